type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The record under its snake_case field names, readable in camelCase as well. */
export type BothSpellings<Fields> = Fields & {
  readonly [Name in keyof Fields & string as CamelCase<Name>]: Fields[Name];
};

/**
 * A record of results in the published vectors' own spelling (`closing_balance`), readable in
 * camelCase too (`closingBalance`). The second spelling is not enumerable, so printing, comparing
 * and JSON show every figure once.
 */
export function inBothSpellings<Fields extends object>(fields: Fields): BothSpellings<Fields> {
  for (const [name, value] of Object.entries(fields)) {
    const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (camel !== name) Object.defineProperty(fields, camel, { value, enumerable: false });
  }
  return fields as BothSpellings<Fields>;
}
