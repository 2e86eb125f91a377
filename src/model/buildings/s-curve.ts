import { constant, type Expression, min, select, sqrt } from '../../equations/expression.ts';

/**
 * Share of the cost that is due when the share `progress` of the time has been worked: spending
 * rises and falls evenly (a triangular rate), so S(p) = 2 p² up to the middle and 1 - 2 (1 - p)²
 * after it. Exact at 0 and 1, and flat there: an error of one unit in the last place vanishes.
 */
export const spentAt = (progress: Expression): Expression => {
  const nearer = min(progress, constant(1).minus(progress));
  const tail = constant(2).times(nearer).times(nearer);
  return select(progress.isLess(0.5), tail, constant(1).minus(tail));
};

/** The inverse: the share of the time whose work the share `spent` of the cost has paid for. */
export const progressAt = (spent: Expression): Expression => {
  const nearer = min(spent, constant(1).minus(spent));
  const tail = sqrt(nearer.times(0.5));
  return select(spent.isLess(0.5), tail, constant(1).minus(tail));
};
