/** Plural from two on: 0 and 1.9 are one thing in French. */
export const isMany = (count: number): boolean => Math.abs(count) >= 2;

/** `un monde`, `deux mondes`: the word that goes with a count, without the count. */
export const wordFor = (count: number, one: string, many: string): string =>
  isMany(count) ? many : one;

/** Whether the word before loses its vowel: a vowel or a silent h follows. */
const isElided = (word: string): boolean =>
  /^[«(\s\u00a0\u202f]*(?:[aeiouyàâäéèêëîïôöùûü]|h(?=abi|eure|ypo|istor|orizon|ôpit))/i.test(
    word,
  ) && !/^[«(\s\u00a0\u202f]*(?:onze|oui|ya)/i.test(word);

/** `de Stargate`, `d’OpenAI`. Numbers in figures are not elided: `de 11 Md$`. */
export const of = (word: string): string => (isElided(word) ? `d’${word}` : `de ${word}`);

/** `que SoftBank`, `qu’Oracle`. */
export const that = (word: string): string => (isElided(word) ? `qu’${word}` : `que ${word}`);

/** `a, b et c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} et ${words[words.length - 1]}`;

/** `début en août 2025 au lieu de mai 2025`, `durée à 4 mois au lieu de 6 mois`. */
export const insteadOf = (title: string, to: string, from: string): string =>
  `${title} ${/^\p{L}+ \d{4}$/u.test(to) ? 'en' : 'à'} ${to} au lieu de ${from}`;

/** `le 21 janvier 2025`, `en octobre 2024`, `en 2025`: when, as precisely as it is known. */
export const when = (date: string): string =>
  /^\d+(?:er)?\s\p{L}/u.test(date) ? `le ${date}` : `en ${date}`;

/** `du 21 janvier 2025`, `d’octobre 2024`, `de 2025`. */
export const fromDate = (date: string): string =>
  /^\d+(?:er)?\s\p{L}/u.test(date) ? `du ${date}` : of(date);
