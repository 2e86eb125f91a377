import type { RunSummary } from '../../results/run-summary.ts';
import { beliefsSection } from './beliefs.ts';
import { believeSection } from './believe.ts';
import { closingSection } from './closing.ts';
import { computeSection } from './compute.ts';
import { energySection } from './energy.ts';
import { fansSection } from './fans.ts';
import { loansSection, newMoneySection } from './loans.ts';
import { gapSection, ladderSection, readingsSection } from './money.ts';
import { openingSection } from './opening.ts';
import type { PageStyle } from './page-style.ts';
import { returnsSection } from './returns.ts';
import { scenariosSection } from './scenarios.ts';
import { sensitivitySection, stressSection } from './sensitivity.ts';
import { splitsSection } from './splits.ts';
import { targetsSection } from './targets.ts';

/** The answer: what is printed as soon as the worlds have been run. */
export const answerPage = (summary: RunSummary, style: PageStyle): string =>
  textOf([
    ...openingSection(summary, style),
    ...targetsSection(summary, style),
    ...ladderSection(summary, style),
    ...readingsSection(summary, style),
    ...gapSection(summary, style),
    ...loansSection(summary, style),
    ...returnsSection(summary, style),
    ...newMoneySection(summary, style),
    ...energySection(summary, style),
    ...fansSection(summary, style),
    ...computeSection(summary, style),
    ...splitsSection(summary, style),
  ]);

/** What follows when the further runs are done. */
export const analysisPage = (summary: RunSummary, style: PageStyle): string =>
  textOf([
    ...beliefsSection(summary, style),
    ...scenariosSection(summary, style),
    ...believeSection(summary, style),
    ...sensitivitySection(summary, style),
    ...stressSection(summary, style),
  ]);

export const closingPage = (
  summary: RunSummary,
  files: { readonly programme: string; readonly written: readonly string[] },
  style: PageStyle,
): string => textOf(closingSection(summary, files, style));

const textOf = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${lines.join('\n')}\n`;
