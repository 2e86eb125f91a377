import { afterColon } from '../../language/after-colon.ts';
import { catalogue } from '../../language/catalogue.ts';
import { when, wordFor } from '../../language/french-grammar.ts';

/** What stands around the views of the live page. */
export const frameWords = catalogue({
  compiling: {
    en: 'Compiling the programme’s equations …',
    fr: 'Compilation des équations du programme…',
  },
  cannotBeRun: {
    en: 'The programme cannot be run',
    fr: 'Le programme ne peut pas être simulé',
  },
  toldInEnglish: { en: 'These messages are in English.', fr: 'Ces messages sont en anglais.' },
  language: { en: 'Language', fr: 'Langue' },
  toTheAnswer: { en: 'To the answer', fr: 'Aller à la réponse' },
  lead: {
    en: (asOf: string) =>
      `As known on ${asOf}. Move an input, or decide whom to believe: every figure below follows. ` +
      'Every statement is an assumption you may believe or a prediction held against the worlds.',
    fr: (asOf: string) =>
      `Connaissances arrêtées au ${asOf}. Déplacez une donnée, ou décidez qui croire : tous les ` +
      'chiffres suivent. Toute déclaration est une hypothèse que l’on peut croire ou une prédiction ' +
      'confrontée aux mondes.',
  },
  allRun: {
    en: (worlds: string) => `All ${worlds} worlds have run.`,
    fr: (worlds: string) => `Les ${worlds} mondes ont tous été simulés.`,
  },
  soFar: {
    en: (worlds: string, percent: number | null) =>
      `From ${worlds} worlds so far${percent === null ? '' : `, ${percent} % of all done`}.`,
    fr: (worlds: string, percent: number | null) =>
      `D’après ${worlds} mondes pour l’instant${percent === null ? '' : `, ${percent} % du total`}.`,
  },
  made: {
    en: (worlds: string, seed: number, hash: string) =>
      `${worlds} worlds, seed ${seed}, programme ${hash}`,
    fr: (worlds: string, seed: number, hash: string) =>
      `${worlds} mondes, graine ${seed}, programme ${hash}`,
  },
  runJson: { en: 'run.json of what is set', fr: 'run.json du réglage actuel' },
  workbook: { en: 'Workbook of the file', fr: 'Classeur du fichier' },
  csv: { en: 'CSV of the file', fr: 'CSV du fichier' },
  parquet: { en: 'Parquet of the file', fr: 'Parquet du fichier' },
  copyLink: { en: 'Copy the link to this view', fr: 'Copier le lien vers cette vue' },
  needsScripts: {
    en: 'This page needs scripts. The report without: gigastack report PROGRAMME',
    fr: 'Cette page a besoin de scripts. Le rapport sans : gigastack report PROGRAMME --lang fr',
  },

  compare: { en: 'Compare', fr: 'Comparer' },
  pin: { en: 'Pin what is set', fr: 'Épingler le réglage' },
  pinHint: {
    en: 'Pin up to four settings, and they stand here side by side.',
    fr: 'Épinglez jusqu’à quatre réglages : ils s’affichent ici côte à côte.',
  },
  pinned: { en: 'Pinned settings', fr: 'Réglages épinglés' },
  medianOf: { en: 'Median of', fr: 'Médiane de' },
  now: { en: 'now', fr: 'actuel' },
  worlds: {
    en: (count: string) => `${count} worlds`,
    fr: (count: string) =>
      `${count} ${wordFor(Number(count.replaceAll(/\D/g, '')), 'monde', 'mondes')}`,
  },
  setIt: { en: 'set it', fr: 'reprendre' },
  drop: { en: 'Drop', fr: 'Retirer' },
  holdsIn: {
    en: <Part>(prediction: Part, by: string) => [prediction, ` (${by}) holds in`],
    fr: <Part>(prediction: Part, by: string) => [prediction, ` (${by}) se vérifie dans`],
  },

  answer: { en: 'The answer', fr: 'La réponse' },
  targetHolds: {
    en: (prediction: string, by: string, on: string, share: string) =>
      `“${prediction}” (${by}, ${on}) holds in ${share} of worlds.`,
    fr: (prediction: string, by: string, on: string, share: string) =>
      `« ${prediction} » (${by}, ${when(on)}) se vérifie dans ${share} des mondes.`,
  },
  figureRange: {
    en: (title: string, low: string, high: string, median: string) =>
      `${title}: ${low} to ${high} (P10 to P90), median ${median}.`,
    fr: (title: string, low: string, high: string, median: string) =>
      `${title} : de ${low} à ${high} (P10 à P90), médiane ${median}.`,
  },
  headlines: { en: 'Headline figures', fr: 'Principaux chiffres' },
  figure: { en: 'Figure', fr: 'Chiffre' },
  median: { en: 'Median', fr: 'Médiane' },
  howMade: { en: 'How it is made', fr: 'Comment il est obtenu' },
  explain: { en: 'Explain', fr: 'Expliquer' },

  promisedHeld: {
    en: 'What was promised, held against the worlds',
    fr: 'Ce qui a été promis, confronté aux mondes',
  },
  promises: { en: 'Promises', fr: 'Promesses' },
  saidBy: { en: 'Said by', fr: 'Dit par' },
  on: { en: 'On', fr: 'Le' },
  what: { en: 'What', fr: 'Quoi' },
  holdsInHead: { en: 'Holds in', fr: 'Se vérifie dans' },
  share: { en: 'Share', fr: 'Part' },
  named: afterColon,
});
