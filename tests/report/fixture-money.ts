import type { RunSummary } from '../../src/results/run-summary.ts';
import { estimate, provenance, rise, spread } from './fixture-shapes.ts';

/** The ladder of money of a made-up run, and who pays whom. */
export const fixtureMoney = (): RunSummary['money'] => ({
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
});

export const fixtureNewMoney = (): RunSummary['newMoney'] => ({
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
});
