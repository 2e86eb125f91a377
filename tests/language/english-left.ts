import { entriesIn } from '../../src/language/catalogue.ts';

/** Texts of catalogues that are sentences or labels of two words and more, in English. */
export const englishTexts = (catalogues: readonly object[]): readonly string[] =>
  catalogues.flatMap((view) =>
    Object.values(entriesIn(view)).flatMap(({ en, fr }) =>
      typeof en === 'string' && en !== fr && en.trim().includes(' ') ? [en.trim()] : [],
    ),
  );

/** Ordinary spaces where French wants one that does not break, and straight apostrophes. */
export const typographyFaults = (text: string): readonly string[] =>
  [...text.matchAll(/.{0,20}(?: [:;!?%»](?!\S)|« |[a-zà-ÿ]'[a-zà-ÿ]).{0,20}/giu)].map(
    ([found]) => found,
  );
