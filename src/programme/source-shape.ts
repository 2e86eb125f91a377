import type { MappingShape } from './shape.ts';
import {
  choice,
  date,
  either,
  type Field,
  field,
  listOf,
  mapping,
  must,
  named,
  number,
  type Shape,
  text,
  value,
} from './shape.ts';

/** `source: key`, or with the page: `source: { key, at }`. */
const sourceShape = either(
  text('cushwake-2025'),
  mapping({
    key: must('The key of a reference.', text('cushwake-2025'), 'key: KEY-OF-A-REFERENCE'),
    at: field('Page, table or lines.', text('p. 8')),
  }),
);

export const note: Field = field('What the reader should know about it.', text());

/** Where the numbers of a mapping come from, for those that say nothing themselves. */
export const sourceFields: Readonly<Record<string, Field>> = {
  source: field('Where the plain values here come from.', sourceShape),
  assumed_by: field('Who assumes the plain values here, when there is no source.', text()),
  confidence: field('How far the source bears the values.', choice('high', 'medium', 'low')),
  note,
};

export const VALUE_KINDS = ['measured', 'reported', 'contract', 'estimate', 'assumption'] as const;

/** The same, in mappings that have no `kind` and `by` of their own. */
export const ownedSourceFields: Readonly<Record<string, Field>> = {
  ...sourceFields,
  kind: field('What sort of numbers the plain values are.', choice(...VALUE_KINDS)),
  by: field('Who assumes them, when they are assumptions.', text()),
};

const anyValue = value(null, '$19B');

/** Ways to write an uncertain value inside a mapping. */
export const spreadFields: Readonly<Record<string, Field>> = {
  p10: field('One in ten outcomes lies below.', anyValue),
  p50: field('The middle: as many outcomes above as below.', anyValue),
  p90: field('Nine in ten outcomes lie below.', anyValue),
  low: field('The least it can be (PERT).', anyValue),
  mode: field('The likeliest (PERT).', anyValue),
  high: field('The most it can be (PERT).', anyValue),
  uniform: field('Evenly between two ends: [low, high].', listOf(text('2 months'))),
  discrete: field('Outcomes and their probabilities.', named('outcome', number(0, 1))),
};

const spread: Shape = mapping(spreadFields);

/** The long form of a value: the number, its spread, and where it comes from. */
export const valueFields: Readonly<Record<string, Field>> = {
  value: field('The number with its unit, a range, or a spread.', either(text('$19B'), spread)),
  ...spreadFields,
  unit: field('The unit of plain numbers in `value`.', text('USD m/MW IT')),
  claim: field('The claim whose value is taken.', text()),
  question: field('The question whose rival claims are drawn.', text()),
  library: field('The library entry that is taken.', text('buildings.cost-per-mw-it')),
  ...ownedSourceFields,
  factor: field('How much it moves with named factors.', named('factor', number(-1, 1))),
  of: field('The day or period that the number describes.', date('2025-01')),
};

export const valueMapping: MappingShape = mapping(valueFields);
