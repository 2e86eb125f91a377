import type { RunSummary } from '../../src/results/run-summary.ts';
import { estimate, provenance, spread } from './fixture-shapes.ts';

/** Cases and split questions of a made-up run. */
export const fixtureSplits = (): RunSummary['splits'] => [
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
];

export const fixtureScenarios = (): RunSummary['scenarios'] =>
  [
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
  }));
