import type { CheckedClaim, Citation, Provenance } from '../../src/programme/checked-programme.ts';
import type { Estimate, Fan, RunSummary, Spread } from '../../src/results/run-summary.ts';
import { CLAIMS, citationOf } from './fixture-claims.ts';
import { fixtureCompute } from './fixture-compute.ts';

/** A run like that of the Stargate programme, its figures made up by smooth curves. */

const STEPS = 115;
export const START = 2024 * 12 + 5;

export const estimate = (value: number, error = 0.005): Estimate => ({
  value,
  standardError: error,
  low: Math.max(0, value - 2.13 * error),
  high: value + 2.13 * error,
});

export const spread = (p50: number, down = 0.5, up = 0.8): Spread => ({
  p5: p50 * (1 - down * 1.3),
  p10: p50 * (1 - down),
  p25: p50 * (1 - down * 0.5),
  p50,
  p75: p50 * (1 + up * 0.5),
  p90: p50 * (1 + up),
  p95: p50 * (1 + up * 1.3),
  mean: p50 * 1.05,
});

export const provenance = (line: number, more: Partial<Provenance> = {}): Provenance => ({
  kind: 'reported',
  by: null,
  citation: citationOf('launch'),
  note: null,
  confidence: 'medium',
  libraryEntry: null,
  known: '2025-01-21',
  hindsight: false,
  position: { file: 'programmes/stargate-2025-01/programme.yaml', line, column: 5 },
  ...more,
});

/** An S between 0 and `top` that is half way at `middle`. */
const rise = (top: number, middle: number, slope: number): readonly number[] =>
  Array.from({ length: STEPS }, (_, step) => {
    const t = (step - middle) / slope;
    return (top / 2) * (1 + t / (1 + Math.abs(t)));
  });

export const fan = (
  path: string,
  title: string,
  unit: string,
  top: number,
  middle: number,
  element: string | null = null,
): Fan => {
  const at = (size: number, later: number): readonly number[] =>
    rise(top * size, middle + later, 9);
  return {
    path,
    title,
    unit,
    element,
    quantiles: {
      p5: at(0.32, 22),
      p10: at(0.42, 17),
      p25: at(0.6, 9),
      p50: at(0.85, 0),
      p75: at(1.1, -5),
      p90: at(1.35, -9),
      p95: at(1.5, -12),
    },
    mean: at(0.9, 0),
  };
};

const building = (at: number) => ({
  name: `Abilene building ${at}`,
  itPowerMw: 103,
  ready: {
    p10: 2025 * 12 + 5 + at * 3,
    p50: 2025 * 12 + 9 + at * 4.4,
    p90: at > 6 ? null : 2026 * 12 + 3 + at * 7,
  },
  readyProbability: at > 6 ? 0.84 : 0.97,
  delayByCause: { power: 1.2 + at * 0.3, chips: 0.6, permits: 0.3, money: at * 0.45, float: 0.2 },
});

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
  targets: [
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
  ],
  money: {
    sources: [
      ['SoftBank equity', 'SoftBank', 'Stargate JV', 'equity', 19e9, 9e9],
      ['OpenAI equity', 'OpenAI', 'Stargate JV', 'equity', 19e9, 2e9],
      ['Oracle equity', 'Oracle', 'Stargate JV', 'equity', 7e9, 3e9],
      ['MGX equity', 'MGX', 'Stargate JV', 'equity', 7e9, 4e9],
      ['Abilene JV equity', 'Abilene JV', 'Abilene JV', 'equity', 1.1e9, 1.1e9],
      ['JPMorgan construction loan', 'JPMorgan', 'Abilene JV', 'loan', 2.3e9, 2.3e9],
      [
        'Lenders and limited partners',
        'Lenders and limited partners',
        'Stargate JV',
        'loan',
        448e9,
        24e9,
      ],
    ].map((row, at) => {
      const [name, by, to, kind, announced, secured] = row as [
        string,
        string,
        string,
        string,
        number,
        number,
      ];
      return {
        name,
        by,
        to,
        kind,
        purpose: to === 'Abilene JV' ? 'phase 1 at Abilene' : 'equity and debt of the venture',
        announced: spread(announced, 0, 0),
        committed: at < 4 ? spread(announced * 0.6) : null,
        secured: spread(secured),
        liquid: name === 'SoftBank equity' ? spread(24.3e9, 0, 0) : null,
        drawnAtEnd: spread(secured * 0.9),
        claims: ['softbank-under-10b'],
        provenance: provenance(120 + at * 12),
      };
    }),
    readings: [
      {
        holder: 'SoftBank',
        statement: '“well under $10B secured”',
        closed: 0,
        signed: 9.9e9,
        liquid: 24.3e9,
        intention: 19e9,
      },
      {
        holder: 'OpenAI',
        statement: '$19B of equity',
        closed: 0,
        signed: null,
        liquid: 10e9,
        intention: 19e9,
      },
      {
        holder: 'MGX',
        statement: '$7B of equity',
        closed: null,
        signed: null,
        liquid: 50e9,
        intention: 7e9,
      },
      {
        holder: 'JPMorgan',
        statement: '$2.3B loan for phase 1',
        closed: 2.3e9,
        signed: 2.3e9,
        liquid: null,
        intention: 2.3e9,
      },
      {
        holder: 'All partners',
        statement: '$100B immediately',
        closed: 3.4e9,
        signed: 15e9,
        liquid: 84e9,
        intention: 100e9,
      },
    ],
    ladder: {
      announced: rise(503e9, 6, 0.3),
      committed: rise(120e9, 20, 6),
      secured: rise(62e9, 26, 8),
      drawn: rise(55e9, 40, 9),
    },
    peakGap: spread(64e9),
    gapProbability: estimate(0.93, 0.003),
    gapByParty: [
      { party: 'Stargate JV', peak: spread(61e9), probability: estimate(0.92, 0.003) },
      { party: 'Oracle', peak: spread(6e9), probability: estimate(0.31, 0.006) },
      { party: 'Abilene JV', peak: spread(0.2e9), probability: estimate(0.04, 0.002) },
    ],
    externalUsd: spread(41e9),
    circulatingUsd: spread(5.2e9),
    refinancedUsd: spread(0),
    flows: [
      { from: 'OpenAI', to: 'Oracle', what: 'compute lease', usd: 88e9 },
      { from: 'OpenAI', to: 'Stargate JV', what: 'compute lease', usd: 21e9 },
      { from: 'Oracle', to: 'Abilene JV', what: 'rent', usd: 9.1e9 },
      { from: 'Oracle', to: 'Stargate JV', what: 'rent', usd: 3.3e9 },
      { from: 'Stargate JV', to: 'OpenAI', what: 'operating service', usd: 1.4e9 },
      { from: 'Abilene JV', to: 'JPMorgan', what: 'debt service', usd: 3.1e9 },
      { from: 'Oracle', to: 'Chip makers', what: 'accelerators', usd: 24e9 },
      { from: 'Stargate JV', to: 'Chip makers', what: 'accelerators', usd: 17e9 },
    ],
  },
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
  splits: [
    {
      question: 'softbank-secured',
      asks: 'How much had SoftBank secured for Stargate by 22 January 2025?',
      about: 'sources."SoftBank equity".secured',
      answers: [
        ['softbank-under-10b', 'Elon Musk', 'under $10B', 8190, 38e9, 68e9],
        ['softbank-not-under', 'Sam Altman', '$10B or more', 8194, 44e9, 59e9],
      ].map((row) => {
        const [claim, by, written, worlds, spent, gap] = row as [
          string,
          string,
          string,
          number,
          number,
          number,
        ];
        return {
          claim,
          by,
          written,
          worlds,
          figures: [
            {
              path: 'programme.spent',
              title: 'Spent by February 2029',
              unit: 'USD',
              spread: spread(spent),
            },
            {
              path: 'capital.peakGap',
              title: 'Largest funding gap',
              unit: 'USD',
              spread: spread(gap),
            },
            {
              path: 'power.energisedIt',
              title: 'IT power at the end of 2028',
              unit: 'MW IT',
              spread: spread(gap > 60e9 ? 1010 : 1120),
            },
          ],
        };
      }),
    },
  ],
  loans: [
    {
      name: 'JPMorgan construction loan',
      by: 'JPMorgan',
      to: 'Abilene JV',
      kind: 'loan',
      purpose: 'phase 1',
      repays: 'bullet',
      rate: '3.9 %/year and 2.5 %/year',
      takesOut: null,
      takenOutBy: 'Term loan',
      lent: spread(2.5e9),
      capitalised: spread(0.2e9),
      balance: spread(2.5e9),
      lowestCover: spread(1.1),
      averageCover: spread(1.4),
      lifeCover: spread(0.9),
      due: {
        usd: spread(2.4e9),
        month: { p10: START + 60, p50: START + 60, p90: START + 60 },
      },
      pastDue: estimate(0.12),
      inDefault: estimate(0.04),
      defaultByYear: [{ year: 2028, share: 0.04 }],
      lossGivenDefault: 0.35,
      projectCover: spread(1.9),
      coverByYear: [
        { year: 2028, cover: spread(1.4), lifeCover: spread(1.6) },
        { year: 2029, cover: spread(1.5), lifeCover: spread(1.5) },
      ],
      expectedLossUsd: 31e6,
    },
  ],
  refinancingWall: [{ year: 2029, usd: 2.4e9, loans: ['JPMorgan construction loan'] }],
  energy: [
    {
      site: 'Abilene',
      energyMwh: spread(8e6),
      costUsd: spread(5e8),
      costUsdPerMwh: spread(62),
      ownShare: spread(0.3),
      emissionsTonnes: spread(3e6),
      unmatchedTonnes: spread(2e6),
      waterLitres: spread(4e7),
      highestDrawMw: spread(900),
      unusedBillUsd: spread(2e6),
      strandedUsd: spread(0),
    },
  ],
  returns: {
    askedReturnPerYear: 0.1,
    parties: [
      {
        party: 'Abilene JV',
        paidInUsd: spread(2e9),
        paidOutUsd: spread(3e9),
        paidBack: { share: 0.8, month: { p10: 24360, p50: 24372, p90: 24396 } },
        receiptsUsd: spread(9e9),
        costUsd: spread(8e9),
        breakEvenShare: spread(0.89),
        prices: [
          {
            contract: 'Abilene rent',
            written: '$2M/MW IT/year',
            breakEvenUsd: { p10: 1.5e6, p50: 1.78e6, p90: 2.1e6 },
          },
        ],
      },
    ],
    usdPerGpuHour: spread(2.4),
    usdPerExaflop: spread(0.9),
    tails: [
      {
        loan: 'JPMorgan construction loan',
        lender: 'JPMorgan',
        borrower: 'Abilene JV',
        share: 0.4,
        contractsEnd: { p10: 24480, p50: 24492, p90: 24500 },
        outstandingUsd: spread(0.7e9),
      },
    ],
    guarantees: [
      {
        of: 'Abilene rent',
        guarantor: 'SoftBank',
        debtor: 'Oracle',
        share: 0.2,
        paidUsd: spread(0.3e9),
      },
    ],
  },
  newMoney: {
    text: 'Of $3.4B drawn in the mean of the worlds, $3.4B (100 %) came from outside.',
    fr: 'Sur 3,4 Md$ décaissés en moyenne des mondes, 3,4 Md$ viennent de l’extérieur.',
    newUsd: 3.4e9,
    circulatingUsd: 0,
    refinancingUsd: 0,
    neverDrawnUsd: 19e9,
    sources: [
      {
        name: 'JPMorgan construction loan',
        by: 'JPMorgan',
        to: 'Abilene JV',
        kind: 'loan',
        is: 'new',
        announcedUsd: 2.3e9,
        drawnUsd: 2.3e9,
        refinancedUsd: 0,
        newUsd: 2.3e9,
      },
    ],
  },
  scenarios: [
    ['base', 'As the file has it', 1],
    ['chips-halve', 'Chips cost half', 0.6],
  ].map(([name, title, share]) => ({
    name: String(name),
    title: String(title),
    note: null,
    worlds: 4_096,
    changes:
      name === 'base'
        ? []
        : [
            {
              path: 'library.accelerators.gb200-nvl72.price',
              was: '$40,000 to $60,000',
              written: '50 % of ($40,000 to $60,000)',
              provenance: provenance(401, { kind: 'assumption', by: 'Gigastack' }),
            },
          ],
    figures: [
      {
        path: 'capital.gap',
        title: 'Largest funding gap',
        unit: 'USD',
        spread: spread(90e9 * Number(share)),
        mean: estimate(92e9 * Number(share), 1e9),
        difference: spread(90e9 * (Number(share) - 1)),
      },
    ],
    targets: [],
  })),
  beliefs: BELIEFS.map(([name, title, value], at) => ({
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
  })),
  sites: [
    {
      name: 'Abilene',
      place: { lat: 32.5, lon: -99.79, region: 'ERCOT, Texas' },
      owner: 'Abilene JV',
      operator: 'Oracle',
      endUser: 'OpenAI',
      chipPayer: 'Oracle',
      accelerator: 'GB200',
      itPowerMw: 824,
      money: [
        { source: 'Abilene JV equity', holder: 'Abilene JV', rung: 'secured' },
        { source: 'JPMorgan construction loan', holder: 'JPMorgan', rung: 'secured' },
        { source: 'Oracle own means for Abilene', holder: 'Oracle', rung: 'committed' },
      ],
      power: [
        { name: 'Grid, phase 1', kind: 'grid', rung: 'under construction', facilityMw: 200 },
        { name: 'Gas plant on site', kind: 'gas', rung: 'permitted', facilityMw: 360 },
        { name: 'Grid, phase 2', kind: 'grid', rung: 'announced', facilityMw: 1000 },
      ],
      buildings: [1, 2, 3, 4, 5, 6, 7, 8].map(building),
    },
    {
      name: 'Further Texas sites',
      place: { lat: 31.9, lon: -97.4, region: 'ERCOT, Texas' },
      owner: 'Stargate JV',
      operator: 'Stargate JV',
      endUser: 'OpenAI',
      chipPayer: 'Stargate JV',
      accelerator: 'GB200',
      itPowerMw: 3000,
      money: [
        { source: 'SoftBank equity', holder: 'SoftBank', rung: 'announced' },
        {
          source: 'Lenders and limited partners',
          holder: 'Lenders and limited partners',
          rung: 'announced',
        },
      ],
      power: [{ name: 'Grid requests', kind: 'grid', rung: 'announced', facilityMw: 3900 }],
      buildings: [1, 2, 3].map((at) => ({
        ...building(at + 5),
        name: `Texas group ${at}`,
        itPowerMw: 1000,
      })),
    },
    {
      name: 'Memphis',
      place: { lat: 35.06, lon: -90.16, region: 'TVA, Tennessee' },
      owner: 'xAI',
      operator: 'xAI',
      endUser: 'xAI',
      chipPayer: 'xAI',
      accelerator: 'H100',
      itPowerMw: 220,
      money: [],
      power: [],
      buildings: [],
    },
  ],
  people: [
    {
      name: 'Pat Rival',
      role: 'head of a rival',
      interests: [
        { what: 'Owns a rival <b>of</b> the sponsor.', since: '2023-03', citation: null },
      ],
      note: null,
      position: { file: 'programmes/stargate-2025-01/programme.yaml', line: 9, column: 3 },
    },
  ],
  parties: [
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
  })),
  contracts: [],
  compute: fixtureCompute(STEPS),
  jobs: {
    constructionPeak: spread(4100),
    permanentAtEnd: spread(930),
    constructionJobYears: spread(9800),
    localPeak: spread(2100),
    permanentJobYears: spread(8100),
    indirectPeak: spread(3100),
    inducedPeak: spread(2500),
    promised: [
      jobsPromise('jobs-100k', '100,000 jobs', 'Donald Trump', 100_000),
      jobsPromise('jobs-hundreds', 'hundreds of thousands of jobs', 'OpenAI', 200_000),
    ],
  },
  publicSupport: {
    support: [
      {
        name: 'abatement',
        kind: 'state or local abatement',
        finding: 'not found',
        what: 'an abatement of the property tax',
        site: 'Abilene',
        amount: null,
        searchedUntil: '2025-01-24',
        provenance: provenance(77),
        position: { file: 'programmes/stargate-2025-01/programme.yaml', line: 77, column: 3 },
      },
    ],
    taxes: { paid: spread(4e8), abated: spread(2e9), abatedPerPermanentJobYear: spread(3e5) },
  },
  sensitivity: {
    figure: 'the largest funding gap',
    worldsPerGroup: 512,
    groups: [
      ['money of lenders', 'chapter', 0.52, 0.03, 0.7],
      ['capital markets', 'factor', 0.31, 0.03, 0.4],
      ['unsigned-money', 'question', 0.18, 0.02, 0],
      ['softbank-secured', 'question', 0.07, 0.01, 0],
      ['Abilene', 'site', 0.05, 0.01, 0.3],
      ['buildings', 'chapter', 0.04, 0.01, 0.5],
      ['power', 'chapter', 0.02, 0.01, 0.2],
    ].map((row) => {
      const [name, kind, totalOrder, standardError, unsourcedShare] = row as [
        string,
        'question' | 'factor' | 'site' | 'chapter',
        number,
        number,
        number,
      ];
      return { name, kind, totalOrder, standardError, unsourcedShare, inputs: ['a', 'b'] };
    }),
  },
  stress: [
    {
      path: 'sources."Lenders and limited partners".conversionShare',
      title: 'Share of lenders’ announced money that is signed',
      unit: '1',
      medianWhereFails: 0.06,
      medianWhereHolds: 0.71,
      distance: 0.88,
    },
    {
      path: 'buildings.costPerMwIt',
      title: 'Cost of a MW of IT, building and power',
      unit: 'USD/MW IT',
      medianWhereFails: 12.8e6,
      medianWhereHolds: 14.1e6,
      distance: 0.21,
    },
  ],
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

const assumptionsOf = (): RunSummary['assumptions'] =>
  Array.from({ length: 60 }, (_, at) => {
    const chapter = ['sources', 'buildings', 'power', 'fleet'][at % 4] as string;
    const unit = ['USD', 'month', 'MW facility', 'USD/GPU'][at % 4] as string;
    const p50 = [9e9, 11, 200, 42_000][at % 4] as number;
    return {
      path: `${chapter}.input-${at}`,
      title: `Input ${at} of ${chapter}`,
      written: ['$4B to $15B', '8 to 14 months', '200 MW facility', '$42,000'][at % 4] as string,
      unit,
      p10: p50 * 0.6,
      p50,
      p90: at % 4 === 2 ? p50 * 0.6 : p50 * 1.7,
      provenance: provenance(
        200 + at,
        at % 3 === 0 ? { kind: 'assumption', by: 'Gigastack', citation: null, note: 'wide' } : {},
      ),
      question: at === 8 ? 'softbank-secured' : null,
      columns: 1,
    };
  });

const jobsPromise = (
  claim: string,
  written: string,
  by: string,
  value: number,
): RunSummary['jobs']['promised'][number] => ({
  claim,
  written,
  by,
  value,
  definitions: [
    { definition: 'permanent jobs', median: 930, unit: 'job', reachedIn: 0 },
    { definition: 'job-years of all kinds', median: 210_000, unit: 'job-year', reachedIn: 0.9 },
  ],
});
