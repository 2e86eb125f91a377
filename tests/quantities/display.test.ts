import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayProbability,
  displayQuantity,
  displayRange,
  typeset,
} from '../../src/quantities/display.ts';
import {
  displayDay,
  displayMonth,
  displayMonths,
  displayQuarter,
} from '../../src/quantities/display-date.ts';
import {
  displayDecimals,
  displayNumber,
  displayScientific,
} from '../../src/quantities/display-number.ts';
import { readQuantity } from '../../src/quantities/expected-quantity.ts';
import { monthNumber, positionOfDay } from '../../src/quantities/month.ts';
import { parseUnit } from '../../src/quantities/unit.ts';
import { readDate } from '../../src/quantities/written-date.ts';

describe('quantities for people', () => {
  it.each([
    [19e9, 'USD', '$19.0B'],
    [19, 'USD bn', '$19.0B'],
    [-3e9, 'USD', '-$3.00B'],
    [500e9, 'USD', '$500B'],
    [999999, 'USD', '$1.00M'],
    [12345, 'USD', '$12,300'],
    [0, 'USD', '$0'],
    [45.2, 'USD/MWh', '$45.20/MWh'],
    [0.0042, 'USD/GPU-h', '$0.0042/GPU-h'],
    [11.5, 'USD m/MW IT', '$11.5M/MW IT'],
    [45, 'USD 2025/MWh', '45.00 USD 2025/MWh'],
    [5e9, 'EUR', '€5.00B'],
    [5e9, 'JPY', 'JPY 5.00B'],
    [1200, 'MW facility', '1.2 GW facility'],
    [103, 'MW IT', '103 MW IT'],
    [0.5, 'MW IT', '500 kW IT'],
    [0, 'MW IT', '0 MW IT'],
    [1234567, 'MWh', '1.23 TWh'],
    [400000, 'GPU', '400,000 GPUs'],
    [1.2e6, 'GPU', '1.2 million GPUs'],
    [1e16, 'GPU', '1e16 GPUs'],
    [1.5e120, '1', '1.5e120'],
    [15e12, 'token', '15 trillion tokens'],
    [1.2449e15, 'token', '1,240 trillion tokens'],
    [9.999e15, 'token', '1e16 tokens'],
    [2.5e18, 'token', '2.5e18 tokens'],
    [4.5e25, 'FLOP', '4.5e25 FLOP'],
    [1.2e18, 'FLOP/s', '1.2 EFLOP/s'],
    [2000, 'job-year', '2,000 job-years'],
    [2, 'person', '2 people'],
    [1, 'month', '1 month'],
    [14, 'month', '14 months'],
    [35, '%', '35 %'],
    [3.2, '%/year', '3.2 %/year'],
    [0.1, '1/year', '0.1/year'],
    [2.5, 'H100e/GPU', '2.5 H100e/GPU'],
    [Number.NaN, 'USD', 'no value'],
    [Number.POSITIVE_INFINITY, 'month', 'unbounded'],
  ])('%d %s', (value, unit, text) => {
    expect(displayQuantity(value, parseUnit(unit))).toBe(text);
  });

  it.each([
    [8, 14, 'month', '8-14 months'],
    [1, 2, 'month', '1-2 months'],
    [15e9, 20e9, 'USD', '$15.0B to $20.0B'],
    [-5, -2, '%', '-5 % to -2 %'],
    [900, 1200, 'MW IT', '0.9-1.2 GW IT'],
  ])('range %d to %d %s', (low, high, unit, text) => {
    expect(displayRange(low, high, parseUnit(unit))).toBe(text);
  });

  it('numbers alone', () => {
    expect(displayNumber(1234567.8)).toBe('1,230,000');
    expect(displayNumber(0.000123456)).toBe('0.000123');
    expect(displayNumber(-1e-30)).toBe('-1e-30');
    expect(displayNumber(Number.NEGATIVE_INFINITY)).toBe('-unbounded');
    expect(displayDecimals(-0.001, 2)).toBe('0.00');
    expect(displayDecimals(1234.5, 2)).toBe('1,234.50');
    expect(displayScientific(0)).toBe('0');
    expect(displayScientific(-1e26)).toBe('-1e26');
  });

  it('a probability is never 0 % or 100 %', () => {
    expect(
      [0, 0.001, 0.01, 0.234, 0.99, 0.991, 1].map((share) => displayProbability(share)),
    ).toEqual(['< 1 %', '< 1 %', '1 %', '23 %', '99 %', '> 99 %', '> 99 %']);
    expect(displayProbability(0, 10000)).toBe('none of 10,000 worlds');
    expect(displayProbability(1, 16384)).toBe('all of 16,384 worlds');
    expect(displayProbability(Number.NaN)).toBe('no value');
  });

  it('print has a true minus and an en dash, and dates keep their hyphens', () => {
    expect(typeset('-$3.0B')).toBe('−$3.0B');
    expect(typeset('8-14 months')).toBe('8–14 months');
    expect(typeset('1,000-2,000 GPUs')).toBe('1,000–2,000 GPUs');
    expect(typeset('2025-01-24')).toBe('2025-01-24');
  });

  it('dates', () => {
    expect(displayMonth(monthNumber(2026, 1) + 0.5)).toBe('Jan 2026');
    expect(displayQuarter(monthNumber(2026, 3))).toBe('Q1 2026');
    expect(displayDay(positionOfDay({ year: 2025, month: 1, day: 24 }))).toBe('24 Jan 2025');
    expect(displayMonths(24305, 24314)).toBe('Jun 2025 to Mar 2026');
    expect(displayMonths(24305, 24305.5)).toBe('Jun 2025');
    expect(displayMonth(Number.POSITIVE_INFINITY)).toBe('never');
  });
});

const UNITS = [
  'USD',
  'USD bn',
  'EUR m',
  'JPY',
  'USD 2025',
  'USD/MWh',
  'USD m/MW IT',
  'USD 2025/GPU',
  'USD/GPU-h',
  'MW IT',
  'GW facility',
  'kW contracted',
  'MWh',
  'GPU',
  'H100e',
  'FLOP',
  'FLOP/s',
  'token',
  'job',
  'job-year',
  'month',
  'year',
  'h',
  '%',
  'bp',
  '%/year',
  '1/year',
  'tCO2',
  'litre',
  'GPU/MW IT',
  'FLOP/s/GPU',
  'USD/million token',
  'building',
  'MMBtu/MWh',
  'person',
];

describe('what is printed reads back', () => {
  it('as the same quantity, within the digits shown', () => {
    const size = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        size,
        fc.boolean(),
        fc.boolean(),
        (text, amount, negative, print) => {
          const unit = parseUnit(text);
          const value = negative ? -amount : amount;
          const shown = displayQuantity(value, unit);
          const read = readQuantity(print ? typeset(shown) : shown, unit);
          if (!read.ok || read.value.kind !== 'point') {
            throw new Error(`${shown}: ${read.ok ? read.value.kind : read.problem.message}`);
          }
          expect(Math.abs(read.value.value - value)).toBeLessThanOrEqual(amount * 0.00501);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('for ranges too', () => {
    const size = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), size, size, fc.boolean(), (text, a, b, print) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high > low * 1.05 && high < low * 900);
        const unit = parseUnit(text);
        const shown = displayRange(low, high, unit);
        const read = readQuantity(print ? typeset(shown) : shown, unit);
        if (!read.ok || read.value.kind !== 'interval') {
          throw new Error(`${shown}: ${read.ok ? read.value.kind : read.problem.message}`);
        }
        expect(Math.abs(read.value.low - low)).toBeLessThanOrEqual(low * 0.00501);
        expect(Math.abs(read.value.high - high)).toBeLessThanOrEqual(high * 0.00501);
      }),
      { numRuns: 1000 },
    );
  });

  it('for months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900 * 12, max: 2199 * 12 }), (month) => {
        const read = readDate(displayMonth(month));
        expect(read.ok && read.value.start).toBe(month);
      }),
    );
  });
});
