import { date, either, field, listOf, mapping, must, text } from './shape.ts';
import { note, ownedSourceFields } from './source-shape.ts';

/** What can be said of a statement once time has passed; never of whoever made it. */
export const STATUSES = [
  'open',
  'met',
  'not met',
  'superseded',
  'ended',
  'untestable',
  'depends on definition',
] as const;

const error = either(
  text('20 MW facility'),
  mapping({
    value: must('In the unit of the value, or a share of it.', text('15 %'), 'value: 15 %'),
    by: must('Who assumes it.', text('Gigastack'), 'by: NAME'),
    note,
  }),
);

export const observationShape = mapping({
  what: must('What was found, in a sentence.', text(), 'what: WHAT WAS FOUND'),
  on: must('The day that it describes.', date('2025-09-26'), 'on: 2025-09-26'),
  about: field(
    'The result that it measures: PATH [in|at|before MONTH]. Without it nothing is reweighted.',
    text('power.energisedFacilityAtSite.Abilene at 2025-09'),
  ),
  value: field('The number found, a date, or a bound on it.', text('147 MW facility')),
  error: field('One standard deviation of what the number may be off by.', error),
  not_weighed: field('Why it is shown beside the result and weighs no world.', text()),
  bears_on: field('Statements that it speaks to.', listOf(text('launch-500b'))),
  ...ownedSourceFields,
});
