import { afterColon } from '../../language/after-colon.ts';
import { catalogue } from '../../language/catalogue.ts';
import { insteadOf, wordFor } from '../../language/french-grammar.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

/** The printed page of a run: opening, statements, beliefs, cases, splits, what moves it, end. */
export const runWords = catalogue({
  rounded: {
    en: (asked: string, isSobol: boolean) =>
      ` (${asked} asked for; ${isSobol ? 'Sobol points come in powers of two' : 'in 16 equal parts'})`,
    fr: (asked: string, isSobol: boolean) =>
      ` (${asked} demandés ; ${isSobol ? 'les points de Sobol vont par puissances de deux' : 'en 16 parts égales'})`,
  },
  run: {
    en: (worlds: string, rounded: string, seed: number, belief: string, title: string) =>
      `${worlds} worlds${rounded}, seed ${seed}, belief ${belief}: ${title}.`,
    fr: (worlds: string, rounded: string, seed: number, belief: string, title: string) =>
      `${worlds} mondes${rounded}, graine ${seed}, croyance ${belief} : ${title}.`,
  },
  caseRun: { en: (name: string) => ` Case: ${name}.`, fr: (name: string) => ` Cas : ${name}.` },
  aWorld: {
    en: ' A world is one draw of everything that is uncertain.',
    fr: ' Un monde est un tirage de tout ce qui est incertain.',
  },

  statements: {
    en: 'What was said, and in how many worlds it holds under these assumptions',
    fr: 'Ce qui a été dit, et dans combien de mondes cela se vérifie sous ces hypothèses',
  },
  statementBy: { en: 'statement [who made it]', fr: 'énoncé [par qui]' },
  holds: { en: 'holds', fr: 'se vérifie' },
  worldsOf: {
    en: (worlds: string) => `worlds of ${worlds}`,
    fr: (worlds: string) => `mondes sur ${worlds}`,
  },
  firstInTheWay: {
    en: 'first in the way (share of failing worlds)',
    fr: 'premier obstacle (part des mondes où il échoue)',
  },
  halfWidth: {
    en: (replicates: number) =>
      `±: half the 95 % interval from ${replicates} replicates, in points.`,
    fr: (replicates: number) =>
      `± : demi-intervalle à 95 % tiré de ${replicates} répliques, en points.`,
  },
  moreStatements: {
    en: (count: number) => ` ${count} more statements are in gigastack claims.`,
    fr: (count: number) =>
      ` ${count} ${wordFor(count, 'autre énoncé se trouve', 'autres énoncés se trouvent')} dans gigastack claims.`,
  },
  points: {
    en: (half: string) => `± ${half} points at most (95 %). `,
    fr: (half: string) =>
      `± ${half} ${wordFor(Number(half.replace(',', '.')), 'point', 'points')} au plus (95 %). `,
  },

  whatToBelieve: {
    en: 'What you would have to believe for each to hold in half of the worlds',
    fr: 'Ce qu’il faudrait croire pour que chacun se vérifie dans la moitié des mondes',
  },
  leastChange: {
    en: 'The least change found, inputs moved no further than all but one draw in a hundred.',
    fr: 'Le plus petit changement trouvé, sans pousser une donnée au-delà de 99 tirages sur cent.',
  },
  notLookedFor: { en: 'not looked for in this run.', fr: 'non recherché dans cette simulation.' },
  notEnough: {
    en: 'no change within the stated ranges is enough, not even all together.',
    fr: 'aucun changement dans les fourchettes indiquées ne suffit, pas même tous ensemble.',
  },
  nothingMore: {
    en: 'nothing more than these assumptions.',
    fr: 'rien de plus que ces hypothèses.',
  },
  instead: {
    en: (title: string, to: string, from: string) => `${title} ${to} instead of ${from}`,
    fr: (title: string, to: string, from: string) => insteadOf(title, to, from),
  },
  answeredBy: {
    en: (asks: string, answer: string) => `"${asks}" answered by ${answer}`,
    fr: (asks: string, answer: string) => `« ${asks} », réponse : ${answer}`,
  },
  changes: {
    en: (changes: readonly string[], rest: number) =>
      `${changes.join('; ')}${rest > 0 ? `; and ${rest} more change${s(rest)}` : ''}.`,
    fr: (changes: readonly string[], rest: number) =>
      `${changes.join(' ; ')}${rest > 0 ? ` ; et ${rest} ${wordFor(rest, 'autre changement', 'autres changements')}` : ''}.`,
  },

  inDispute: {
    en: (asks: string) => `In dispute: ${asks}`,
    fr: (asks: string) => `En litige : ${asks}`,
  },
  moreQuestions: {
    en: (count: number) =>
      `${count} more question${count === 1 ? ' is' : 's are'} split in the report.`,
    fr: (count: number) =>
      wordFor(
        count,
        `${count} autre question est partagée dans le rapport.`,
        `${count} autres questions sont partagées dans le rapport.`,
      ),
  },
  everyWorldTakes: {
    en: (said: string, rest: string) =>
      `Under this belief every world takes the answer of ${said}. ${rest}`,
    fr: (said: string, rest: string) =>
      `Sous cette croyance, tous les mondes prennent la réponse suivante : ${said}. ${rest}`,
  },
  nobody: { en: 'nobody', fr: 'personne' },
  medianOfAnswer: {
    en: (rest: string) => `Median (P10 to P90) of the worlds that drew each answer. ${rest}`,
    fr: (rest: string) =>
      `Médiane (intervalle à 80 %) des mondes qui ont tiré chaque réponse. ${rest}`,
  },
  worlds: { en: 'worlds', fr: 'mondes' },
  answerOf: {
    en: 'in the worlds that take the answer of',
    fr: 'dans les mondes où vaut la réponse',
  },
  saidBy: afterColon,

  beliefs: { en: 'Every belief, side by side', fr: 'Toutes les croyances, côte à côte' },
  mean: { en: 'mean of the worlds', fr: 'moyenne des mondes' },
  sameDraws: {
    en:
      'The same draws under each belief, so that they differ by what is believed alone. None of ' +
      "them is called likely: the weights are the reader's.",
    fr:
      'Les mêmes tirages sous chaque croyance : seul ce qui est cru diffère. Aucune n’est dite ' +
      'probable, les poids appartiennent au lecteur.',
  },
  named: afterColon,

  cases: {
    en: 'What if: the cases that the programme names',
    fr: 'Et si : les cas que nomme le programme',
  },
  asItIs: { en: 'as it is', fr: 'en l’état' },
  caseNamed: {
    en: (name: string, title: string, changes: number) =>
      `${name}: ${title} (${changes} input${s(changes)} changed)`,
    fr: (name: string, title: string, changes: number) =>
      `${name} : ${title} (${changes} ${wordFor(changes, 'donnée changée', 'données changées')})`,
  },
  sameDrawsInEach: {
    en:
      'The same draws in each case. What moves a figure from the one to the other: gigastack ' +
      'compare PROGRAMME --scenario NAME.',
    fr:
      'Les mêmes tirages dans chaque cas. Ce qui fait passer un chiffre de l’un à l’autre : ' +
      'gigastack compare PROGRAMME --scenario NAME.',
  },

  movesMost: {
    en: (about: string) => `What moves the answer most (${about})`,
    fr: (about: string) => `Ce qui pèse le plus sur la réponse (${about})`,
  },
  group: { en: 'group of inputs', fr: 'groupe de données' },
  shareOfVariance: { en: 'share of variance', fr: 'part de la variance' },
  withoutSource: {
    en: 'of its inputs without published source',
    fr: 'dont sans source publiée',
  },
  indices: {
    en: (worlds: number) =>
      `Total-order Sobol' indices, ${worlds} worlds a group: what would remain if all else were ` +
      'known; with interactions they add to more than 100 %.',
    fr: (worlds: number) =>
      `Indices de Sobol d’ordre total, ${worlds} mondes par groupe : ce qui resterait si tout le reste ` +
      'était connu ; avec les interactions, leur somme dépasse 100 %.',
  },
  noneKnownLater: {
    en: ' No input was known only later.',
    fr: ' Aucune donnée n’a été connue qu’après coup.',
  },
  knownLater: {
    en: (count: number, share: string) => ` ${count} inputs known only later carry ${share}.`,
    fr: (count: number, share: string) =>
      ` ${count} ${wordFor(count, 'donnée connue', 'données connues')} après coup ${wordFor(count, 'porte', 'portent')} ${share}.`,
  },
  grounds: {
    en: 'Of each figure’s variance, from inputs without a published source',
    fr: 'Part de la variance de chaque chiffre due à des données sans source publiée',
  },
  figure: { en: 'figure', fr: 'chiffre' },
  share: { en: 'share', fr: 'part' },
  failingWorlds: {
    en: 'What is different in the worlds that fail',
    fr: 'Ce qui diffère dans les mondes où l’énoncé ne se vérifie pas',
  },
  input: { en: 'input', fr: 'donnée' },
  whereFails: { en: 'median where it fails', fr: 'médiane en cas d’échec' },
  whereHolds: { en: 'where it holds', fr: 'en cas de succès' },
  lowestAgainstHighest: {
    en: 'Where hardly any world fails, or hardly any holds: the lowest quarter against the highest.',
    fr: 'Si presque aucun monde n’échoue, ou ne réussit : le quart le plus bas contre le plus haut.',
  },
  kindNamed: afterColon,

  toGoOn: { en: 'To go on', fr: 'Pour aller plus loin' },
  written: {
    en: (path: string) => `  written: ${path}`,
    fr: (path: string) => `  écrit : ${path}`,
  },
  noReport: {
    en: '  no report was written: --out DIR writes report.html and run.json',
    fr: '  aucun rapport écrit : --out DOSSIER écrit report.html et run.json',
  },
  inputsCounted: {
    en: (
      inputs: string,
      owned: string,
      defaults: string,
      late: string,
      asOf: string,
      claims: string,
    ) =>
      `${inputs} inputs: ${owned} owned assumptions, ${defaults} library defaults, ${late} known ` +
      `only after ${asOf}; ${claims} claims on record. `,
    fr: (
      inputs: string,
      owned: string,
      defaults: string,
      late: string,
      asOf: string,
      claims: string,
    ) =>
      `${inputs} données : ${owned} hypothèses assumées, ${defaults} valeurs de la bibliothèque, ` +
      `connues seulement après le ${asOf} : ${late} ; ${claims} déclarations au dossier. `,
  },
  citeAs: {
    en: (
      version: string,
      seed: number,
      worlds: string,
      belief: string,
      scenario: string | null,
      hash: string,
    ) =>
      `Cite as: gigastack ${version}, seed ${seed}, ${worlds} worlds, belief ${belief}` +
      `${scenario === null ? '' : `, case ${scenario}`}, programme ${hash}.`,
    fr: (
      version: string,
      seed: number,
      worlds: string,
      belief: string,
      scenario: string | null,
      hash: string,
    ) =>
      `À citer ainsi : gigastack ${version}, graine ${seed}, ${worlds} mondes, croyance ${belief}` +
      `${scenario === null ? '' : `, cas ${scenario}`}, programme ${hash}.`,
  },
  waiting: {
    en: 'Every belief side by side, and what moves the answer ...',
    fr: 'Toutes les croyances côte à côte, et ce qui pèse sur la réponse ...',
  },
});
