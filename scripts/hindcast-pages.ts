import { nodeFiles } from '../src/programme/node-files.ts';
import { checkRecord } from '../src/programme/record-file.ts';
import { hindcastSheet } from '../src/report/hindcast-sheet.ts';
import { recordSheet } from '../src/report/record-sheet.ts';
import { sheetMarkdown } from '../src/report/sheet.ts';
import { hindcast } from '../src/results/hindcast.ts';
import { holdAgainst } from '../src/results/observations.ts';
import { boundOf, campusesOf, evenOdds, vintageOf, WRITTEN } from './observed-campuses.ts';

/** Weights cost worlds, so that more are drawn. */
const RECORD_WORLDS = 16_384;

const MADE = '*Written by `npm run generate`; do not edit.*';

/** `docs/hindcast.md` and its drawing: the forecasts of November 2025, held against August 2026. */
export const hindcastPage = async (): Promise<{ page: string; drawing: string }> => {
  const found = hindcast({
    vintages: { earlier: vintageOf('2025-11'), later: vintageOf('2026-08') },
    programmes: await campusesOf('2025-11'),
    insideWeight: 0.5,
    ...WRITTEN,
  });
  const sheet = hindcastSheet(found, '');
  const drawing = sheet.sections.find(({ figure }) => figure !== null)?.figure?.draw('wide') ?? '';
  return { page: withMark(sheetMarkdown(sheet)), drawing: `${alone(drawing)}\n` };
};

/** A drawing that stands in a file of its own, on paper of its own. */
const alone = (svg: string): string =>
  svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('font-family:inherit', 'font-family:system-ui, sans-serif')
    .replace('background:transparent', 'background:#ffffff');

/** `docs/stargate-record.md`: the statements of January 2025, held against September 2026. */
export const stargateRecordPage = async (): Promise<string> => {
  const bound = boundOf('stargate-2025-01');
  const path = 'programmes/stargate-2025-01/observed-2026-09.yaml';
  const { record, problems } = checkRecord(path, bound.programme, nodeFiles(process.cwd()));
  if (!record) throw new Error(problems.map(({ message }) => message).join('\n'));
  const held = await holdAgainst(bound, record, {
    seed: WRITTEN.seed,
    worlds: RECORD_WORLDS,
    belief: evenOdds(bound),
    options: {},
  });
  return withMark(sheetMarkdown(recordSheet(held, '')));
};

/** The mark stands below the title; the version is left out, so that a release moves no page. */
const withMark = (page: string): string =>
  page
    .replace('\n', `\n\n${MADE}\n`)
    .replace('*Gigastack ,', '*Gigastack,')
    .replace('*Gigastack ;', '*Gigastack;');
