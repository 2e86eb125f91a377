import { describe, expect, it } from 'vitest';
import { catalogue, entriesIn } from '../../src/language/catalogue.ts';
import { inEach, speakFromNowOn, speaking, spoken } from '../../src/language/language.ts';

const words = catalogue({
  loans: { en: 'The loans', fr: 'Les prêts' },
  worlds: {
    en: (count: number) => `${count} worlds: all`,
    fr: (count: number) => `${count} mondes : tous`,
  },
  sum: {
    en: <Part>(part: Part) => ['In all: ', part, '!'],
    fr: <Part>(part: Part) => ['En tout : ', part, ' !'],
  },
});

describe('the language spoken', () => {
  it('is English unless asked otherwise', () => {
    expect(spoken()).toBe('en');
    expect(words.loans).toBe('The loans');
    expect(words.worlds(3)).toBe('3 worlds: all');
  });

  it('lasts as long as what is made in it, and comes back', () => {
    expect(speaking('fr', () => [words.loans, speaking('en', () => words.loans)])).toEqual([
      'Les prêts',
      'The loans',
    ]);
    expect(() =>
      speaking('fr', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(spoken()).toBe('en');
  });

  it('refuses what would go on later', () => {
    expect(() => speaking('fr', () => Promise.resolve(1))).toThrow('at once');
    expect(spoken()).toBe('en');
  });

  it('can stay', () => {
    speakFromNowOn('fr');
    expect(words.loans).toBe('Les prêts');
    speakFromNowOn('en');
  });

  it('makes a text in each', () => {
    expect(speaking('fr', () => inEach(() => words.loans))).toEqual({
      text: 'The loans',
      fr: 'Les prêts',
    });
  });
});

describe('a catalogue', () => {
  it('sets the spaces of French, in sentences with something in them too', () => {
    expect(speaking('fr', () => words.worlds(3))).toBe('3 mondes\u00a0: tous');
    expect(speaking('fr', () => words.sum(7))).toEqual(['En tout\u00a0: ', 7, '\u202f!']);
  });

  it('shows its entries to tests', () => {
    expect(Object.keys(entriesIn(words))).toEqual(['loans', 'worlds', 'sum']);
  });

  it('does not compile with a language left out, or other parts in one', () => {
    // @ts-expect-error French is missing
    catalogue({ loans: { en: 'The loans' } });
    const parts = catalogue({
      loans: { en: (count: number) => `${count}`, fr: (name: string) => name },
    });
    // @ts-expect-error French takes a text where English takes a number
    parts.loans(1);
  });
});
