import { describe, expect, it } from 'vitest';
import {
  type KnownResult,
  looksLikePrediction,
  readPrediction,
} from '../../src/programme/prediction.ts';

const results: readonly KnownResult[] = [
  { path: 'programme.spent', unit: 'USD', monthly: true },
  {
    path: 'capital.behind',
    unit: 'USD',
    monthly: true,
    over: 'party',
    elements: ['JV', 'The Bank'],
  },
  { path: 'public.jobs.peak', unit: 'job', monthly: false },
];
const month = (year: number, ofYear: number) => year * 12 + ofYear - 1;

describe('predictions', () => {
  it.each([
    [
      'programme.spent before 2029-02 >= $500B',
      { path: 'programme.spent', kind: 'before', month: month(2029, 2), op: '>=', value: 5e11 },
    ],
    [
      'programme.spent in 2026-12 < $1.5bn',
      { path: 'programme.spent', kind: 'in', month: month(2026, 12), op: '<', value: 1.5e9 },
    ],
    [
      'programme.spent before 2029 ≥ $500B',
      { path: 'programme.spent', kind: 'before', month: month(2029, 1), op: '>=', value: 5e11 },
    ],
    [
      'capital.behind."The Bank" at 2027-01 = $0',
      { path: 'capital.behind."The Bank"', kind: 'at', month: month(2027, 1), op: '=', value: 0 },
    ],
    [
      'public.jobs.peak>=100,000 jobs',
      { path: 'public.jobs.peak', kind: null, month: null, op: '>=', value: 1e5 },
    ],
  ])('%s is read', (text, expected) => {
    const read = readPrediction(text, results);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const { path, when, operator, value } = read.value;
    const found = {
      path,
      kind: when?.kind ?? null,
      month: when?.month ?? null,
      op: operator,
      value,
    };
    expect(found).toEqual(expected);
  });

  it.each([
    ['capital.behind > $0', 'It is kept by party: write capital.behind.JV, say.'],
    ['capital.behind.Bnak > $0', 'It is kept by party: write capital.behind.JV, say.'],
    ['programme.spend > $0', 'Did you mean programme.spent?'],
    ['weather.rain > 3', 'Results are, among others: programme.spent'],
    ['programme.spent == $3', 'Write <, <=, >, >= or =.'],
    ['programme.spent > ', 'Write one, as in $19B.'],
  ])('%s is refused, with what to write', (text, remedy) => {
    const read = readPrediction(text, results);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem.remedy).toContain(remedy);
  });

  it('keeps its own unit where nobody knows the results', () => {
    const read = readPrediction('anything.at.all > 3 GPUs', null);
    expect(read).toMatchObject({
      ok: true,
      value: { path: 'anything.at.all', value: 3, unit: 'GPU' },
    });
  });

  it('are told apart from inputs', () => {
    expect(looksLikePrediction('sources."less < more".secured')).toBe(false);
    expect(looksLikePrediction('programme.spent before 2029-02')).toBe(true);
    expect(looksLikePrediction('a.b >= 3')).toBe(true);
  });
});
