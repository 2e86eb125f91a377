import { describe, expect, it } from 'vitest';
import { speaking } from '../../src/language/language.ts';
import { retoldAmount } from '../../src/quantities/retold-amount.ts';

describe('an amount as results print it, in French', () => {
  it.each([
    ['$310B', '310 Md$'],
    ['$9.90B', '9,90 Md$'],
    ['$500B', '500 Md$'],
    ['5.51 months', '5,51 mois'],
    ['$15.2M/MW IT', '15,2 M$/MW informatique'],
    ['0.213', '0,213'],
    ['100,000 jobs', '100 000 emplois'],
    ['0.00206 MW IT/GPU', '0,00206 MW informatique/GPU'],
    ['Apr 2025', 'avril 2025'],
    ['2025-01-24', '24 janvier 2025'],
    ['8 to 14 months', '8 à 14 mois'],
    ['at least $500B', 'au moins 500 Md$'],
    ['35 %', '35 %'],
    ['in dispute', 'in dispute'],
    ['$19B (softbank-pledge-counted)', '$19B (softbank-pledge-counted)'],
  ])('%s', (english, french) => {
    const told = speaking('fr', () => retoldAmount(english));
    expect(told.replace(/[\u00a0\u202f]/g, ' ')).toBe(french);
    expect(retoldAmount(english)).toBe(english);
  });
});
