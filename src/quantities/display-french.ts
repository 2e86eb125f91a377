import { isMany, of } from '../language/french-grammar.ts';
import { NO_BREAK } from '../language/french-typography.ts';
import { frenchUnit } from '../language/french-units.ts';
import { displayDecimals, displayNumber, displayScientific, orderOf } from './display-number.ts';
import { bestPrefix, isCounted, moneyIn, type PlainMoney, prefixesOf } from './display-scale.ts';
import { CURRENCY_SIGNS } from './known-units.ts';
import { numberWords } from './number-words.ts';
import { powerOfTen } from './scale.ts';
import { convertValue, parseUnit, type Unit } from './unit.ts';

/** A number and the unit behind it; between them a space that does not break. */
interface Amount {
  readonly number: string;
  readonly unit: string;
}

/**
 * A value with its unit as a French newspaper prints it: `19,0 Md$`, `45,20 $/MWh`, `1,2 GW site`,
 * `1,2 million de GPU`, `14 mois`, `35 %`. The same digits as in English. A thousand milliards stay
 * milliards, as in print: `1 250 Md$`.
 */
export const displayFrench = (value: number, unit: Unit, digits: number): string =>
  written(amountOf(value, unit, digits));

/** `8 à 14 mois`, `15,0 à 20,0 Md$`, `500 M$ à 2,00 Md$`: the unit once where both ends have it. */
export const displayFrenchRange = (
  low: number,
  high: number,
  unit: Unit,
  digits: number,
): string => {
  const second = amountOf(high, unit, digits);
  const first = withPrefixOf(high, low, unit, digits) ?? amountOf(low, unit, digits);
  const isOne = first.unit === second.unit || isPluralOf(second.unit, first.unit);
  return isOne || low === 0
    ? numberWords.fromTo(first.number, written(second))
    : numberWords.fromTo(written(first), written(second));
};

/** Two prefixes in one range are hard to compare: both ends take that of the higher. */
const withPrefixOf = (
  high: number,
  low: number,
  unit: Unit,
  digits: number,
): Amount | undefined => {
  const prefixes = prefixesOf(unit);
  if (!prefixes || high === 0) return undefined;
  const best = bestPrefix(high, unit, prefixes, digits);
  return named(convertValue(low, unit, best), best.text, digits);
};

const written = ({ number, unit }: Amount): string =>
  unit === ''
    ? number
    : unit.startsWith('%')
      ? numberWords.percent(number) + unit.slice(1)
      : `${number}${NO_BREAK}${unit}`;

const isPluralOf = (many: string, one: string): boolean =>
  many.replace(/s\b/g, '') === one.replace(/s\b/g, '');

const amountOf = (value: number, unit: Unit, digits: number): Amount => {
  const money = moneyIn(value, unit);
  if (money) return moneyAmount(money, digits);
  const prefixes = prefixesOf(unit);
  if (prefixes) {
    const best = value === 0 ? unit : bestPrefix(value, unit, prefixes, digits);
    return named(convertValue(value, unit, best), best.text, digits);
  }
  if (/^[kMGTPEZY]?FLOP$/.test(unit.text)) {
    const operations = convertValue(value, unit, parseUnit('FLOP'));
    return { number: displayScientific(operations, digits), unit: 'FLOP' };
  }
  if (unit.text === '1') return { number: displayNumber(value, digits), unit: '' };
  const scaled = isCounted(unit) ? countInWords(value, digits) : undefined;
  if (scaled === undefined) return named(value, unit.text, digits);
  const noun = frenchUnit(unit.text, true);
  return scaled.unit === ''
    ? { number: scaled.number, unit: noun }
    : { number: scaled.number, unit: `${scaled.unit} ${of(noun)}` };
};

const named = (value: number, unitText: string, digits: number): Amount => {
  const number = displayNumber(value, digits);
  const rounded = Number(Math.abs(value).toPrecision(digits));
  return unitText.startsWith('1/')
    ? { number: `${number}${frenchUnit(unitText.slice(1), false)}`, unit: '' }
    : { number, unit: frenchUnit(unitText, isMany(rounded)) };
};

const SCALES = [
  [9, 'Md'],
  [6, 'M'],
] as const;

const moneyAmount = ({ code, year, rest, amount }: PlainMoney, digits: number): Amount => {
  const sign = Object.entries(CURRENCY_SIGNS).find(([, currency]) => currency === code)?.[0];
  const currency = year === undefined ? (sign ?? code) : `${code}${year}`;
  const behind = rest.split('/').map((part) => frenchUnit(part, false));
  const size = Math.abs(amount);
  const rounded = Number(size.toPrecision(digits));
  const scale = SCALES.find(([tens]) => rounded >= powerOfTen(tens));
  const number = scale
    ? displayNumber(rounded / powerOfTen(scale[0]), digits, true)
    : smallMoney(size, rounded, digits);
  const minus = amount < 0 && /[1-9]/.test(number) ? '-' : '';
  const joint = scale && /^[A-Z]/.test(currency) ? NO_BREAK : '';
  return {
    number: minus + number,
    unit: `${scale?.[1] ?? ''}${joint}${currency}${behind.join('/')}`,
  };
};

/** Small money has cents; none is shown as a bare 0,00. */
const smallMoney = (size: number, rounded: number, digits: number): string =>
  rounded < 1000 && rounded !== 0 && size >= 1 && digits <= 4
    ? displayDecimals(size, 2)
    : displayNumber(size, digits);

/** `1,2 million`, from a million up. */
const countInWords = (value: number, digits: number): Amount | undefined => {
  const rounded = Number(Math.abs(value).toPrecision(digits));
  const order = orderOf(rounded);
  if (order < 6) return undefined;
  if (order >= 16) return { number: displayScientific(value, digits), unit: '' };
  const tens = order < 9 ? 6 : 9;
  const word = tens === 6 ? 'million' : 'milliard';
  const size = rounded / powerOfTen(tens);
  const number = displayNumber(value / powerOfTen(tens), digits);
  return { number, unit: isMany(size) ? `${word}s` : word };
};
