import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief } from '../programme/checked-programme.ts';
import { plainDesign } from '../simulation/plain-design.ts';
import { centralWorld } from '../simulation/sample-block.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import type { Block } from './formula/block.ts';
import { fillBlock, translatorOf } from './formula/plan.ts';
import { newRow, type Row } from './formula/row.ts';
import { chapterSheet, layOut } from './sheets/chapter-sheet.ts';
import { constantsOf, constantsSheet } from './sheets/constants-sheet.ts';
import { inputsOf } from './sheets/inputs-sheet.ts';
import { tablesOf, tablesSheet } from './sheets/tables-sheet.ts';
import { timelineRows, timelineSheet } from './sheets/timeline-sheet.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** Where one element of a quantity stands, for those who want to find it again. */
export interface RowPlace {
  readonly quantity: Quantity;
  readonly element: number;
  readonly sheet: string;
  readonly row: number;
}

export interface CentralWorkbook {
  readonly workbook: Workbook;
  readonly places: readonly RowPlace[];
}

/** The sheet of what the file fixes and no world changes. */
const STRUCTURE = 'Structure';

/**
 * The central world of a programme as a workbook whose formulas live: every quantity of the model,
 * a row for each of its elements, written from the same equations that the engine runs.
 */
export const centralWorkbook = (bound: BoundProgramme, belief: CheckedBelief): CentralWorkbook => {
  const { model, structure, programme } = bound;
  const { steps } = structure;
  const plan = samplingPlan(bound, belief, 1, plainDesign(1));
  const central = centralWorld(plan);
  const timeline = timelineRows(structure.startMonth, steps, structure.monthsPerStep);
  const constants = constantsOf();
  const tables = tablesOf(structure);
  const answers = new Map(plan.questions.map(({ id }, index) => [id, central.claims[index] ?? 0]));
  const inputs = inputsOf(bound, central.inputs, (question) => answers.get(question) ?? 0);

  const blocks: Block[] = [];
  const rows = new Map<Quantity, readonly Row[]>();
  for (const quantity of model.quantities) {
    const names = quantity.dimension
      ? (structure.elements.get(quantity.dimension.name) ?? [])
      : [''];
    if (names.length === 0) continue;
    const sheet = sheetOf(quantity);
    const made = names.map((name) => rowOf(quantity, name, sheet));
    rows.set(quantity, made);
    const block: Block = { quantity, sheet, helpers: [], rows: [] };
    blocks.push(block);
    made.forEach((row, element) => {
      giveData(bound, quantity, element, row, inputs.contentOf);
    });
  }
  const translator = translatorOf({
    model,
    structure,
    timeline,
    rows,
    constantRow: constants.rowOf,
    table: tables.rangesOf,
  });
  for (const block of blocks) fillBlock(translator, block);

  const chapters = [...new Set(blocks.map(({ sheet }) => sheet))].filter(
    (name) => name !== STRUCTURE,
  );
  const sheetFor = (name: string): Sheet => {
    const own = blocks.filter(({ sheet }) => sheet === name);
    return chapterSheet(name, own, layOut(own), timeline, steps, wordsOf(name));
  };
  // Every row must have its place before a formula that reads it is written.
  for (const name of [STRUCTURE, ...chapters]) layOut(blocks.filter(({ sheet }) => sheet === name));
  const sheets = [
    inputs.sheet,
    sheetFor(STRUCTURE),
    constantsSheet(constants),
    ...(tables.cells.length > 0 ? [tablesSheet(tables)] : []),
    timelineSheet(timeline, steps),
    ...chapters.map(sheetFor),
  ];
  return {
    workbook: { title: programme.title, subject: 'Central world, live formulas', sheets },
    places: [...rows].flatMap(([quantity, made]) =>
      made.map(({ sheet, position }, element) => ({ quantity, element, sheet, row: position })),
    ),
  };
};

const isGiven = ({ kind }: Quantity): boolean => kind === 'given' || kind === 'givenSeries';

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const sheetOf = (quantity: Quantity): string =>
  isGiven(quantity) ? STRUCTURE : capital(quantity.path.split('.')[0] ?? 'model');

const rowOf = (quantity: Quantity, element: string, sheet: string): Row => {
  const { declaration, kind, timed, path } = quantity;
  return newRow({
    sheet,
    label: element === '' ? declaration.title : element,
    path,
    element,
    unit: declaration.unit,
    role: isGiven(quantity)
      ? 'fixed'
      : kind === 'input' || kind === 'inputSeries'
        ? 'linked'
        : 'value',
    total: timed ? (declaration.flow ? 'sum' : 'last') : null,
  });
};

/** What stands in rows that no equation computes. */
const giveData = (
  { structure }: BoundProgramme,
  quantity: Quantity,
  element: number,
  row: Row,
  contentOf: (quantity: Quantity, element: number) => Row['constant'] & object,
): void => {
  const { steps } = structure;
  const given = structure.givens.get(quantity.path);
  if (quantity.kind === 'given') row.constant = finite(given?.[element] ?? 0);
  else if (quantity.kind === 'givenSeries') {
    row.months = Float64Array.from({ length: steps }, (_, step) =>
      finite(given?.[element * steps + step] ?? 0),
    );
  } else if (quantity.kind === 'input') row.constant = contentOf(quantity, element);
  else if (quantity.kind === 'inputSeries') {
    row.months = contentOf(quantity, element) as Row['months'];
  }
};

const finite = (value: number): number =>
  value === Infinity ? 1e99 : value === -Infinity ? -1e99 : value;

const wordsOf = (name: string): { title: string; note: string; tabColor: string } =>
  name === STRUCTURE
    ? {
        title: 'Structure',
        note: 'What the programme file fixes for every world: who belongs to whom, plans, flags.',
        tabColor: 'F2C200',
      }
    : {
        title: name,
        note: 'Grey rows are steps on the way. The formula in words stands beside each heading.',
        tabColor: '2F6DB5',
      };
