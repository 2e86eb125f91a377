/** Units whose denominators are part of them: read, write, multiply, compare, convert. */
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
export { conversionFactor } from './unit-conversion.ts';
export { UnitError } from './unit-error.ts';
export { describeMismatch, type Mismatch } from './unit-mismatch.ts';
export { parseUnit } from './unit-parse.ts';
