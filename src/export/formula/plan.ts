import type { Expression, Table } from '../../equations/expression.ts';
import type { Model } from '../../equations/model.ts';
import { previous } from '../../equations/over-time.ts';
import type { Quantity } from '../../equations/quantity.ts';
import type { Structure } from '../../equations/structure.ts';
import type { Block, HelperGroup } from './block.ts';
import { type Formula, onlyReference, type Reference, refer } from './piece.ts';
import { movementsOf, rollForward } from './roll-forward.ts';
import { newRow, type Row } from './row.ts';
import { cellOf, writeFormula } from './translate.ts';
import type {
  HelperSpec,
  Standpoint,
  TableRanges,
  TimelineRows,
  Translator,
} from './translator.ts';
import { atom, type Written } from './written.ts';

/** What the rows of a model are made with. */
export interface PlanParts {
  readonly model: Model;
  readonly structure: Structure;
  readonly timeline: TimelineRows;
  /** The rows of every quantity, by element. */
  readonly rows: ReadonlyMap<Quantity, readonly Row[]>;
  /** The cell of a number that stands in formulas, by value and unit. */
  constantRow(value: number, unit: string | null): Row;
  table(table: Table): TableRanges;
}

/** Nothing is infinite in a spreadsheet: what never comes, comes after this many months. */
export const NEVER = 1e99;

/**
 * Rows on the way to one formula. They stand together, in the block that asked for the first of them:
 * another block may ask for those of further elements.
 */
interface Helpers {
  readonly group: HelperGroup;
  readonly timed: boolean;
  readonly block: Block;
}

/** Makes the translator of one workbook; rows on the way are added to the block that asks first. */
export const translatorOf = (parts: PlanParts): Translator => {
  const { model, structure, timeline } = parts;
  const helpers = new Map<object, Helpers>();
  const owners = ownersOf(model.quantities);

  const translator: Translator = {
    structure,
    timeline,
    write: (expression, element, from): Written =>
      isStepEnd(expression) && from.moment === 'month'
        ? atom(refer(timeline.end, 'now'))
        : writeFormula(translator, expression, element, from),
    cell: (expression, element, from) => cellOf(translator, expression, element, from),
    helper: (key, element, spec, from, make): Reference => {
      let known = helpers.get(key);
      if (!known) {
        const group: HelperGroup = { title: spec.title, rows: new Map() };
        from.block.helpers.push(group);
        known = { group, timed: spec.timed, block: from.block };
        helpers.set(key, known);
      }
      let row = known.group.rows.get(element);
      if (!row) {
        const name = spec.over ? (translator.namesOf(spec.over.name)[element] ?? '') : '';
        row = helperRow(spec, name, known.block);
        known.group.rows.set(element, row);
        const moment = spec.timed ? 'month' : 'constant';
        translator.fill(row, spec.timed, safe(make({ ...from, moment }), from));
      }
      return translator.see(row, known.timed, from);
    },
    fill: (row, timed, content) => {
      if (timed) row.months = content;
      else row.constant = content;
    },
    rowOf: (quantity, element) => {
      const rows = parts.rows.get(quantity) ?? [];
      const row = rows[quantity.dimension ? element : 0];
      if (!row) throw new Error(`${quantity.path} has no row for element ${element}`);
      return row;
    },
    see: (row, timed, from) =>
      refer(row, timed ? (from.moment === 'month' ? 'now' : 'first') : 'constant'),
    constant: (value, unit) => {
      if (value === 0 || value === 1) return atom(String(value));
      return atom(refer(parts.constantRow(value, unit), 'constant'));
    },
    targets: (relation) => structure.relations.get(relation.name) ?? new Int32Array(),
    namesOf: (dimensionName) => structure.elements.get(dimensionName) ?? [],
    table: (table) => parts.table(table),
    ownerOf: (key, result) => owners.get(key)?.get(result) ?? null,
  };
  return translator;
};

const helperRow = (spec: HelperSpec, element: string, block: Block): Row =>
  newRow({
    sheet: block.sheet,
    label: spec.title,
    element,
    unit: spec.unit,
    role: 'helper',
  });

/** The end of the step has a row of its own on the timeline. */
const isStepEnd = ({ node }: Expression): boolean =>
  node.op === 'add' && node.left.node.op === 'now' && node.right.node.op === 'stepLength';

/** What an IF does not choose may divide by nothing; in a row of its own that must not show. */
const safe = (made: Formula, from: Standpoint): Formula => {
  const risky = made.some((piece) => typeof piece === 'string' && /[/^]|SQRT|LN|NPV/.test(piece));
  return from.guarded && risky ? ['IFERROR(', ...made, ',0)'] : made;
};

/** Quantities that are nothing but a result of a pass or of a network. */
const ownersOf = (
  quantities: readonly Quantity[],
): ReadonlyMap<object, ReadonlyMap<string, Quantity>> => {
  const owners = new Map<object, Map<string, Quantity>>();
  for (const quantity of quantities) {
    const node = quantity.formula?.node;
    if (node?.op !== 'pass' && node?.op !== 'along') continue;
    const [key, result] = node.op === 'pass' ? [node.pass, node.result] : [node, 'along'];
    const results = owners.get(key) ?? new Map<string, Quantity>();
    owners.set(key, results);
    if (!results.has(result)) results.set(result, quantity);
  }
  return owners;
};

/** Fills the rows of a quantity that the model computes, and puts them in the order of reading. */
export const fillBlock = (translator: Translator, block: Block, isData: boolean): void => {
  const { quantity } = block;
  const formula = isData ? null : quantity.formula;
  const size = quantity.dimension ? translator.namesOf(quantity.dimension.name).length : 1;
  const from: Standpoint = {
    moment: quantity.timed ? 'month' : 'constant',
    block,
    arriving: null,
    guarded: false,
  };
  const movements = isData ? null : movementsOf(quantity);
  for (let element = 0; element < size; element++) {
    const row = translator.rowOf(quantity, element);
    if (quantity.kind === 'stock' || quantity.starts) {
      translator.write(previous(quantity), element, { ...from, moment: 'month' });
    }
    if (movements) {
      rollForward(translator, block, row, movements, element, from);
      continue;
    }
    block.rows.push(row);
    if (!formula) continue;
    const { formula: written } = translator.write(formula, element, from);
    // A pass or a network has filled the row already, and refers to it.
    const only = onlyReference(written);
    const isThere = only?.row === row && ['now', 'constant', 'first'].includes(only.place);
    if (isThere) continue;
    translator.fill(row, quantity.timed, written);
  }
};
