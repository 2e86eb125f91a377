import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, linkOf, settingOf } from '../../src/web/app/view-link.ts';

const known = {
  beliefs: ['even-odds', 'all & sundry=#1'],
  questions: new Map([
    ['cash', 2],
    ['odd & name=', 3],
  ]),
  paths: new Set(['a.b', 'sites."Further campus A".cost', 'sites."a&b=c#".x']),
};

describe('the link of a view', () => {
  it('is read back as the setting that it was made of', () => {
    const share = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    const setting = fc.record({
      belief: fc.constantFrom(...known.beliefs),
      weights: fc.record(
        { cash: fc.tuple(share, share), 'odd & name=': fc.tuple(share, share, share) },
        { requiredKeys: [] },
      ),
      held: fc.dictionary(
        fc.constantFrom(...known.paths),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      ),
    });
    fc.assert(
      fc.property(setting, (given) => {
        const read = settingOf(`#${linkOf(given)}`, known, 'even-odds');
        expect({ ...read }).toEqual({
          belief: given.belief,
          weights: { ...given.weights },
          held: { ...given.held },
        });
      }),
    );
  });

  it.each([
    ['#belief=nobody', 'even-odds'],
    ['#w.cash=1', 'even-odds'],
    ['#w.cash=0,0', 'even-odds'],
    ['#w.cash=-1,2', 'even-odds'],
    ['#w.cash=NaN,2', 'even-odds'],
    ['#h.nothing=1', 'even-odds'],
    ['#h.a.b=Infinity', 'even-odds'],
    ['#h.a.b=', 'even-odds'],
    ['#<script>', 'even-odds'],
  ])('leaves out what it cannot read: %s', (link, belief) => {
    expect(settingOf(link, known, 'even-odds')).toEqual({ belief, weights: {}, held: {} });
  });

  it.each([
    ['#belief=even-odds', 'fr', 'fr'],
    ['#belief=even-odds&lang=fr', 'en', 'fr'],
    ['#lang=en', 'fr', 'en'],
    ['#lang=de', 'fr', 'fr'],
    ['#lang=constructor', 'en', 'en'],
    ['#lang=', 'en', 'en'],
  ] as const)('tells the language: %s of a page in %s', (link, own, language) => {
    expect(languageOf(link, own)).toBe(language);
  });

  it('keeps the language beside the setting', () => {
    const setting = { belief: 'even-odds', weights: {}, held: { 'a.b': 2 } };
    const link = `#${linkOf(setting, 'fr')}`;
    expect(languageOf(link, 'en')).toBe('fr');
    expect(settingOf(link, known, 'even-odds')).toEqual(setting);
  });
});
