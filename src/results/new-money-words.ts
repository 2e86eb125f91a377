import { catalogue } from '../language/catalogue.ts';
import { listed, of } from '../language/french-grammar.ts';

/** Whether what is drawn is new money, in sentences. */
export const newMoneyWords = catalogue({
  nothing: {
    en: 'Nothing is drawn in any world, so there is no money to call new.',
    fr: 'Rien n’est décaissé dans aucun monde : il n’y a pas d’argent à dire nouveau.',
  },
  fromOutside: {
    en: (drawn: string, fresh: string, share: string, lent: string) =>
      `Of ${drawn} drawn in the mean of the worlds, ${fresh} (${share}) came from outside the ` +
      `programme, ${lent} of it lent.`,
    fr: (drawn: string, fresh: string, share: string, lent: string) =>
      `Sur ${drawn} décaissés en moyenne des mondes, ${fresh} (${share}) viennent de l’extérieur du ` +
      `programme, dont ${lent} prêtés.`,
  },
  wentRound: {
    en: (usd: string, share: string, holders: string) =>
      `${usd} (${share}) went round: from ${holders}, whom the programme pays or funds.`,
    fr: (usd: string, share: string, holders: string) =>
      `${usd} (${share}) circulent : ils viennent ${of(holders)}, que le programme paie ou finance.`,
  },
  noneRound: {
    en: 'None went round from holders whom the programme pays or funds.',
    fr: 'Aucun argent ne circule depuis des détenteurs que le programme paie ou finance.',
  },
  tookOut: {
    en: (usd: string) => `${usd} only took out earlier debt.`,
    fr: (usd: string) => `${usd} n’ont fait que refinancer une dette antérieure.`,
  },
  neverDrawn: {
    en: (usd: string, holders: string) => `${usd} announced for ${holders} is drawn in no world.`,
    fr: (usd: string, holders: string) =>
      `${usd} annoncés pour ${holders} ne sont décaissés dans aucun monde.`,
  },
  and: {
    en: (names: readonly string[]) =>
      names.length < 2
        ? (names[0] ?? 'nobody')
        : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`,
    fr: (names: readonly string[]) => (names.length === 0 ? 'personne' : listed(names)),
  },
});
