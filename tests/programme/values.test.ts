import { describe, expect, it } from 'vitest';
import { cumulative, quantile } from '../../src/uncertainty/distribution.ts';
import { accepted, changed, every } from './small-programme.ts';

const owned = 'kind: assumption, by: Tester';

describe('what stands where a number may stand', () => {
  it.each([
    [`{ value: 3 months, ${owned} }`, { kind: 'point', value: 3 }],
    [`{ value: 1 year, ${owned} }`, { kind: 'point', value: 12 }],
    [`{ uniform: [2 months, 5 months], ${owned} }`, { kind: 'uniform', low: 2, high: 5 }],
    [
      `{ value: { uniform: [2 months, 5 months] }, ${owned} }`,
      { kind: 'uniform', low: 2, high: 5 },
    ],
    [
      `{ low: 1 month, mode: 2 months, high: 1 year, ${owned} }`,
      { kind: 'pert', low: 1, mode: 2, high: 12 },
    ],
    [
      `{ value: { p10: 1, p50: 3, p90: 9 }, unit: month, ${owned} }`,
      { kind: 'metalog', p10: 1, p50: 3, p90: 9, low: 0 },
    ],
    [
      `{ value: { discrete: { 2 months: 0.3, 4 months: 0.7 } }, ${owned} }`,
      { kind: 'discrete', values: [2, 4], weights: [0.3, 0.7] },
    ],
    ['{ value: 3 months, source: release }', { kind: 'point', value: 3 }],
    ['3 months', { kind: 'point', value: 3 }],
  ])('%s', (written, distribution) => {
    expect(every(written).distribution).toEqual(distribution);
  });

  it('a range holds 90 % between its ends', () => {
    const { distribution, written, unit } = every(`{ value: 8 to 14 months, ${owned} }`);
    expect(distribution?.kind).toBe('lognormal');
    expect(quantile(distribution!, 0.05)).toBeCloseTo(8, 9);
    expect(quantile(distribution!, 0.95)).toBeCloseTo(14, 9);
    expect([written, unit]).toEqual(['8 to 14 months', 'month']);
  });

  it('a margin holds 90 % between its ends', () => {
    const { distribution } = every(`{ value: 10 months ± 20%, ${owned} }`);
    expect(distribution?.kind).toBe('normal');
    expect(cumulative(distribution!, 12)).toBeCloseTo(0.95, 9);
  });

  const dated = (date: string) => {
    const programme = accepted(changed('first_start: 2025-03', `first_start: ${date}`));
    return programme.sites[0]!.groups[0]!.firstStart.distribution;
  };
  // Months from January 2025, where the programme's months begin.
  it.each([
    ['2025-03', { kind: 'point', value: 2 }],
    ['2025-03-16', { kind: 'point', value: 2 + 15 / 31 }],
    ['2024-11', { kind: 'point', value: -2 }],
    ['2026-Q1', { kind: 'uniform', low: 12, high: 15 }],
    ['2025-06 to 2026-03', { kind: 'uniform', low: 5, high: 15 }],
  ])('the date %s', (written, expected) => {
    const distribution = dated(written) as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected)) {
      if (typeof value === 'number') expect(distribution[key]).toBeCloseTo(value, 9);
      else expect(distribution[key]).toBe(value);
    }
  });

  it('a share keeps within 0 and 1', () => {
    const share = '{ p10: 10 %, p50: 60 %, p90: 90 %, kind: assumption, by: Tester }';
    const programme = accepted(changed('gearing: 60 %', `gearing: ${share}`));
    const { distribution } = programme.sources[1]!.gearing!;
    expect(distribution).toMatchObject({ kind: 'metalog', low: 0, high: 1, p50: 0.6 });
  });

  it('factors move it, and are kept by name', () => {
    const more = '\nassumptions: { factors: [a, b] }\n';
    const { loadings } = every(
      `{ value: 3 to 4 months, ${owned}, factor: { a: 0.6, b: -0.8 } }`,
      more,
    );
    expect(loadings).toEqual({ a: 0.6, b: -0.8 });
  });
});

describe('where a number comes from', () => {
  it('a source with its page', () => {
    const { provenance } = every(
      '{ value: 3 months, source: { key: release, at: p. 4 }, note: so }',
    );
    expect(provenance).toMatchObject({
      kind: 'reported',
      by: null,
      note: 'so',
      known: '2025-01-20',
      hindsight: false,
      citation: { key: 'release', at: 'p. 4', publisher: 'Builder' },
      position: { file: 'programmes/text/programme.yaml', line: 43, column: 14 },
    });
  });

  it('an assumption with its owner', () => {
    const { provenance } = every(`{ value: 3 months, ${owned}, confidence: low }`);
    expect(provenance).toMatchObject({ kind: 'assumption', by: 'Tester', citation: null });
    expect(provenance.confidence).toBe('low');
  });

  it('the nearest mapping around it that says', () => {
    const programme = accepted(
      changed(
        'available: { from: 2025-01, over: 24 months, assumed_by: Tester }',
        'source: release',
      ),
    );
    expect(programme.sources[0]!.availableFrom.provenance.kind).toBe('assumption');
    expect(programme.sources[1]!.announced.provenance.citation?.key).toBe('release');
    expect(programme.sites[0]!.groups[0]!.itPower.provenance.citation?.key).toBe('release');
  });

  it('the library, where the programme says nothing', () => {
    const { costPerMwIt } = accepted(changed('A campus', 'A campus')).sites[0]!.groups[0]!;
    expect(costPerMwIt.path).toBe('sites.Campus.buildings.cost');
    expect(costPerMwIt.written).toBe('9 to 15 USD m/MW IT');
    expect(costPerMwIt.unit).toBe('USD/MW IT');
    expect(quantile(costPerMwIt.distribution!, 0.05)).toBeCloseTo(9e6, 3);
    expect(costPerMwIt.provenance).toMatchObject({
      kind: 'estimate',
      libraryEntry: 'buildings.cost-per-mw-it',
      hindsight: false,
      known: '2024-06-30',
      position: { file: 'library/small.yaml' },
    });
  });

  it('the programme, where it states a value of the library itself', () => {
    const use =
      '\nassumptions: { use: { power.pue: { value: 1.4, kind: assumption, by: Tester } } }\n';
    const { pue } = accepted(`${changed('A campus', 'A campus')}${use}`).sites[0]!;
    expect(pue.distribution).toEqual({ kind: 'point', value: 1.4 });
    expect(pue.provenance).toMatchObject({ by: 'Tester', libraryEntry: null });
  });

  it('a claim, by who said it', () => {
    const { announced } = accepted(changed('A campus', 'A campus')).sources[0]!;
    expect(announced).toMatchObject({ claim: 'pledge', unit: 'USD', question: null });
    expect(announced.provenance).toMatchObject({ kind: 'claim', by: 'Ann Investor' });
  });

  it('a question, with a distribution for each of its claims', () => {
    const { secured } = accepted(changed('A campus', 'A campus')).sources[0]!;
    expect(secured).toMatchObject({ question: 'equity-secured', distribution: null });
    expect(secured.claimDistributions[0]).toEqual({ kind: 'point', value: 3e9 });
    expect(quantile(secured.claimDistributions[1]!, 0.95)).toBeCloseTo(0.9e9, 0);
  });
});
