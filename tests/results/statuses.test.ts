import { describe, expect, test } from 'vitest';
import type { CheckedObservation, Measurement } from '../../src/programme/checked-observation.ts';
import type { CheckedClaim, Prediction } from '../../src/programme/checked-programme.ts';
import { statusInFile, statusOfPrediction } from '../../src/results/statuses.ts';

const JANUARY_2028 = 2028 * 12;

const prediction: Prediction = {
  written: 'power.energisedIt before 2028-01 >= 100 MW IT',
  path: 'power.energisedIt',
  when: { kind: 'before', month: JANUARY_2028 },
  operator: '>=',
  value: 100,
  unit: 'MW IT',
};

const found = (month: number, value: number, more: Partial<Measurement> = {}): CheckedObservation =>
  ({
    id: 'found',
    what: 'Found.',
    measures: {
      ...prediction,
      when: { kind: 'at', month },
      operator: '=',
      value,
      error: 5,
      ...more,
    },
  }) as CheckedObservation;

const status = (observations: readonly CheckedObservation[], readUntil: number, of = prediction) =>
  statusOfPrediction('claim', of, observations, readUntil)?.status ?? null;

describe('the status of a prediction', () => {
  test.each([
    ['found in time and clearly beyond', [found(JANUARY_2028 - 1, 110)], JANUARY_2028, 'met'],
    ['found early', [found(JANUARY_2028 - 9, 110)], JANUARY_2028 - 9, 'met'],
    ['found within its error', [found(JANUARY_2028 - 1, 105)], JANUARY_2028, null],
    ['found too late', [found(JANUARY_2028 + 1, 110)], JANUARY_2028 + 2, null],
    ['clearly short at the end', [found(JANUARY_2028 - 1, 80)], JANUARY_2028, 'not met'],
    ['short long before the end', [found(JANUARY_2028 - 9, 80)], JANUARY_2028, null],
    ['short before its time is over', [found(JANUARY_2028 - 9, 80)], JANUARY_2028 - 8, 'open'],
    ['nothing found, time left', [], JANUARY_2028 - 8, 'open'],
    ['nothing found, time over', [], JANUARY_2028, null],
    ['another result', [found(JANUARY_2028 - 1, 110, { path: 'capital.gap' })], JANUARY_2028, null],
    ['an upper bound', [found(JANUARY_2028 - 1, 200, { operator: '<' })], JANUARY_2028, null],
    ['a lower bound', [found(JANUARY_2028 - 1, 150, { operator: '>=' })], JANUARY_2028, 'met'],
  ])('%s', (_, observations, readUntil, expected) => {
    expect(status(observations, readUntil)).toBe(expected);
  });

  test('without a date it stays open until it is met', () => {
    const open = { ...prediction, when: null };
    expect(status([found(JANUARY_2028, 80)], JANUARY_2028 + 99, open)).toBe('open');
    expect(status([found(JANUARY_2028, 120)], JANUARY_2028 + 99, open)).toBe('met');
  });
});

describe('what the file says of a statement', () => {
  const claim = (more: Partial<CheckedClaim>): CheckedClaim =>
    ({ id: 'a', supersedes: null, inForce: null, notScored: null, ...more }) as CheckedClaim;
  const told = (one: CheckedClaim, others: readonly CheckedClaim[] = []) =>
    statusInFile(one, [one, ...others], '2026-09-30')?.status ?? null;

  test('superseded by a later statement', () => {
    expect(told(claim({}), [claim({ id: 'b', supersedes: 'a' })])).toBe('superseded');
  });

  test('ended with its clause, and not before', () => {
    expect(told(claim({ inForce: { from: null, to: '2026-04-27' } }))).toBe('ended');
    expect(told(claim({ inForce: { from: null, to: '2030-01-01' } }))).toBeNull();
  });

  test('untestable where nothing in it can be counted', () => {
    expect(told(claim({ notScored: 'a meme is never a quantity' }))).toBe('untestable');
  });
});
