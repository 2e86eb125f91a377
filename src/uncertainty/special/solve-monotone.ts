/**
 * The root of an increasing function between `low` and `high`, by Newton steps kept inside a
 * shrinking bracket, with bisection wherever a step leaves it or the bracket shrinks too slowly.
 * `evaluate` gives the function's value and stores its slope, or 0 if unknown, in `slope[0]`.
 * Converges to the last digits; never more than 200 evaluations.
 */
export function solveMonotone(
  evaluate: (x: number, slope: Float64Array) => number,
  low: number,
  high: number,
  start: number,
): number {
  const slope = new Float64Array(1);
  let left = low;
  let right = high;
  let x = start > low && start < high ? start : 0.5 * (low + high);
  let lastStep = right - left;
  for (let round = 0; round < 200; round++) {
    const value = evaluate(x, slope);
    if (value === 0) return x;
    if (value < 0) left = x;
    else right = x;
    const newton = x - value / slope[0]!;
    const inside = newton > left && newton < right;
    const step = newton - x;
    const useNewton = inside && Math.abs(step) < 0.9 * lastStep;
    const next = useNewton ? newton : 0.5 * (left + right);
    if (next === x || Math.abs(next - x) <= 1e-16 * Math.abs(x)) return next;
    if (useNewton && Math.abs(step) <= 1e-13 * Math.abs(x) + 1e-300) return next;
    lastStep = Math.abs(next - x);
    x = next;
  }
  return x;
}
