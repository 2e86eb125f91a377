import type { Dimension } from './dimension.ts';
import { Expression, expressionOf, type Operand, type Table } from './expression.ts';

/**
 * - input: one value per world and element, drawn or fixed by the programme.
 * - inputSeries: one value per world, element and month (a monthly process).
 * - given: the same in every world; per element (lead data of a structure).
 * - givenSeries: the same in every world; per element and month (a price index, a calendar).
 * - perWorld: computed once a world. series: computed each month.
 * - stock: a series whose formula is given later by `next`, so that a feedback through `previous`
 *   need not be a circular import.
 */
export type QuantityKind =
  | 'input'
  | 'inputSeries'
  | 'given'
  | 'givenSeries'
  | 'perWorld'
  | 'series'
  | 'stock';

export interface Declaration {
  readonly over?: Dimension;
  /** Unit as `quantities/unit` reads it: `USD`, `MW IT`, `USD/MW IT`, `1`. */
  readonly unit: string;
  readonly title: string;
  /** More than the title can say: meaning, source of the formula, conventions. */
  readonly note?: string;
  /** An amount of its step (USD in this month), booked at the step's end, or a level at its end. */
  readonly flow?: boolean;
  /** Fans over all worlds are kept for this series. */
  readonly reported?: boolean;
  /** The values that make sense; checked where a programme gives the input. */
  readonly range?: readonly [number, number];
}

/** A named equation, input or given: declared once, used by every engine and every page. */
export class Quantity extends Expression {
  readonly path: string;
  readonly kind: QuantityKind;
  readonly declaration: Declaration;
  /** Value before the first step, per world; 0 when absent. */
  readonly starts: Expression | null;
  /** Value after the last step; 0 when absent. */
  readonly ends: Expression | null;
  #formula: Expression | null;

  constructor(
    path: string,
    kind: QuantityKind,
    declaration: Declaration,
    formula: Expression | null,
    starts: Expression | null,
    ends: Expression | null,
  ) {
    const node: { op: 'value'; of: Quantity } = { op: 'value', of: null as unknown as Quantity };
    super(node);
    node.of = this;
    this.path = path;
    this.kind = kind;
    this.declaration = declaration;
    this.#formula = formula;
    this.starts = starts;
    this.ends = ends;
  }

  get timed(): boolean {
    return ['series', 'stock', 'inputSeries', 'givenSeries'].includes(this.kind);
  }

  get dimension(): Dimension | null {
    return this.declaration.over ?? null;
  }

  get formula(): Expression | null {
    return this.#formula;
  }

  /** Called once, by `next`. */
  giveFormula(formula: Expression): void {
    if (this.kind !== 'stock') throw new Error(`${this.path} is not a stock: it has its formula`);
    if (this.#formula) throw new Error(`${this.path} was given its next value twice`);
    this.#formula = formula;
  }
}

type Formula = { readonly is: Operand };
type Starts = { readonly starts?: Operand; readonly ends?: Operand };

const optional = (operand: Operand | undefined): Expression | null =>
  operand === undefined ? null : expressionOf(operand);

export const input = (path: string, declaration: Declaration): Quantity =>
  new Quantity(path, 'input', declaration, null, null, null);

export const inputSeries = (path: string, declaration: Declaration): Quantity =>
  new Quantity(path, 'inputSeries', declaration, null, null, null);

export const given = (path: string, declaration: Declaration): Quantity =>
  new Quantity(path, 'given', declaration, null, null, null);

export const givenSeries = (path: string, declaration: Declaration): Quantity =>
  new Quantity(path, 'givenSeries', declaration, null, null, null);

export const perWorld = (path: string, { is, ...declaration }: Declaration & Formula): Quantity =>
  new Quantity(path, 'perWorld', declaration, expressionOf(is), null, null);

export const series = (
  path: string,
  { is, starts, ends, ...declaration }: Declaration & Formula & Starts,
): Quantity =>
  new Quantity(path, 'series', declaration, expressionOf(is), optional(starts), optional(ends));

/** The level at the end of each step; `previous(stock)` is the opening level, `starts` at first. */
export const stock = (
  path: string,
  { starts, ends, ...declaration }: Declaration & Starts,
): Quantity => new Quantity(path, 'stock', declaration, null, optional(starts), optional(ends));

/** Gives a stock the formula of its level at the end of the step. */
export const next = (of: Quantity, is: Operand): void => of.giveFormula(expressionOf(is));

export const table = (
  path: string,
  declaration: {
    readonly argumentUnits: readonly string[];
    readonly unit: string;
    readonly title: string;
  },
): Table => ({ kind: 'table', path, ...declaration });
