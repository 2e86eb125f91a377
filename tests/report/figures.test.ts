import { describe, expect, it } from 'vitest';
import {
  amount,
  estimateText,
  probabilityText,
  rangeText,
  spreadText,
} from '../../src/report/figures.ts';
import { estimate, spread } from './fixture-shapes.ts';

/** As read: without the joiners that keep a figure in one line. */
const read = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

describe('figures in the report', () => {
  it.each([
    [19e9, 'USD', '$19.0B'],
    [-19e9, 'USD', '−$19.0B'],
    [4102.4, 'job', '4,100 jobs'],
    [1, 'building', '1 building'],
    [null, 'USD', '–'],
    [Infinity, 'month', 'never'],
    [0.5, 'no such unit', '0.5'],
  ])('%d %s: %s', (value, unit, text) => {
    expect(read(amount(value, unit))).toBe(text);
  });

  it.each([
    [8, 14, 'month', '8–14 months'],
    [-8, 1, 'building', '−8 to 1 buildings'],
    [15e9, 20e9, 'USD', '$15.0B to $20.0B'],
    [0, Infinity, 'month', '0 months to never'],
  ])('from %d to %d %s: %s', (low, high, unit, text) => {
    expect(read(rangeText(low, high, unit))).toBe(text);
  });

  it.each([
    [spread(4000), 'job', '4,000 (2,000–7,200) jobs'],
    [spread(9, 0, 0), 'month', '9 months'],
    [spread(10e9), 'USD', '$10.0B ($5.00B to $18.0B)'],
    [spread(-4000, -0.5, -0.8), 'job', '−4,000 (−6,000 to −800) jobs'],
  ])('the median and 80 % of the worlds: %#', (value, unit, text) => {
    expect(read(spreadText(value, unit))).toBe(text);
  });

  it('never says none or all, and shows how exact a share is', () => {
    expect(read(probabilityText(estimate(0.23, 0.005)))).toBe('23 % (21.9–24.1 %)');
    expect(read(probabilityText({ value: 0, standardError: 0, low: 0, high: 0 }))).toBe('< 1 %');
    expect(read(estimateText(estimate(40e9, 1e9), 'USD'))).toBe('$40.0B ($37.9B to $42.1B)');
  });
});
