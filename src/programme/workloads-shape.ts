import {
  choice,
  dateValue,
  type Field,
  field,
  listOf,
  mapping,
  must,
  named,
  number,
  text,
  value,
} from './shape.ts';
import { ownedSourceFields, sourceFields } from './source-shape.ts';

export const SERVING_PRECISIONS = ['bf16', 'fp8', 'fp4'] as const;

const networkShape = mapping({
  sites: must('Which sites it joins.', listOf(text('Abilene')), 'sites: [ONE SITE, ANOTHER]'),
  keeps: field('Share of its speed that a run keeps across them.', value('1', '90 % to 99 %')),
  ...ownedSourceFields,
});

const runShape = mapping({
  flop: field('Its size in operations.', value('FLOP', '5e26 FLOP')),
  model: field('Its size by a published model.', text('llama-3.1-405b')),
  tokens: field('With `model`: what it trains on.', value('token', '15.6T tokens')),
  best_by: field('The best model that can be trained by then.', dateValue('2028-06')),
  accelerators: field(
    'How many it takes together; else as many as end it in the usual time.',
    value('GPU', '100,000 GPUs'),
  ),
  earliest: field('It starts from this month on.', dateValue('2026-01')),
  by: field('The month by which it should be finished.', dateValue('2027-06')),
  at: field('A site or a network; else where the plan puts it.', text('Abilene campus')),
  weight: field('What it is worth against other runs.', number(0, 1e6)),
  ...sourceFields,
});

const serviceShape = mapping({
  by: must('Whose service it is: the end user of sites.', text('OpenAI'), 'by: NAME OF A PARTY'),
  model: must('A published model like the one that serves.', text('deepseek-v3'), 'model: NAME'),
  input: field('Tokens of a request.', value('token', '1000 tokens')),
  output: field('Tokens of its answer.', value('token', '500 tokens')),
  precision: field('Number format of the weights.', choice(...SERVING_PRECISIONS)),
  asked: field(
    'Output tokens asked for on the day of `as_of`; left out, it fills what is free.',
    value('token/day', '500B tokens/day'),
  ),
  growth: field('Growth of what is asked for.', value('1/year', '100 %/year')),
  price: field(
    'Price of output tokens then.',
    value('USD/million tokens', '$5 per million tokens'),
  ),
  price_falls: field('Fall of the price.', value('1/year', '40 %/year')),
  ...sourceFields,
});

const shareShape = mapping({
  site: must('At which site.', text(), 'site: NAME OF A SITE'),
  party: must('Who uses a part of it.', text(), 'party: NAME OF A PARTY'),
  share: must('Which part.', value('1', '10 % to 40 %'), 'share: { value: 20 %, source: KEY }'),
  ...ownedSourceFields,
});

export const workloadsField: Field = field(
  'What the computers are for.',
  mapping({
    networks: field('Sites that train together.', named('network', networkShape)),
    runs: field('Training runs.', named('training run', runShape)),
    services: field('What serves users.', named('service', serviceShape)),
    shares: field('Sites that others than the end user use too.', listOf(shareShape)),
  }),
);
