import type { CheckedClaim } from '../../src/programme/checked-programme.ts';
import type { RunSummary } from '../../src/results/run-summary.ts';
import { CLAIMS } from './fixture-claims.ts';
import { estimate, spread } from './fixture-shapes.ts';

/** What was promised, and each belief beside the others, figures made up. */
const BELIEFS = [
  ['as-announced', 'As announced', 0.08],
  ['softbank-secured-under-10b', 'SoftBank had secured under $10B', 0.012],
  ['not-under-10b', 'SoftBank had secured $10B or more', 0.031],
  ['even-odds', 'Even odds on every question', 0.022],
  ['signed-money-only', 'Signed money only', 0],
] as const;

const byBelief = (scale: number): RunSummary['targets'][number]['byBelief'] =>
  BELIEFS.map(([belief, , value]) => ({
    belief,
    probability: estimate(Math.min(1, value * scale), 0.004),
  }));

const targetOf = (
  id: string,
  title: string,
  unit: string,
  probability: number,
  slack: number,
  blockedBy: RunSummary['targets'][number]['blockedBy'],
  wouldHaveToBelieve: RunSummary['targets'][number]['wouldHaveToBelieve'],
): RunSummary['targets'][number] => {
  const claim = CLAIMS.find((each) => each.id === id) as CheckedClaim;
  return {
    claim: id,
    by: claim.by,
    on: claim.on,
    prediction: claim.about?.kind === 'prediction' ? claim.about.prediction.written : '',
    title,
    unit,
    probability: estimate(probability),
    holdsIn: Math.round(probability * 16384),
    slack: spread(slack, -0.3, -0.2),
    blockedBy,
    wouldHaveToBelieve,
    searched: true,
    byBelief: byBelief(probability / 0.022),
  };
};

export const fixtureTargets = (): RunSummary['targets'] => [
  targetOf(
    'launch-500b',
    '$500B spent before February 2029',
    'USD',
    0.022,
    -459e9,
    [
      { cause: 'money not secured', share: 0.81 },
      { cause: 'power', share: 0.14 },
      { cause: 'chips', share: 0.05 },
    ],
    [
      {
        path: 'sources."Lenders and limited partners".secured',
        title: 'Signed by lenders within 18 months',
        from: '$24.0B',
        to: '$310B',
      },
      {
        path: 'library.power.grid-approval',
        title: 'Grid approvals in Texas',
        from: '2.2 GW a year',
        to: '4.1 GW a year',
      },
    ],
  ),
  targetOf(
    'launch-100b',
    '$100B deployed in 2025',
    'USD',
    0.064,
    -74e9,
    [
      { cause: 'money not secured', share: 0.9 },
      { cause: 'permits', share: 0.1 },
    ],
    null,
  ),
  targetOf(
    'jobs-100k',
    '100,000 jobs at once',
    'job',
    0.11,
    -71_000,
    [
      { cause: 'power', share: 0.55 },
      { cause: 'money not secured', share: 0.45 },
    ],
    [
      {
        path: 'public.jobsMultiplier',
        title: 'All jobs for each direct one',
        from: '1.8',
        to: '12',
      },
    ],
  ),
];

export const fixtureBeliefs = (): RunSummary['beliefs'] =>
  BELIEFS.map(([name, title, value], at) => ({
    name,
    title,
    note: at === 4 ? 'Only what was signed by the day is drawn.' : null,
    worlds: 16_384,
    figures: [
      {
        path: 'programme.spent',
        title: 'Spent before February 2029',
        unit: 'USD',
        estimate: estimate(41e9 + value * 900e9, 1.2e9),
      },
      {
        path: 'capital.gap > 0',
        title: 'Share of worlds with a funding gap',
        unit: '1',
        estimate: estimate(0.93 - at * 0.01, 0.003),
      },
      {
        path: 'power.energisedIt',
        title: 'IT power at the end of 2028',
        unit: 'MW IT',
        estimate: estimate(1040 - at * 60, 14),
      },
    ],
  }));
