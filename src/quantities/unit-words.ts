import {
  CURRENCIES,
  CURRENCY_SIGNS,
  KNOWN_UNITS,
  type KnownUnit,
  POWER_KINDS,
  type PowerKind,
  PREFIX_TENS,
  SCALE_WORDS,
} from './known-units.ts';
import { nearestWord } from './nearest-word.ts';
import { makeScale, multiplyScales } from './scale.ts';
import type { UnitTerm } from './unit-algebra.ts';
import { UnitError } from './unit-error.ts';

/** A word of a unit and where it stands in the text. */
export interface UnitWord {
  readonly text: string;
  readonly at: number;
}

const UNIT_BY_NAME = namesOfUnits();
const WATT = /^([kMGT]?)W$/;
const YEAR = /^(?:19|20|21)\d\d$/;

/** One factor of a unit from its words: `MW IT`, `USD 2025 m`, `million tokens`, `GPUs`. */
export function readUnitWords(words: readonly UnitWord[], wattsAre?: PowerKind): UnitTerm {
  return (
    readMoney(words) ??
    readPower(words, wattsAre) ??
    readScaled(words) ??
    readPlain(words) ??
    refuse(words)
  );
}

/** `USD`, `$`, `USD m`, `USDbn`, `USD 2025`, `USD 2025 m`; year and scale in either order. */
function readMoney(words: readonly UnitWord[]): UnitTerm | undefined {
  const money = splitMoney(words[0]!.text);
  if (money === undefined) return undefined;
  let year: string | undefined;
  let scale = money.scaleWord === '' ? undefined : SCALE_WORDS[money.scaleWord];
  for (const word of words.slice(1)) {
    const size = Object.hasOwn(SCALE_WORDS, word.text) ? SCALE_WORDS[word.text] : undefined;
    if (size !== undefined && scale === undefined) scale = size;
    else if (YEAR.test(word.text) && year === undefined) year = word.text;
    else refuseAfterMoney(money.currency, word);
  }
  const base = year === undefined ? money.currency : `${money.currency} ${year}`;
  const symbol = scale === undefined ? base : `${base} ${scale.symbol}`;
  return { symbol, exponent: 1, dimension: { [base]: 1 }, scale: makeScale(scale?.tens ?? 0) };
}

/** A currency with an optional scale written on to it, as in `$m` or `USDbn`. */
function splitMoney(word: string): { currency: string; scaleWord: string } | undefined {
  for (const name of [...CURRENCIES, ...Object.keys(CURRENCY_SIGNS)]) {
    const scaleWord = word.slice(name.length);
    if (!word.startsWith(name)) continue;
    if (scaleWord !== '' && !Object.hasOwn(SCALE_WORDS, scaleWord)) continue;
    return { currency: CURRENCY_SIGNS[name] ?? name, scaleWord };
  }
  return undefined;
}

function refuseAfterMoney(currency: string, word: UnitWord): never {
  throw new UnitError(
    `"${word.text}" after ${currency} is neither a price year nor a scale.`,
    word.at,
    word.text.length,
    `Write ${currency} 2025 for a price year, ${currency} m or ${currency} bn for a scale, ` +
      `or "/" before a denominator, as in ${currency}/MWh.`,
  );
}

/** `MW IT`, `facility GW`; a bare megawatt is refused with the three choices. */
function readPower(words: readonly UnitWord[], wattsAre?: PowerKind): UnitTerm | undefined {
  const place = words.findIndex((word) => WATT.test(word.text));
  if (place === -1 || words.length > 2) return undefined;
  const watt = words[place]!;
  if (words.length === 1 && wattsAre === undefined) {
    throw new UnitError(
      `${watt.text} does not say which watts it counts.`,
      watt.at,
      watt.text.length,
      `Write ${powerChoices(watt.text)}.`,
    );
  }
  const written = words[1 - place] ?? { text: wattsAre!, at: watt.at };
  const kind = Object.keys(POWER_KINDS).find(
    (name) => name.toLowerCase() === written.text.toLowerCase(),
  );
  if (kind === undefined) {
    if (UNIT_BY_NAME.has(written.text)) return undefined;
    throw new UnitError(
      `"${written.text}" beside ${watt.text} does not say which watts it counts.`,
      written.at,
      written.text.length,
      `Write ${powerChoices(watt.text)}.`,
    );
  }
  const prefix = watt.text.slice(0, -1);
  const tens = (prefix === '' ? 0 : PREFIX_TENS[prefix]!) - 6;
  return {
    symbol: `${watt.text} ${kind}`,
    exponent: 1,
    dimension: { [`MW ${kind}`]: 1 },
    scale: makeScale(tens),
  };
}

/** The three kinds of watt, in words: the remedy wherever a bare one is met. */
export function powerChoices(watt: string): string {
  const choices = Object.entries(POWER_KINDS).map(([kind, is]) => `${watt} ${kind} (${is})`);
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

/** `million tokens`, `k jobs`: a scale word before something counted. */
function readScaled(words: readonly UnitWord[]): UnitTerm | undefined {
  const [first, second] = words;
  if (second === undefined || words.length > 2 || !Object.hasOwn(SCALE_WORDS, first!.text)) {
    return undefined;
  }
  const unit = UNIT_BY_NAME.get(second.text);
  const size = SCALE_WORDS[first!.text]!;
  if (unit === undefined || unit.prefixes === '' || unit.scale.tens !== 0) return undefined;
  const word = { k: 'thousand', m: 'million', bn: 'billion', tn: 'trillion' }[size.symbol];
  return {
    symbol: `${word} ${unit.symbol}`,
    exponent: 1,
    dimension: unit.dimension,
    scale: multiplyScales(unit.scale, makeScale(size.tens)),
  };
}

/** A known name, also of several words (`percentage points`), also with a prefix (`EFLOP`). */
function readPlain(words: readonly UnitWord[]): UnitTerm | undefined {
  const name = words.map((word) => word.text).join(' ');
  const unit = UNIT_BY_NAME.get(name);
  return unit === undefined
    ? undefined
    : { symbol: unit.symbol, exponent: 1, dimension: unit.dimension, scale: unit.scale };
}

const AMBIGUOUS: Readonly<Record<string, string>> & { readonly FLOPS: string } = {
  FLOPS: 'Write FLOP for a number of operations, or FLOP/s for a rate.',
  '¥': 'Write JPY or CNY.',
  t: 'Write tCO2 for a tonne of carbon dioxide.',
  ton: 'Write tCO2 for a tonne of carbon dioxide.',
  tons: 'Write tCO2 for a tonne of carbon dioxide.',
};

function refuse(words: readonly UnitWord[]): never {
  const unknown = words.find((word) => !isWord(word.text));
  if (unknown === undefined) refuseSideBySide(words);
  const flops = /^[kMGTPEZY]?(?:FLOPS|FLOPs|flops)$/.exec(unknown.text);
  const ambiguity = flops === null ? AMBIGUOUS[unknown.text] : AMBIGUOUS.FLOPS;
  if (ambiguity !== undefined && (flops !== null || Object.hasOwn(AMBIGUOUS, unknown.text))) {
    const message = `"${unknown.text}" can be read in two ways.`;
    throw new UnitError(message, unknown.at, unknown.text.length, ambiguity);
  }
  throw new UnitError(
    `"${unknown.text}" is not a unit this tool knows.`,
    unknown.at,
    unknown.text.length,
    suggestion(unknown.text),
  );
}

function suggestion(written: string): string {
  const near = nearestWord(written, [...WATTS, ...UNIT_BY_NAME.keys(), ...CURRENCIES]);
  if (near === undefined) return 'Units look like USD, USD/MWh, MW IT, GPU, month, % or 1.';
  return WATTS.includes(near) ? `Write ${powerChoices(near)}.` : `Did you mean ${near}?`;
}

const WATTS = ['MW', 'GW', 'kW'];

function refuseSideBySide(words: readonly UnitWord[]): never {
  const text = words.map((word) => word.text).join(' ');
  const last = words.at(-1)!;
  throw new UnitError(
    `"${text}" puts two units side by side.`,
    words[0]!.at,
    last.at + last.text.length - words[0]!.at,
    `Write "/" between them for "per", as in ${words[0]!.text}/${last.text}, ` +
      `or "·" for a product, as in ${words[0]!.text}·${last.text}.`,
  );
}

function isWord(word: string): boolean {
  return (
    UNIT_BY_NAME.has(word) ||
    WATT.test(word) ||
    splitMoney(word) !== undefined ||
    Object.hasOwn(SCALE_WORDS, word) ||
    Object.hasOwn(POWER_KINDS, word)
  );
}

function namesOfUnits(): ReadonlyMap<string, KnownUnit> {
  const byName = new Map<string, KnownUnit>();
  for (const unit of KNOWN_UNITS) {
    // A lone B is as often a billion as a byte.
    const alone = unit.symbol === 'B' ? [] : [unit.symbol, ...unit.otherNames];
    for (const name of alone) byName.set(name, unit);
    for (const prefix of unit.prefixes) {
      const symbol = prefix + unit.symbol;
      const scale = multiplyScales(unit.scale, makeScale(PREFIX_TENS[prefix]!));
      for (const name of [unit.symbol, ...unit.otherNames]) {
        byName.set(prefix + name, { ...unit, symbol, scale });
      }
    }
  }
  return byName;
}
