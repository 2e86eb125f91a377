import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speaking } from '../../src/language/language.ts';
import { displayProbability, displayQuantity, displayRange } from '../../src/quantities/display.ts';
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
import { parseUnit } from '../../src/quantities/unit.ts';

const inFrench = <Made>(make: () => Made): Made => speaking('fr', make);
/** No-break spaces as `_`, narrow ones as `'`. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_').replaceAll('\u202f', "'");

describe('in French', () => {
  it.each<[number, string, string]>([
    [5e11, 'USD', '500_Md$'],
    [1.9e10, 'USD', '19,0_Md$'],
    [1.25e12, 'USD', '1\u2019250_Md$'.replace('\u2019', "'")],
    [2.5e8, 'USD', '250_M$'],
    [-1.9e10, 'USD', '-19,0_Md$'],
    [1234.4, 'USD', "1'230_$"],
    [45.2, 'USD/MWh', '45,20_$/MWh'],
    [0, 'USD', '0_$'],
    [
      12_500_000,
      'USD 2025/MW IT',
      '12,5_M_USD_2025/MW_informatique'.replace('USD_2025', 'USD 2025'),
    ],
    [3e9, 'EUR', '3,00_Md€'],
    [2e9, 'CHF', '2,00_Md_CHF'],
    [1200, 'MW facility', '1,2_GW_site'],
    [1000, 'MW IT', '1_GW_informatique'],
    [2030, 'MW IT', '2,03_GW_informatiques'],
    [0, 'MW IT', '0_MW_informatique'],
    [400_000, 'GPU', "400'000_GPU"],
    [1.2e6, 'GPU', '1,2_million de GPU'],
    [3.4e13, 'token', "34'000_milliards de jetons"],
    [2e6, 'job', '2_millions d’emplois'],
    [14, 'month', '14_mois'],
    [1, 'year', '1_an'],
    [1.9, 'year', '1,9_an'],
    [2, 'year', '2_ans'],
    [35, '%', "35'%"],
    [3.2, '%/year', "3,2'%/an"],
    [0.25, '1/year', '0,25/an'],
    [4.5e25, 'FLOP', '4,5e25_FLOP'],
    [1.25, '1', '1,25'],
  ])('%d %s', (value, unit, text) => {
    expect(seen(inFrench(() => displayQuantity(value, parseUnit(unit))))).toBe(text);
  });

  it.each<[number, number, string, string]>([
    [8, 14, 'month', '8 à 14_mois'],
    [1, 2, 'year', '1 à 2_ans'],
    [1.5e10, 2e10, 'USD', '15,0 à 20,0_Md$'],
    [5e8, 2e9, 'USD', '500_M$ à 2,00_Md$'],
    [0, 1.9e10, 'USD', '0 à 19,0_Md$'],
    [505, 1820, 'MW IT', '0,505 à 1,82_GW_informatique'],
    [10, 20, '%', "10 à 20'%"],
  ])('%d to %d %s', (low, high, unit, text) => {
    expect(seen(inFrench(() => displayRange(low, high, parseUnit(unit))))).toBe(text);
  });

  it('writes numbers with a comma and thin spaces', () => {
    const texts = inFrench(() => [
      displayNumber(1234.5, 5),
      displayNumber(16384, 15),
      displayDecimals(1234.5, 2),
      displayScientific(1.25e30),
      displayNumber(Number.NaN),
      displayNumber(Infinity),
    ]);
    expect(texts.map(seen)).toEqual([
      "1'234,5",
      "16'384",
      "1'234,50",
      '1,25e30',
      'sans valeur',
      'illimité',
    ]);
  });

  it('writes shares', () => {
    const texts = inFrench(() => [
      displayProbability(0.234),
      displayProbability(0.001),
      displayProbability(0, 1000),
      displayProbability(1, 16384),
    ]);
    expect(texts.map(seen)).toEqual([
      "23'%",
      "moins de 1'%",
      "aucun des 1'000 mondes",
      "la totalité des 16'384 mondes",
    ]);
  });

  it('writes dates', () => {
    const january = 2025 * 12;
    expect(
      inFrench(() => [
        displayMonth(january + 7),
        displayDay(january),
        displayDay(january + 23.5 / 31),
        displayQuarter(january),
        displayMonths(january, january + 14),
        displayMonth(Infinity),
      ]),
    ).toEqual([
      'août 2025',
      '1er janvier 2025',
      '24 janvier 2025',
      'T1 2025',
      'janvier 2025 à mars 2026',
      'jamais',
    ]);
  });

  it('shows the digits of the English number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const english = displayNumber(value, 6);
        const french = inFrench(() => displayNumber(value, 6));
        expect(french.replaceAll('\u202f', '').replace(',', '.')).toBe(english.replaceAll(',', ''));
      }),
    );
  });
});
