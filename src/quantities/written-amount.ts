import { CURRENCIES, CURRENCY_SIGNS } from './known-units.ts';
import { accept, type Reading, type Refusal, refuse, shift } from './problem.ts';
import { parseUnit, type Unit, UnitError, type UnitOptions } from './unit.ts';
import { readNumber } from './written-number.ts';

/** One number with its unit, as far as both are written: `$19B`, `1.2 GW facility`, `8`. */
export interface WrittenAmount {
  readonly value: number;
  readonly digits: string;
  /** Power of ten of the scale behind the number, already in the value. */
  readonly tens: number;
  readonly unit: Unit | undefined;
  readonly unitAt: number;
  readonly unitLength: number;
  readonly text: string;
}

const CURRENCY = [...Object.keys(CURRENCY_SIGNS), '¥', ...CURRENCIES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('$', '\\$'))
  .join('|');
const PREFIX = new RegExp(`^(?:${CURRENCY})(?![A-Za-z])`);
const PRICE_YEAR = /^ ((?:19|20|21)\d\d) +(?=[-−+.\d])/;
const LONE_YEAR = /^ (?:19|20|21)\d\d$/;

/** Reads one amount; a sign may stand before or behind the currency. */
export function readAmount(text: string, options: UnitOptions): Reading<WrittenAmount> {
  const written = text.trim();
  const lead = text.length - text.trimStart().length;
  return shift(readTrimmed(written, options), lead) as Reading<WrittenAmount>;
}

function readTrimmed(text: string, options: UnitOptions): Reading<WrittenAmount> {
  let at = 0;
  const take = (pattern: RegExp) => {
    const found = pattern.exec(text.slice(at))?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const signBefore = take(/^[-−+]+\s*/);
  const currencyAt = at;
  let currency = take(PREFIX);
  if (currency !== undefined) {
    if (LONE_YEAR.test(text.slice(at))) return refuseLoneYear(text, currency);
    const year = take(PRICE_YEAR);
    if (year !== undefined) currency += ` ${year.trim()}`;
    take(/^\s+/);
    const second = PREFIX.exec(text.slice(at))?.[0];
    if (second !== undefined) return refuseTwice(currency, second, at);
  }
  const signBehind = take(/^[-−+]+\s*/);
  const sign = `${signBefore ?? ''}${signBehind ?? ''}`.replaceAll(/\s/g, '');
  if (sign.length > 1) {
    const message = `${sign} is more than one sign before a number.`;
    return refuse(message, 0, at, 'Write one minus, or none.');
  }
  const read = readNumber(text.slice(at));
  if (!read.ok) return shift(read, at);
  const { value: size, digits, tens, end } = read.value;
  at += end;
  const unit = readRest(text, at, tens, currency, currencyAt, options);
  if (!unit.ok) return unit;
  const negative = sign === '-' || sign === '−';
  return accept({
    ...unit.value,
    value: negative && size !== 0 ? -size : size,
    digits,
    tens,
    text,
  });
}

type RestOfAmount = Pick<WrittenAmount, 'unit' | 'unitAt' | 'unitLength'>;

function readRest(
  text: string,
  at: number,
  tens: number,
  currency: string | undefined,
  currencyAt: number,
  options: UnitOptions,
): Reading<RestOfAmount> {
  const rest = text.slice(at);
  const gap = rest.length - rest.trimStart().length;
  const restAt = at + gap;
  const unitText = rest.trim();
  if (unitText === '' && currency === undefined) {
    return accept({ unit: undefined, unitAt: at, unitLength: 0 });
  }
  const fault = refuseRest(unitText, restAt, currency) ?? refuseScaleTwice(unitText, restAt, tens);
  if (fault !== undefined) return fault;
  // A rate such as 0.1/year has a plain number above the line.
  const over = /^(?:\/|per\b)/.test(unitText);
  const lead = currency ?? (over ? '1' : '');
  const joint = lead === '' || /^[/·*^-]/.test(unitText) || unitText === '' ? '' : ' ';
  try {
    const unit = parseUnit(lead + joint + unitText, options);
    const unitAt = currency === undefined ? restAt : currencyAt;
    return accept({ unit, unitAt, unitLength: text.length - unitAt });
  } catch (error) {
    if (!(error instanceof UnitError)) throw error;
    const inRest = error.at - lead.length - joint.length;
    const place = inRest < 0 ? currencyAt : restAt + inRest;
    return refuse(error.message, place, error.length, error.remedy);
  }
}

/** Faults of the words behind the number that the unit's own reader cannot name as well. */
function refuseRest(unitText: string, at: number, currency: string | undefined) {
  const written = PREFIX.exec(unitText)?.[0];
  if (written !== undefined) {
    const behind = unitText.slice(written.length);
    const next = PREFIX.exec(behind.trimStart())?.[0];
    if (currency !== undefined) return refuseTwice(currency, written, at);
    if (next !== undefined) {
      const gap = behind.length - behind.trimStart().length;
      return refuseTwice(written, next, at + written.length + gap);
    }
  }
  const share = /^(?:%|percent|bp|bps|ppt)\s+(of\b.*)$/.exec(unitText);
  if (share !== null) {
    return refuse(
      `"${share[1]}" does not belong to the number: the field says of what the share is.`,
      at + unitText.length - share[1]!.length,
      share[1]!.length,
      'Write the share alone, as in 35 %, or the amount itself.',
    );
  }
  const second = /(?:^|\s)(?!(?:19|20|21)\d\d\b)(?=\d)[\d.,]+/.exec(unitText);
  if (second === null || /^1(?:\/|$)/.test(unitText)) return undefined;
  return refuse(
    `There are two numbers here, and "${second[0].trim()}" is one too many.`,
    at + second.index + second[0].length - second[0].trim().length,
    second[0].trim().length,
    'Write one number with one unit; a range is written 8 to 14 months.',
  );
}

const SECOND_SCALE = new RegExp(
  `^(?:(?:${CURRENCY})(?: \\d{4})? ?)?(k|K|m|mn|M|MM|b|B|bn|T|tn|thousand|million|billion|trillion)(?![\\p{L}])`,
  'u',
);

/** `$5B bn`: a scale behind the number and another in the unit. */
function refuseScaleTwice(unitText: string, at: number, tens: number): Refusal | undefined {
  const found = tens === 0 ? null : SECOND_SCALE.exec(unitText);
  if (found === null) return undefined;
  const place = at + found[0].length - found[1]!.length;
  const message = `"${found[1]}" is a second scale behind one number.`;
  return refuse(message, place, found[1]!.length, 'Write one scale, as in $5B or 5 USD bn.');
}

function refuseTwice(first: string, second: string, at: number): Refusal {
  const [a, b] = [currencyCode(first), currencyCode(second)];
  const message =
    a === b
      ? `The currency is written twice, as ${first} and as ${second}.`
      : `There are two currencies here, ${first} and ${second}.`;
  const sign = Object.entries(CURRENCY_SIGNS).find(([, code]) => code === a)?.[0];
  return refuse(
    message,
    at,
    second.length,
    a === b && sign !== undefined
      ? `Write ${sign}5B or 5 ${a} bn, once.`
      : 'Write the currency once, before or behind the number.',
  );
}

function refuseLoneYear(text: string, currency: string): Refusal {
  const code = currencyCode(currency);
  const year = text.slice(-4);
  return refuse(
    `${code} ${year} is a currency with its price year, and no amount.`,
    0,
    text.length,
    `Write 45 ${code} ${year} for 45 in that money, or ${code} ${year[0]},${year.slice(1)} for ` +
      'the amount.',
  );
}

function currencyCode(written: string): string {
  return CURRENCY_SIGNS[written] ?? written.slice(0, 3);
}
