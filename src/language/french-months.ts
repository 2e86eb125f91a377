export const ENGLISH_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

export const FRENCH_MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** `janvier 2029` for `Jan 2029`, as English results print a month; other texts stay. */
export const monthInFrench = (text: string): string => {
  const [, name, year] = /^([A-Z][a-z]{2}) (\d{4})$/.exec(text) ?? [];
  const at = ENGLISH_MONTHS.map(String).indexOf(name ?? '');
  return at < 0 ? text : `${FRENCH_MONTHS[at]} ${year}`;
};
