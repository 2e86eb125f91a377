import { inputColumns } from '../equations/input-columns.ts';
import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief } from '../programme/checked-programme.ts';
import { plainDesign } from '../simulation/plain-design.ts';
import { centralWorld } from '../simulation/sample-block.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import { checksOfModel } from './checks.ts';
import { CHECKS, modelRows, STRUCTURE } from './model-rows.ts';
import { chapterSheet, layOut, type SheetWords } from './sheets/chapter-sheet.ts';
import { CHARTS, chartsSheet } from './sheets/charts-sheet.ts';
import {
  checksOf,
  checksSheet,
  countErrors,
  FAILING,
  layOutChecks,
} from './sheets/checks-sheet.ts';
import { CONSTANTS, constantsSheet } from './sheets/constants-sheet.ts';
import { COVER, coverSheet } from './sheets/cover-sheet.ts';
import { FANS, type FansTold, fansSheet } from './sheets/fans-sheet.ts';
import { INPUTS, inputsOf } from './sheets/inputs-sheet.ts';
import { SUMMARY, summarySheet, yearsOf } from './sheets/summary-sheet.ts';
import { TABLES, tablesSheet } from './sheets/tables-sheet.ts';
import { TIMELINE, timelineSheet } from './sheets/timeline-sheet.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** Where one element of a quantity stands, for those who want to find it again. */
export interface RowPlace {
  readonly quantity: Quantity;
  readonly element: number;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
}

export interface CentralWorkbook {
  readonly workbook: Workbook;
  readonly places: readonly RowPlace[];
}

export interface WorkbookRequest {
  readonly belief: CheckedBelief;
  /** Of this package, for the record. */
  readonly version: string;
  /** The Monte Carlo's fans, shown as values; null leaves their sheet out. */
  readonly fans: FansTold | null;
}

/**
 * The central world of a programme as a workbook whose formulas live: every quantity of the model,
 * a row for each of its elements, written from the same equations that the engine runs.
 */
export const centralWorkbook = (
  bound: BoundProgramme,
  { belief, version, fans }: WorkbookRequest,
): CentralWorkbook => {
  const { model, structure, programme } = bound;
  const { steps } = structure;
  const plan = samplingPlan(bound, belief, 1, plainDesign(1));
  const central = centralWorld(plan);
  const answers = new Map(plan.questions.map(({ id }, index) => [id, central.claims[index] ?? 0]));
  const inputs = inputsOf(bound, central.inputs, (question) => answers.get(question) ?? 0);
  const wandering = seriesThatWander(bound, central.inputs);
  const made = modelRows(
    model,
    structure,
    (quantity, element) =>
      wandering.get(`${quantity.path} ${element}`) ?? inputs.contentOf(quantity, element),
    checksOfModel(model),
  );

  const names = [...new Set(made.blocks.map(({ sheet }) => sheet))];
  const chapters = names.filter((name) => name !== STRUCTURE && name !== CHECKS);
  const blocksOf = (name: string) => made.blocks.filter(({ sheet }) => sheet === name);
  // Every row must have its place before a formula that reads it is written.
  const headings = new Map([STRUCTURE, ...chapters].map((name) => [name, layOut(blocksOf(name))]));
  const checked = checksOf(made, chapters);
  layOutChecks(checked, blocksOf(CHECKS));
  countErrors(checked, new Map(chapters.map((name) => [name, lastRow(blocksOf(name))])), steps);
  const chapter = (name: string): Sheet => {
    const placed = headings.get(name) ?? new Map();
    return chapterSheet(name, blocksOf(name), placed, made.timeline, steps, wordsOf(name), FAILING);
  };

  const fansMade = fans === null ? null : fansSheet(fans, made.timeline, steps);
  const { startMonth, monthsPerStep } = structure;
  const sheets: readonly Sheet[] = [
    summarySheet(made, yearsOf(startMonth, steps, monthsPerStep), true),
    chartsSheet(made, fansMade),
    inputs.sheet,
    chapter(STRUCTURE),
    constantsSheet(made.constants),
    ...(made.tables.cells.length > 0 ? [tablesSheet(made.tables)] : []),
    timelineSheet(made.timeline, steps, FAILING),
    ...chapters.map(chapter),
    checksSheet(checked, made, steps),
    ...(fansMade === null ? [] : [fansMade.sheet]),
  ];
  const cover = coverSheet(bound, {
    belief: `${belief.name}: ${belief.title}`,
    version,
    contents: sheets.map(({ name }) => ({
      name,
      says: SAYS[name] ?? `Chapter ${name.toLowerCase()}`,
    })),
  });
  return {
    workbook: {
      title: programme.title,
      subject: 'Central world with live formulas',
      sheets: [cover, ...sheets],
    },
    places: model.quantities.flatMap((quantity) =>
      (made.rows.get(quantity) ?? []).map(({ sheet, position }, element) => ({
        quantity,
        element,
        sheet,
        row: position,
      })),
    ),
  };
};

const SAYS: Readonly<Record<string, string>> = {
  [COVER]: 'This page',
  [SUMMARY]: 'The programme year by year',
  [CHARTS]: 'The reported series, central world and fans',
  [INPUTS]: 'Every value of the file with unit, range, source and claim: change them here',
  [STRUCTURE]: 'What the file fixes for every world',
  [CONSTANTS]: 'Numbers and conversions that the equations name',
  [TABLES]: 'Tables that formulas look up',
  [TIMELINE]: 'Steps, months, years',
  [CHECKS]: 'Identities that must hold, with one total',
  [FANS]: 'The Monte Carlo: quantiles over the worlds, as values',
};

const lastRow = (blocks: readonly { readonly rows: readonly { position: number }[] }[]): number =>
  blocks.reduce(
    (last, { rows }) => rows.reduce((most, { position }) => Math.max(most, position), last),
    0,
  );

/** Input series that differ from step to step in the central world, by path and element. */
const seriesThatWander = (
  { model, structure }: BoundProgramme,
  central: Float64Array,
): ReadonlyMap<string, Float64Array> => {
  const found = new Map<string, Float64Array>();
  for (const { quantity, element, step, column } of inputColumns(model, structure)) {
    if (step === null) continue;
    const key = `${quantity.path} ${element}`;
    const values = found.get(key) ?? new Float64Array(structure.steps);
    values[step] = central[column] as number;
    found.set(key, values);
  }
  for (const [key, values] of found)
    if (values.every((value) => value === values[0])) found.delete(key);
  return found;
};

const wordsOf = (name: string): SheetWords =>
  name === STRUCTURE
    ? {
        title: 'Structure',
        note: 'What the programme file fixes for every world: plans, flags, dates.',
        tabColor: 'F2C200',
      }
    : {
        title: name,
        note: 'Grey rows are steps on the way. The formula in words stands beside each heading.',
        tabColor: '2F6DB5',
      };
