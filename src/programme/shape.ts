/**
 * What may stand in a file: the one declaration from which files are checked and from which the
 * JSON Schema is made that editors complete from.
 */
export type Shape =
  | TextShape
  | ChoiceShape
  | NumberShape
  | ValueShape
  | MappingShape
  | NamedShape
  | ListShape
  | EitherShape;

/** Words, a name, a date: one line or a few. */
export interface TextShape {
  readonly kind: 'text';
  /** `2025-01-24`, or a month, quarter or year. */
  readonly date?: boolean;
  readonly longest?: number;
  /** It names something: paths quote it. */
  readonly name?: boolean;
  /** A regular expression that the whole text follows. */
  readonly pattern?: string;
  readonly example?: string;
}

export interface ChoiceShape {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** A plain number that is no quantity: a latitude, a weight. */
export interface NumberShape {
  readonly kind: 'number';
  readonly least?: number;
  readonly most?: number;
}

/** A number of the model, with its distribution and its source. */
export interface ValueShape {
  readonly kind: 'value';
  /** The unit asked for, or null where the writer chooses. */
  readonly unit: string | null;
  /** It is a date and is kept in months from the start of the programme's months. */
  readonly date?: boolean;
  readonly example: string;
}

export interface MappingShape {
  readonly kind: 'mapping';
  readonly fields: Readonly<Record<string, Field>>;
}

/** A mapping whose keys are names that the writer chooses. */
export interface NamedShape {
  readonly kind: 'named';
  readonly of: Shape;
  /** What the names name, for messages: `source`. */
  readonly what: string;
  /** They are paths of inputs, which quote names. */
  readonly paths?: boolean;
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  /** A lone item may stand without the list. */
  readonly orOne?: boolean;
}

/** One of several, told apart by being text, a list or a mapping. */
export interface EitherShape {
  readonly kind: 'either';
  readonly shapes: readonly Shape[];
}

export interface Field {
  readonly shape: Shape;
  /** One sentence for the writer, shown by editors. */
  readonly means: string;
  /** What to write, when the field cannot be left out. */
  readonly required?: string;
}

export function text(example?: string, longest?: number): TextShape {
  return {
    kind: 'text',
    ...(example === undefined ? {} : { example }),
    ...(longest === undefined ? {} : { longest }),
  };
}

/** What something is called; paths quote it. */
export function nameText(example: string): TextShape {
  return { kind: 'text', name: true, example };
}

/** A word of a fixed form, such as a code. */
export function patterned(pattern: string, example: string): TextShape {
  return { kind: 'text', pattern, example };
}

export function date(example = '2025-01-24'): TextShape {
  return { kind: 'text', date: true, example };
}

export function choice(...options: string[]): ChoiceShape {
  return { kind: 'choice', options };
}

export function number(least?: number, most?: number): NumberShape {
  return {
    kind: 'number',
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}

export function value(unit: string | null, example: string): ValueShape {
  return { kind: 'value', unit, example };
}

export function dateValue(example: string): ValueShape {
  return { kind: 'value', unit: 'month', date: true, example };
}

export function mapping(fields: Readonly<Record<string, Field>>): MappingShape {
  return { kind: 'mapping', fields };
}

export function named(what: string, of: Shape): NamedShape {
  return { kind: 'named', of, what };
}

/** A mapping whose keys are paths of inputs. */
export function byPath(of: Shape): NamedShape {
  return { kind: 'named', of, what: 'path of an input', paths: true };
}

export function listOf(of: Shape): ListShape {
  return { kind: 'list', of };
}

export function oneOrMore(of: Shape): ListShape {
  return { kind: 'list', of, orOne: true };
}

export function either(...shapes: Shape[]): EitherShape {
  return { kind: 'either', shapes };
}

export function field(means: string, shape: Shape): Field {
  return { means, shape };
}

export function must(means: string, shape: Shape, write: string): Field {
  return { means, shape, required: write };
}
