import { catalogue } from '../language/catalogue.ts';
import { fromDate, insteadOf, listed, of } from '../language/french-grammar.ts';

const ENGLISH_OPERATORS: Readonly<Record<string, string>> = {
  '<': 'less than',
  '<=': 'at most',
  '≤': 'at most',
  '>': 'more than',
  '>=': 'at least',
  '≥': 'at least',
  '=': 'exactly',
};
const FRENCH_OPERATORS: Readonly<Record<string, string>> = {
  '<': 'moins de',
  '<=': 'au plus',
  '≤': 'au plus',
  '>': 'plus de',
  '>=': 'au moins',
  '≥': 'au moins',
  '=': 'exactement',
};

/** Predictions as people say them. */
export const predictionWords = catalogue({
  says: {
    en: (title: string, operator: string, amount: string, when: string | null) =>
      `${title}: ${ENGLISH_OPERATORS[operator] ?? operator} ${amount}${when === null ? '' : ` ${when}`}`,
    fr: (title: string, operator: string, amount: string, when: string | null) =>
      `${title} : ${FRENCH_OPERATORS[operator] ?? operator} ${amount}${when === null ? '' : ` ${when}`}`,
  },
  in: { en: (month: string) => `in ${month}`, fr: (month: string) => `en ${month}` },
  at: { en: (month: string) => `at ${month}`, fr: (month: string) => `en ${month}` },
  before: { en: (month: string) => `before ${month}`, fr: (month: string) => `avant ${month}` },
});

/** The answer in three sentences. */
export const answerWords = catalogue({
  ofWorlds: {
    en: (share: string) => `${share} of worlds`,
    fr: (share: string) => `${share} des mondes`,
  },
  severalAtOnce: {
    en: 'no single obstacle but several at once',
    fr: 'non pas un obstacle mais plusieurs à la fois',
  },
  blocked: {
    en: (cause: string, share: string) =>
      `; where it fails, ${cause} stands in the way first (${share} of those worlds)`,
    fr: (cause: string, share: string) =>
      ` ; là où elle ne se vérifie pas, le premier obstacle est ${cause} (${share} de ces mondes)`,
  },
  asItStands: {
    en: (holds: string, blocked: string) => `as the file stands it holds in ${holds}${blocked}`,
    fr: (holds: string, blocked: string) =>
      `en l’état du fichier, elle se vérifie dans ${holds}${blocked}`,
  },
  statement: {
    en: (what: string, by: string, on: string | null) =>
      `"${what}" (${by}${on === null ? '' : `, ${on}`})`,
    fr: (what: string, by: string, on: string | null) =>
      `l’annonce ${of(by)}${on === null ? '' : ` ${fromDate(on)}`} (${what})`,
  },
  notEven: {
    en: (statement: string, asItStands: string) =>
      `Not even the helpful ends of all stated ranges together bring ${statement} about in half ` +
      `of the worlds; ${asItStands}.`,
    fr: (statement: string, asItStands: string) =>
      `Même à l’extrémité favorable de toutes les fourchettes indiquées, ${statement} ne se vérifie ` +
      `pas dans la moitié des mondes ; ${asItStands}.`,
  },
  nothingMore: {
    en: (statement: string, asItStands: string) =>
      `To expect ${statement} nothing more than the file’s assumptions must be believed: ${asItStands}.`,
    fr: (statement: string, asItStands: string) =>
      `Pour que se vérifie ${statement}, il n’y a rien à croire au-delà des hypothèses du fichier : ` +
      `${asItStands}.`,
  },
  haveToBelieve: {
    en: (statement: string, changes: string, asItStands: string) =>
      `To expect ${statement} in half of the worlds one would have to believe ${changes}; ${asItStands}.`,
    fr: (statement: string, changes: string, asItStands: string) =>
      `Pour que se vérifie dans la moitié des mondes ${statement}, il faudrait croire à ceci : ` +
      `${changes} ; ${asItStands}.`,
  },
  and: {
    en: (parts: readonly string[]) =>
      parts.length < 2
        ? (parts[0] ?? '')
        : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`,
    fr: (parts: readonly string[]) => listed(parts),
  },
  moreChanges: {
    en: (rest: number) => `${rest} more such change${rest === 1 ? '' : 's'}`,
    fr: (rest: number) =>
      rest === 1 ? 'un autre changement de ce genre' : `${rest} autres changements de ce genre`,
  },
  instead: {
    en: (title: string, to: string, from: string) => `${title} ${to} instead of ${from}`,
    fr: (title: string, to: string, from: string) => insteadOf(title, to, from),
  },
  settled: {
    en: (names: readonly string[], amount: string) => `${names.join(' ')} ${amount}`,
    fr: (names: readonly string[], amount: string) =>
      names[names.length - 1] === 'secured'
        ? `${amount} sécurisés pour ${names.slice(0, -1).join(' ')}`
        : `${names.join(' ')} à ${amount}`,
  },
  securedOf: {
    en: (announced: string, secured: string, on: string, short: string) =>
      `Of ${announced} announced, ${secured} was secured on ${on}; ${short}.`,
    fr: (announced: string, secured: string, on: string, short: string) =>
      `Sur ${announced} annoncés, ${secured} étaient sécurisés le ${on} ; ${short}.`,
  },
  nobodyLacks: {
    en: 'no party ever lacks money for what it sets out to build',
    fr: 'aucune partie ne manque jamais d’argent pour ce qu’elle entreprend',
  },
  fallsShort: {
    en: (share: string, range: string) =>
      `money falls short in ${share} of worlds, and there by ${range} at its worst`,
    fr: (share: string, range: string) =>
      `l’argent manque dans ${share} des mondes, où il fait défaut, au pire moment, à hauteur de ${range}`,
  },
  spread: {
    en: (range: string, median: string) => `${range} (P10 to P90, median ${median})`,
    fr: (range: string, median: string) => `${range} (intervalle à 80 %, médiane ${median})`,
  },
  figureIs: {
    en: (title: string, range: string, median: string) => `${title} is ${range} (median ${median})`,
    fr: (title: string, range: string, median: string) => `${title} : ${range} (médiane ${median})`,
  },
  whatIs: { en: (title: string) => `what is ${title}`, fr: (title: string) => title },
  firstBuilding: {
    en: (site: string, month: string, range: readonly [string, string] | null) =>
      `the first building, at ${site}, is ready by ${month}` +
      (range === null ? '' : ` (P10 to P90: ${range[0]} to ${range[1]})`),
    fr: (site: string, month: string, range: readonly [string, string] | null) =>
      `le premier bâtiment, à ${site}, est prêt en ${month}` +
      (range === null ? '' : ` (intervalle à 80 % : ${range[0]} à ${range[1]})`),
  },
  joined: {
    en: (pieces: readonly string[]) => pieces.join('; '),
    fr: (pieces: readonly string[]) => pieces.join(' ; '),
  },
  buildsNothing: {
    en: (programme: string) => `${programme} builds nothing`,
    fr: (programme: string) => `${programme} ne construit rien`,
  },
});
