/**
 * Every root in [-1, 1] of the polynomial sum of c_j s^j, ascending.
 *
 * The roots of a derivative cut the interval into pieces on which the next lower derivative is
 * monotone, so each piece holds at most one root of it. The chain starts at the lowest derivative
 * that cannot vanish because its constant term outweighs all others. A value at a cut that is nil
 * within rounding counts as a root there: so a root of even order, where the sign does not change,
 * is found, and one of high order as precisely as the derivative's.
 *
 * @param sizes the sums of the absolute parts that each coefficient was added up from
 * @param unit relative rounding error of those parts
 */
export function polynomialRoots(
  coefficients: Float64Array,
  sizes: Float64Array,
  unit: number,
): number[] {
  const chain: { c: Float64Array; tolerance: number }[] = [];
  let c = coefficients;
  let size = sizes;
  while (true) {
    let others = 0;
    for (let j = 1; j < c.length; j++) others += Math.abs(c[j]!);
    let whole = 0;
    for (const part of size) whole += part;
    if (Math.abs(c[0]!) > others + unit * whole || c.length === 1) break;
    chain.push({ c, tolerance: unit * whole });
    c = derivative(c);
    size = derivative(size);
  }
  let roots: number[] = [];
  for (let level = chain.length - 1; level >= 0; level--) {
    roots = rootsBetween(chain[level]!.c, [-1, ...roots, 1], chain[level]!.tolerance);
  }
  return roots;
}

function rootsBetween(c: Float64Array, cuts: readonly number[], tolerance: number): number[] {
  const roots: number[] = [];
  let previousValue = 0;
  for (let index = 0; index < cuts.length; index++) {
    const cut = cuts[index]!;
    let value = evaluate(c, cut);
    if (Math.abs(value) <= tolerance) value = 0;
    if (index > 0 && previousValue * value < 0) roots.push(solve(c, cuts[index - 1]!, cut));
    // A value at an end that is nil within rounding is a root unless a neighbour already is one.
    const isNew = roots.length === 0 || cut - roots[roots.length - 1]! > 1e-15;
    if (value === 0 && isNew) roots.push(cut);
    previousValue = value;
  }
  return roots;
}

/** Root between two points of opposite sign: Newton's steps, halving where one leaves. */
function solve(c: Float64Array, from: number, to: number): number {
  const rising = evaluate(c, to) > 0;
  let low = from;
  let high = to;
  let s = (low + high) / 2;
  for (let step = 0; step < 100 && high - low > 0; step++) {
    let value = 0;
    let slope = 0;
    for (let j = c.length - 1; j >= 0; j--) {
      slope = slope * s + value;
      value = value * s + c[j]!;
    }
    if (value === 0) return s;
    if (value > 0 === rising) high = s;
    else low = s;
    let next = s - value / slope;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - s) <= 1e-17 || next === low || next === high) return next;
    s = next;
  }
  return s;
}

function evaluate(c: Float64Array, s: number): number {
  let value = 0;
  for (let j = c.length - 1; j >= 0; j--) value = value * s + c[j]!;
  return value;
}

function derivative(c: Float64Array): Float64Array {
  const lowered = new Float64Array(c.length - 1);
  for (let j = 1; j < c.length; j++) lowered[j - 1] = j * c[j]!;
  return lowered;
}
