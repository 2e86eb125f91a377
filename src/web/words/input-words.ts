import { catalogue } from '../../language/catalogue.ts';
import { of } from '../../language/french-grammar.ts';

/** Whom to believe, sliders, fans, and a figure unfolded. */
export const inputWords = catalogue({
  whomToBelieve: { en: 'Whom to believe', fr: 'Qui croire' },
  whatABeliefIs: {
    en: 'A belief says which of the rival statements is drawn, and how often.',
    fr: 'Une croyance dit laquelle des déclarations rivales est tirée, et combien de fois.',
  },
  evenOdds: {
    en: 'Every rival claim weighs the same',
    fr: 'Toutes les déclarations rivales pèsent autant',
  },
  sideBySide: { en: 'The beliefs side by side', fr: 'Les croyances côte à côte' },
  sideBySideOf: {
    en: (worlds: string) => `The beliefs side by side, ${worlds} worlds each; medians`,
    fr: (worlds: string) => `Les croyances côte à côte, ${worlds} mondes chacune ; médianes`,
  },
  belief: { en: 'Belief', fr: 'Croyance' },
  ownWeights: {
    en: 'Your own weights, question by question',
    fr: 'Vos propres poids, question par question',
  },
  claimSays: {
    en: (by: string, on: string, written: string) => `${by}, ${on}: ${written}`,
    fr: (by: string, on: string, written: string) => `${by}, ${on} : ${written}`,
  },
  percent: { en: (share: number) => `${share} %`, fr: (share: number) => `${share} %` },
  translation: { en: 'Translation: ', fr: 'Traduction en anglais : ' },

  inputs: { en: 'Inputs', fr: 'Données' },
  inputsLead: {
    en:
      'Each slider goes from the first to the last draw in a hundred of its input. Untouched, an ' +
      'input is drawn anew in every world; moved, it is held where you put it.',
    fr:
      'Chaque curseur va du premier au dernier tirage sur cent de sa donnée. Sans y toucher, elle est ' +
      'tirée à nouveau dans chaque monde ; déplacée, elle reste où vous l’avez mise.',
  },
  search: { en: 'Search', fr: 'Chercher' },
  resetAll: {
    en: (moved: number) => `Reset all${moved > 0 ? ` (${moved})` : ''}`,
    fr: (moved: number) => `Tout rétablir${moved > 0 ? ` (${moved})` : ''}`,
  },
  reset: { en: 'Reset', fr: 'Rétablir' },
  found: {
    en: (found: string, all: string) => `${found} of ${all} inputs`,
    fr: (found: string, all: string) => `${found} données sur ${all}`,
  },
  showFewer: { en: 'Show fewer', fr: 'En montrer moins' },
  showAll: {
    en: (count: string) => `Show all ${count}`,
    fr: (count: string) => `Montrer les ${count}`,
  },
  drawn: {
    en: (low: string, high: string) => `drawn: ${low} to ${high}`,
    fr: (low: string, high: string) => `tirée : de ${low} à ${high}`,
  },
  written: { en: 'written', fr: 'écrit' },
  ownedBy: {
    en: (owner: string | null) => `an assumption of ${owner ?? 'the file'}, owned as such`,
    fr: (owner: string | null) =>
      `hypothèse ${owner === null ? 'du fichier' : of(owner)}, assumée comme telle`,
  },

  monthByMonth: { en: 'Month by month', fr: 'Mois par mois' },
  fanSaid: {
    en: (title: string, median: string, low: string, high: string) =>
      `${title}: at the end median ${median}, 80 % of worlds between ${low} and ${high}`,
    fr: (title: string, median: string, low: string, high: string) =>
      `${title} : à la fin, médiane ${median}, 80 % des mondes entre ${low} et ${high}`,
  },
  fanReading: {
    en: (path: string, made: string) =>
      `Line: median. Bands: 50 %, 80 % and 90 % of worlds. Source: this model's ${path}, ${made}.`,
    fr: (path: string, made: string) =>
      'Ligne : médiane. Bandes : 50 %, 80 % et 90 % des mondes. ' +
      `Source : ce modèle, ${path} ; ${made}.`,
  },
  explainEnd: { en: 'Explain its end', fr: 'Expliquer la fin' },
  figuresBehind: { en: 'Figures behind this chart', fr: 'Chiffres de ce graphique' },
  figuresOf: {
    en: (title: string) => `${title}, figures`,
    fr: (title: string) => `${title}, chiffres`,
  },
  month: { en: 'Month', fr: 'Mois' },
  median: { en: 'Median', fr: 'Médiane' },

  howMade: { en: 'How this figure is made', fr: 'Comment ce chiffre est obtenu' },
  centralWorld: {
    en: 'In the central world of what is set: every input at its median.',
    fr: 'Dans le monde central du réglage : chaque donnée à sa médiane.',
  },
  close: { en: 'Close', fr: 'Fermer' },
  partHead: {
    en: (title: string, element: string | null, when: string | null) =>
      `${title}${element ? ` of ${element}` : ''}${when ? `, ${when}` : ''}: `,
    fr: (title: string, element: string | null, when: string | null) =>
      `${title}${element ? ` (${element})` : ''}${when ? `, ${when}` : ''} : `,
  },
  source: { en: 'source', fr: 'source' },
});
