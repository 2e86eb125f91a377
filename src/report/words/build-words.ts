import { afterColon } from '../../language/after-colon.ts';
import { catalogue } from '../../language/catalogue.ts';

/** Sites, power, chips, training and serving, laboratories, jobs, and what matters most. */
export const buildWords = catalogue({
  sites: { en: 'Sites and dates', fr: 'Sites et dates' },
  sitesLead: {
    en: 'When each building is ready, and what the months of delay are due to.',
    fr: 'Quand chaque bâtiment est prêt, et à quoi tiennent les mois de retard.',
  },
  map: { en: 'Where the sites are', fr: 'Où sont les sites' },
  mapReading: {
    en: (outside: string) =>
      'The area of a dot goes by the IT power planned.' +
      (outside === '' ? '' : ` Not on this map: ${outside}.`),
    fr: (outside: string) =>
      'La surface d’un point suit la puissance informatique prévue.' +
      (outside === '' ? '' : ` Hors de cette carte : ${outside}.`),
  },
  borders: {
    en: 'Borders: US Census Bureau, cartographic boundary files 1:10 million, by us-atlas',
    fr: 'Frontières : US Census Bureau, cartographic boundary files 1:10 million, par us-atlas',
  },
  mapCaption: {
    en: 'Sites, places and planned power',
    fr: 'Sites, lieux et puissance prévue',
  },
  site: { en: 'Site', fr: 'Site' },
  region: { en: 'Region', fr: 'Région' },
  latitude: { en: 'Latitude', fr: 'Latitude' },
  longitude: { en: 'Longitude', fr: 'Longitude' },
  itPower: { en: 'IT power', fr: 'Puissance informatique' },
  whenReady: {
    en: (site: string) => `${site}: when each building is ready`,
    fr: (site: string) => `${site} : quand chaque bâtiment est prêt`,
  },
  readyReading: {
    en:
      'Bar: from the 10th to the 90th of a hundred worlds; tick: median. A pale bar is cut ' +
      'off by the end of the horizon.',
    fr:
      'Barre : du 10e au 90e monde sur cent ; trait : médiane. Une barre pâle est coupée par la fin ' +
      'de l’horizon.',
  },
  delayByCause: {
    en: (site: string) => `${site}: months of delay by cause`,
    fr: (site: string) => `${site} : mois de retard par cause`,
  },
  delayReading: {
    en: 'Means over the worlds in which the building is ready; the parts add up.',
    fr: 'Moyennes des mondes où le bâtiment est prêt ; les parts s’additionnent.',
  },
  delaySource: {
    en: 'delay along the actual critical path',
    fr: 'retard le long du chemin critique réel',
  },
  datesCaption: {
    en: (site: string) => `${site}: dates of buildings and mean months of delay by cause`,
    fr: (site: string) => `${site} : dates des bâtiments et mois moyens de retard par cause`,
  },
  building: { en: 'Building', fr: 'Bâtiment' },
  tenth: { en: '10th', fr: '10e' },
  ninetieth: { en: '90th', fr: '90e' },
  readyWithin: { en: 'Ready within the horizon', fr: 'Prêt dans l’horizon' },
  delay: { en: (cause: string) => `Delay: ${cause}`, fr: (cause: string) => `Retard : ${cause}` },

  power: { en: 'Power', fr: 'Électricité' },
  powerLead: {
    en:
      'A megawatt is IT, facility or contracted, and each figure says which: adding one kind ' +
      'to another is a third too much or too little.',
    fr:
      'Un mégawatt est informatique, de site ou souscrit, et chaque chiffre dit lequel : additionner ' +
      'l’un à l’autre, c’est un tiers de trop ou de moins.',
  },
  rungsChart: { en: 'Supply by site and rung', fr: 'Alimentation par site et échelon' },
  rungsReading: {
    en: (asOf: string) => `As of ${asOf}: the darker, the nearer to current that flows.`,
    fr: (asOf: string) => `Au ${asOf} : plus c’est foncé, plus le courant est proche.`,
  },
  rungsSource: {
    en: 'supplies of the programme file',
    fr: 'alimentations du fichier du programme',
  },
  rungsLabel: {
    en: 'Power supply by site and rung',
    fr: 'Alimentation électrique par site et échelon',
  },
  supplies: { en: 'Supplies of power', fr: 'Alimentations électriques' },
  supply: { en: 'Supply', fr: 'Alimentation' },
  rung: { en: 'Rung', fr: 'Échelon' },
  powerHead: { en: 'Power', fr: 'Puissance' },

  chips: { en: 'Chips', fr: 'Puces' },
  chipsLead: {
    en: 'Accelerators count where they run: with power, cooling and a building around them.',
    fr: 'Les accélérateurs comptent là où ils tournent : avec électricité, refroidissement et murs.',
  },
  acceleratorsBySite: { en: 'Accelerators by site', fr: 'Accélérateurs par site' },
  accelerator: { en: 'Accelerator', fr: 'Accélérateur' },
  paidBy: { en: 'Paid by', fr: 'Payé par' },
  otherSeries: { en: 'Other series over the worlds', fr: 'Autres séries sur les mondes' },

  compute: { en: 'Training and serving', fr: 'Entraînement et services' },
  nothingRuns: {
    en: 'Nothing runs in the worlds of this run, so there is nothing to train or serve on.',
    fr: 'Rien ne tourne dans les mondes de cette simulation : rien pour entraîner ni servir.',
  },
  computeLead: {
    en:
      'What the accelerators that run could train and serve, by a model of training steps and ' +
      'failures that was held against measured runs. Losses are those of a published law; what ' +
      'a lower loss is worth, no law says.',
    fr:
      'Ce que les accélérateurs en service pourraient entraîner et servir, d’après un modèle des pas ' +
      'd’entraînement et des pannes confronté à des mesures. Les pertes sont celles d’une loi ' +
      'publiée ; ce que vaut une perte plus basse, aucune loi ne le dit.',
  },
  runsChart: {
    en: 'Compute available and compute that the trend demands',
    fr: 'Calcul disponible et calcul que demande la tendance',
  },
  runsReading: {
    en:
      'Largest training run that one cluster could have ended by the end of the year: median ' +
      'and 80 % of worlds. Dashed: the trend of frontier runs, with its band. Powers of ten.',
    fr:
      'Plus grand entraînement qu’une grappe aurait pu achever à la fin de l’année : médiane et 80 % ' +
      'des mondes. En tirets : la tendance des modèles de pointe, avec sa bande. Puissances de dix.',
  },
  runsCaption: {
    en: 'Largest run by year, with the model that the law makes of it',
    fr: 'Plus grand entraînement par année, et le modèle que la loi en tire',
  },
  largestRun: { en: 'Largest run', fr: 'Plus grand entraînement' },
  parameters: { en: 'Parameters', fr: 'Paramètres' },
  tokens: { en: 'Tokens', fr: 'Jetons' },
  loss: { en: 'Loss', fr: 'Perte' },
  cost: { en: 'Cost', fr: 'Coût' },
  tenfoldLoss: { en: 'Loss of ten times as much', fr: 'Perte pour dix fois plus' },
  wantsMoreText: {
    en: 'Wants more text than there is',
    fr: 'Demande plus de texte qu’il n’en existe',
  },
  reachesTrend: { en: 'Reaches the trend', fr: 'Atteint la tendance' },
  servingCaption: {
    en: 'Serving by year: median (80 % of worlds)',
    fr: 'Services par année : médiane (80 % des mondes)',
  },
  outputTokens: { en: 'Output tokens', fr: 'Jetons produits' },
  costPerMillion: { en: 'Cost per million', fr: 'Coût par million' },
  soldFor: { en: 'Sold for', fr: 'Vendus' },
  idle: { en: 'Accelerators idle at its end', fr: 'Accélérateurs inoccupés à la fin' },
  servicesCaption: {
    en: 'What serves, and how fast an accelerator does',
    fr: 'Ce qui sert, et à quelle vitesse par accélérateur',
  },
  service: { en: 'Service', fr: 'Service' },
  of: { en: 'Of', fr: 'De' },
  modelLike: { en: 'Model like', fr: 'Modèle du genre' },
  tokensPerAccelerator: {
    en: 'Output tokens a second and accelerator',
    fr: 'Jetons produits par seconde et par accélérateur',
  },
  named: afterColon,
  notInHalf: { en: 'not in half of the worlds', fr: 'pas dans la moitié des mondes' },
  dates: {
    en: (middle: string, first: string, last: string) => `${middle} (${first} to ${last})`,
    fr: (middle: string, first: string, last: string) => `${middle} (${first} – ${last})`,
  },
  trainingCaption: {
    en: 'Training runs: planned once on the central world, held in every world',
    fr: 'Entraînements : planifiés une fois sur le monde central, tenus dans chaque monde',
  },
  runHead: { en: 'Run', fr: 'Entraînement' },
  operations: { en: 'Operations', fr: 'Opérations' },
  accelerators: { en: 'Accelerators', fr: 'Accélérateurs' },
  cluster: { en: 'Cluster', fr: 'Grappe' },
  finishedMedian: { en: 'Finished: median (80 %)', fr: 'Achevé : médiane (80 %)' },
  finishedWithin: { en: 'Finished within the horizon', fr: 'Achevé dans l’horizon' },
  byItsDate: { en: 'By its date', fr: 'À sa date' },
  noPlace: { en: 'no place found', fr: 'sans place' },
  by: {
    en: (share: string, month: string) => `${share} by ${month}`,
    fr: (share: string, month: string) => `${share} en ${month}`,
  },

  laboratories: { en: 'Compute by laboratory', fr: 'Calcul par laboratoire' },
  laboratoriesReading: {
    en: 'Median of the worlds of what runs for each, month by month, in H100-equivalents.',
    fr: 'Médiane des mondes de ce qui tourne pour chacun, mois par mois, en équivalents H100.',
  },
  laboratoriesLabel: {
    en: 'Compute by laboratory, median of the worlds',
    fr: 'Calcul par laboratoire, médiane des mondes',
  },
  laboratoriesCaption: {
    en: 'Compute by laboratory: median (80 % of worlds), and who has most',
    fr: 'Calcul par laboratoire : médiane (80 % des mondes), et qui est en tête',
  },
  hasMostIn: {
    en: (party: string) => `${party} has most in`,
    fr: (party: string) => `${party} en tête dans`,
  },
  outside: {
    en: (party: string, programme: string) => `${party} outside ${programme}`,
    fr: (party: string, programme: string) => `${party} hors ${programme}`,
  },
  outsideChart: {
    en: 'Where a laboratory’s compute stands',
    fr: 'Où se trouve le calcul d’un laboratoire',
  },
  outsideReading: {
    en: 'Median share of what runs for it that stands outside the programme named.',
    fr: 'Part médiane, hors du programme nommé, de ce qui tourne pour lui.',
  },
  outsideLabel: {
    en: 'Share outside the programme named, median of the worlds',
    fr: 'Part hors du programme nommé, médiane des mondes',
  },
  outsideCaption: {
    en: 'Share outside the programme named: median (80 % of worlds)',
    fr: 'Part hors du programme nommé : médiane (80 % des mondes)',
  },

  jobs: { en: 'Jobs promised and jobs modelled', fr: 'Emplois promis et emplois modélisés' },
  jobsLead: {
    en:
      'Construction jobs end with the works; permanent jobs stay; indirect and induced jobs ' +
      'are an assumed multiple of both. They are not added up here: the words promised often ' +
      'do not say which they mean, so each promise stands beside every definition it may have had.',
    fr:
      'Les emplois de chantier finissent avec les travaux ; les emplois permanents restent ; les ' +
      'emplois indirects et induits sont un multiple supposé des deux. Ils ne sont pas additionnés ' +
      'ici : les mots promis disent rarement desquels ils parlent, et chaque promesse figure donc en ' +
      'regard de toutes les définitions qu’elle a pu avoir.',
  },
  jobsChart: {
    en: 'Jobs by kind, beside what was promised',
    fr: 'Emplois par nature, face aux promesses',
  },
  jobsReading: {
    en:
      'Inner bar: half of the worlds; outer: 90 %; tick and number: median. Dashed line: a ' +
      'number that was promised, with who said it.',
    fr:
      'Barre intérieure : la moitié des mondes ; extérieure : 90 % ; trait et nombre : médiane. ' +
      'Tirets : un nombre promis, et qui l’a dit.',
  },
  constructionPeak: {
    en: 'Construction jobs, at the peak',
    fr: 'Emplois de chantier, à la pointe',
  },
  permanentAtEnd: { en: 'Permanent jobs, at the end', fr: 'Emplois permanents, à la fin' },
  indirectPeak: { en: 'Indirect, at their peak', fr: 'Indirects, à leur pointe' },
  inducedPeak: { en: 'Induced, at their peak', fr: 'Induits, à leur pointe' },
  jobsModelled: {
    en: 'Jobs modelled: median (80 % of worlds)',
    fr: 'Emplois modélisés : médiane (80 % des mondes)',
  },
  number: { en: 'Number', fr: 'Nombre' },
  localPeak: {
    en: 'Construction jobs held by locals, at the peak',
    fr: 'Emplois de chantier occupés par des habitants, à la pointe',
  },
  constructionYears: { en: 'Construction work in all', fr: 'Travail de chantier en tout' },
  permanentYears: {
    en: 'Permanent work, to the horizon',
    fr: 'Travail permanent, jusqu’à l’horizon',
  },
  jobsPromised: { en: 'Jobs promised, as said', fr: 'Emplois promis, tels que dits' },
  saidBy: { en: 'By', fr: 'Par' },
  whatWasSaid: { en: 'What was said', fr: 'Ce qui a été dit' },
  statement: { en: 'Statement', fr: 'Déclaration' },
  underWhich: {
    en: (jobs: string, by: string) => `${jobs} (${by}): under which definition would it be met?`,
    fr: (jobs: string, by: string) => `${jobs} (${by}) : selon quelle définition serait-ce tenu ?`,
  },
  wereThis: { en: 'Were this what was meant', fr: 'Si c’était le sens voulu' },
  reachedIn: { en: 'Reached in', fr: 'Atteint dans' },
  ofWorlds: {
    en: (share: string) => `${share} of worlds`,
    fr: (share: string) => `${share} des mondes`,
  },

  matters: { en: 'What matters most', fr: 'Ce qui pèse le plus' },
  mattersLead: {
    en:
      'A total-order index is the share of the variance that would go if the group were known, ' +
      'with all its interplay with others; the indices can add up to more than one.',
    fr:
      'Un indice d’ordre total est la part de la variance qui disparaîtrait si le groupe était connu, ' +
      'avec toutes ses interactions ; la somme des indices peut dépasser un.',
  },
  noIndices: {
    en: 'Indices were not computed in this run.',
    fr: 'Les indices n’ont pas été calculés dans cette simulation.',
  },
  movesMost: {
    en: (figure: string) => `What moves this most: ${figure}`,
    fr: (figure: string) => `Ce qui fait le plus bouger ceci : ${figure}`,
  },
  indexReading: {
    en:
      'Bar: total-order index; its pale part rests on inputs without a published source. ' +
      'Line: two standard errors each way.',
    fr:
      'Barre : indice d’ordre total ; sa partie pâle repose sur des données sans source publiée. ' +
      'Trait : deux erreurs types de part et d’autre.',
  },
  indexSource: {
    en: (worlds: string) => `Sobol’ indices, ${worlds} worlds a group`,
    fr: (worlds: string) => `indices de Sobol, ${worlds} mondes par groupe`,
  },
  indexCaption: {
    en: 'Total-order indices by group of inputs',
    fr: 'Indices d’ordre total par groupe de données',
  },
  group: { en: 'Group', fr: 'Groupe' },
  index: { en: 'Index', fr: 'Indice' },
  standardError: { en: 'Standard error', fr: 'Erreur type' },
  unsourced: { en: 'Without a published source', fr: 'Sans source publiée' },
  inputs: { en: 'Inputs', fr: 'Données' },
  failing: {
    en: 'What is different in the worlds that fail',
    fr: 'Ce qui diffère dans les mondes où l’énoncé ne se vérifie pas',
  },
  failingCaption: {
    en: 'Reverse stress test: medians of inputs where the first target fails and holds',
    fr: 'Test de résistance inversé : médianes des données selon que le premier objectif échoue ou tient',
  },
  input: { en: 'Input', fr: 'Donnée' },
  whereFails: { en: 'Where it fails', fr: 'En cas d’échec' },
  whereHolds: { en: 'Where it holds', fr: 'En cas de succès' },
  distance: { en: 'Distance (0 alike, 1 apart)', fr: 'Distance (0 pareil, 1 disjoint)' },
  path: { en: 'Path', fr: 'Chemin' },
});
