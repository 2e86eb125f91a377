/** The arithmetic mean, summed in order; NaN for no values. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** The variance with divisor n - 1, about the mean in a second pass; NaN for fewer than two. */
export function varianceOf(values: Float64Array): number {
  const mean = meanOf(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = values[i]! - mean;
    squares += distance * distance;
  }
  return values.length < 2 ? Number.NaN : squares / (values.length - 1);
}

/** The standard deviation with divisor n - 1. */
export function standardDeviationOf(values: Float64Array): number {
  return Math.sqrt(varianceOf(values));
}

/** The Pearson correlation of two columns of equal length. */
export function correlationOf(a: Float64Array, b: Float64Array): number {
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i]! - meanA;
    const y = b[i]! - meanB;
    squaresA += x * x;
    squaresB += y * y;
    products += x * y;
  }
  return products / Math.sqrt(squaresA * squaresB);
}
