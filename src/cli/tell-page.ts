import { type Language, speaking } from '../language/language.ts';
import type { Terminal } from './terminal.ts';

/** Prints a page in a language; where the terminal shows plain letters only, in those. */
export const tellPage = (
  terminal: Terminal,
  language: Language | undefined,
  page: () => string,
): void => {
  const text = speaking(language ?? 'en', page);
  terminal.out(language === 'fr' && !terminal.unicode ? plainLetters(text) : text);
};

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '«\u202f': '"',
  '\u202f»': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
  '₂': '2',
};

/** French without accents, guillemets and special spaces. */
export const plainLetters = (text: string): string =>
  text
    .replace(/«\u202f|\u202f»|[’\u00a0\u202fœŒ₂]/g, (found) => PLAIN[found] as string)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
