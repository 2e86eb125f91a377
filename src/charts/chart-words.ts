import { afterColon } from '../language/after-colon.ts';
import { catalogue } from '../language/catalogue.ts';

/** Words on charts, and what a chart is called for those who hear it read. */
export const chartWords = catalogue({
  share: { en: 'share', fr: 'part' },
  asOf: { en: 'as of', fr: 'arrêté' },
  median: { en: 'median', fr: 'médiane' },
  below: { en: (share: string) => `${share} below`, fr: (share: string) => `${share} en dessous` },
  above: { en: (share: string) => `${share} above`, fr: (share: string) => `${share} au-dessus` },
  ofWorldsAbove: {
    en: (share: string) => `${share} of worlds above`,
    fr: (share: string) => `${share} au-dessus`,
  },
  trend: { en: 'trend', fr: 'tendance' },
  medianOfWorlds: { en: 'median of worlds', fr: 'médiane' },
  notByTheEnd: { en: 'not by the end', fr: 'au-delà' },
  notSeen: { en: 'not seen', fr: 'non observé' },
  seenUntil: {
    en: (day: string) => `seen until ${day}`,
    fr: (day: string) => `observé jusqu’au ${day}`,
  },
  squareRoot: {
    en: (axis: string) => `${axis}, square-root scale`,
    fr: (axis: string) => `${axis}, échelle en racine carrée`,
  },
  shareOfVariance: {
    en: 'share of the variance that goes with the group',
    fr: 'part de la variance liée au groupe',
  },
  lessThan: { en: (number: string) => `< ${number}`, fr: (number: string) => `< ${number}` },
  promised: afterColon,

  inUnit: {
    en: (label: string, unit: string) => `${label}, in ${unit}`,
    fr: (label: string, unit: string) => `${label}, en ${unit}`,
  },
  fan: {
    en: (title: string, unit: string) => `${title}: median and bands over the worlds, in ${unit}`,
    fr: (title: string, unit: string) => `${title} : médiane et bandes sur les mondes, en ${unit}`,
  },
  payments: {
    en: 'Who pays whom over the horizon, medians over the worlds',
    fr: 'Qui paie qui sur l’horizon, médianes des mondes',
  },
  jobs: {
    en: (unit: string) => `Jobs by kind beside what was promised, in ${unit}`,
    fr: (unit: string) => `Emplois par nature face aux promesses, en ${unit}`,
  },
  ladder: {
    en: (unit: string) => `Money announced, committed, secured and drawn by month, in ${unit}`,
    fr: (unit: string) => `Argent annoncé, engagé, sécurisé et décaissé par mois, en ${unit}`,
  },
  holdsByBelief: {
    en: (target: string) => `${target}: share of worlds in which it holds, by belief`,
    fr: (target: string) => `${target} : part des mondes où cela se vérifie, par croyance`,
  },
  promises: {
    en: 'Promises by the day they were made and the month they were made for',
    fr: 'Promesses par jour où elles ont été faites et par mois visé',
  },
  readings: {
    en: (unit: string) => `Funding under four readings of secured, in ${unit}`,
    fr: (unit: string) => `Financement selon quatre lectures de « sécurisé », en ${unit}`,
  },
  runs: {
    en: 'Largest training run by year and the trend of frontier runs, in FLOP',
    fr: 'Plus grand entraînement par année et tendance des modèles de pointe, en FLOP',
  },
  schedule: {
    en: (site: string) => `${site}: when each building is ready, 10th to 90th of a hundred worlds`,
    fr: (site: string) => `${site} : quand chaque bâtiment est prêt, du 10e au 90e monde sur cent`,
  },
  totalOrder: {
    en: (figure: string) => `What moves ${figure} most: total-order index by group of inputs`,
    fr: (figure: string) =>
      `Ce qui fait le plus bouger ${figure} : indice d’ordre total par groupe de données`,
  },
  map: {
    en: (sites: string) => `Map of the United States with ${sites}`,
    fr: (sites: string) => `Carte des États-Unis avec ${sites}`,
  },
});
