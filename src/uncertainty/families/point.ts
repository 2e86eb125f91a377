import { type Family, finiteProblems } from './family.ts';

/** One value, certain. */
export interface Point {
  readonly kind: 'point';
  readonly value: number;
}

export const pointFamily: Family<Point> = {
  problems: ({ value }) => finiteProblems({ value }),
  support: ({ value }) => ({ low: value, high: value }),
  mean: ({ value }) => value,
  quantileAtTails: ({ value }) => value,
  quantileAtScore: ({ value }) => value,
  tails: ({ value }, x) => (x >= value ? { lower: 1, upper: 0 } : { lower: 0, upper: 1 }),
};
