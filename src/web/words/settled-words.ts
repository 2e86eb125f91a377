import { afterColon } from '../../language/after-colon.ts';
import { catalogue } from '../../language/catalogue.ts';

/** What stands where and who pays: views made from all worlds. */
export const settledWords = catalogue({
  readings: { en: 'What “secured” may mean', fr: 'Ce que « sécurisé » peut vouloir dire' },
  readingsLabel: { en: 'Readings of secured', fr: 'Lectures de « sécurisé »' },
  holder: { en: 'Holder', fr: 'Détenteur' },
  statement: { en: 'Statement', fr: 'Déclaration' },
  closed: { en: 'Closed', fr: 'Bouclé' },
  signed: { en: 'Signed', fr: 'Signé' },
  liquid: { en: 'Liquid', fr: 'Liquide' },
  intended: { en: 'Intended', fr: 'Projeté' },
  nothingOnRecord: { en: 'nothing on record', fr: 'rien au dossier' },

  ladder: { en: 'The ladder of money', fr: 'L’échelle de l’argent' },
  ladderLabel: { en: 'Money by rung', fr: 'Argent par échelon' },
  source: { en: 'Source', fr: 'Source' },
  by: { en: 'By', fr: 'Par' },
  announced: { en: 'Announced', fr: 'Annoncé' },
  committed: { en: 'Committed', fr: 'Engagé' },
  secured: { en: 'Secured', fr: 'Sécurisé' },
  drawnByTheEnd: { en: 'Drawn by the end', fr: 'Décaissé à la fin' },
  notSaid: { en: 'not said', fr: 'non indiqué' },

  payments: { en: 'Who pays whom', fr: 'Qui paie qui' },
  paymentsLead: {
    en: (outside: string, circulating: string, refinanced: string) =>
      `New from outside ${outside} (median); drawn from holders whom the programme pays ` +
      `${circulating}; only repaying earlier loans ${refinanced}.`,
    fr: (outside: string, circulating: string, refinanced: string) =>
      `Nouveau, de l’extérieur : ${outside} (médiane) ; décaissé par des détenteurs que le programme ` +
      `paie : ${circulating} ; ne servant qu’à rembourser des prêts antérieurs : ${refinanced}.`,
  },
  paymentsDrawn: { en: 'Who pays whom, drawn', fr: 'Qui paie qui, en dessin' },
  paymentsLabel: { en: 'Payments', fr: 'Paiements' },
  from: { en: 'From', fr: 'De' },
  to: { en: 'To', fr: 'À' },
  for: { en: 'For', fr: 'Pour' },
  overTheHorizon: { en: 'Median over the horizon', fr: 'Médiane sur l’horizon' },
  size: { en: 'Size', fr: 'Taille' },
  ownMoney: {
    en: (party: string) => `${party} (own money)`,
    fr: (party: string) => `${party} (fonds propres)`,
  },
  paysOn: {
    en: (party: string) => `${party} (pays on)`,
    fr: (party: string) => `${party} (reverse)`,
  },

  map: { en: 'What stands where, by month', fr: 'Ce qui est debout, et où, mois par mois' },
  monthIs: {
    en: <Part>(month: Part) => ['Month: ', month],
    fr: <Part>(month: Part) => ['Mois : ', month],
  },
  mapBy: {
    en: (month: string, sites: string) => `Map by ${month}: ${sites}`,
    fr: (month: string, sites: string) => `Carte, ${month} : ${sites}`,
  },
  ofPlanned: {
    en: (site: string, ready: string, planned: string) => `${site} ${ready} of ${planned}`,
    fr: (site: string, ready: string, planned: string) => `${site} ${ready} sur ${planned}`,
  },
  mapReading: {
    en:
      'Ring: IT power planned; disc: ready by then in the median. Borders: US Census Bureau, ' +
      'cartographic boundary files 1:10 million, by us-atlas.',
    fr:
      'Cercle : puissance informatique prévue ; disque : prête à cette date, en médiane. ' +
      'Frontières : US Census Bureau, cartographic boundary files 1:10 million, par us-atlas.',
  },
  sitesByMonth: { en: 'Sites by month', fr: 'Sites par mois' },
  site: { en: 'Site', fr: 'Site' },
  readyByThen: { en: 'Ready by then (median)', fr: 'Prêt à cette date (médiane)' },
  planned: { en: 'Planned', fr: 'Prévu' },
  buildings: { en: 'Buildings', fr: 'Bâtiments' },
  countOf: {
    en: (some: number, all: number) => `${some} of ${all}`,
    fr: (some: number, all: number) => `${some} sur ${all}`,
  },
  noPlace: { en: ' (no place on the map)', fr: ' (absent de la carte)' },

  sites: { en: 'Sites and dates', fr: 'Sites et dates' },
  notByTheEnd: { en: 'not by the end', fr: 'au-delà de l’horizon' },
  barsOf: afterColon,
  barOf: {
    en: (building: string, median: string, first: string, last: string) =>
      `${building} median ${median}, P10 ${first}, P90 ${last}`,
    fr: (building: string, median: string, first: string, last: string) =>
      `${building} médiane ${median}, P10 ${first}, P90 ${last}`,
  },
  barReading: {
    en: 'Bar: P10 to P90; line: median; a bar that reaches the edge does not end within the horizon.',
    fr:
      'Barre : P10 à P90 ; trait : médiane ; une barre qui touche le bord ne finit pas dans ' +
      'l’horizon.',
  },

  compute: { en: 'Training and serving', fr: 'Entraînement et services' },
  computeByYear: {
    en: 'Training and serving by year',
    fr: 'Entraînement et services par année',
  },
  year: { en: 'Year', fr: 'Année' },
  largestRun: { en: 'Largest run (median)', fr: 'Plus grand entraînement (médiane)' },
  trendWants: { en: 'The trend wants', fr: 'La tendance demande' },
  reachesTrendIn: { en: 'Reaches the trend in', fr: 'Atteint la tendance dans' },
  model: { en: 'Model', fr: 'Modèle' },
  loss: { en: 'Loss', fr: 'Perte' },
  nats: {
    en: (loss: string) => `${loss} nats a token`,
    fr: (loss: string) => `${loss} nats par jeton`,
  },
  tokensServed: { en: 'Tokens served', fr: 'Jetons servis' },
  soldFor: { en: 'Sold for', fr: 'Vendus' },
  runs: { en: 'Training runs', fr: 'Entraînements' },
  run: { en: 'Run', fr: 'Entraînement' },
  operations: { en: 'Operations', fr: 'Opérations' },
  accelerators: { en: 'Accelerators', fr: 'Accélérateurs' },
  endsMedian: { en: 'Ends (median)', fr: 'Fin (médiane)' },
  endsIn: { en: 'Ends in', fr: 'S’achève dans' },

  jobs: { en: 'Jobs promised, and modelled', fr: 'Emplois promis, et modélisés' },
  jobsLabel: { en: 'Jobs', fr: 'Emplois' },
  promise: { en: 'Promise', fr: 'Promesse' },
  ifItMeans: { en: 'If it means', fr: 'Si cela veut dire' },
  modelled: { en: 'Modelled (median)', fr: 'Modélisé (médiane)' },
  reachedIn: { en: 'Reached in', fr: 'Atteint dans' },
  saidBy: afterColon,
});
