/** Refuses a number that is not finite, naming the function and the field. */
export function requireFinite(functionName: string, fields: Readonly<Record<string, number>>) {
  for (const [field, value] of Object.entries(fields)) {
    if (!Number.isFinite(value)) {
      throw new RangeError(`${functionName}: ${field} is ${value}; it must be a finite number.`);
    }
  }
}

/** Refuses a list in which a value is not finite, naming the function, the field and the place. */
export function requireFiniteList(functionName: string, field: string, list: readonly number[]) {
  if (!Array.isArray(list)) {
    throw new RangeError(`${functionName}: ${field} must be a list of numbers in time order.`);
  }
  for (let index = 0; index < list.length; index++) {
    if (!Number.isFinite(list[index])) {
      throw new RangeError(
        `${functionName}: ${field}[${index}] is ${list[index]}; every value must be finite.`,
      );
    }
  }
}

/** Refuses two lists that should run in step but differ in length. */
export function requireSameLength(
  functionName: string,
  fields: Readonly<Record<string, { readonly length: number }>>,
) {
  const [first, ...rest] = Object.entries(fields);
  if (first === undefined) return;
  for (const [field, list] of rest) {
    if (list.length !== first[1].length) {
      throw new RangeError(
        `${functionName}: ${first[0]} has ${first[1].length} values and ${field} has ` +
          `${list.length}; they must have one value each for the same periods.`,
      );
    }
  }
}

/** Refuses a count that is not a whole number of at least `least`. */
export function requireCount(functionName: string, field: string, value: number, least = 0) {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(
      `${functionName}: ${field} is ${value}; it must be a whole number of at least ${least}.`,
    );
  }
}

/** The value, or null where the arithmetic has no finite answer. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
