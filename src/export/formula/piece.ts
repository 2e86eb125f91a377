import { columnLetters, quotedSheet } from '../cell-reference.ts';
import { CONSTANT, closing, FIRST_MONTH, lastMonth, OPENING } from '../columns.ts';
import type { Row } from './row.ts';

/**
 * Which cells of a row a formula means:
 * - constant: the one value for the whole horizon;
 * - now, before, after: the month at hand, the one before (in the first month the opening column),
 *   the one after (in the last month the closing column);
 * - first: the first month, wherever it is asked from; opening: the value before it;
 * - all: every month; soFar: from the first month to the one at hand; toLast: all up to the last.
 */
export type Place =
  | 'constant'
  | 'now'
  | 'before'
  | 'after'
  | 'first'
  | 'last'
  | 'opening'
  | 'all'
  | 'soFar';

export interface Reference {
  readonly kind: 'reference';
  readonly row: Row;
  readonly place: Place;
}

/** The arguments of SUM, MIN or MAX; neighbouring cells are written as one range. */
export interface Arguments {
  readonly kind: 'arguments';
  readonly of: readonly Formula[];
}

/** A formula before its rows have their places. */
export type Formula = readonly (string | Reference | Arguments)[];

export const refer = (row: Row, place: Place): Reference => ({ kind: 'reference', row, place });

/** The formula's text in a sheet and column (0 where it stands in no month). */
export const formulaIn = (
  written: Formula,
  sheet: string,
  column: number,
  steps: number,
): string => {
  const cellOf = ({ row, place }: Reference): string => {
    const prefix = row.sheet === sheet ? '' : `${quotedSheet(row.sheet)}!`;
    const at = (from: number): string => `${columnLetters(from)}${row.position}`;
    const first = `$${columnLetters(FIRST_MONTH)}${row.position}`;
    switch (place) {
      case 'constant':
        return `${prefix}$${columnLetters(CONSTANT)}${row.position}`;
      case 'opening':
        return `${prefix}$${columnLetters(OPENING)}${row.position}`;
      case 'first':
        return `${prefix}${first}`;
      case 'last':
        return `${prefix}$${columnLetters(lastMonth(steps))}${row.position}`;
      case 'all':
        return `${prefix}${first}:$${columnLetters(lastMonth(steps))}${row.position}`;
      case 'now':
        return `${prefix}${at(column)}`;
      case 'before':
        return `${prefix}${at(column - 1)}`;
      case 'after':
        return `${prefix}${at(Math.min(column + 1, closing(steps)))}`;
      case 'soFar':
        return `${prefix}${first}:${at(column)}`;
    }
  };
  const argumentsOf = (formulas: readonly Formula[]): string => {
    const parts: string[] = [];
    for (let index = 0; index < formulas.length; index++) {
      const start = onlyReference(formulas[index]);
      let last = start;
      while (start && last && last.place !== 'all' && last.place !== 'soFar') {
        const next = onlyReference(formulas[index + 1]);
        if (!next || !follows(last, next)) break;
        last = next;
        index++;
      }
      if (start && last && last !== start) {
        const end = cellOf({ ...last, row: { ...last.row, sheet } });
        parts.push(`${cellOf(start)}:${end}`);
      } else parts.push(formulaIn(formulas[index] as Formula, sheet, column, steps));
    }
    return parts.join(',');
  };
  return written
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : piece.kind === 'reference'
          ? cellOf(piece)
          : argumentsOf(piece.of),
    )
    .join('');
};

const follows = (before: Reference, after: Reference): boolean =>
  after.place === before.place &&
  after.row.sheet === before.row.sheet &&
  after.row.position === before.row.position + 1;

/** The reference that a formula consists of, if it is nothing else. */
export const onlyReference = (written: Formula | undefined): Reference | null => {
  const [piece] = written ?? [];
  return written?.length === 1 && typeof piece === 'object' && piece.kind === 'reference'
    ? piece
    : null;
};

/** The same formula as seen from outside the months, where "now" is the first of them. */
export const atFirst = (written: Formula): Formula =>
  written.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'arguments') return { ...piece, of: piece.of.map(atFirst) };
    const place = { now: 'first', before: 'opening' }[piece.place as string] as Place | undefined;
    return place === undefined ? piece : { ...piece, place };
  });
