import { POWER_KINDS, type PowerKind } from './known-units.ts';
import { dimensionKey, divideUnits, sameDimension, type Unit } from './unit-algebra.ts';

/** Why two units cannot stand for the same quantity, and what to do about it. */
export interface Mismatch {
  readonly message: string;
  readonly remedy: string;
}

/**
 * Says in the field's words why `found` is not of the dimension of `expected`: two kinds of
 * megawatt, two currencies, two price years, an amount where a price is wanted, and so on.
 */
export function describeMismatch(found: Unit, expected: Unit): Mismatch {
  if (sameDimension(found, expected)) {
    const message = `${found.text} and ${expected.text} count the same thing.`;
    return { message, remedy: 'Nothing needs to change.' };
  }
  const swap = singleSwap(found, expected);
  if (swap !== undefined) {
    const told = tellPower(...swap) ?? tellMoney(...swap) ?? tellCompute(...swap);
    if (told !== undefined) return told;
  }
  return tellDenominator(found, expected) ?? tellWhole(found, expected);
}

/** The one base that stands where another was expected, when that is all that differs. */
function singleSwap(found: Unit, expected: Unit): [string, string] | undefined {
  const bases = new Set([...Object.keys(found.dimension), ...Object.keys(expected.dimension)]);
  const changes: [string, number][] = [];
  for (const base of bases) {
    const change = (found.dimension[base] ?? 0) - (expected.dimension[base] ?? 0);
    if (change !== 0) changes.push([base, change]);
  }
  const [first, second] = changes;
  if (changes.length !== 2 || first![1] + second![1] !== 0) return undefined;
  // A base that moved from above the line to below it is no swap of names.
  const foundBase = first![0] in found.dimension ? first![0] : second![0];
  const expectedBase = foundBase === first![0] ? second![0] : first![0];
  if (!(expectedBase in expected.dimension) || foundBase in expected.dimension) return undefined;
  return [foundBase, expectedBase];
}

function tellPower(found: string, expected: string): Mismatch | undefined {
  const [a, b] = [powerKind(found), powerKind(expected)];
  if (a === undefined || b === undefined) return undefined;
  return {
    message:
      `${found} and ${expected} count different things: ${found} is ${POWER_KINDS[a]}; ` +
      `${expected} is ${POWER_KINDS[b]}.`,
    remedy: `State the value in ${expected}, or multiply by a ratio in ${expected}/${found}.`,
  };
}

function powerKind(base: string): PowerKind | undefined {
  if (!base.startsWith('MW ')) return undefined;
  return base.slice(3) as PowerKind;
}

function tellMoney(found: string, expected: string): Mismatch | undefined {
  const [a, b] = [moneyOf(found), moneyOf(expected)];
  if (a === undefined || b === undefined) return undefined;
  if (a.currency !== b.currency) {
    return {
      message: `${found} and ${expected} are different currencies.`,
      remedy: `State the value in ${expected}, or multiply by a dated rate in ${expected}/${found}.`,
    };
  }
  const tell = (money: Money) =>
    money.year === undefined
      ? `${money.currency} without a year is nominal, the money of the day it is paid`
      : `${money.currency} ${money.year} is money at the prices of ${money.year}`;
  return {
    message:
      `${found} and ${expected} are dollars of different worth: ${tell(a)}; ${tell(b)}.`.replace(
        'dollars',
        a.currency === 'USD' ? 'dollars' : 'amounts',
      ),
    remedy: `State the value in ${expected}, or multiply by a price index in ${expected}/${found}.`,
  };
}

interface Money {
  readonly currency: string;
  readonly year: string | undefined;
}

function moneyOf(base: string): Money | undefined {
  const match = /^([A-Z]{3})(?: (\d{4}))?$/.exec(base);
  return match === null ? undefined : { currency: match[1]!, year: match[2] };
}

function tellCompute(found: string, expected: string): Mismatch | undefined {
  const pair = [found, expected].sort().join(' ');
  if (pair !== 'GPU H100e') return undefined;
  return {
    message:
      `${found} and ${expected} count different things: GPU is accelerators of any make; ` +
      'H100e is computing in units of one NVIDIA H100.',
    remedy: `State the value in ${expected}, or multiply by a ratio in ${expected}/${found}.`,
  };
}

/** A missing or surplus denominator, `USD` where `USD/MWh` is wanted, or a count held for a time. */
function tellDenominator(found: Unit, expected: Unit): Mismatch | undefined {
  const missing = divisorOf(expected, found);
  if (missing !== undefined) {
    return {
      message: `${named(found, true)} is an amount; ${expected.text} is an amount per ${missing}.`,
      remedy: `Say per what it is, as in ${expected.text}.`,
    };
  }
  const surplus = divisorOf(found, expected);
  if (surplus !== undefined) {
    return {
      message: `${found.text} is an amount per ${surplus}; ${named(expected)} is an amount.`,
      remedy: `State the whole amount in ${expected.text}, without "per ${surplus}".`,
    };
  }
  return tellDuration(found, expected);
}

/** `job` for `job-year`, `MW facility` for `MWh`: a count beside a count multiplied by time. */
function tellDuration(found: Unit, expected: Unit): Mismatch | undefined {
  const longer = isTime(divideUnits(expected, found));
  if (!longer && !isTime(divideUnits(found, expected))) return undefined;
  const [count, lasting] = longer ? [found, expected] : [expected, found];
  return {
    message: `${named(count, true)} is a count at a moment; ${lasting.text} is that count kept up for a time.`,
    remedy: longer
      ? `Multiply by how long it lasts, and state the value in ${expected.text}.`
      : `Divide by how long it lasts, and state the value in ${expected.text}.`,
  };
}

function isTime(unit: Unit): boolean {
  return dimensionKey(unit.dimension) === 'month^1';
}

/** The divisors that `priced` has and `amount` lacks, when these are all that differs. */
function divisorOf(priced: Unit, amount: Unit): string | undefined {
  const bases = Object.entries(divideUnits(priced, amount).dimension);
  const isDivisor = ([base, exponent]: [string, number]) =>
    exponent < 0 && (priced.dimension[base] ?? 0) < 0 && (amount.dimension[base] ?? 0) <= 0;
  if (bases.length === 0 || !bases.every(isDivisor)) return undefined;
  const kept = new Set(amount.terms.filter((term) => term.exponent < 0).map((term) => term.symbol));
  return priced.terms
    .filter((term) => term.exponent < 0 && !kept.has(term.symbol))
    .map((term) => (term.exponent === -1 ? term.symbol : `${term.symbol}^${-term.exponent}`))
    .join(' and per ');
}

function tellWhole(found: Unit, expected: Unit): Mismatch {
  return {
    message: `${named(found, true)} and ${named(expected)} count different things.`,
    remedy: `State the value in ${expected.text}.`,
  };
}

function named(unit: Unit, first = false): string {
  if (unit.text !== '1') return unit.text;
  return first ? 'A plain number' : 'a plain number';
}
