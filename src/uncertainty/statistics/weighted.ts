/**
 * The quantile of weighted values: the least value whose share of the weight, with all below it,
 * reaches p. Weights are 0 or more and need not sum to one. NaN if no weight is above zero.
 */
export function weightedQuantile(values: Float64Array, weights: Float64Array, p: number): number {
  const order = Array.from(values.keys())
    .filter((index) => weights[index]! > 0)
    .sort((a, b) => values[a]! - values[b]! || a - b);
  let total = 0;
  for (const index of order) total += weights[index]!;
  let below = 0;
  for (const index of order) {
    below += weights[index]!;
    if (below >= p * total) return values[index]!;
  }
  return order.length === 0 ? Number.NaN : values[order[order.length - 1]!]!;
}

/** The weighted mean, summed in order. */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i]! * weights[i]!;
    total += weights[i]!;
  }
  return sum / total;
}

/**
 * How many equally weighted worlds the weights are worth: (sum w)^2 / sum w^2.
 * Source: L. Kish, Survey Sampling (1965), section 11.7.
 */
export function effectiveSampleSize(weights: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!;
    squares += weights[i]! * weights[i]!;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
