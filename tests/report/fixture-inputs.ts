import type { RunSummary } from '../../src/results/run-summary.ts';
import { provenance } from './fixture-shapes.ts';

/** What moves a made-up run most, and what it assumes. */
export const fixtureSensitivity = (): RunSummary['sensitivity'] => ({
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
});

export const fixtureStress = (): RunSummary['stress'] => [
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
];

export const assumptionsOf = (): RunSummary['assumptions'] =>
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
