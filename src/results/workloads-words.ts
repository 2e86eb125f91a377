import { catalogue } from '../language/catalogue.ts';
import { of } from '../language/french-grammar.ts';

type Pair = readonly [before: string, after: string];
type Years = { readonly p10: number; readonly p50: number; readonly p90: number };

/** What the tables of compute say in sentences. */
export const workloadsWords = catalogue({
  spread: {
    en: (median: string, range: string) => `${median} (P10 to P90: ${range})`,
    fr: (median: string, range: string) => `${median} (intervalle à 80 % : ${range})`,
  },
  scaled: {
    en: (number: string, word: 'trillion' | 'billion' | null, _billions: string) =>
      word === null ? number : `${number} ${word}`,
    fr: (number: string, word: 'trillion' | 'billion' | null, billions: string) =>
      word === null ? number : `${billions} ${/^1(,|$)/.test(billions) ? 'milliard' : 'milliards'}`,
  },
  largest: {
    en: (year: number, flop: string, parameters: string, tokens: string, cost: string) =>
      `By the end of ${year} the largest training run that one cluster could have ended is ` +
      `${flop}: by the law a model of ${parameters} parameters on ${tokens}, for ${cost} of ` +
      'accelerators, buildings and power.',
    fr: (year: number, flop: string, parameters: string, tokens: string, cost: string) =>
      `Fin ${year}, le plus grand entraînement qu’une seule grappe aurait pu achever est ${of(flop)} : ` +
      `selon la loi d’échelle, un modèle de ${parameters}${/milliard/.test(parameters) ? ' de' : ''} ` +
      `paramètres sur ${tokens}, pour ${cost} d’accélérateurs, de bâtiments et d’électricité.`,
  },
  tenfold: {
    en: (cost: Pair, loss: Pair, gain: string, year: number) =>
      `One more order of magnitude of compute than that costs ${cost[1]} instead of ${cost[0]} at ` +
      `the prices of the file, and lowers the loss by the scaling law from ${loss[0]} to ${loss[1]} ` +
      `nats a token, by ${gain} %, where text suffices; what such a step is worth no law says (${year}).`,
    fr: (cost: Pair, loss: Pair, gain: string, year: number) =>
      `Un ordre de grandeur de calcul de plus coûte ${cost[1]} au lieu de ${cost[0]} aux prix du ` +
      `fichier et ramène la perte, selon la loi d’échelle, de ${loss[0]} à ${loss[1]} nats par jeton, ` +
      `soit ${gain} % de moins, si le texte suffit ; ce que vaut un tel pas, aucune loi ne le dit (${year}).`,
  },
  textSuffices: {
    en: (year: number) => `Public text suffices for the largest run of ${year} in every world.`,
    fr: (year: number) =>
      `Le texte public suffit au plus grand entraînement de ${year} dans tous les mondes.`,
  },
  textRunsOut: {
    en: (share: string, year: number) =>
      `In ${share} of worlds the largest run of ${year} wants more text than there is; the rest of ` +
      'its budget then makes the model larger.',
    fr: (share: string, year: number) =>
      `Dans ${share} des mondes, le plus grand entraînement de ${year} demande plus de texte qu’il ` +
      'n’en existe ; le reste de son budget agrandit alors le modèle.',
  },
  neverAtTrend: {
    en: 'The programme never has the compute that the trend of frontier runs demands.',
    fr: 'Le programme n’a jamais la puissance de calcul que demande la tendance des modèles de pointe.',
  },
  atTrend: {
    en: (share: string, year: number, never: string, parts: Years | null) =>
      `The programme keeps up with the trend of frontier runs in ${share} of worlds in ${year}, its ` +
      `best year, and never in ${never}` +
      (parts === null
        ? '.'
        : `; where it did, the two part in ${parts.p50} (P10 to P90: ${parts.p10} to ${parts.p90}).`),
    fr: (share: string, year: number, never: string, parts: Years | null) =>
      `Le programme tient la tendance des modèles de pointe dans ${share} des mondes en ${year}, sa ` +
      `meilleure année, et jamais dans ${never}` +
      (parts === null
        ? '.'
        : ` ; là où il l’a tenue, il décroche en ${parts.p50} (intervalle à 80 % : ${parts.p10} à ${parts.p90}).`),
  },
});
