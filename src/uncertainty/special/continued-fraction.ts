const TINY = 1e-300;
const MOST_TERMS = 100_000;

/**
 * b0 + a1/(b1 + a2/(b2 + ...)) by the modified Lentz method.
 * Source: Thompson & Barnett, J. Comput. Phys. 64 (1986) 490-509.
 */
export function continuedFraction(
  b0: number,
  a: (n: number) => number,
  b: (n: number) => number,
): number {
  let value = b0 === 0 ? TINY : b0;
  let c = value;
  let d = 0;
  for (let n = 1; n < MOST_TERMS; n++) {
    const an = a(n);
    const bn = b(n);
    d = bn + an * d;
    if (d === 0) d = TINY;
    c = bn + an / c;
    if (c === 0) c = TINY;
    d = 1 / d;
    const ratio = c * d;
    value *= ratio;
    if (Math.abs(ratio - 1) < 1e-16) break;
  }
  return value;
}
