import { typesetFrench } from './french-typography.ts';
import { CHAPTERS, KINDS } from './kinds.ts';
import { spoken } from './language.ts';
import { ACCOUNTS_TITLES } from './titles/accounts.ts';
import { COMPUTE_TITLES } from './titles/compute.ts';
import { FIGURE_TITLES } from './titles/figures.ts';
import { LOANS_TITLES } from './titles/loans.ts';
import { MONEY_TITLES } from './titles/money.ts';
import { POWER_TITLES } from './titles/power.ts';
import { PUBLIC_TITLES } from './titles/public.ts';
import { SCHEDULE_TITLES } from './titles/schedule.ts';

const TABLE: ReadonlyMap<string, string> = new Map(
  [
    KINDS,
    SCHEDULE_TITLES,
    MONEY_TITLES,
    LOANS_TITLES,
    ACCOUNTS_TITLES,
    POWER_TITLES,
    COMPUTE_TITLES,
    PUBLIC_TITLES,
  ].flatMap((table) => Object.entries(table)),
);

/** How the model's dates say from when they count; told to people as a date, it goes. */
const SINCE_START = ', in months since the start';

/**
 * A title, kind, rung, cause or act of a result in the language spoken. Results carry them in
 * English; a title may name whose it is behind (`Slip of the tranche against its date (Abilene)`).
 * What is no text of ours (a name, a quote) stays as it is.
 */
export const told = (text: string): string => {
  if (spoken() === 'en') return text;
  return typesetFrench(toldFrench(text) ?? text);
};

/** The same, where the text begins a label: with a capital. */
export const toldFirst = (text: string): string => {
  const said = told(text).replace(/^(?:l’|les |le |la )/, '');
  return spoken() === 'en' ? text : said.charAt(0).toUpperCase() + said.slice(1);
};

/** `capital` as a chapter is named: not the word, where both are told. */
export const toldChapter = (name: string): string =>
  spoken() === 'en' ? name : (CHAPTERS[name] ?? name);

/** Whether a text is one of ours that has its French. */
export const isTold = (text: string): boolean => toldFrench(text) !== null;

/** A sentence of a result that stands there in each language. */
export const sentence = (of: { readonly text: string; readonly fr?: string }): string =>
  spoken() === 'fr' ? (of.fr ?? of.text) : of.text;

const toldFrench = (text: string): string | null => {
  const known = TABLE.get(text);
  if (known !== undefined) return known;
  const dated = TABLE.get(text + SINCE_START);
  if (dated !== undefined) return dated.replace(/, en mois depuis le début/, '');
  for (const [pattern, make] of FIGURE_TITLES) {
    const found = pattern.exec(text);
    if (found) return make(found[1] as string);
  }
  const owned = /^(.+?) (\([^()]*\))$/s.exec(text);
  const title = owned && toldFrench(owned[1] as string);
  return title === null ? null : `${title} ${owned?.[2]}`;
};
