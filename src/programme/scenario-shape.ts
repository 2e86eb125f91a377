import { byPath, either, field, mapping, must, text, value } from './shape.ts';
import { note, ownedSourceFields, valueFields } from './source-shape.ts';

/** A scenario: inputs that are otherwise than in the file, each with its claim or its owner. */
export const scenarioShape = mapping({
  title: must('The case in a sentence.', text('The tenant pays half'), 'title: WHAT IS OTHERWISE'),
  overrides: must(
    'By path of an input (a star stands for any name), what it is instead.',
    byPath(
      either(
        text('$0.7M per MW IT per year'),
        mapping({
          ...valueFields,
          times: field('As much of what it was: a share or a factor.', value('1', '50 %')),
          plus: field('So much more than it was; months later for a date.', text('12 months')),
        }),
      ),
    ),
    'overrides: { PATH: { times: 50 %, kind: assumption, by: NAME } }',
  ),
  ...ownedSourceFields,
  note,
});
