import { afterColon } from '../../language/after-colon.ts';
import { catalogue } from '../../language/catalogue.ts';

/** What names a run, so that its figures can be cited and made again. */
interface CitedRun {
  readonly version: string;
  readonly title: string;
  readonly asOf: string;
  readonly belief: string;
  readonly scenario: string | null;
  readonly worlds: string;
  readonly seed: number;
}

/** The frame of the report, its answer, what was run, its method, and how to cite it. */
export const pageWords = catalogue({
  canItBeBuilt: { en: 'Can it be built?', fr: 'Est-ce réalisable ?' },
  headTitle: {
    en: (title: string) => `${title}: can it be built?`,
    fr: (title: string) => `${title} : est-ce réalisable ?`,
  },
  toTheAnswer: { en: 'To the answer', fr: 'Aller à la réponse' },
  contents: { en: 'Contents', fr: 'Sommaire' },
  byline: {
    en: (asOf: string, belief: string, scenario: string | null) =>
      `What was said, what this model computed, what the record shows. As known on ${asOf}; ` +
      `belief: ${belief}${scenario === null ? '' : `; case: ${scenario}`}.`,
    fr: (asOf: string, belief: string, scenario: string | null) =>
      `Ce qui a été dit, ce que ce modèle a calculé, ce que montre le dossier. Connaissances arrêtées ` +
      `au ${asOf} ; croyance : ${belief}${scenario === null ? '' : ` ; cas : ${scenario}`}.`,
  },
  footer: {
    en: <Part>(version: string, seed: number, hash: Part, link: Part) => [
      `Gigastack ${version}, seed ${seed}, programme `,
      hash,
      '. ',
      link,
      '.',
    ],
    fr: <Part>(version: string, seed: number, hash: Part, link: Part) => [
      `Gigastack ${version}, graine ${seed}, programme `,
      hash,
      '. ',
      link,
      '.',
    ],
  },
  citeOrCorrect: { en: 'Cite or correct', fr: 'Citer ou corriger' },

  answer: { en: 'The answer in three sentences', fr: 'La réponse en trois phrases' },
  standsOn: { en: 'Stands on', fr: 'S’appuie sur' },
  run: { en: 'What was run', fr: 'Ce qui a été simulé' },
  programme: { en: 'Programme', fr: 'Programme' },
  asKnownOn: { en: 'As known on', fr: 'Connaissances au' },
  belief: { en: 'Belief', fr: 'Croyance' },
  worlds: { en: 'Worlds', fr: 'Mondes' },
  seed: { en: 'Seed', fr: 'Graine' },
  horizon: { en: 'Horizon', fr: 'Horizon' },
  horizonText: {
    en: (start: string, steps: string, months: number) =>
      `from ${start}, ${steps} steps of ${months === 1 ? 'one month' : `${months} months`}`,
    fr: (start: string, steps: string, months: number) =>
      `à partir de ${start}, ${steps} périodes de ${months === 1 ? 'un mois' : `${months} mois`}`,
  },
  programmeHash: { en: 'Programme hash', fr: 'Empreinte du programme' },
  files: { en: 'Files of the programme', fr: 'Fichiers du programme' },
  filesCaption: {
    en: 'Files that the programme is made of',
    fr: 'Fichiers dont le programme est fait',
  },
  file: { en: 'File', fr: 'Fichier' },
  worldsText: {
    en: (worlds: string, asked: string | null, sobolIn: number | null) =>
      `${worlds}${asked === null ? '' : ` (${asked} asked for)`}, ` +
      (sobolIn === null
        ? 'independent random numbers'
        : `scrambled Sobol points in ${sobolIn} replicates`),
    fr: (worlds: string, asked: string | null, sobolIn: number | null) =>
      `${worlds}${asked === null ? '' : ` (${asked} demandés)`}, ` +
      (sobolIn === null
        ? 'tirages aléatoires indépendants'
        : `points de Sobol brouillés en ${sobolIn} répliques`),
  },

  method: { en: 'The method in a page', fr: 'La méthode en une page' },
  methodWorlds: {
    en: (steps: string) =>
      'Every statement is either an input that one may believe, or a prediction that the model can ' +
      'test. Inputs are distributions. A world draws each of them once, and one answer to every ' +
      'question in dispute by the weights of the belief. The same equations then run through ' +
      `${steps} steps: activities of each building ask for money, each party pays from its sources ` +
      'in their order, what no secured money can meet stands still, and buildings run when works, ' +
      'chips and power are all there.',
    fr: (steps: string) =>
      'Toute déclaration est soit une donnée que l’on peut croire, soit une prédiction que le modèle ' +
      'peut éprouver. Les données sont des distributions. Un monde tire chacune une fois, et une ' +
      'réponse à chaque question en litige selon les poids de la croyance. Les mêmes équations ' +
      `parcourent alors ${steps} périodes : les activités de chaque bâtiment demandent de l’argent, ` +
      'chaque partie paie sur ses sources dans leur ordre, ce qu’aucun argent sécurisé ne couvre ' +
      's’arrête, et les bâtiments tournent quand travaux, puces et électricité sont tous là.',
  },
  methodRungs: {
    en:
      'Money climbs four rungs: announced, committed, secured, drawn. Only secured money can be ' +
      'drawn. Announced money becomes secured with a share and a delay that are inputs like others. ' +
      'Power climbs its own: announced, permitted, under construction, energised.',
    fr:
      'L’argent gravit quatre échelons : annoncé, engagé, sécurisé, décaissé. Seul l’argent sécurisé ' +
      'peut être décaissé. L’argent annoncé le devient pour une part et avec un délai qui sont des ' +
      'données comme les autres. L’électricité a les siens : annoncée, autorisée, en construction, ' +
      'sous tension.',
  },
  methodIntervals: {
    en: (worlds: string, replicates: string) =>
      `A figure given as “median (a to b)” holds 80 % of the ${worlds} worlds between a and b. A ` +
      `share of worlds has a 95 % interval from ${replicates} replicates (Student’s t): it says how ` +
      'exact the computation is, not how right the assumptions are. A statement about an input gets ' +
      'no probability, since to believe it is to assume it.',
    fr: (worlds: string, replicates: string) =>
      `Un chiffre donné comme « médiane (a à b) » place 80 % des ${worlds} mondes entre a et b. Une ` +
      `part de mondes porte un intervalle à 95 % tiré de ${replicates} répliques (t de Student) : il ` +
      'dit la précision du calcul, non la justesse des hypothèses. Une déclaration portant sur une ' +
      'donnée ne reçoit pas de probabilité, puisque la croire, c’est la supposer.',
  },
  methodSentences: {
    en:
      'Three kinds of sentences stand apart in this report: what was said (the register of quotes), ' +
      'what this model computed (charts and shares of worlds), and what the record shows (sources ' +
      'and assumptions). None says that a person spoke truly or falsely.',
    fr:
      'Trois sortes de phrases se distinguent dans ce rapport : ce qui a été dit (le registre des ' +
      'citations), ce que ce modèle a calculé (graphiques et parts de mondes) et ce que montre le ' +
      'dossier (sources et hypothèses). Aucune ne juge de la sincérité d’une personne.',
  },
  references: { en: 'References', fr: 'Références' },
  sourcesCited: { en: 'Sources cited', fr: 'Sources citées' },
  key: { en: 'Key', fr: 'Clé' },
  title: { en: 'Title', fr: 'Titre' },
  publisher: { en: 'Publisher', fr: 'Éditeur' },
  date: { en: 'Date', fr: 'Date' },

  citing: { en: 'How to cite, and how to correct', fr: 'Citer, et faire corriger' },
  nameTheDefinition: {
    en: 'Name the figure’s definition (its path, under each chart) and the run:',
    fr: 'Nommer la définition du chiffre (son chemin, sous chaque graphique) et la simulation :',
  },
  cite: {
    en: <Part>(run: CitedRun, hash: Part) => [
      `Gigastack ${run.version}, programme “${run.title}” (known on ${run.asOf}, SHA-256 `,
      hash,
      `), belief ${run.belief}${run.scenario === null ? '' : `, case ${run.scenario}`}, ` +
        `${run.worlds} worlds, seed ${run.seed}. Probabilities are conditional on these assumptions.`,
    ],
    fr: <Part>(run: CitedRun, hash: Part) => [
      `Gigastack ${run.version}, programme « ${run.title} » (connaissances au ${run.asOf}, SHA-256 `,
      hash,
      `), croyance ${run.belief}${run.scenario === null ? '' : `, cas ${run.scenario}`}, ` +
        `${run.worlds} mondes, graine ${run.seed}. Les probabilités sont conditionnelles à ces hypothèses.`,
    ],
  },
  corrections: { en: 'Corrections', fr: 'Corrections' },
  correct: {
    en: <Part>(place: Part, asOf: string) => [
      'Something quoted wrongly, out of context, or since replied to? A source that says otherwise? ' +
        'Open an issue in the project’s repository, or send a change of the line that is named ' +
        'beside the figure (',
      place,
      '), with the source. A corrected statement keeps its history. This report shows what was ' +
        `known on ${asOf}; the programme’s files are named by their SHA-256 above, so that a ` +
        'corrected report can be told from this one.',
    ],
    fr: <Part>(place: Part, asOf: string) => [
      'Une citation inexacte, hors contexte, ou restée sans sa réponse ? Une source qui dit autre ' +
        'chose ? Ouvrez un ticket dans le dépôt du projet, ou proposez une modification de la ligne ' +
        'nommée à côté du chiffre (',
      place,
      '), avec la source. Une déclaration corrigée garde son historique. Ce rapport montre ce qui ' +
        `était connu au ${asOf} ; les fichiers du programme sont désignés ci-dessus par leur SHA-256, ` +
        'afin qu’un rapport corrigé se distingue de celui-ci.',
    ],
  },

  source: {
    en: (
      what: string,
      worlds: string,
      belief: string,
      seed: number,
      version: string,
      hash: string,
    ) =>
      `Source: this model's ${what}; ${worlds} worlds, belief ${belief}, seed ${seed}, version ` +
      `${version}, programme ${hash}`,
    fr: (
      what: string,
      worlds: string,
      belief: string,
      seed: number,
      version: string,
      hash: string,
    ) =>
      `Source : ce modèle, ${what} ; ${worlds} mondes, croyance ${belief}, graine ${seed}, version ` +
      `${version}, programme ${hash}`,
  },
  figuresBehind: { en: 'Figures behind this chart', fr: 'Chiffres de ce graphique' },
  figuresBehindThese: { en: 'Figures behind these charts', fr: 'Chiffres de ces graphiques' },
  notByTheEnd: { en: 'not by the end', fr: 'au-delà de l’horizon' },
  month: { en: 'Month', fr: 'Mois' },
  year: { en: 'Year', fr: 'Année' },
  median: { en: 'Median', fr: 'Médiane' },
  meanHead: { en: 'Mean', fr: 'Moyenne' },
  inTheFile: { en: 'In the file', fr: 'Dans le fichier' },
  sourceOrOwner: { en: 'Source or owner', fr: 'Source ou auteur' },
  note: { en: 'Note', fr: 'Note' },
  kind: { en: 'Kind', fr: 'Nature' },
  spreadReading: {
    en: 'Inner bar: half of the worlds; outer: 90 %; tick and number: median.',
    fr: 'Barre intérieure : la moitié des mondes ; extérieure : 90 % ; trait et nombre : médiane.',
  },
  fanReading: {
    en: (isPromised: boolean) =>
      'Line: median. Inner band: half of the worlds; outer bands: 80 % and 90 %.' +
      (isPromised ? ' Cross: what was promised.' : ''),
    fr: (isPromised: boolean) =>
      'Ligne : médiane. Bande intérieure : la moitié des mondes ; bandes extérieures : 80 % et 90 %.' +
      (isPromised ? ' Croix : ce qui a été promis.' : ''),
  },
  fanCaption: {
    en: (title: string) => `${title}, quantiles over the worlds`,
    fr: (title: string) => `${title}, quantiles sur les mondes`,
  },
  ofElement: afterColon,
  toBetween: {
    en: (from: string, to: string) => `${from} to ${to}`,
    fr: (from: string, to: string) => `de ${from} à ${to}`,
  },
});

/** Names of the chapters in the contents. */
export const contentsWords = catalogue({
  answer: { en: 'Answer', fr: 'Réponse' },
  run: { en: 'What was run', fr: 'Simulation' },
  targets: { en: 'Targets', fr: 'Objectifs' },
  'whose-money': { en: 'Whose money', fr: 'À qui l’argent' },
  readings: { en: '“Secured”', fr: '« Sécurisé »' },
  ladder: { en: 'Ladder', fr: 'Échelle' },
  payments: { en: 'Who pays whom', fr: 'Qui paie qui' },
  sites: { en: 'Sites and dates', fr: 'Sites et dates' },
  gap: { en: 'Gap', fr: 'Déficit' },
  loans: { en: 'Loans', fr: 'Prêts' },
  returns: { en: 'Returns', fr: 'Rendements' },
  'new-money': { en: 'New money?', fr: 'Argent nouveau ?' },
  power: { en: 'Power', fr: 'Électricité' },
  energy: { en: 'Energy', fr: 'Énergie' },
  chips: { en: 'Chips', fr: 'Puces' },
  compute: { en: 'Training and serving', fr: 'Entraînement et services' },
  jobs: { en: 'Jobs', fr: 'Emplois' },
  support: { en: 'Public support', fr: 'Soutien public' },
  beliefs: { en: 'Tests by belief', fr: 'Tests par croyance' },
  scenarios: { en: 'What if', fr: 'Et si' },
  splits: { en: 'In dispute', fr: 'En litige' },
  promises: { en: 'Promises', fr: 'Promesses' },
  importance: { en: 'What matters', fr: 'Ce qui pèse' },
  quotes: { en: 'Quotes', fr: 'Citations' },
  assumptions: { en: 'Assumptions', fr: 'Hypothèses' },
  hindsight: { en: 'Hindsight', fr: 'Après coup' },
  method: { en: 'Method', fr: 'Méthode' },
  references: { en: 'References', fr: 'Références' },
  citing: { en: 'Cite, correct', fr: 'Citer, corriger' },
});
