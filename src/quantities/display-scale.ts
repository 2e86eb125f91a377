import { CURRENCIES, KNOWN_UNITS } from './known-units.ts';
import { convertValue, parseUnit, type Unit } from './unit.ts';

/** Money in plain units of its currency, and what stands behind the currency in its unit. */
export interface PlainMoney {
  readonly code: string;
  /** ` 2025` of money of that year, with its space. */
  readonly year: string | undefined;
  /** `/MWh`, or nothing. */
  readonly rest: string;
  readonly amount: number;
}

/** The money that a value is; undefined where its unit does not begin with a currency. */
export const moneyIn = (value: number, unit: Unit): PlainMoney | undefined => {
  const money = unit.terms[0];
  const match = /^([A-Z]{3})( \d{4})?(?: \w+)?$/.exec(money?.symbol ?? '');
  if (match === null || money!.exponent !== 1 || !CURRENCIES.includes(match[1]!)) return undefined;
  const [, code, year] = match;
  const plain = parseUnit(`${code}${year ?? ''}${unit.text.slice(money!.symbol.length)}`);
  const rest = plain.text.slice(code!.length + (year?.length ?? 0));
  return { code: code!, year, rest, amount: convertValue(value, unit, plain) };
};

const PREFIXED: readonly (readonly [RegExp, string])[] = [
  [/^[kMGT]?(W (?:IT|facility|contracted))$/, 'kMGT'],
  [/^[kMGT]?(Wh)$/, 'kMGT'],
  [/^[kMGTPEZY]?(FLOP\/s)$/, 'GTPEZY'],
];

/** The units that a prefix may make of one, smallest first: kW, MW, GW. Undefined: it takes none. */
export const prefixesOf = (unit: Unit): readonly Unit[] | undefined => {
  for (const [pattern, prefixes] of PREFIXED) {
    const base = pattern.exec(unit.text)?.[1];
    if (base !== undefined) return [...prefixes].map((prefix) => parseUnit(prefix + base));
  }
  return undefined;
};

/** The largest of them that leaves at least one before the point. */
export const bestPrefix = (
  value: number,
  unit: Unit,
  units: readonly Unit[],
  digits: number,
): Unit => {
  let best = units[0] as Unit;
  for (const candidate of units) {
    const size = Math.abs(convertValue(value, unit, candidate));
    if (Number(size.toPrecision(digits)) >= 1) best = candidate;
  }
  return best;
};

/** Whether scale words may stand before the unit: `million GPUs`, not `million %`. */
export const isCounted = (unit: Unit): boolean =>
  KNOWN_UNITS.some((known) => known.symbol === unit.terms[0]?.symbol && known.prefixes !== '');
