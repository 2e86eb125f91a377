import { renderToStaticMarkup } from 'preact-render-to-string';
import { type Language, speaking } from '../language/language.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ReportPage } from './report-page.tsx';

/**
 * The report of a run: one HTML file that needs no script, no style sheet and no network, the same
 * bytes for the same summary. Every text of the summary is escaped; only web addresses are linked.
 */
export const renderReport = (summary: RunSummary, language: Language = 'en'): string =>
  speaking(
    language,
    () => `<!doctype html>\n${renderToStaticMarkup(<ReportPage summary={summary} />)}\n`,
  );
