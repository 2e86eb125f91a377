import type { RunSummary } from '../../src/results/run-summary.ts';
import { spread } from './fixture-shapes.ts';

/** The sites of a made-up run and what they draw. */
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

export const fixtureSites = (): RunSummary['sites'] => [
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
];

export const fixtureEnergy = (): RunSummary['energy'] => [
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
];
