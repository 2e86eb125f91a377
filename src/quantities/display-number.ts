import { NARROW } from '../language/french-typography.ts';
import { spoken } from '../language/language.ts';
import { numberWords } from './number-words.ts';

/**
 * Numbers for people, the same in every place: comma at the thousands and point before the decimals
 * in English, `1 234,5` in French; ASCII minus (see `typeset`). Rounding is that of the decimal
 * expansion of the double, ties away from zero.
 */

/** A number to so many significant digits, never in exponents; zeros behind it only if kept. */
export function displayNumber(value: number, digits = 3, keepZeros = false): string {
  if (Number.isNaN(value)) return numberWords.noValue;
  if (!Number.isFinite(value)) return signed(value, numberWords.unbounded);
  if (value === 0) return '0';
  const rounded = Number(Math.abs(value).toPrecision(digits));
  const decimals = Math.max(0, digits - 1 - orderOf(rounded));
  if (decimals > 20) return signed(value, scientific(Math.abs(value), digits));
  const plain = rounded >= 1e21 ? scientific(rounded, digits) : rounded.toFixed(decimals);
  const isWhole = !plain.includes('.') || plain.includes('e');
  const text = keepZeros || isWhole ? plain : plain.replace(/\.?0+$/, '');
  return signed(value, withThousands(text));
}

/** A number to so many decimals, as prices are written. */
export function displayDecimals(value: number, decimals: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return displayNumber(value);
  const text = Math.abs(value).toFixed(decimals);
  return signed(Number(text) === 0 ? 0 : value, withThousands(text));
}

/** `4.5e25`: a number too large for words. */
export function displayScientific(value: number, digits = 3): string {
  if (!Number.isFinite(value) || value === 0) return displayNumber(value);
  return signed(value, scientific(Math.abs(value), digits));
}

/** The order of magnitude: 0 for 1 to 9.99, 3 for thousands. */
export function orderOf(size: number): number {
  return size === 0 ? 0 : Number(size.toExponential().split('e')[1]);
}

function scientific(size: number, digits: number): string {
  const [mantissa, exponent] = size.toExponential(digits - 1).split('e');
  const short = mantissa!.includes('.') ? mantissa!.replace(/\.?0+$/, '') : mantissa!;
  return `${spoken() === 'fr' ? short.replace('.', ',') : short}e${Number(exponent)}`;
}

function withThousands(text: string): string {
  if (text.includes('e')) return text;
  const [whole, part] = text.split('.');
  const [comma, point] = spoken() === 'fr' ? [NARROW, ','] : [',', '.'];
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, comma);
  return part === undefined ? grouped : `${grouped}${point}${part}`;
}

function signed(value: number, text: string): string {
  return value < 0 ? `-${text}` : text;
}
