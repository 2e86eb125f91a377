import { makeScale, type Scale } from './scale.ts';

/**
 * Base dimension to whole exponent, keys in code-unit order, no zero exponents. The bases are the
 * field's own counts: `MW IT`, `MW facility` and `MW contracted` are three bases, and so are
 * `USD` (nominal), `USD 2022` and `USD 2025` (price years).
 */
export type Dimension = Readonly<Record<string, number>>;

/** One word of the unit language. `prefixes` are the letters that may stand before the symbol. */
export interface KnownUnit {
  readonly symbol: string;
  readonly otherNames: readonly string[];
  readonly prefixes: string;
  readonly dimension: Dimension;
  readonly scale: Scale;
  /** What one of it is; printed in the reference of units and in refusals. */
  readonly meaning: string;
}

/** Powers of ten of the prefixes. A unit names those it takes, so `m` is never milli by accident. */
export const PREFIX_TENS: Readonly<Record<string, number>> = {
  k: 3,
  M: 6,
  G: 9,
  B: 9,
  T: 12,
  P: 15,
  E: 18,
  Z: 21,
  Y: 24,
};

/** Scale words after a currency (`USD m`, `$bn`) and before a counted thing (`million tokens`). */
export const SCALE_WORDS: Readonly<Record<string, { tens: number; symbol: string }>> = {
  k: { tens: 3, symbol: 'k' },
  K: { tens: 3, symbol: 'k' },
  thousand: { tens: 3, symbol: 'k' },
  m: { tens: 6, symbol: 'm' },
  M: { tens: 6, symbol: 'm' },
  mn: { tens: 6, symbol: 'm' },
  million: { tens: 6, symbol: 'm' },
  b: { tens: 9, symbol: 'bn' },
  B: { tens: 9, symbol: 'bn' },
  bn: { tens: 9, symbol: 'bn' },
  billion: { tens: 9, symbol: 'bn' },
  t: { tens: 12, symbol: 'tn' },
  T: { tens: 12, symbol: 'tn' },
  tn: { tens: 12, symbol: 'tn' },
  trillion: { tens: 12, symbol: 'tn' },
};

/** Currencies by ISO 4217 code. Bare, a code is nominal money; with a year, money of that year. */
export const CURRENCIES: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CNY',
  'KRW',
  'INR',
  'AED',
  'SAR',
  'QAR',
  'CAD',
  'AUD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'SGD',
  'TWD',
  'HKD',
  'BRL',
];

/** Signs that stand for one currency. The yen sign is left out: it is also the yuan's. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  C$: 'CAD',
  A$: 'AUD',
};

/** What a megawatt is counted at. The three are never added, and none is the default. */
export const POWER_KINDS = {
  IT: 'what the computing equipment itself draws',
  facility: 'what the whole site draws, cooling and losses included',
  contracted: 'what a supply or lease contract promises',
} as const;

export type PowerKind = keyof typeof POWER_KINDS;

/**
 * Hours are 1/730 month because the house year has 8,760 hours and twelve equal months; a day is
 * 1/365 year. Calendar day counts live in `day-count.ts`.
 */
const HOUR = makeScale(0, 1, 730);

export const KNOWN_UNITS: readonly KnownUnit[] = [
  known('1', [], '', {}, makeScale(0), 'a plain number or ratio'),
  known('%', ['percent'], '', {}, makeScale(-2), 'a hundredth'),
  known(
    'ppt',
    ['pp', 'percentage points', 'percentage point'],
    '',
    {},
    makeScale(-2),
    'a percentage point, a hundredth',
  ),
  known(
    'bp',
    ['bps', 'basis points', 'basis point'],
    '',
    {},
    makeScale(-4),
    'a basis point, a hundredth of a per cent',
  ),

  known('month', ['months', 'mo'], '', { month: 1 }, makeScale(0), 'a twelfth of a year'),
  known(
    'year',
    ['years', 'yr', 'yrs', 'annum'],
    '',
    { month: 1 },
    makeScale(0, 12),
    '12 months or 8,760 h',
  ),
  known('quarter', ['quarters'], '', { month: 1 }, makeScale(0, 3), '3 months'),
  known('week', ['weeks'], '', { month: 1 }, makeScale(0, 84, 365), '7 days'),
  known('day', ['days', 'd'], '', { month: 1 }, makeScale(0, 12, 365), 'a 365th of a year'),
  known(
    'h',
    ['hour', 'hours', 'hr', 'hrs'],
    '',
    { month: 1 },
    HOUR,
    'an hour, 1/730 month, since the year has 8,760 h',
  ),
  known('min', ['minute', 'minutes'], '', { month: 1 }, makeScale(0, 1, 730 * 60), 'a minute'),
  known(
    's',
    ['sec', 'second', 'seconds'],
    '',
    { month: 1 },
    makeScale(0, 1, 730 * 3600),
    'a second',
  ),

  known(
    'Wh',
    [],
    'kMGT',
    { 'MW facility': 1, month: 1 },
    makeScale(-6, 1, 730),
    'energy drawn at the facility: MWh is MW facility x h',
  ),
  known(
    'MMBtu',
    ['mmbtu'],
    '',
    { MMBtu: 1 },
    makeScale(0),
    'a million British thermal units of fuel',
  ),
  known('Btu', ['BTU'], '', { MMBtu: 1 }, makeScale(-6), 'a British thermal unit of fuel'),

  counted(
    'GPU',
    ['GPUs', 'gpu', 'gpus', 'accelerator', 'accelerators'],
    'kM',
    'an accelerator of any make',
  ),
  counted(
    'H100e',
    ['H100-equivalent', 'H100-equivalents'],
    'kM',
    'computing equal to one NVIDIA H100',
  ),
  counted('FLOP', [], 'kMGTPEZY', 'a floating-point operation; a rate is FLOP/s'),
  counted('token', ['tokens'], 'kMGBTPE', 'a token read or written by a language model'),
  counted('parameter', ['parameters'], 'kMGBT', 'a weight of a model'),
  counted('request', ['requests'], 'kMGBT', 'a call served'),
  counted('byte', ['bytes'], 'kMGTPE', 'eight bits'),
  known('B', [], 'kMGTPE', { byte: 1 }, makeScale(0), 'a byte'),
  known('bit', ['bits'], 'kMGTPE', { byte: 1 }, makeScale(0, 1, 8), 'an eighth of a byte'),

  counted('job', ['jobs'], 'k', 'one person employed; a job held for a year is a job-year'),
  counted('person', ['people', 'persons'], 'kM', 'a person'),
  counted('building', ['buildings'], '', 'a data hall or building of a site'),
  counted('site', ['sites'], '', 'a campus'),
  counted('deal', ['deals'], '', 'a transaction'),
  counted('acre', ['acres'], '', 'an acre of land'),
  counted('litre', ['litres', 'liter', 'liters', 'L'], 'kMG', 'a litre of water'),
  known(
    'gallon',
    ['gallons', 'gal'],
    'kM',
    { litre: 1 },
    makeScale(-9, 3785411784),
    'a US gallon, 3.785411784 litre',
  ),
  known(
    'tCO2',
    ['tCO2e'],
    'kMG',
    { tCO2: 1 },
    makeScale(0),
    'a tonne of carbon dioxide or its equivalent',
  ),
  known(
    'gCO2',
    ['gCO2e'],
    'k',
    { tCO2: 1 },
    makeScale(-6),
    'a gram of carbon dioxide or its equivalent',
  ),
];

function known(
  symbol: string,
  otherNames: readonly string[],
  prefixes: string,
  dimension: Dimension,
  scale: Scale,
  meaning: string,
): KnownUnit {
  return { symbol, otherNames, prefixes, dimension, scale, meaning };
}

/** A thing that is counted is its own base dimension. */
function counted(symbol: string, others: readonly string[], prefixes: string, meaning: string) {
  return known(symbol, others, prefixes, { [symbol]: 1 }, makeScale(0), meaning);
}
