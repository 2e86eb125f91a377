import { catalogue } from '../../language/catalogue.ts';

/** Training, serving and laboratories on the printed page. */
export const computeWords = catalogue({
  title: { en: 'Training and serving', fr: 'Entraînement et services' },
  note: {
    en:
      'Median (P10 to P90) of the largest run that one cluster could have ended by the end of the ' +
      'year; parameters and loss by the scaling law.',
    fr:
      'Médiane (intervalle à 80 %) du plus grand entraînement qu’une grappe aurait pu achever à la fin ' +
      'de l’année ; paramètres et perte selon la loi d’échelle.',
  },
  year: { en: 'year', fr: 'année' },
  flopIn: {
    en: (step: 'month' | 'quarter' | 'year') => `FLOP in its last ${step}`,
    fr: (step: 'month' | 'quarter' | 'year') =>
      `FLOP ${{ month: 'du dernier mois', quarter: 'du dernier trimestre', year: 'de l’année' }[step]}`,
  },
  largestRun: { en: 'largest run, FLOP', fr: 'plus grand entraînement, FLOP' },
  parameters: { en: '10^12 parameters', fr: '10^12 paramètres' },
  loss: { en: 'loss', fr: 'perte' },
  cost: { en: 'cost', fr: 'coût' },
  tokens: { en: '10^12 tokens a day', fr: '10^12 jetons par jour' },
  perMillion: { en: '$ per million', fr: '$ par million' },
  never: { en: 'never', fr: 'au-delà' },
  notInHalf: { en: 'not in half of the worlds', fr: 'pas dans la moitié des mondes' },
  dates: {
    en: (median: string, first: string, last: string) => `${median} (${first} to ${last})`,
    fr: (median: string, first: string, last: string) => `${median} (${first} – ${last})`,
  },
  run: { en: 'training run', fr: 'entraînement' },
  cluster: { en: 'cluster by the plan', fr: 'grappe prévue' },
  finished: { en: 'finished', fr: 'achevé' },
  byItsDate: { en: 'by its date', fr: 'à sa date' },
  noPlace: { en: 'no place found', fr: 'sans place' },
  ever: { en: (share: string) => `${share} ever`, fr: (share: string) => `${share} un jour` },
  by: {
    en: (share: string, month: string) => `${share} by ${month}`,
    fr: (share: string, month: string) => `${share} en ${month}`,
  },
  laboratories: {
    en: 'Compute by laboratory at the end of the year',
    fr: 'Puissance de calcul par laboratoire en fin d’année',
  },
  mostIn: {
    en: (share: string) => `, most in ${share}`,
    fr: (share: string) => `, en tête dans ${share}`,
  },
  outside: {
    en: (party: string, programme: string) => `${party} outside ${programme}`,
    fr: (party: string, programme: string) => `${party} hors ${programme}`,
  },
  laboratoriesNote: {
    en: 'Medians; in what share of the worlds each has most. Months in the report.',
    fr: 'Médianes ; part des mondes où chacun est en tête. Mois par mois dans le rapport.',
  },
});
