import { POWER_RUNGS, RUNGS } from './rungs.ts';
import {
  choice,
  date,
  either,
  field,
  listOf,
  mapping,
  must,
  named,
  number,
  oneOrMore,
  patterned,
  text,
} from './shape.ts';
import { note, sourceFields, valueMapping } from './source-shape.ts';

export const ACTS = ['asserts', 'denies', 'intends', 'opines', 'reports'] as const;

/** Ways of speaking that state no quantity, whatever words they use. */
export const FORMS = ['doubt', 'taunt', 'meme', 'invitation', 'insult', 'motive'] as const;
export const TRANSLATIONS = ['ok', 'garbled', 'unverified original'] as const;

/** Of ISO 639. */
const LANGUAGE_CODE = '^[a-z]{2,3}$';

/** Quotes are for recognising what was said, not for reading it here. */
export const LONGEST_QUOTE = 400;

export const claimShape = mapping({
  by: must('Who said it.', text('Elon Musk'), 'by: NAME'),
  act: must('What the speaker did.', choice(...ACTS), `act: ${ACTS.join(' | ')}`),
  form: field('When it was no plain statement.', choice(...FORMS)),
  on: must('The day it was said.', date(), 'on: 2025-01-22'),
  said_at: field('The hour, where it matters.', text('2025-01-22T03:50Z')),
  where: field('Where it was said.', text('X')),
  reported_by: field('Who passed it on.', text()),
  read_at: field('The day it was looked up.', date()),
  about: field(
    'The input it is about, or a prediction: PATH [in|at|before MONTH] OP VALUE.',
    text('programme.spent before 2029-02 >= $500B'),
  ),
  not_scored: field('Why nothing in it can be counted.', text()),
  value: field('What it says of the input.', either(text('< $10B'), valueMapping)),
  read_as: field(
    'How a bound or denial is drawn: an owned assumption.',
    either(text(), valueMapping),
  ),
  rung: field(
    'The rung of the money or power it speaks of.',
    choice(...new Set([...RUNGS, ...POWER_RUNGS])),
  ),
  contests: field('Claims that it contradicts.', oneOrMore(text())),
  supersedes: field('The earlier statement of the same promise.', text()),
  quote: field('The words, in their first language.', text(undefined, LONGEST_QUOTE)),
  english: field('The words in English, when the quote is not.', text(undefined, LONGEST_QUOTE)),
  original_language: field('Two letters, as in fr.', patterned(LANGUAGE_CODE, 'en')),
  translation: field('How far the words can be relied on.', choice(...TRANSLATIONS)),
  response: field(
    'The reply on record.',
    mapping({
      by: must('Who replied.', text('Sam Altman'), 'by: NAME'),
      on: field('When.', date()),
      claim: field('The claim that holds the reply.', text()),
      text: field('The reply in short.', text(undefined, LONGEST_QUOTE)),
      source: sourceFields.source!,
    }),
  ),
  in_force: field(
    'From when to when a clause holds.',
    mapping({ from: field('From.', date()), to: field('To.', date()) }),
  ),
  source: must(
    'Where it can be read.',
    sourceFields.source!.shape,
    'source: { key: KEY, at: p. 1 }',
  ),
  confidence: sourceFields.confidence!,
  note,
});

export const questionShape = mapping({
  about: must('The input in question.', text('sources."SoftBank equity".secured'), 'about: PATH'),
  asks: must('The question, as a reader would ask it.', text(), 'asks: HOW MUCH ... ?'),
  claims: must('The rival claims.', listOf(text()), 'claims: [FIRST, SECOND]'),
  note,
});

export const beliefShape = mapping({
  title: must('The proposition in a sentence.', text(), 'title: SoftBank had secured under $10B'),
  weights: field(
    'By question, the weight of each of its claims.',
    named('question', named('claim', number(0))),
  ),
  note,
});
