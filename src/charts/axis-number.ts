import { of } from '../language/french-grammar.ts';
import { frenchUnit } from '../language/french-units.ts';
import { spoken } from '../language/language.ts';
import { displayNumber, orderOf } from '../quantities/display-number.ts';
import { CURRENCIES } from '../quantities/known-units.ts';
import { numberWords } from '../quantities/number-words.ts';
import { powerOfTen } from '../quantities/scale.ts';
import { convertValue, parseUnit } from '../quantities/unit.ts';
import { chartWords } from './chart-words.ts';

/** How an axis counts: its label, and the short text of a value on it. */
export interface AxisNumber {
  readonly label: string;
  /** In the unit of the label: 2.5 for 2,500 MW on an axis in GW. */
  readonly value: (amount: number) => number;
  /** `2.5`, for a tick. */
  readonly tick: (amount: number) => string;
}

const MONEY: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];
const COUNTS: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
  [4, 'thousand'],
];

const FRENCH_MONEY: readonly (readonly [number, string])[] = [
  [9, 'Md'],
  [6, 'M'],
];
const FRENCH_COUNTS: readonly (readonly [number, string])[] = [
  [12, 'milliers de milliards'],
  [9, 'milliards'],
  [6, 'millions'],
  [4, 'milliers'],
];

/**
 * The scale of an axis from its unit and the largest value on it: `US$ billion`, `GW facility`,
 * `thousand GPUs`, `%`. An axis has one scale, so that its ticks are short numbers.
 */
export const axisNumber = (unitText: string, largest: number): AxisNumber => {
  const size = Math.abs(largest);
  const money = /^([A-Z]{3})( \d{4})?$/.exec(unitText);
  if (money && CURRENCIES.includes(money[1] as string)) {
    if (spoken() === 'fr') return frenchMoney(money[1] as string, money[2] ?? '', size);
    const currency = money[1] === 'USD' ? 'US$' : (money[1] as string);
    return scaled(MONEY, size, (word) => [currency, word, money[2]?.trim()]);
  }
  const prefixed = /^[kMGTPEZY]?(W (?:IT|facility|contracted)|Wh|FLOP\/s|FLOP)$/.exec(unitText);
  if (prefixed) return withPrefix(unitText, prefixed[1] as string, size);
  if (unitText === '1') return plain(chartWords.share, 1, 100, '%');
  if (unitText === '%') return plain('%', 1, 1, '%');
  return spoken() === 'fr'
    ? scaled(FRENCH_COUNTS, size, (word) => [
        word === undefined
          ? frenchUnit(unitText, true)
          : `${word} ${of(frenchUnit(unitText, true))}`,
      ])
    : scaled(COUNTS, size, (word) => [word, plural(unitText)]);
};

/** `Md$`, `M$`, `$`: a thousand milliards stay milliards. */
const frenchMoney = (code: string, year: string, size: number): AxisNumber => {
  const currency = code === 'USD' && year === '' ? '$' : ` ${code}${year}`;
  return scaled(FRENCH_MONEY, size, (word) => [`${word ?? ''}${currency}`.trim()]);
};

const scaled = (
  scales: readonly (readonly [number, string])[],
  size: number,
  words: (word: string | undefined) => readonly (string | undefined)[],
): AxisNumber => {
  const scale = scales.find(([tens]) => size >= powerOfTen(tens));
  // "thousand" starts at ten thousand, and still divides by a thousand.
  const divisor = scale === undefined ? 1 : powerOfTen(scale[0] === 4 ? 3 : scale[0]);
  const label = words(scale?.[1])
    .filter((word) => word !== undefined)
    .join(' ');
  return plain(label, divisor, 1, '');
};

const withPrefix = (unitText: string, base: string, size: number): AxisNumber => {
  const unit = parseUnit(unitText);
  let best = unitText;
  for (const prefix of base.startsWith('W') ? 'kMGT' : 'GTPEZY') {
    if (convertValue(size, unit, parseUnit(prefix + base)) >= 1) best = prefix + base;
  }
  const label = spoken() === 'fr' ? frenchUnit(best, true) : best;
  return plain(label, 1 / convertValue(1, unit, parseUnit(best)), 1, '');
};

const plain = (label: string, divisor: number, factor: number, behind: string): AxisNumber => {
  const value = (amount: number): number => (amount / divisor) * factor;
  const tick = (amount: number): string => {
    const number = displayNumber(value(amount), 3).replace(/^-/, '−');
    return behind === '' ? number : numberWords.percent(number);
  };
  return { label, value, tick };
};

const plural = (unit: string): string =>
  /^(GPU|job|job-year|month|year|person|world)$/.test(unit)
    ? unit === 'person'
      ? 'people'
      : `${unit}s`
    : unit;

/** Round values between two ends, about so many, a step of 1, 2 or 5 times a power of ten. */
export const roundTicks = (lowest: number, largest: number, about = 5): readonly number[] => {
  const span = largest - lowest;
  if (!(span > 0) || !Number.isFinite(span)) return [lowest];
  const raw = span / about;
  const power = powerOfTen(orderOf(raw));
  const step = power * ([1, 2, 5, 10].find((part) => part * power >= raw * (1 - 1e-9)) ?? 10);
  const ticks: number[] = [];
  for (let at = Math.ceil(lowest / step - 1e-9); at * step <= largest + span * 1e-9; at++) {
    ticks.push(Number((at * step).toPrecision(12)));
  }
  return ticks;
};
