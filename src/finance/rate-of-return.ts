import { allRoots } from './all-roots.ts';
import { exponentialLessOne } from './compound-growth.ts';
import { type DiscountedSum, discountedSum } from './discounted-sum.ts';
import { singleChangeRoot } from './single-change-root.ts';

/** What was found of the rates at which flows are worth nothing. */
export interface RateOfReturn {
  /** The root nearest 10 %, or null where none exists. */
  readonly rate: number | null;
  /**
   * Every root above -99.99999 % and up to 1,000,000 (100 million %), ascending. Where none lies
   * there, the roots beyond, as far as a number can tell them from -100 %.
   */
  readonly roots: readonly number[];
  /** True where `roots` holds exactly one rate. */
  readonly unique: boolean;
  /** Why there is no rate, or why this one of several was chosen. */
  readonly reason?: string;
}

/** The nearest to this rate is chosen, as spreadsheets that start their search here find it. */
const USUAL_RATE = 0.1;

const LOWEST_RATE = -0.9999999;
const HIGHEST_RATE = 1e6;
/** log(1 + rate) a little outside the two rates, so that a root on the border is not lost. */
const INSIDE_FROM = -16.1181;
const INSIDE_TO = 13.8156;
/** log(1 + rate) where 1 + rate is 2^-52, and where it is 10^300. */
const BEYOND_FROM = -36.0437;
const BEYOND_TO = 690.7755;

/** Every rate r > -1 with sum of amount (1 + r)^-t = 0, from flows at times in periods. */
export function rateOfReturn(times: readonly number[], amounts: readonly number[]): RateOfReturn {
  const sum = discountedSum(times, amounts);
  if (sum.signChanges === 0) return none(whyNoSignChange(amounts, sum));
  if (sum.signChanges === 1) {
    const root = singleChangeRoot(sum, BEYOND_FROM, BEYOND_TO);
    if (root === null) {
      return none('the flows have one root, too near -100 % or too far up to be written');
    }
    const rate = exponentialLessOne(root);
    return { rate, roots: [rate], unique: true };
  }
  const inside = rates(sum, INSIDE_FROM, INSIDE_TO).filter(
    (rate) => rate > LOWEST_RATE && rate <= HIGHEST_RATE,
  );
  if (inside.length > 0) return chosenFrom(inside);
  const beyond = [
    ...rates(sum, BEYOND_FROM, INSIDE_FROM),
    ...rates(sum, INSIDE_TO, BEYOND_TO),
  ].filter((rate) => rate > -1);
  if (beyond.length > 0) return chosenFrom(beyond);
  return none(
    `no rate makes the flows worth nothing, although they change sign ${sum.signChanges} times`,
  );
}

function rates(sum: DiscountedSum, from: number, to: number): number[] {
  return allRoots(sum, from, to).map(exponentialLessOne);
}

function none(reason: string): RateOfReturn {
  return { rate: null, roots: [], unique: false, reason };
}

function chosenFrom(roots: readonly number[]): RateOfReturn {
  let rate = roots[0]!;
  for (const root of roots) {
    if (Math.abs(root - USUAL_RATE) < Math.abs(rate - USUAL_RATE)) rate = root;
  }
  if (roots.length === 1) return { rate, roots, unique: true };
  const reason = `of ${roots.length} rates at which the flows are worth nothing, the nearest to 10 %`;
  return { rate, roots, unique: false, reason };
}

function whyNoSignChange(amounts: readonly number[], sum: DiscountedSum): string {
  if (amounts.length === 0) return 'there are no flows';
  if (sum.amounts.length === 0) return 'every flow is zero, so that any rate would do';
  const sign = sum.amounts[0]! > 0 ? 'positive' : 'negative';
  return `every flow that is not zero is ${sign}, so that no rate makes them worth nothing`;
}
