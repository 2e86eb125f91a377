import type { Model } from '../equations/model.ts';
import type { Quantity } from '../equations/quantity.ts';
import type { Structure } from '../equations/structure.ts';
import type { Block } from './formula/block.ts';
import { fillBlock, NEVER, translatorOf } from './formula/plan.ts';
import { type Content, newRow, type Row } from './formula/row.ts';
import type { Translator } from './formula/translator.ts';
import { type Constants, constantsOf } from './sheets/constants-sheet.ts';
import { type Tables, tablesOf } from './sheets/tables-sheet.ts';
import { type Timeline, timelineRows } from './sheets/timeline-sheet.ts';

/** The sheet of what the file fixes and no world changes. */
export const STRUCTURE = 'Structure';
export const CHECKS = 'Checks';

/** Every quantity of a model as rows of sheets, its formulas written, its places not yet given. */
export interface ModelRows {
  readonly blocks: readonly Block[];
  readonly rows: ReadonlyMap<Quantity, readonly Row[]>;
  readonly timeline: Timeline;
  readonly constants: Constants;
  readonly tables: Tables;
  readonly translator: Translator;
}

/** What stands in the rows of an input: one value, or one for each step of an input series. */
export type InputContent = (quantity: Quantity, element: number) => Content | Float64Array;

/** Writes the equations of a model, and of some checks beside it, as rows. */
export const modelRows = (
  model: Model,
  structure: Structure,
  contentOf: InputContent,
  checks: readonly Quantity[] = [],
): ModelRows => {
  const timeline = timelineRows(structure.startMonth, structure.steps, structure.monthsPerStep);
  const constants = constantsOf();
  const tables = tablesOf(structure);
  const blocks: Block[] = [];
  const rows = new Map<Quantity, readonly Row[]>();
  for (const quantity of [...model.quantities, ...checks]) {
    const names = quantity.dimension
      ? (structure.elements.get(quantity.dimension.name) ?? [])
      : [''];
    if (names.length === 0) continue;
    const isData = isGiven(quantity) || model.asData.has(quantity);
    const sheet = isData ? STRUCTURE : chapterOf(quantity);
    const made = names.map((name) => rowOf(quantity, name, sheet, isData));
    rows.set(quantity, made);
    blocks.push({ quantity, sheet, helpers: [], rows: [], rolls: [] });
    made.forEach((row, element) => {
      if (isData) giveData(structure, quantity, element, row);
      else if (isInput(quantity)) giveInput(quantity, row, contentOf(quantity, element));
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
  for (const block of blocks) fillBlock(translator, block, model.asData.has(block.quantity));
  return { blocks, rows, timeline, constants, tables, translator };
};

const isGiven = ({ kind }: Quantity): boolean => kind === 'given' || kind === 'givenSeries';
const isInput = ({ kind }: Quantity): boolean => kind === 'input' || kind === 'inputSeries';

/** Sheets of the workbook itself, beside those of chapters. */
const OWN_SHEETS = new Set(['Cover', 'Summary', 'Inputs', 'Timeline', 'Constants', 'Tables']);

/**
 * The sheet of a quantity: the first word of its path, which is its chapter. A chapter that is
 * called like a sheet of the workbook itself says that it is the model's.
 */
const chapterOf = ({ path }: Quantity): string => {
  const [chapter = 'model'] = path.split('.');
  const name = `${chapter.slice(0, 1).toUpperCase()}${chapter.slice(1)}`;
  const isTaken = OWN_SHEETS.has(name) || [CHECKS, STRUCTURE].includes(name);
  return isTaken ? `${name} of the model` : name;
};

const rowOf = (quantity: Quantity, element: string, sheet: string, isData: boolean): Row => {
  const { declaration, timed, path } = quantity;
  return newRow({
    sheet,
    label: element === '' ? declaration.title : element,
    path,
    element,
    unit: declaration.unit,
    role: isData ? 'fixed' : isInput(quantity) ? 'linked' : 'value',
    total: timed ? (declaration.flow ? 'sum' : 'last') : null,
  });
};

const giveData = (
  { givens, steps }: Structure,
  quantity: Quantity,
  element: number,
  row: Row,
): void => {
  const data = givens.get(quantity.path);
  if (!data) throw new Error(`the structure gives no ${quantity.path}`);
  if (!quantity.timed) row.constant = finite(data[element] as number);
  else row.months = data.slice(element * steps, (element + 1) * steps).map(finite);
};

const giveInput = (quantity: Quantity, row: Row, content: Content | Float64Array): void => {
  if (quantity.timed && typeof content !== 'number') row.months = content;
  else if (!(content instanceof Float64Array)) row.constant = content;
};

const finite = (value: number): number =>
  value === Infinity ? NEVER : value === -Infinity ? -NEVER : value;
