import { invertScale, multiplyScales, scaleValue } from './scale.ts';
import { sameDimension, type Unit } from './unit-algebra.ts';
import { UnitError } from './unit-error.ts';
import { describeMismatch } from './unit-mismatch.ts';

/** value in `from` x conversionFactor = value in `to`. Throws UnitError for other dimensions. */
export function conversionFactor(from: Unit, to: Unit): number {
  if (!sameDimension(from, to)) {
    const { message, remedy } = describeMismatch(from, to);
    throw new UnitError(message, 0, from.text.length, remedy);
  }
  return scaleValue(multiplyScales(from.scale, invertScale(to.scale)));
}
