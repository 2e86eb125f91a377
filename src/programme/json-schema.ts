import { libraryShape } from './library-shape.ts';
import { fieldFileShape, programmeShape } from './programme-shape.ts';
import { recordFileShape } from './record-shape.ts';
import type { Field, MappingShape, Shape } from './shape.ts';
import { valueMapping } from './source-shape.ts';

/** A JSON Schema (draft-7) as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The schema of programme and field files, from which editors complete and check. */
export function programmeSchema(): JsonSchema {
  const isField = { required: ['field'] };
  return {
    ...head(
      'Gigastack programme',
      'An announced AI-infrastructure programme, or a field of several.',
    ),
    if: isField,
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: schemaOfMapping(fieldFileShape),
    else: schemaOfMapping(programmeShape),
    definitions: definitions(),
  };
}

/** The schema of the files of `library/`. */
export function librarySchema(): JsonSchema {
  return {
    ...head('Gigastack library', 'Shared values with their dates and sources, or citations.'),
    ...schemaOfMapping(libraryShape),
    definitions: definitions(),
  };
}

/** The schema of records: what came to light after a programme's day. */
export function recordSchema(): JsonSchema {
  return {
    ...head('Gigastack record', "What came to light after a programme's day."),
    ...schemaOfMapping(recordFileShape),
    definitions: definitions(),
  };
}

function head(title: string, description: string): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, description };
}

/** What stands at every number, said once. */
function definitions(): JsonSchema {
  return {
    value: {
      title: 'A value and where it comes from',
      anyOf: [{ type: ['string', 'number'] }, { $ref: '#/definitions/longValue' }],
    },
    longValue: schemaOfMapping(valueMapping),
  };
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return {
        // An editor reads an unquoted year or key of digits as a number.
        type: ['string', 'number'],
        ...(shape.longest === undefined ? {} : { maxLength: shape.longest }),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
        ...(shape.name === true ? { pattern: '^[^"\\\\\\n]+$' } : {}),
        ...(shape.example === undefined ? {} : { examples: [shape.example] }),
      };
    case 'choice':
      return { enum: [...shape.options] };
    case 'number':
      return {
        type: 'number',
        ...(shape.least === undefined ? {} : { minimum: shape.least }),
        ...(shape.most === undefined ? {} : { maximum: shape.most }),
      };
    case 'value':
      return {
        allOf: [{ $ref: '#/definitions/value' }],
        examples: [shape.example],
        ...(shape.unit === null
          ? {}
          : { title: shape.date === true ? 'a date' : `in ${shape.unit}` }),
      };
    case 'mapping':
      return shape === valueMapping ? { $ref: '#/definitions/longValue' } : schemaOfMapping(shape);
    case 'named':
      return {
        type: 'object',
        propertyNames: {
          type: 'string',
          // Names in paths stand between quotation marks; a name itself has none.
          pattern: shape.paths === true ? '^[^\\\\\\n]+$' : '^[^"\\\\\\n]+$',
        },
        additionalProperties: schemaOf(shape.of),
      };
    case 'list': {
      const list = { type: 'array', items: schemaOf(shape.of) };
      return shape.orOne === true ? { anyOf: [list, schemaOf(shape.of)] } : list;
    }
    case 'either':
      return { anyOf: shape.shapes.map(schemaOf) };
  }
}

function schemaOfMapping({ fields }: MappingShape): JsonSchema {
  const required = Object.keys(fields).filter((key) => fields[key]!.required !== undefined);
  const properties = Object.entries(fields).map(([key, field]) => [key, schemaOfField(key, field)]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function schemaOfField(key: string, field: Field): JsonSchema {
  const inner = schemaOf(field.shape);
  const title = typeof inner.title === 'string' ? `${key}, ${inner.title}` : key;
  const more = field.required === undefined ? '' : ` Required: ${field.required}`;
  return { ...inner, title, description: `${field.means}${more}` };
}
