import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conversionFactor,
  convertValue,
  describeMismatch,
  divideUnits,
  isDimensionless,
  multiplyUnits,
  ONE,
  parseUnit,
  powerOfUnit,
  sameDimension,
  sameUnit,
  UnitError,
  unitText,
} from '../../src/quantities/unit.ts';

const WRITTEN = [
  'USD',
  'USD m',
  'USD bn',
  'USD 2025',
  'USD 2022 m',
  'EUR',
  'MW IT',
  'kW IT',
  'GW facility',
  'MW contracted',
  'month',
  'year',
  'h',
  's',
  'day',
  'MWh',
  'kWh',
  'GPU',
  'H100e',
  'FLOP',
  'EFLOP',
  'token',
  'million token',
  'job',
  'job-year',
  'tCO2',
  'litre',
  'building',
  'MMBtu',
  '1',
  '%',
  'bp',
  'USD/MWh',
  'USD m/MW IT',
  'FLOP/s/GPU',
  'USD/GPU-h',
  '%/year',
  'GPU/MW IT',
  'USD^2',
  '1/year',
  'gallon/kWh',
  'GB/s',
  'H100e/GPU',
  'MMBtu/MWh',
];
const unit = fc.constantFrom(...WRITTEN).map((text) => parseUnit(text));

describe('reading units', () => {
  it.each([
    ['USD m/MW IT', 'USD m/MW IT', { 'MW IT': -1, USD: 1 }, 1e6],
    ['USD 2025/GPU', 'USD 2025/GPU', { GPU: -1, 'USD 2025': 1 }, 1],
    ['USD 2025 m', 'USD 2025 m', { 'USD 2025': 1 }, 1e6],
    ['FLOP/s/GPU', 'FLOP/s/GPU', { FLOP: 1, GPU: -1, month: -1 }, 2628000],
    ['USD bn/GW IT', 'USD bn/GW IT', { 'MW IT': -1, USD: 1 }, 1e6],
    ['USD/GPU-h', 'USD/GPU-h', { GPU: -1, USD: 1, month: -1 }, 730],
    ['USD/(GPU·h)', 'USD/GPU-h', { GPU: -1, USD: 1, month: -1 }, 730],
    ['jobs per MW facility', 'job/MW facility', { 'MW facility': -1, job: 1 }, 1],
    ['job-year', 'job-year', { job: 1, month: 1 }, 12],
    ['MWh', 'MWh', { 'MW facility': 1, month: 1 }, 1 / 730],
    ['$/MWh', 'USD/MWh', { 'MW facility': -1, USD: 1, month: -1 }, 730],
    ['€bn', 'EUR bn', { EUR: 1 }, 1e9],
    ['USD per million tokens', 'USD/million token', { USD: 1, token: -1 }, 1e-6],
    ['IT GW', 'GW IT', { 'MW IT': 1 }, 1000],
    ['accelerators', 'GPU', { GPU: 1 }, 1],
    ['USD²', 'USD^2', { USD: 2 }, 1],
    ['percentage points', 'ppt', {}, 0.01],
    ['GPU/GPU', '1', {}, 1],
  ])('%s', (written, text, dimension, factor) => {
    const read = parseUnit(written);
    expect(unitText(read)).toBe(text);
    expect({ ...read.dimension }).toEqual(dimension);
    expect(read.factor).toBe(factor);
  });

  it('takes a bare MW only where the field says what it counts', () => {
    expect(parseUnit('GW', { wattsAre: 'IT' }).text).toBe('GW IT');
    expect(parseUnit('USD/MW-year', { wattsAre: 'facility' }).text).toBe('USD/MW facility-year');
  });

  const choices = (watt: string) =>
    `Write ${watt} IT (what the computing equipment itself draws), ${watt} facility (what the ` +
    `whole site draws, cooling and losses included) or ${watt} contracted (what a supply or ` +
    'lease contract promises).';
  it.each([
    ['MW', 'MW does not say which watts it counts.', 'MW', choices('MW')],
    ['USD/GW', 'GW does not say which watts it counts.', 'GW', choices('GW')],
    [
      'USD/MW gross',
      '"gross" beside MW does not say which watts it counts.',
      'gross',
      choices('MW'),
    ],
    ['Mw IT', '"Mw" is not a unit this tool knows.', 'Mw', choices('MW')],
    ['moth', '"moth" is not a unit this tool knows.', 'moth', 'Did you mean month?'],
    ['USD/ GPSU', '"GPSU" is not a unit this tool knows.', 'GPSU', 'Did you mean GPU?'],
    [
      'constructor',
      '"constructor" is not a unit this tool knows.',
      'constructor',
      'Units look like USD, USD/MWh, MW IT, GPU, month, % or 1.',
    ],
    [
      'FLOPS',
      '"FLOPS" can be read in two ways.',
      'FLOPS',
      'Write FLOP for a number of operations, or FLOP/s for a rate.',
    ],
    [
      'PFLOPs/GPU',
      '"PFLOPs" can be read in two ways.',
      'PFLOPs',
      'Write FLOP for a number of operations, or FLOP/s for a rate.',
    ],
    ['¥', '"¥" can be read in two ways.', '¥', 'Write JPY or CNY.'],
    [
      'GPU h',
      '"GPU h" puts two units side by side.',
      'GPU h',
      'Write "/" between them for "per", as in GPU/h, or "·" for a product, as in GPU·h.',
    ],
    [
      'USD MWh',
      '"MWh" after USD is neither a price year nor a scale.',
      'MWh',
      'Write USD 2025 for a price year, USD m or USD bn for a scale, or "/" before a denominator, as in USD/MWh.',
    ],
    [
      'USD/GPU·h',
      '"·" after a "/" can be read in two ways.',
      '·',
      'Write a/b/c when both are below the line (or a/b-c), and c·a/b when only b is.',
    ],
    ['USD/', 'The unit breaks off after "/".', '/', 'Write a unit after "/", or leave it out.'],
    ['USD/(h', 'The bracket is not closed.', '(', 'Write ")" after it.'],
    [
      '/h',
      '"/" has no place here in a unit.',
      '/',
      'Write units joined by "/" or "·", as in USD/MWh.',
    ],
    [
      'USD^x',
      'The power of a unit is a whole number from 1 to 9.',
      '^x',
      'Write the square of a unit as USD^2.',
    ],
    ['', 'The unit is empty.', '', 'Write 1 for a plain number.'],
  ])('refuses %s', (written, message, marked, remedy) => {
    const error = caught(() => parseUnit(written));
    expect(error.message).toBe(message);
    expect(written.slice(error.at, error.at + error.length)).toBe(marked);
    expect(error.remedy).toBe(remedy);
  });
});

describe('units that differ', () => {
  it.each([
    [
      'MW IT',
      'MW facility',
      'MW IT and MW facility count different things: MW IT is what the computing equipment itself draws; MW facility is what the whole site draws, cooling and losses included.',
      'State the value in MW facility, or multiply by a ratio in MW facility/MW IT.',
    ],
    [
      'USD',
      'EUR',
      'USD and EUR are different currencies.',
      'State the value in EUR, or multiply by a dated rate in EUR/USD.',
    ],
    [
      'USD 2022',
      'USD 2025',
      'USD 2022 and USD 2025 are dollars of different worth: USD 2022 is money at the prices of 2022; USD 2025 is money at the prices of 2025.',
      'State the value in USD 2025, or multiply by a price index in USD 2025/USD 2022.',
    ],
    [
      'EUR',
      'EUR 2025',
      'EUR and EUR 2025 are amounts of different worth: EUR without a year is nominal, the money of the day it is paid; EUR 2025 is money at the prices of 2025.',
      'State the value in EUR 2025, or multiply by a price index in EUR 2025/EUR.',
    ],
    [
      'USD',
      'USD/MWh',
      'USD is an amount; USD/MWh is an amount per MWh.',
      'Say per what it is, as in USD/MWh.',
    ],
    [
      'USD/MWh',
      'USD',
      'USD/MWh is an amount per MWh; USD is an amount.',
      'State the whole amount in USD, without "per MWh".',
    ],
    [
      'job',
      'job-year',
      'job is a count at a moment; job-year is that count kept up for a time.',
      'Multiply by how long it lasts, and state the value in job-year.',
    ],
    [
      'MWh',
      'MW facility',
      'MW facility is a count at a moment; MWh is that count kept up for a time.',
      'Divide by how long it lasts, and state the value in MW facility.',
    ],
    [
      'GPU',
      'H100e',
      'GPU and H100e count different things: GPU is accelerators of any make; H100e is computing in units of one NVIDIA H100.',
      'State the value in H100e, or multiply by a ratio in H100e/GPU.',
    ],
    ['1', 'USD', 'A plain number and USD count different things.', 'State the value in USD.'],
  ])('%s for %s', (found, expected, message, remedy) => {
    expect(describeMismatch(parseUnit(found), parseUnit(expected))).toEqual({ message, remedy });
    const error = caught(() => conversionFactor(parseUnit(found), parseUnit(expected)));
    expect([error.message, error.remedy]).toEqual([message, remedy]);
  });

  it('is no mismatch between a unit and itself', () => {
    expect(describeMismatch(ONE, parseUnit('%')).message).toBe('1 and % count the same thing.');
  });
});

describe('converting', () => {
  it.each([
    [1, 'year', 'h', 8760],
    [1, 'year', 'month', 12],
    [1, 'year', 'day', 365],
    [1, 'day', 'h', 24],
    [1, 'EFLOP/s', 'FLOP/s', 1e18],
    [1, 'YFLOP', 'FLOP', 1e24],
    [35, '%', '1', 0.35],
    [250, 'bp', '%', 2.5],
    [45, 'USD/MWh', 'USD/kWh', 0.045],
    [2.5, 'USD bn/GW IT', 'USD m/MW IT', 2.5],
    [1, 'MW facility-h', 'MWh', 1],
    [1, 'gallon', 'litre', 3.785411784],
    [8, 'bit', 'byte', 1],
  ])('%d %s in %s', (value, from, to, expected) => {
    expect(convertValue(value, parseUnit(from), parseUnit(to))).toBe(expected);
  });
});

describe('the laws of units', () => {
  it('a unit reads back from its text', () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const product = multiplyUnits(a, powerOfUnit(b, -2));
        const again = parseUnit(product.text);
        expect(sameUnit(again, product)).toBe(true);
        expect(again.text).toBe(product.text);
      }),
    );
  });

  it('multiplication commutes and associates; division undoes it', () => {
    fc.assert(
      fc.property(unit, unit, unit, (a, b, c) => {
        expect(sameUnit(multiplyUnits(a, b), multiplyUnits(b, a))).toBe(true);
        const left = multiplyUnits(multiplyUnits(a, b), c);
        expect(sameUnit(left, multiplyUnits(a, multiplyUnits(b, c)))).toBe(true);
        expect(sameUnit(divideUnits(multiplyUnits(a, b), b), a)).toBe(true);
        expect(isDimensionless(divideUnits(a, a))).toBe(true);
        expect(sameUnit(multiplyUnits(a, ONE), a)).toBe(true);
      }),
    );
  });

  it('powers are repeated products, and the root of a square is the unit', () => {
    fc.assert(
      fc.property(unit, (a) => {
        expect(sameUnit(powerOfUnit(a, 2), multiplyUnits(a, a))).toBe(true);
        expect(sameUnit(powerOfUnit(powerOfUnit(a, 2), 0.5), a)).toBe(true);
        expect(powerOfUnit(a, 0).text).toBe('1');
      }),
    );
    expect(caught(() => powerOfUnit(parseUnit('USD'), 0.5)).message).toBe(
      'USD to the power 0.5 is no unit: its factors would have broken exponents.',
    );
  });

  it('conversion there and back is the value, within rounding', () => {
    fc.assert(
      fc.property(unit, unit, fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (a, b, value) => {
        fc.pre(sameDimension(a, b));
        const back = convertValue(convertValue(value, a, b), b, a);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 1e-15);
      }),
    );
  });
});

function caught(act: () => unknown): UnitError {
  try {
    act();
  } catch (error) {
    if (error instanceof UnitError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
