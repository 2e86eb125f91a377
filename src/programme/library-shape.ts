import { vintageField } from './observed-shape.ts';
import { referenceShape } from './programme-shape.ts';
import { date, field, listOf, mapping, must, named, oneOrMore, text } from './shape.ts';
import { note, ownedSourceFields, spreadFields, valueFields } from './source-shape.ts';

const datedValue = mapping({
  value: valueFields.value!,
  ...spreadFields,
  of: must('The day or period that the value describes.', date('2025-01'), 'of: 2025-01'),
  ...ownedSourceFields,
  factor: valueFields.factor!,
  derived_from: field('Entries or references it was worked out from.', oneOrMore(text())),
});

const entryShape = mapping({
  title: must('What the value is.', text(), 'title: WHAT IT IS'),
  unit: must('The unit of its plain numbers.', text('USD m/MW IT'), 'unit: USD m/MW IT'),
  about: field(
    'class, or programme:NAME, party:NAME, site:NAME: hindsight about these is refused.',
    oneOrMore(text('class')),
  ),
  values: must('What was known, by date.', listOf(datedValue), 'values: [{ value: 1.3, ... }]'),
  factor: valueFields.factor!,
  note,
});

/** A file of `library/`: shared, dated, sourced values, or the citations they use. */
export const libraryShape = mapping({
  library: must('The name of the file.', text('buildings'), 'library: NAME'),
  about: field('A sentence for the reader.', text()),
  import: field('Other files of the library.', oneOrMore(text('sources.yaml'))),
  references: field('Citations by key.', named('reference', referenceShape)),
  entries: field('Values by entry.', named('entry', entryShape)),
  vintage: vintageField,
  note,
});
