import type { Formula } from './piece.ts';

/**
 * A piece of formula and how tightly it holds together: 6 a cell or a call, 4 a power, 3 a product,
 * 2 a sum or a sign, 1 a comparison. A looser one inside a tighter gets brackets.
 */
export interface Written {
  readonly formula: Formula;
  readonly binding: 1 | 2 | 3 | 4 | 6;
}

export const atom = (...formula: Formula): Written => ({ formula, binding: 6 });

export const call = (name: string, ...given: readonly Formula[]): Written => {
  const parts = given.flatMap((one, index) => (index === 0 ? one : [',', ...one]));
  return { formula: [`${name}(`, ...parts, ')'], binding: 6 };
};

/** SUM, MIN or MAX of many: neighbours become one range. */
export const callOfMany = (name: 'SUM' | 'MIN' | 'MAX', given: readonly Formula[]): Written => ({
  formula: [`${name}(`, { kind: 'arguments', of: given }, ')'],
  binding: 6,
});

export const bracketed = (written: Written, least: number): Formula =>
  written.binding < least ? ['(', ...written.formula, ')'] : written.formula;

/** Left to right, as the engine computes: the right side shares no bracket of its own strength. */
export const joined = (
  sign: string,
  binding: 1 | 2 | 3 | 4,
  left: Written,
  right: Written,
): Written => ({
  formula: [...bracketed(left, binding), sign, ...bracketed(right, binding + 1)],
  binding,
});
