/**
 * Sobol' indices from columns of results. With base columns f(A) and f(B) and, for each input or
 * group i, f(AB_i): A with group i taken from B.
 */

/** Mean and variance (divisor 2n) of the two base columns together. */
function pooledVariance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! + b[i]!;
  const mean = sum / (2 * a.length);
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i]! - mean;
    const y = b[i]! - mean;
    squares += x * x + y * y;
  }
  return squares / (2 * a.length);
}

/**
 * Total-order index: the share of the variance that would remain if all but group i were known,
 * mean of (f(A) - f(AB_i))^2 / 2 over the variance. 0 where nothing varies.
 * Source: M. J. W. Jansen, Computer Physics Communications 117 (1999) 35-43.
 */
export function totalOrderIndex(a: Float64Array, b: Float64Array, ab: Float64Array): number {
  const variance = pooledVariance(a, b);
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    const distance = a[i]! - ab[i]!;
    squares += distance * distance;
  }
  return variance === 0 ? 0 : squares / (2 * a.length) / variance;
}

/**
 * First-order index: the share of the variance that knowing group i alone would remove,
 * 1 - mean of (f(B) - f(AB_i))^2 / 2 over the variance. 0 where nothing varies.
 * Source: Jansen (1999), as above; A. Saltelli et al., CPC 181 (2010) 259-270, table 2.
 */
export function firstOrderIndex(a: Float64Array, b: Float64Array, ab: Float64Array): number {
  const variance = pooledVariance(a, b);
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    const distance = b[i]! - ab[i]!;
    squares += distance * distance;
  }
  return variance === 0 ? 0 : 1 - squares / (2 * a.length) / variance;
}

/**
 * First-order index from an ordinary run, by binning: worlds are put in `bins` classes by the
 * input's uniform (0 to 1), and the variance between the class means, less what chance puts there,
 * is divided by the whole variance. At least 0.
 */
export function firstOrderByBinning(
  uniforms: Float64Array,
  results: Float64Array,
  bins = 32,
): number {
  const counts = new Float64Array(bins);
  const sums = new Float64Array(bins);
  let total = 0;
  for (let i = 0; i < results.length; i++) {
    const bin = Math.min(bins - 1, Math.floor(uniforms[i]! * bins));
    counts[bin] = counts[bin]! + 1;
    sums[bin] = sums[bin]! + results[i]!;
    total += results[i]!;
  }
  const mean = total / results.length;
  let between = 0;
  let used = 0;
  for (let bin = 0; bin < bins; bin++) {
    if (counts[bin] === 0) continue;
    const distance = sums[bin]! / counts[bin]! - mean;
    between += counts[bin]! * distance * distance;
    used++;
  }
  let whole = 0;
  for (let i = 0; i < results.length; i++) {
    const distance = results[i]! - mean;
    whole += distance * distance;
  }
  const degrees = results.length - used;
  if (whole === 0 || degrees <= 0) return 0;
  const chance = ((used - 1) * (whole - between)) / degrees;
  return Math.max(0, (between - chance) / whole);
}
