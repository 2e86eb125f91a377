import type { RunSummary } from '../../src/results/run-summary.ts';
import { citationOf } from './fixture-claims.ts';

/** Parties and people of a made-up run with their interests. */
export const fixturePeople = (): RunSummary['people'] => [
  {
    name: 'Pat Rival',
    role: 'head of a rival',
    interests: [{ what: 'Owns a rival <b>of</b> the sponsor.', since: '2023-03', citation: null }],
    note: null,
    position: { file: 'programmes/stargate-2025-01/programme.yaml', line: 9, column: 3 },
  },
];

export const fixtureParties = (): RunSummary['parties'] =>
  [
    ['SoftBank', 'sponsor', 'To carry the venture’s finances.'],
    ['OpenAI', 'customer', 'The one user of the capacity.'],
    ['Oracle', 'operator', null],
    ['MGX', 'sponsor', 'Fund of Abu Dhabi.'],
    ['Stargate JV', 'landlord', 'Its accounts were not public.'],
    ['Abilene JV', 'landlord', 'Older than Stargate.'],
    ['JPMorgan', 'lender', 'Lends to the Abilene JV.'],
  ].map(([name, kind, note], at) => ({
    name: name as string,
    kind: kind as string,
    title: null,
    interests: [
      {
        what: 'Announced funder of the venture.',
        since: '2025-01-21',
        citation: citationOf('launch'),
      },
    ],
    note: note as string | null,
    position: { file: 'programmes/stargate-2025-01/programme.yaml', line: 40 + at * 6, column: 3 },
  }));
