import { date, type Field, field, listOf, mapping, must, named, number, text } from './shape.ts';
import { note, sourceFields } from './source-shape.ts';

const row = mapping({
  on: must('The day.', date('2025-09-26'), 'on: 2025-09-26'),
  buildings: field('Buildings that run.', number(0)),
  facility_mw: must('Power that the site draws at its peak.', number(0), 'facility_mw: 147'),
  it_mw: field('Nameplate power of its servers.', number(0)),
  h100e: field('Computing, in H100-equivalents.', number(0)),
});

const observedSite = mapping({
  owner: field('Who owns it.', text('Oracle')),
  users: field('Whose work it does.', text('OpenAI')),
  project: field('What it is part of.', text('Stargate')),
  country: field('Where it lies.', text('United States')),
  later: field('Its name in a later table, where that is another.', text('Amazon Ridgeland')),
  rows: must('What stood when, in order of days.', listOf(row), 'rows: [{ on: 2025-09-26, ... }]'),
  note,
});

/** A table of observed construction as it stood on one day; later rows were forecasts then. */
export const vintageField: Field = field(
  'Observed construction of sites, as a table stood on one day.',
  mapping({
    of: must('The month or day on which the table stood.', date('2025-11'), 'of: 2025-11'),
    seen_until: must(
      'The last day that had been seen; later rows are forecasts.',
      date('2025-11-30'),
      'seen_until: 2025-11-30',
    ),
    attribution: must('Whose figures they are.', text('Epoch AI, epoch.ai/data'), 'attribution:'),
    source: { ...sourceFields.source!, required: 'source: KEY' },
    note,
    sites: must('By site.', named('site', observedSite), 'sites:'),
  }),
);
