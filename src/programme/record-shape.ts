import { observationShape, STATUSES } from './observation-shape.ts';
import { referenceShape } from './programme-shape.ts';
import {
  choice,
  date,
  field,
  type MappingShape,
  mapping,
  must,
  named,
  oneOrMore,
  text,
} from './shape.ts';
import { note } from './source-shape.ts';

const statusShape = mapping({
  status: must(
    'What can be said of the statement.',
    choice(...STATUSES),
    `status: ${STATUSES.join(' | ')}`,
  ),
  because: must('Why, in a sentence.', text(), 'because: WHY'),
  by: field('Observations that it rests on.', oneOrMore(text())),
  met_if: field('The definition under which it would be met.', text()),
  not_met_if: field('The definition under which it would not.', text()),
});

/** A file of what came to light after a programme's day: used only when it is asked for. */
export const recordFileShape: MappingShape = mapping({
  record: must('The title.', text('Stargate in September 2026'), 'record: TITLE'),
  about: field('A sentence or two for the reader.', text()),
  as_of: must('The day until which the record is read.', date('2026-09-15'), 'as_of: 2026-09-15'),
  import: field('Library files, inside the project.', oneOrMore(text('library/sources.yaml'))),
  references: field('Citations by key.', named('reference', referenceShape)),
  observations: must('What was found.', named('observation', observationShape), 'observations:'),
  statuses: field(
    'Of statements that no observation decides by itself, by claim.',
    named('claim', statusShape),
  ),
  corrections: field('Where a mistake can be told, and what was corrected.', text()),
  note,
});
