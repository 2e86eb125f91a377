import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMany, listed, of, that } from '../../src/language/french-grammar.ts';
import { typesetFrench } from '../../src/language/french-typography.ts';
import { frenchUnit } from '../../src/language/french-units.ts';
import { KNOWN_UNITS } from '../../src/quantities/known-units.ts';

describe('spaces', () => {
  it.each([
    ['Qui manque d’argent ?', 'Qui manque d’argent\u202f?'],
    ['Engagé : 35 % ; signé !', 'Engagé\u00a0: 35\u202f%\u202f; signé\u202f!'],
    ['« Well under $10B secured »', '«\u202fWell under $10B secured\u202f»'],
    ['«sûr»', '«\u202fsûr\u202f»'],
    ['à 14:30, voir https://x.org?a', 'à 14:30, voir https://x.org?a'],
  ])('%s', (text, set) => {
    expect(typesetFrench(text)).toBe(set);
  });

  it('change nothing but spaces, and nothing twice', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', ':', ';', '!', '?', '%', '«', '»', '\u00a0'),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const set = typesetFrench(text);
        const bare = (one: string) => one.replace(/[ \u00a0\u202f]/g, '');
        expect(bare(set)).toBe(bare(text));
        expect(typesetFrench(set)).toBe(set);
        expect(set).not.toMatch(/ [:;!?%»]|« /);
      }),
    );
  });
});

describe('grammar', () => {
  it.each([
    ['OpenAI', 'd’OpenAI', 'qu’OpenAI'],
    ['Stargate', 'de Stargate', 'que Stargate'],
    ['Abilene JV', 'd’Abilene JV', 'qu’Abilene JV'],
    ['emplois', 'd’emplois', 'qu’emplois'],
    ['équité', 'd’équité', 'qu’équité'],
    ['heures', 'd’heures', 'qu’heures'],
    ['hausse', 'de hausse', 'que hausse'],
    ['onze mois', 'de onze mois', 'que onze mois'],
    ['11 Md$', 'de 11 Md$', 'que 11 Md$'],
  ])('%s', (word, ofIt, thatIt) => {
    expect(of(word)).toBe(ofIt);
    expect(that(word)).toBe(thatIt);
  });

  it('counts as one up to two', () => {
    expect([0, 1, 1.9, -1.5, 2, -3].map(isMany)).toEqual([false, false, false, false, true, true]);
  });

  it('lists', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'])).toBe('a, b et c');
  });
});

describe('units', () => {
  it.each([
    ['MW IT', 'MW\u00a0informatiques'],
    ['GW facility', 'GW\u00a0site'],
    ['MW IT-month', 'MW\u00a0informatiques-mois'],
    ['USD/MW facility/month', 'USD/MW\u00a0site/mois'],
    ['job-year', 'emplois-années'],
    ['token/s/GPU', 'jetons/s/GPU'],
    ['USD/million tokens', 'USD/million de jetons'],
    ['%', '%'],
  ])('%s', (unit, french) => {
    expect(frenchUnit(unit, true)).toBe(french);
  });

  /** Symbols are the same in both languages. */
  const SYMBOLS = ['1', '%', 'h', 'min', 's', 'Wh', 'MMBtu', 'Btu', 'GPU', 'H100e', 'FLOP', 'B'];
  const ALIKE = ['bit', 'site', 'acre', 'litre', 'gallon'];

  it('has a name for every unit that is no symbol', () => {
    for (const { symbol } of KNOWN_UNITS) {
      const stays = SYMBOLS.includes(symbol) || ALIKE.includes(symbol);
      expect(frenchUnit(symbol, false) === symbol, symbol).toBe(stays);
    }
  });
});
