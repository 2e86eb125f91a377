import { spoken } from '../language/language.ts';
import { displayQuantity, displayRange } from './display.ts';
import { displayDay, displayMonth } from './display-date.ts';
import { numberWords } from './number-words.ts';
import type { WrittenDate } from './written-date.ts';
import { readWritten, type WrittenQuantity } from './written-quantity.ts';

/**
 * An amount or a date as English results print it (`$310B`, `5.51 months`, `Apr 2025`), in the
 * language spoken, with as many digits as are written. What is neither stays as it is.
 */
export const retoldAmount = (text: string): string => {
  if (spoken() === 'en') return text;
  const read = readWritten(text);
  return (read.ok ? retold(read.value, text) : undefined) ?? text;
};

const retold = (written: WrittenQuantity, text: string): string | undefined => {
  switch (written.kind) {
    case 'point':
      return displayQuantity(written.value, written.unit, digitsOf(text));
    case 'interval':
      return displayRange(written.low, written.high, written.unit, digitsOf(text));
    case 'bound':
      return numberWords.bound(
        written.op,
        displayQuantity(written.value, written.unit, digitsOf(text)),
      );
    case 'date':
      return dateText(written.date, text);
    default:
      return undefined;
  }
};

const dateText = (date: WrittenDate, text: string): string | undefined =>
  date.precision === 'month'
    ? displayMonth(Math.floor(date.start))
    : date.precision === 'day'
      ? displayDay(date.start)
      : text;

/** Digits of the longest number written, those before its first figure left out. */
const digitsOf = (text: string): number =>
  Math.max(
    1,
    ...[...text.matchAll(/\d[\d,.]*/g)].map(
      ([number]) => number.replace(/[^\d]/g, '').replace(/^0+/, '').length,
    ),
  );
