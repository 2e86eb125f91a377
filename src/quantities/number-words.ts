import { catalogue } from '../language/catalogue.ts';

/** What stands where a number does not, and between two. */
export const numberWords = catalogue({
  noValue: { en: 'no value', fr: 'sans valeur' },
  unbounded: { en: 'unbounded', fr: 'illimité' },
  never: { en: 'never', fr: 'jamais' },
  percent: { en: (number: string) => `${number} %`, fr: (number: string) => `${number} %` },
  below: {
    en: (number: string) => `< ${number} %`,
    fr: (number: string) => `moins de ${number} %`,
  },
  above: { en: (number: string) => `> ${number} %`, fr: (number: string) => `plus de ${number} %` },
  fromTo: {
    en: (first: string, last: string) => `${first} to ${last}`,
    fr: (first: string, last: string) => `${first} à ${last}`,
  },
  bound: {
    en: (operator: string, amount: string) => `${operator} ${amount}`,
    fr: (operator: string, amount: string) =>
      `${{ '<': 'moins de', '<=': 'au plus', '>': 'plus de', '>=': 'au moins' }[operator] ?? operator} ${amount}`,
  },
  noneOf: {
    en: (worlds: string) => `none of ${worlds} worlds`,
    fr: (worlds: string) => `aucun des ${worlds} mondes`,
  },
  allOf: {
    en: (worlds: string) => `all of ${worlds} worlds`,
    fr: (worlds: string) => `la totalité des ${worlds} mondes`,
  },
});
