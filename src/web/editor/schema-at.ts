import { ITEM } from './keys-above.ts';

/** A JSON Schema as plain data. */
export type Schema = { readonly [key: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemasIn = (value: unknown): readonly Schema[] =>
  Array.isArray(value) ? value.filter(isSchema) : isSchema(value) ? [value] : [];

/** What a schema may mean at a place: references followed, alternatives side by side. */
const alternatives = (root: Schema, schema: Schema, depth = 0): readonly Schema[] => {
  if (depth > 8) return [];
  const follow = (inner: Schema): readonly Schema[] => alternatives(root, inner, depth + 1);
  const reference = typeof schema.$ref === 'string' ? schema.$ref : null;
  const named = /^#\/definitions\/(\w+)$/.exec(reference ?? '')?.[1];
  const definitions = isSchema(root.definitions) ? root.definitions : {};
  return [
    schema,
    ...(named ? schemasIn(definitions[named]).flatMap(follow) : []),
    ...schemasIn(schema.anyOf).flatMap(follow),
    ...schemasIn(schema.allOf).flatMap(follow),
    // A file is a programme unless it says that it is a field of several.
    ...schemasIn(schema.else).flatMap(follow),
  ];
};

/** The schemas that hold at the end of a path of keys, most particular last. */
export const schemasAt = (root: Schema, keys: readonly string[]): readonly Schema[] =>
  keys.reduce<readonly Schema[]>(
    (here, key) =>
      here.flatMap((schema) => {
        const properties = isSchema(schema.properties) ? schema.properties : {};
        const inner =
          key === ITEM
            ? schemasIn(schema.items)
            : Object.hasOwn(properties, key)
              ? schemasIn(properties[key])
              : schemasIn(schema.additionalProperties);
        return inner.flatMap((found) => alternatives(root, found));
      }),
    alternatives(root, root),
  );

export interface KeyMeaning {
  readonly key: string;
  readonly title: string;
  readonly description: string;
}

/** The keys that may stand at a place, with what they mean. */
export const keysAt = (root: Schema, keys: readonly string[]): readonly KeyMeaning[] => {
  const found = new Map<string, KeyMeaning>();
  for (const schema of schemasAt(root, keys)) {
    for (const [key, inner] of Object.entries(
      isSchema(schema.properties) ? schema.properties : {},
    )) {
      if (found.has(key) || !isSchema(inner)) continue;
      found.set(key, { key, title: textOf(inner.title), description: textOf(inner.description) });
    }
  }
  return [...found.values()];
};

/** The words that may stand as a value at a place: choices, else examples. */
export const valuesAt = (root: Schema, keys: readonly string[]): readonly string[] => {
  const listed = (name: string): readonly string[] =>
    schemasAt(root, keys).flatMap((schema) =>
      Array.isArray(schema[name]) ? (schema[name] as readonly unknown[]).map(String) : [],
    );
  const choices = listed('enum');
  return [...new Set(choices.length > 0 ? choices : listed('examples'))];
};

/** Title and description of what stands at a place; null where the schema says nothing. */
export const meaningAt = (root: Schema, keys: readonly string[]): KeyMeaning | null => {
  for (const schema of schemasAt(root, keys)) {
    const description = textOf(schema.description);
    if (description === '') continue;
    return { key: keys.at(-1) ?? '', title: textOf(schema.title), description };
  }
  return null;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
