/** Units whose denominators are part of them: read, write, multiply, compare, convert. */

export type { Dimension, PowerKind } from './known-units.ts';
export {
  dimensionKey,
  divideUnits,
  isDimensionless,
  multiplyUnits,
  ONE,
  powerOfUnit,
  sameDimension,
  sameUnit,
  type Unit,
  type UnitTerm,
  unitText,
} from './unit-algebra.ts';
export { conversionFactor, convertValue } from './unit-conversion.ts';
export { UnitError } from './unit-error.ts';
export { describeMismatch, type Mismatch } from './unit-mismatch.ts';
export { parseUnit, type UnitOptions } from './unit-parse.ts';
