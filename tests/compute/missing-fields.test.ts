import { describe, expect, it } from 'vitest';
import { estimateServing, estimateTraining } from '../../src/entries/compute.ts';
import { caseTable } from './case-tables.ts';

type Fields = Record<string, unknown>;

/** The case with one field of one of its records left out, for every such field. */
function withoutOne(run: object): readonly Fields[] {
  const whole = run as Fields;
  return Object.entries(whole).flatMap(([part, value]) => {
    if (typeof value !== 'object' || value === null) {
      const { [part]: _, ...rest } = whole;
      return [rest];
    }
    return Object.keys(value).map((field) => {
      const { [field]: _, ...rest } = value as Fields;
      return { ...whole, [part]: rest };
    });
  });
}

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

const every = <Row>(rows: readonly Row[], step: number) => rows.filter((_, at) => at % step === 0);

describe('a case with a field missing', () => {
  it('has an estimate of finite numbers or a reason, in training', () => {
    for (const { id, run } of every(caseTable('training'), 9)) {
      for (const partial of withoutOne(run)) {
        const estimate = estimateTraining(partial);
        if ('reason' in estimate) expect(estimate.reason, id).toMatch(/\w{3}/);
        else
          for (const number of numbersOf(estimate)) expect(Number.isFinite(number), id).toBe(true);
      }
    }
  });

  it('has an estimate of finite numbers or a reason, in serving', () => {
    for (const { id, run } of every(caseTable('inference'), 7)) {
      for (const partial of withoutOne(run)) {
        const estimate = estimateServing(partial);
        if ('reason' in estimate) expect(estimate.reason, id).toMatch(/\w{3}/);
        else
          for (const number of numbersOf(estimate)) expect(Number.isFinite(number), id).toBe(true);
      }
    }
  });
});
