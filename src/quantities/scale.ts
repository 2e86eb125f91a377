/**
 * The size of a unit in its base units, kept as an exact ratio:
 * value = numerator x 10^tens / denominator.
 *
 * Units of this field differ by powers of ten and by a few whole numbers (12 months, 730 hours).
 * Keeping the two apart makes conversions exact where they are exact: 1 year is 8,760 h and not
 * 8,760.000000000001.
 */
export interface Scale {
  readonly tens: number;
  readonly numerator: number;
  readonly denominator: number;
}

export const UNSCALED: Scale = { tens: 0, numerator: 1, denominator: 1 };

/** The one normal form of a ratio: lowest terms, every factor 2 and 5 of the divisor in `tens`. */
export function makeScale(tens: number, numerator = 1, denominator = 1): Scale {
  let power = tens;
  let above = numerator;
  let below = denominator;
  while (below % 5 === 0) {
    below /= 5;
    above *= 2;
    power -= 1;
  }
  while (below % 2 === 0) {
    below /= 2;
    above *= 5;
    power -= 1;
  }
  while (above % 10 === 0) {
    above /= 10;
    power += 1;
  }
  const shared = greatestCommonDivisor(above, below);
  return { tens: power, numerator: above / shared, denominator: below / shared };
}

export function multiplyScales(a: Scale, b: Scale): Scale {
  // Cancelling crosswise first keeps the products small, hence exact.
  const left = greatestCommonDivisor(a.numerator, b.denominator);
  const right = greatestCommonDivisor(b.numerator, a.denominator);
  return makeScale(
    a.tens + b.tens,
    (a.numerator / left) * (b.numerator / right),
    (a.denominator / right) * (b.denominator / left),
  );
}

export function invertScale(scale: Scale): Scale {
  return makeScale(-scale.tens, scale.denominator, scale.numerator);
}

/** Equal, or apart by no more than rounding where the ratios have outgrown exact whole numbers. */
export function sameScale(a: Scale, b: Scale): boolean {
  if (a.tens === b.tens && a.numerator === b.numerator && a.denominator === b.denominator) {
    return true;
  }
  const ratio = scaleValue(multiplyScales(a, invertScale(b)));
  return Math.abs(ratio - 1) < 1e-12;
}

/** The scale as a number, rounded once or twice at most; exact when the true value is a double. */
export function scaleValue(scale: Scale): number {
  const { tens, numerator, denominator } = scale;
  if (tens < 0) return numerator / (denominator * powerOfTen(-tens));
  return (numerator * powerOfTen(tens)) / denominator;
}

/** 10^n as the nearest double: read from its decimal form, since repeated products drift. */
export function powerOfTen(n: number): number {
  return Number(`1e${n}`);
}

function greatestCommonDivisor(a: number, b: number): number {
  let larger = a;
  let smaller = b;
  while (smaller !== 0) {
    const rest = larger % smaller;
    larger = smaller;
    smaller = rest;
  }
  return larger;
}
