import type { Citation } from '../../src/programme/checked-programme.ts';
import type { RunSummary } from '../../src/results/run-summary.ts';
import { fixtureBeliefs, fixtureTargets } from './fixture-beliefs.ts';
import { CLAIMS, citationOf } from './fixture-claims.ts';
import { fixtureCompute } from './fixture-compute.ts';
import { assumptionsOf, fixtureSensitivity, fixtureStress } from './fixture-inputs.ts';
import { fixtureLoans, fixtureReturns } from './fixture-loans.ts';
import { fixtureMoney, fixtureNewMoney } from './fixture-money.ts';
import { fixtureParties, fixturePeople } from './fixture-parties.ts';
import { fixtureJobs, fixtureSupport } from './fixture-public.ts';
import { fixtureScenarios, fixtureSplits } from './fixture-scenarios.ts';
import { fan, STEPS } from './fixture-shapes.ts';
import { fixtureEnergy, fixtureSites } from './fixture-sites.ts';

/** A run like that of the Stargate programme, its figures made up by smooth curves. */
export const fixture = (): RunSummary => ({
  schema: 'gigastack-run/1',
  version: '0.1.0',
  programme: {
    title: 'Stargate, as known on 2025-01-24',
    about:
      'On 21 January 2025 OpenAI, SoftBank, Oracle and MGX announced that Stargate intends to ' +
      'invest $500B in four years, $100B of it to begin at once. A day later it was in dispute ' +
      'whether SoftBank had the money.',
    asOf: '2025-01-24',
    currency: 'USD',
    hash: '4f2a9c11d07be6a1f35c8b9e02d4471f9ab6c3de58810f2743bb9c5a61e7d0f4',
    files: [
      { path: 'programmes/stargate-2025-01/programme.yaml', sha256: 'a3'.repeat(32) },
      { path: 'library/us-2025.yaml', sha256: '5c'.repeat(32) },
    ],
  },
  run: {
    seed: 7,
    belief: 'even-odds',
    beliefTitle: 'Even odds on every question',
    worldsAsked: 10_000,
    worlds: 16_384,
    replicates: 16,
    design: 'sobol',
    scenario: null,
  },
  months: { start: '2024-06', steps: STEPS, monthsPerStep: 1 },
  answer: [
    {
      text:
        'For $500B to be spent before February 2029 in half of the worlds, one would have to ' +
        'believe that lenders sign $310B within 18 months; as the file stands it is spent in 2 % ' +
        'of 16,384 worlds, with $41.0B spent in the median one.',
      fr:
        'Pour que 500 Md$ soient dépensés avant février 2029 dans la moitié des mondes, il faudrait ' +
        'croire que les prêteurs signent 310 Md$ en 18 mois\u202f; en l’état du fichier, c’est le cas ' +
        'dans 2\u202f% des mondes.',
      paths: ['programme.spent', 'sources."Lenders and limited partners".secured'],
    },
    {
      text:
        'The first two buildings at Abilene run in March 2026 in the median world, whatever ' +
        'SoftBank had secured: they stand on the Abilene JV and JPMorgan.',
      fr:
        'Les deux premiers bâtiments d’Abilene tournent en mars 2026 dans le monde médian, quoi que ' +
        'SoftBank ait sécurisé.',
      paths: ['buildings.readyAt', 'capital.gap'],
    },
    {
      text:
        'Where SoftBank had secured under $10B the largest funding gap is $68.0B, else $59.0B: ' +
        'the dispute moves the gap less than the lenders do.',
      fr: 'Le litige pèse moins que les prêteurs sur le déficit de financement\u00a0: 68,0 ou 59,0 Md$.',
      paths: ['capital.peakGap'],
    },
  ],
  targets: fixtureTargets(),
  money: fixtureMoney(),
  fans: [
    fan(
      'capital.gap',
      'Funding gap: required spending that lack of money has kept from being paid',
      'USD',
      80e9,
      38,
    ),
    fan('power.energisedIt', 'IT power that runs', 'MW IT', 1600, 55),
    fan('power.energisedFacility', 'Facility power that runs', 'MW facility', 2050, 55),
    fan('fleet.accelerators', 'Accelerators that run', 'GPU', 900_000, 58),
    fan('fleet.h100Equivalents', 'Compute that runs', 'H100e', 2.2e6, 60),
    fan('public.jobs.construction', 'Construction jobs on site', 'job', 5200, 20),
    fan('programme.spent', 'Spent on works and chips', 'USD', 70e9, 40),
  ],
  splits: fixtureSplits(),
  loans: fixtureLoans(),
  refinancingWall: [{ year: 2029, usd: 2.4e9, loans: ['JPMorgan construction loan'] }],
  energy: fixtureEnergy(),
  returns: fixtureReturns(),
  newMoney: fixtureNewMoney(),
  scenarios: fixtureScenarios(),
  beliefs: fixtureBeliefs(),
  sites: fixtureSites(),
  people: fixturePeople(),
  parties: fixtureParties(),
  contracts: [],
  compute: fixtureCompute(STEPS),
  jobs: fixtureJobs(),
  publicSupport: fixtureSupport(),
  sensitivity: fixtureSensitivity(),
  stress: fixtureStress(),
  claims: CLAIMS,
  assumptions: assumptionsOf(),
  grounds: [
    {
      path: 'capital.peakGap',
      title: 'Largest funding gap',
      unsourcedShare: 0.61,
      hindsightShare: 0.02,
    },
  ],
  hindsight: {
    entries: [
      {
        path: 'buildings.costPerMwIt',
        entry: 'buildings.cost-per-mw-it',
        known: '2025-10-21',
      },
      { path: 'fleet.itPowerPerAccelerator', entry: 'accelerators.gb200', known: '2025-03-18' },
    ],
    varianceShare: 0.06,
  },
  references: ['article', 'launch', 'jpmorgan', 'trump'].map((key): Citation => citationOf(key)),
});
