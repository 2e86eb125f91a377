/** Between a number and its unit, before a colon: a space of full width that does not break. */
export const NO_BREAK = '\u00a0';
/** At the thousands, before `; ! ? %`, inside `« »`: a narrow one. */
export const NARROW = '\u202f';

/**
 * The spaces of French printing (Lexique des règles typographiques en usage à l’Imprimerie
 * nationale): narrow and unbroken before `; ! ? %` and inside guillemets, unbroken before a colon.
 * Where a space stands already, its kind is put right; none is added but inside guillemets.
 */
export const typesetFrench = (text: string): string =>
  text
    .replace(/[ \u00a0]([;!?%])/g, `${NARROW}$1`)
    .replace(/[ \u202f]:/g, `${NO_BREAK}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NARROW}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NARROW}»`);
