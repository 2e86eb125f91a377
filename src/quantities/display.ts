import { spoken } from '../language/language.ts';
import { displayFrench, displayFrenchRange } from './display-french.ts';
import { displayDecimals, displayNumber, displayScientific, orderOf } from './display-number.ts';
import { bestPrefix, isCounted, moneyIn, prefixesOf } from './display-scale.ts';
import { CURRENCY_SIGNS, KNOWN_UNITS } from './known-units.ts';
import { numberWords } from './number-words.ts';
import { powerOfTen } from './scale.ts';
import { convertValue, parseUnit, type Unit } from './unit.ts';

/**
 * A value with its unit, for people: `$19.0B`, `$45.20/MWh`, `1.2 GW facility`, `400,000 GPUs`,
 * `14 months`, `35 %`. Three significant digits unless told otherwise; the prefix or scale goes by
 * the size. What is printed in English reads back as the same quantity within the digits shown.
 */
export function displayQuantity(value: number, unit: Unit, digits = 3): string {
  if (!Number.isFinite(value)) return displayNumber(value);
  if (spoken() === 'fr') return displayFrench(value, unit, digits);
  return displayMoney(value, unit, digits) ?? displayAmount(value, unit, digits);
}

/**
 * `8-14 months`, `$15.0B to $20.0B`: a range, its unit once where it is written behind. It reads
 * back while its ends are less than a thousandfold apart; beyond, `$15 to $20B` is refused as
 * what people write when they mean $15B.
 */
export function displayRange(low: number, high: number, unit: Unit, digits = 3): string {
  if (spoken() === 'fr') return displayFrenchRange(low, high, unit, digits);
  const first = displayQuantity(low, unit, digits);
  const second = displayQuantity(high, unit, digits);
  const [a, b] = [splitUnit(first), splitUnit(second)];
  if (low < 0 || b.unit === '' || high === 0) return `${first} to ${second}`;
  if (low === 0 || singular(a.unit) === singular(b.unit))
    return `${a.number}-${b.number} ${b.unit}`;
  // Two prefixes in one range are hard to compare: both ends take that of the higher.
  const shared = convertValue(low, unit, parseUnit(b.unit));
  return `${displayNumber(shared, digits)}-${b.number} ${b.unit}`;
}

/**
 * A probability from a finite number of worlds: whole per cent, never 0 % or 100 %. With the
 * number of worlds, none and all are said as such.
 */
export function displayProbability(share: number, worlds?: number): string {
  if (Number.isNaN(share)) return numberWords.noValue;
  if (worlds !== undefined && share === 0) return numberWords.noneOf(displayNumber(worlds, 15));
  if (worlds !== undefined && share === 1) return numberWords.allOf(displayNumber(worlds, 15));
  if (share < 0.01) return numberWords.below('1');
  if (share > 0.99) return numberWords.above('99');
  return numberWords.percent((share * 100).toFixed(0));
}

/** True minus and en dash for print; dates keep their hyphens. What results reads back as well. */
export function typeset(text: string): string {
  return text
    .replace(/(?<=\d)(?<!(?<![\d,])\d{4})(?<!\d{4}-\d\d)-(?=\d)/g, '–')
    .replace(/(^|[\s(])-(?=[\d$€£₩₹A-Z])/g, '$1−');
}

/** `GPU` as `GPUs` for any number but one; units that have no plural stay. */
export function unitInWords(unit: Unit, value: number): string {
  const [first, ...below] = unit.text.split('/');
  if (unit.text.startsWith('1/')) return `/${below.join('/')}`;
  const plural = Math.abs(value) === 1 ? first! : pluralOf(first!);
  return [plural, ...below].join('/');
}

function displayMoney(value: number, unit: Unit, digits: number): string | undefined {
  const money = moneyIn(value, unit);
  if (money === undefined) return undefined;
  const { code, year, rest, amount } = money;
  const number = moneyNumber(Math.abs(amount), digits);
  const minus = amount < 0 && /[1-9]/.test(number) ? '-' : '';
  if (year !== undefined) return `${minus}${number} ${code}${year}${rest}`;
  const sign = Object.entries(CURRENCY_SIGNS).find(([, named]) => named === code)?.[0];
  return `${minus}${sign ?? `${code} `}${number}${rest}`;
}

const MONEY_SCALES = [
  [12, 'T'],
  [9, 'B'],
  [6, 'M'],
] as const;

/** Scaled money keeps its zeros, `19.0B`; small money has cents; none is shown as a bare 0.00. */
function moneyNumber(size: number, digits: number): string {
  const rounded = Number(size.toPrecision(digits));
  for (const [tens, letter] of MONEY_SCALES) {
    if (rounded < powerOfTen(tens)) continue;
    return `${displayNumber(rounded / powerOfTen(tens), digits, true)}${letter}`;
  }
  if (rounded >= 1000 || rounded === 0) return displayNumber(rounded, digits);
  return size >= 1 && digits <= 4 ? displayDecimals(size, 2) : displayNumber(size, digits);
}

function displayAmount(value: number, unit: Unit, digits: number): string {
  const prefixes = prefixesOf(unit);
  if (prefixes !== undefined) {
    if (value === 0) return `0 ${unit.text}`;
    const best = bestPrefix(value, unit, prefixes, digits);
    return `${displayNumber(convertValue(value, unit, best), digits)} ${best.text}`;
  }
  if (/^[kMGTPEZY]?FLOP$/.test(unit.text)) {
    const operations = convertValue(value, unit, parseUnit('FLOP'));
    return `${displayScientific(operations, digits)} FLOP`;
  }
  if (unit.text === '1') return displayNumber(value, digits);
  if (isCounted(unit)) {
    const scaled = countInWords(value, digits);
    if (scaled !== undefined) return `${scaled} ${unitInWords(unit, 2)}`;
  }
  const number = displayNumber(value, digits);
  const words = unitInWords(unit, number === '1' ? 1 : 2);
  return words.startsWith('/') ? number + words : `${number} ${words}`;
}

/** `1.2 million`, from a million up; `1,240 trillion`, for what is larger has no name in use. */
function countInWords(value: number, digits: number): string | undefined {
  const rounded = Number(Math.abs(value).toPrecision(digits));
  const order = orderOf(rounded);
  if (order < 6) return undefined;
  if (order >= 16) return displayScientific(value, digits);
  const tens = Math.min(12, order - (order % 3));
  const word = { 6: 'million', 9: 'billion', 12: 'trillion' }[tens];
  return `${displayNumber(value / powerOfTen(tens), digits)} ${word}`;
}

function pluralOf(symbol: string): string {
  const last = /[a-z]+$|^.*$/i.exec(symbol.split('-').at(-1)!)![0];
  const plural = KNOWN_UNITS.find((unit) => unit.symbol === last)?.otherNames[0];
  return plural === `${last}s` ? `${symbol}s` : symbol === 'person' ? 'people' : symbol;
}

function singular(unit: string): string {
  return unit.replace(/s\b/, '');
}

/** The number and the unit behind it; no unit when it stands before the number, as for money. */
function splitUnit(text: string): { number: string; unit: string } {
  const match = /^([\d.,]+) (.+)$/.exec(text);
  return match === null ? { number: text, unit: '' } : { number: match[1]!, unit: match[2]! };
}
