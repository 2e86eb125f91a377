import { type Family, finiteProblems, orderProblems } from './family.ts';

/** Every value between low and high equally likely. */
export interface Uniform {
  readonly kind: 'uniform';
  readonly low: number;
  readonly high: number;
}

/** A date, as a real number of months: uniform over [from, to); to is the first month not in it. */
export interface DateRange {
  readonly kind: 'dateRange';
  readonly from: number;
  readonly to: number;
}

export const uniformFamily: Family<Uniform> = {
  problems: ({ low, high }) => [...finiteProblems({ low, high }), ...orderProblems(low, high)],
  support: ({ low, high }) => ({ low, high }),
  mean: ({ low, high }) => low + 0.5 * (high - low),
  quantileAtTails: ({ low, high }, lower, upper) => between(low, high, lower, upper),
  tails: ({ low, high }, x) => {
    if (x <= low) return { lower: 0, upper: 1 };
    if (x >= high) return { lower: 1, upper: 0 };
    return { lower: (x - low) / (high - low), upper: (high - x) / (high - low) };
  },
};

const asUniform = ({ from, to }: DateRange): Uniform => ({ kind: 'uniform', low: from, high: to });

export const dateRangeFamily: Family<DateRange> = {
  problems: ({ from, to }) => [
    ...finiteProblems({ from, to }),
    ...orderProblems(from, to, ['from', 'to']),
  ],
  support: (range) => uniformFamily.support(asUniform(range)),
  mean: ({ from, to }) => from + 0.5 * (to - from),
  quantileAtTails: ({ from, to }, lower, upper) => between(from, to, lower, upper),
  tails: (range, x) => uniformFamily.tails(asUniform(range), x),
};

/** The point that leaves the share `lower` of [low, high] below it, from the nearer end. */
export function between(low: number, high: number, lower: number, upper: number): number {
  return lower <= upper ? low + (high - low) * lower : high - (high - low) * upper;
}
