import { afterColon } from '../../language/after-colon.ts';
import { catalogue } from '../../language/catalogue.ts';
import { of, when } from '../../language/french-grammar.ts';

/** A statement held against the worlds, its parts as they are shown. */
interface HeldTarget<Part> {
  readonly by: string;
  readonly on: string;
  readonly prediction: Part;
  /** In how many worlds it holds, and of how many. */
  readonly holds: string;
  readonly of: string;
  readonly share: Part;
}

/** Targets, beliefs, cases, splits, promises and the register of quotes. */
export const statementWords = catalogue({
  targets: { en: 'Targets: what was promised', fr: 'Objectifs : ce qui a été promis' },
  targetsLead: {
    en:
      'A share of worlds is conditional: it says how often a statement holds under these ' +
      'assumptions and this belief. The line under each target says what one would have to ' +
      'believe for it to hold in half of the worlds.',
    fr:
      'Une part de mondes est conditionnelle : elle dit combien de fois un énoncé se vérifie sous ' +
      'ces hypothèses et cette croyance. La ligne sous chaque objectif dit ce qu’il faudrait croire ' +
      'pour qu’il se vérifie dans la moitié des mondes.',
  },
  targetsCaption: {
    en: 'Targets: share of worlds in which each holds, and what stands in the way first',
    fr: 'Objectifs : part des mondes où chacun se vérifie, et premier obstacle',
  },
  whatWasSaid: { en: 'What was said', fr: 'Ce qui a été dit' },
  byOn: { en: 'By, on', fr: 'Par, le' },
  holdsIn95: { en: 'Holds in (95 % interval)', fr: 'Se vérifie dans (intervalle à 95 %)' },
  slack: {
    en: 'Short of it or beyond: median (80 % of worlds)',
    fr: 'En deçà ou au-delà : médiane (80 % des mondes)',
  },
  firstInTheWay: { en: 'First in the way, where it fails', fr: 'Premier obstacle, en cas d’échec' },
  nothing: { en: 'nothing', fr: 'rien' },
  saidBy: {
    en: <Part>({ by, on, prediction, holds, of, share }: HeldTarget<Part>) => [
      `Said by ${by} on ${on}; held against the worlds as `,
      prediction,
      `. Holds in ${holds} of ${of} worlds: `,
      share,
      '.',
    ],
    fr: <Part>({ by, on, prediction, holds, of, share }: HeldTarget<Part>) => [
      `Dit par ${by} ${when(on)} ; confronté aux mondes sous la forme `,
      prediction,
      `. Se vérifie dans ${holds} mondes sur ${of} : `,
      share,
      '.',
    ],
  },
  whereItFails: {
    en: (causes: string) => `Where it fails, what stands in the way first: ${causes}.`,
    fr: (causes: string) => `Là où il ne se vérifie pas, premier obstacle : ${causes}.`,
  },
  underEachBelief: {
    en: (title: string) => `${title}, under each belief`,
    fr: (title: string) => `${title}, sous chaque croyance`,
  },
  beliefBars: {
    en: 'Bar: share of worlds in which it holds. Line: 95 % interval. Order of the file.',
    fr: 'Barre : part des mondes où il se vérifie. Trait : intervalle à 95 %. Ordre du fichier.',
  },
  byBelief: {
    en: (title: string) => `${title}: share of worlds by belief`,
    fr: (title: string) => `${title} : part des mondes par croyance`,
  },
  belief: { en: 'Belief', fr: 'Croyance' },
  holdsIn: { en: 'Holds in', fr: 'Se vérifie dans' },
  interval95: { en: '95 % interval', fr: 'Intervalle à 95 %' },
  haveToBelieve: { en: 'What one would have to believe', fr: 'Ce qu’il faudrait croire' },
  notLookedFor: {
    en: <Part>(what: Part) => [what, ' was not looked for in this run.'],
    fr: <Part>(what: Part) => [what, ' n’a pas été recherché dans cette simulation.'],
  },
  noChange: {
    en: <Part>(what: Part) => [
      what,
      ': no change of inputs within their ranges was found with which it holds in half of the worlds.',
    ],
    fr: <Part>(what: Part) => [
      what,
      ' : aucun changement des données dans leurs fourchettes ne le fait se vérifier dans la moitié ' +
        'des mondes.',
    ],
  },
  nothingMore: {
    en: <Part>(what: Part) => [
      what,
      ': nothing more than these assumptions; it holds in half of the worlds or more.',
    ],
    fr: <Part>(what: Part) => [
      what,
      ' : rien de plus que ces hypothèses ; il se vérifie dans la moitié des mondes ou plus.',
    ],
  },
  leastChange: {
    en: <Part>(what: Part) => [
      what,
      ' for it to hold in half of the worlds, the least change that was found:',
    ],
    fr: <Part>(what: Part) => [
      what,
      ' pour qu’il se vérifie dans la moitié des mondes, le plus petit changement trouvé :',
    ],
  },
  changesMore: {
    en: (count: string) => `and ${count} changes more`,
    fr: (count: string) => `et ${count} changements de plus`,
  },
  change: {
    en: (title: string, to: string, from: string) =>
      `${title}${title.endsWith('?') ? ' ' : ': '}${to} instead of ${from}`,
    fr: (title: string, to: string, from: string) =>
      `${title}${title.endsWith('?') ? ' ' : ' : '}${to} au lieu de ${from}`,
  },

  beliefs: {
    en: 'Statements and tests, under each belief',
    fr: 'Énoncés et tests, sous chaque croyance',
  },
  beliefsLead: {
    en:
      'A belief is a set of weights over rival statements, and the weights are yours: none is ' +
      'called likely here. Beliefs stand in the order of the file, statements in order of date.',
    fr:
      'Une croyance est un jeu de poids sur des déclarations rivales, et ces poids sont les vôtres : ' +
      'aucune n’est dite probable ici. Les croyances suivent l’ordre du fichier, les énoncés celui ' +
      'des dates.',
  },
  sharesByBelief: {
    en: 'Share of worlds in which each statement holds, by belief',
    fr: 'Part des mondes où chaque énoncé se vérifie, par croyance',
  },
  statement: { en: 'Statement', fr: 'Énoncé' },
  figuresByBelief: {
    en: 'Figures by belief, means with 95 % intervals',
    fr: 'Chiffres par croyance, moyennes et intervalles à 95 %',
  },
  figure: { en: 'Figure', fr: 'Chiffre' },
  unsourced: {
    en: 'Of its variance, from inputs without a published source',
    fr: 'Part de sa variance due à des données sans source publiée',
  },
  theBeliefs: { en: 'The beliefs', fr: 'Les croyances' },
  nameInFile: { en: 'Name in the file', fr: 'Nom dans le fichier' },
  worlds: { en: 'Worlds', fr: 'Mondes' },

  cases: { en: 'What if', fr: 'Et si' },
  casesLead: {
    en:
      'Cases that the file names: some inputs are otherwise, each change with its source or its ' +
      'owner, and every world draws the same random numbers as without. None is called likely.',
    fr:
      'Les cas que nomme le fichier : certaines données y sont autres, chaque changement avec sa ' +
      'source ou son auteur, et chaque monde tire les mêmes nombres aléatoires. Aucun n’est dit ' +
      'probable.',
  },
  figuresByCase: {
    en: 'Figures by case, median and 80 % range',
    fr: 'Chiffres par cas, médiane et intervalle à 80 %',
  },
  lessAsItIs: {
    en: 'World by world, each case less the programme as it is',
    fr: 'Monde par monde, chaque cas moins le programme en l’état',
  },
  sharesByCase: {
    en: 'Share of worlds in which each statement holds, by case',
    fr: 'Part des mondes où chaque énoncé se vérifie, par cas',
  },
  whatCasesChange: {
    en: (worlds: string) => `What each case changes, over ${worlds} worlds`,
    fr: (worlds: string) => `Ce que change chaque cas, sur ${worlds} mondes`,
  },
  case: { en: 'Case', fr: 'Cas' },
  input: { en: 'Input', fr: 'Donnée' },
  otherwise: { en: 'Otherwise', fr: 'Devient' },
  insteadOf: { en: 'Instead of', fr: 'Au lieu de' },

  splits: {
    en: 'The worlds, split by the proposition in dispute',
    fr: 'Les mondes, partagés selon la proposition en litige',
  },
  splitsLead: {
    en:
      'In each world a question draws one of its rival answers by the belief’s weights. Parting ' +
      'the worlds by the answer shows what follows from each, and what does not depend on it.',
    fr:
      'Dans chaque monde, une question tire l’une de ses réponses rivales selon les poids de la ' +
      'croyance. Partager les mondes par réponse montre ce qui suit de chacune, et ce qui n’en ' +
      'dépend pas.',
  },
  questionAbout: {
    en: <Part>(question: Part, about: Part) => [
      'The question ',
      question,
      ' is about ',
      about,
      '.',
    ],
    fr: <Part>(question: Part, about: Part) => [
      'La question ',
      question,
      ' porte sur ',
      about,
      '.',
    ],
  },
  figuresByAnswer: {
    en: (asks: string) => `${asks} Figures by answer: median (80 % of worlds)`,
    fr: (asks: string) => `${asks} Chiffres par réponse : médiane (80 % des mondes)`,
  },
  answer: { en: 'Answer', fr: 'Réponse' },
  by: { en: 'By', fr: 'Par' },

  promises: { en: 'Timeline of promises', fr: 'Chronologie des promesses' },
  promisesLead: {
    en:
      'A later statement may replace an earlier one. Replaced is not the same as wrong, and a ' +
      'contract that was amended has ended.',
    fr:
      'Une déclaration peut en remplacer une autre. Remplacée ne veut pas dire démentie, et un ' +
      'contrat modifié par avenant a pris fin.',
  },
  promisesChart: {
    en: 'When promises were made, and for when',
    fr: 'Quand les promesses ont été faites, et pour quand',
  },
  promisesReading: {
    en:
      'Full dot: the day it was said. Line to a hollow dot: the month it was said for. ' +
      'Cross: the day another statement replaced it.',
    fr:
      'Point plein : le jour où cela a été dit. Trait vers un point creux : le mois visé. ' +
      'Croix : le jour où une autre déclaration l’a remplacée.',
  },
  promisesSource: {
    en: (asOf: string) => `Source: statements of the programme file, as of ${asOf}`,
    fr: (asOf: string) => `Source : déclarations du fichier du programme, au ${asOf}`,
  },
  promisesCaption: { en: 'Promises in order of date', fr: 'Promesses par ordre de date' },
  saidOn: { en: 'Said on', fr: 'Dit le' },
  testedAs: { en: 'Tested as', fr: 'Testé comme' },
  for: { en: 'For', fr: 'Pour' },
  replaces: { en: 'Replaces', fr: 'Remplace' },
  replacedBy: { en: 'Replaced by', fr: 'Remplacée par' },
  nameOfPromise: afterColon,

  quotes: {
    en: 'Register of quotes: what was said',
    fr: 'Registre des citations : ce qui a été dit',
  },
  quotesLead: {
    en:
      'Each act is shown as what it is: asserted, denied, intended, opined, reported. Words ' +
      'stand in their original language first; a translation is labelled as one. Statements ' +
      'are tested, persons are not scored.',
    fr:
      'Chaque acte est montré pour ce qu’il est : affirmé, démenti, projeté, commenté, rapporté. Les ' +
      'mots sont d’abord dans leur langue d’origine ; une traduction est signalée comme telle. Les ' +
      'énoncés sont éprouvés, les personnes ne sont pas notées.',
  },
  statements: {
    en: (count: string) => `Statements (${count})`,
    fr: (count: string) => `Déclarations (${count})`,
  },
  opinions: {
    en: (count: string) => `Opinions and remarks on motive (${count})`,
    fr: (count: string) => `Avis et remarques sur les mobiles (${count})`,
  },
  opinionsNote: {
    en: 'On record, without weight and without score; the reply on record stands beside.',
    fr: 'Au dossier, sans poids ni note ; la réponse au dossier figure à côté.',
  },
  remarks: {
    en: (count: string) => `Remarks on record: ${count}`,
    fr: (count: string) => `Remarques au dossier : ${count}`,
  },
  reply: { en: 'Reply on record', fr: 'Réponse au dossier' },
  replyBy: {
    en: (by: string, text: string) => `, ${by}: ${text}`,
    fr: (by: string, text: string) => `, ${by} : ${text}`,
  },
  contests: { en: 'Contests', fr: 'Conteste' },
  reportedBy: {
    en: (by: string) => `. Reported by ${by}`,
    fr: (by: string) => `. Rapporté par ${by}`,
  },
  readOn: { en: (day: string) => `. Read on ${day}`, fr: (day: string) => `. Lu ${when(day)}` },
  noWords: { en: 'No words quoted.', fr: 'Aucune parole citée.' },
  translation: { en: 'Translation', fr: 'Traduction' },
  translationText: {
    en: (text: string) => `: ${text}`,
    fr: (text: string) => ` : ${text}`,
  },
  translationState: {
    en: (state: string) => `Translation: ${state}.`,
    fr: (state: string) => `Traduction : ${state}.`,
  },
  notScored: {
    en: (why: string | null) => `Not scored${why === null ? '' : `: ${why}`}.`,
    fr: (why: string | null) => `Non éprouvée${why === null ? '' : ` : ${why}`}.`,
  },
  aPrediction: {
    en: <Part>(prediction: Part, rung: string | null) => [
      'A prediction, held against the worlds: ',
      prediction,
      rung === null ? '' : ` (${rung})`,
    ],
    fr: <Part>(prediction: Part, rung: string | null) => [
      'Une prédiction, confrontée aux mondes : ',
      prediction,
      rung === null ? '' : ` (${rung})`,
    ],
  },
  aboutInput: {
    en: <Part>(path: Part, written: string | null, rung: string | null, force: string | null) => [
      'About ',
      path,
      (written === null ? '' : `: ${written}`) +
        (rung === null ? '' : ` (${rung})`) +
        (force ?? ''),
    ],
    fr: <Part>(path: Part, written: string | null, rung: string | null, force: string | null) => [
      'Porte sur ',
      path,
      (written === null ? '' : ` : ${written}`) +
        (rung === null ? '' : ` (${rung})`) +
        (force ?? ''),
    ],
  },
  inForce: {
    en: (from: string, to: string | null) => `, in force from ${from} to ${to ?? 'now'}`,
    fr: (from: string, to: string | null) => `, en vigueur de ${from} à ${to ?? 'ce jour'}`,
  },
  inputsLead: {
    en: (inputs: string, owned: string) =>
      `${inputs} inputs; ${owned} of them are assumptions with an owner instead of a published ` +
      'source. Nothing is filled in silently: what came from the library names its entry.',
    fr: (inputs: string, owned: string) =>
      `${inputs} données, dont ${owned} hypothèses assumées par un auteur faute de source publiée. ` +
      'Rien n’est complété en silence : ce qui vient de la bibliothèque nomme son entrée.',
  },
  everyAssumption: { en: 'Every assumption', fr: 'Toutes les hypothèses' },
  inputsOf: {
    en: (chapter: string) => `Inputs: ${chapter}`,
    fr: (chapter: string) => `Données : ${chapter}`,
  },
  asWritten: { en: 'As written', fr: 'Telle qu’écrite' },
  range80: { en: '80 % range', fr: 'Intervalle à 80 %' },
  question: { en: (id: string) => `question ${id}`, fr: (id: string) => `question ${id}` },
  fixed: { en: 'fixed', fr: 'fixe' },
  hindsight: { en: 'Hindsight', fr: 'Connu après coup' },
  hindsightMark: { en: 'hindsight', fr: 'connu après coup' },
  notComputed: {
    en: 'The share of the headline’s variance that rests on them was not computed in this run.',
    fr: 'La part de la variance du chiffre principal qui en dépend n’a pas été calculée ici.',
  },
  varianceGoes: {
    en: (share: string) => `${share} of the headline’s variance goes with them.`,
    fr: (share: string) => `${share} de la variance du chiffre principal en dépend.`,
  },
  hindsightLead: {
    en: (entries: string, asOf: string, share: string) =>
      `${entries} library values were published after ${asOf} and are used because no earlier one ` +
      `was found. None is about the programme itself, its sites or its parties. ${share}`,
    fr: (entries: string, asOf: string, share: string) =>
      `Valeurs de la bibliothèque publiées après le ${asOf}, utilisées faute de valeur antérieure : ` +
      `${entries}. Aucune ne porte sur le programme lui-même, ses sites ou ses parties. ${share}`,
  },
  knownLater: { en: 'Values known only later', fr: 'Valeurs connues après coup' },
  libraryEntry: { en: 'Library entry', fr: 'Entrée de la bibliothèque' },
  knownOn: { en: 'Known on', fr: 'Connue le' },
  kindBy: {
    en: (kind: string, by: string | null) => `${kind}${by === null ? '' : ` by ${by}`}`,
    fr: (kind: string, by: string | null) => `${kind}${by === null ? '' : ` ${of(by)}`}`,
  },
  confidence: {
    en: (level: string) => ` Confidence: ${level}.`,
    fr: (level: string) => ` Confiance : ${level}.`,
  },
  library: { en: 'Library: ', fr: 'Bibliothèque : ' },
  colon: { en: ': ', fr: ' : ' },
});
