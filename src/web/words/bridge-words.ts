import { catalogue } from '../../language/catalogue.ts';

/** The way from one pinned setting to another. */
export const bridgeWords = catalogue({
  title: { en: 'The way from one to the other', fr: 'Le chemin de l’un à l’autre' },
  lead: {
    en: (worlds: string) =>
      'One thing moves at a time, in this order, in the same worlds ' +
      `(${worlds}); the changes add up. Another order would part the same difference otherwise.`,
    fr: (worlds: string) =>
      'Une seule chose change à la fois, dans cet ordre et dans les mêmes mondes ' +
      `(${worlds}) ; les écarts s’additionnent. Un autre ordre répartirait autrement la même différence.`,
  },
  from: { en: 'From', fr: 'De' },
  to: { en: 'To', fr: 'À' },
  figure: { en: 'Figure', fr: 'Chiffre' },
  show: { en: 'Show the way', fr: 'Montrer le chemin' },
  same: { en: 'Both are set alike.', fr: 'Les deux réglages sont identiques.' },
  change: { en: 'What moves', fr: 'Ce qui change' },
  before: { en: 'Before', fr: 'Avant' },
  after: { en: 'After', fr: 'Après' },
  by: { en: 'By', fr: 'Écart' },
  belief: {
    en: (title: string) => `whom to believe: ${title}`,
    fr: (title: string) => `qui croire : ${title}`,
  },
  whole: { en: 'The whole way', fr: 'Le chemin entier' },
  holdsIn: { en: 'holds in', fr: 'se vérifie dans' },
  points: { en: (number: string) => `${number} pp`, fr: (number: string) => `${number} points` },
  drawn: {
    en: (figure: string) => `${figure}, step by step`,
    fr: (figure: string) => `${figure}, étape par étape`,
  },
});
