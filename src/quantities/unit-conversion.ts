import { invertScale, multiplyScales, powerOfTen, type Scale, scaleValue } from './scale.ts';
import { sameDimension, type Unit } from './unit-algebra.ts';
import { UnitError } from './unit-error.ts';
import { describeMismatch } from './unit-mismatch.ts';

/** value in `from` x conversionFactor = value in `to`. Throws UnitError for other dimensions. */
export function conversionFactor(from: Unit, to: Unit): number {
  return scaleValue(ratioOf(from, to));
}

/**
 * A value in `from`, stated in `to`. Divides where the ratio is a division, so that 35 % is
 * 0.35 and not 0.35000000000000003. Throws UnitError for other dimensions.
 */
export function convertValue(value: number, from: Unit, to: Unit): number {
  const { tens, numerator, denominator } = ratioOf(from, to);
  if (tens < 0) return (value * numerator) / (denominator * powerOfTen(-tens));
  return (value * (numerator * powerOfTen(tens))) / denominator;
}

function ratioOf(from: Unit, to: Unit): Scale {
  if (!sameDimension(from, to)) {
    const { message, remedy } = describeMismatch(from, to);
    throw new UnitError(message, 0, from.text.length, remedy);
  }
  return multiplyScales(from.scale, invertScale(to.scale));
}
