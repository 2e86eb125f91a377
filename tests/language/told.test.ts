import { describe, expect, it } from 'vitest';
import { speaking } from '../../src/language/language.ts';
import { isTold, sentence, told, toldChapter, toldFirst } from '../../src/language/told.ts';
import { model } from '../../src/model/index.ts';
import { companyModel } from '../../src/model/project-case/equations.ts';
import { LOAN_CHOICES, PROGRAMME_CHOICES } from './programme-choices.ts';

const french = (text: string): string => speaking('fr', () => told(text));

describe('titles', () => {
  const quantities = [...model.quantities, ...companyModel.quantities];
  const titles = [...new Set(quantities.map(({ declaration }) => declaration.title))];

  it('have their French: a new quantity wants one line in src/language/titles', () => {
    expect(titles.filter((title) => !isTold(title))).toEqual([]);
  });

  it('are told apart where English tells them apart', () => {
    const all = titles.map(french);
    expect(all.filter((title, at) => all.indexOf(title) !== at)).toEqual([]);
  });

  it('have a chapter with a name', () => {
    const chapters = new Set(quantities.map(({ path }) => path.split('.')[0] as string));
    const named = speaking('fr', () => [...chapters].map(toldChapter));
    const alike = named.filter((name, at) => name === [...chapters][at]);
    expect(alike.sort()).toEqual(['capital', 'programme']);
  });

  it('keep whose they are, and lose how a date is counted', () => {
    expect(french('Slip of the tranche against its date (Abilene)')).toBe(
      'Glissement de la tranche par rapport à sa date (Abilene)',
    );
    expect(french('Date given for the tranche (Abilene)')).toBe(
      'Date donnée pour la tranche (Abilene)',
    );
    expect(french('Spent by the end of Jan 2029')).toBe('Dépensé à fin janvier 2029');
  });

  it('are ours: names and quotes stay', () => {
    for (const text of ['Stargate JV', 'Rest of the 500', 'Was it arranged?', '']) {
      expect(french(text)).toBe(text);
    }
    expect(told('Money drawn')).toBe('Money drawn');
  });
});

describe('kinds', () => {
  it.each([...PROGRAMME_CHOICES, ...LOAN_CHOICES])('%s', (kind) => {
    expect(isTold(kind)).toBe(true);
  });

  it('begin a label with a capital and without an article', () => {
    expect(speaking('fr', () => ['money', 'loan'].map(toldFirst))).toEqual(['Argent', 'Prêt']);
    expect(toldFirst('money')).toBe('money');
  });
});

describe('a sentence of a result', () => {
  it('is read in the language spoken', () => {
    const of = { text: 'Nothing is drawn.', fr: 'Rien n’est décaissé.' };
    expect(sentence(of)).toBe(of.text);
    expect(speaking('fr', () => sentence(of))).toBe(of.fr);
    expect(speaking('fr', () => sentence({ text: 'Old.' }))).toBe('Old.');
  });
});
