import type { RunSummary } from '../../src/results/run-summary.ts';
import { estimate, START, spread } from './fixture-shapes.ts';

/** The loans and the returns of a made-up run. */
export const fixtureLoans = (): RunSummary['loans'] => [
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
];

export const fixtureReturns = (): RunSummary['returns'] => ({
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
});
