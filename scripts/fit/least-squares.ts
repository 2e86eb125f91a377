/** Natural logarithms of the predictions at the constants given, one a row. */
export type Predict = (constants: readonly number[]) => Float64Array;

/** What a fit is drawn to and how strongly: constants in logarithm. */
export interface Prior {
  readonly center: readonly number[];
  /** Standard deviation of a constant's logarithm before any row is seen. */
  readonly deviations: readonly number[];
  /** Standard deviation of a row's logarithm. */
  readonly noise: number;
}

/**
 * Levenberg-Marquardt on the logarithms of the constants, with residuals ln(predicted / measured),
 * Huber-like weights 1 / sqrt(1 + (r / noise)^2) and the prior as further rows.
 */
export function leastSquares(
  predict: Predict,
  measured: Float64Array,
  weights: Float64Array,
  start: readonly number[],
  prior: Prior,
  rounds: number,
): number[] {
  const count = start.length;
  const step = 1e-4;
  let at = [...start];
  let damping = 1e-2;
  const costOf = (predicted: Float64Array, constants: readonly number[]) => {
    let cost = 0;
    for (let row = 0; row < measured.length; row++) {
      const error = (predicted[row]! - measured[row]!) / prior.noise;
      if (weights[row]! > 0) cost += weights[row]! * 2 * (Math.sqrt(1 + error * error) - 1);
    }
    for (let i = 0; i < count; i++)
      cost += ((constants[i]! - prior.center[i]!) / prior.deviations[i]!) ** 2;
    return cost;
  };
  let predicted = predict(at.map(Math.exp));
  let cost = costOf(predicted, at);
  for (let round = 0; round < rounds; round++) {
    const slopes = at.map((_, i) => {
      const moved = at.map((value, j) => Math.exp(j === i ? value + step : value));
      return predict(moved).map((value, row) => (value - predicted[row]!) / step);
    });
    const normal = at.map(() => new Float64Array(count));
    const right = new Float64Array(count);
    for (let row = 0; row < measured.length; row++) {
      if (!(weights[row]! > 0)) continue;
      const error = (predicted[row]! - measured[row]!) / prior.noise;
      const weight = weights[row]! / Math.sqrt(1 + error * error) / prior.noise ** 2;
      for (let i = 0; i < count; i++) {
        const slope = slopes[i]![row]! * weight;
        if (slope === 0) continue;
        right[i]! -= slope * (predicted[row]! - measured[row]!);
        for (let j = 0; j <= i; j++) normal[i]![j]! += slope * slopes[j]![row]!;
      }
    }
    for (let i = 0; i < count; i++) {
      normal[i]![i]! += 1 / prior.deviations[i]! ** 2;
      right[i]! -= (at[i]! - prior.center[i]!) / prior.deviations[i]! ** 2;
    }
    let improved = false;
    for (let attempt = 0; attempt < 6 && !improved; attempt++) {
      const move = solve(normal, right, damping);
      const next = at.map((value, i) => value + Math.max(-0.7, Math.min(0.7, move[i]!)));
      const nextPredicted = predict(next.map(Math.exp));
      const nextCost = costOf(nextPredicted, next);
      if (nextCost < cost) {
        improved = cost - nextCost > 1e-5 * cost;
        [at, predicted, cost] = [next, nextPredicted, nextCost];
        damping = Math.max(1e-6, damping / 4);
        break;
      }
      damping *= 6;
    }
    if (!improved) break;
  }
  return at;
}

/** Cholesky solution of (lower triangle A + damping diag A) x = b. */
function solve(lower: readonly Float64Array[], b: Float64Array, damping: number): Float64Array {
  const n = b.length;
  const l = lower.map((row) => Float64Array.from(row));
  for (let i = 0; i < n; i++) {
    l[i]![i]! *= 1 + damping;
    for (let j = 0; j <= i; j++) {
      let sum = l[i]![j]!;
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!;
      l[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j]![j]!;
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i]![k]! * x[k]!;
    x[i]! /= l[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= l[k]![i]! * x[k]!;
    x[i]! /= l[i]![i]!;
  }
  return x;
}
