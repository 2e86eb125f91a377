import { catalogue } from '../../language/catalogue.ts';
import { listed, wordFor } from '../../language/french-grammar.ts';

/** Statements as cards to share: words, date, readings, evidence, what depends on them. */
export const cardWords = catalogue({
  title: { en: 'What was said', fr: 'Ce qui a été dit' },
  lead: {
    en: 'Every statement on file, in its own words. A card says what rests on it; it rates nobody.',
    fr: 'Toutes les déclarations du dossier, dans leurs propres mots. Une fiche dit ce qui en dépend ; elle ne note personne.',
  },
  search: { en: 'Find a statement', fr: 'Chercher une déclaration' },
  found: {
    en: (count: string, of: string) => `${count} of ${of} statements`,
    fr: (count: string, of: string) => `${count} déclarations sur ${of}`,
  },
  more: {
    en: (count: number) => `Show ${count} more`,
    fr: (count: number) =>
      `${wordFor(count, 'Afficher la suivante', `Afficher les ${count} suivantes`)}`,
  },
  copyLink: { en: 'Copy the link to this card', fr: 'Copier le lien vers cette fiche' },
  picture: { en: 'Card as PNG', fr: 'Fiche en PNG' },
  drawing: { en: 'Card as SVG', fr: 'Fiche en SVG' },
  of: { en: (name: string) => ` (${name})`, fr: (name: string) => ` (${name})` },
  asKnown: {
    en: (title: string, day: string) => `${title}, as known on ${day}`,
    fr: (title: string, day: string) => `${title}, connaissances au ${day}`,
  },
  translated: {
    en: (text: string) => `In English: ${text}`,
    fr: (text: string) => `En anglais : ${text}`,
  },
  holds: {
    en: (prediction: string, share: string, belief: string) =>
      `Held against the worlds as ${prediction}: it holds in ${share} of them (belief: ${belief}).`,
    fr: (prediction: string, share: string, belief: string) =>
      `Confronté aux mondes sous la forme ${prediction} : se vérifie dans ${share} d’entre eux (croyance : ${belief}).`,
  },
  aPrediction: {
    en: (prediction: string) => `A prediction: ${prediction}.`,
    fr: (prediction: string) => `Une prédiction : ${prediction}.`,
  },
  assumption: {
    en: (path: string, written: string | null) =>
      `An assumption one may believe, about ${path}${written === null ? '' : `: ${written}`}.`,
    fr: (path: string, written: string | null) =>
      `Une hypothèse que l’on peut croire, sur ${path}${written === null ? '' : ` : ${written}`}.`,
  },
  notScored: {
    en: (why: string) => `Not scored: ${why}.`,
    fr: (why: string) => `Non évaluée : ${why}.`,
  },
  contests: {
    en: (others: readonly string[]) => `Contested by: ${others.join('; ')}.`,
    fr: (others: readonly string[]) => `Contestée par : ${listed(others)}.`,
  },
  replied: {
    en: (by: string, text: string) => `Reply of ${by}: ${text}`,
    fr: (by: string, text: string) => `Réponse de ${by} : ${text}`,
  },
  rests: {
    en: (titles: readonly string[]) => `On it rest: ${titles.join('; ')}.`,
    fr: (titles: readonly string[]) => `En dépendent : ${titles.join(' ; ')}.`,
  },
  restsNone: {
    en: 'No figure and no promise of this page rests on it.',
    fr: 'Aucun chiffre et aucune promesse de cette page n’en dépend.',
  },
  source: {
    en: (title: string, publisher: string, day: string) => `Source: ${title}, ${publisher}, ${day}`,
    fr: (title: string, publisher: string, day: string) =>
      `Source : ${title}, ${publisher}, ${day}`,
  },
});
