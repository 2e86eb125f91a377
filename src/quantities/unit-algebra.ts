import type { Dimension } from './known-units.ts';
import {
  invertScale,
  multiplyScales,
  type Scale,
  sameScale,
  scaleValue,
  UNSCALED,
} from './scale.ts';
import { UnitError } from './unit-error.ts';

/** One written factor of a unit, such as `USD m` to the power 1 or `MW IT` to the power -1. */
export interface UnitTerm {
  readonly symbol: string;
  readonly exponent: number;
  readonly dimension: Dimension;
  readonly scale: Scale;
}

/**
 * What a number counts, denominator included. Immutable. `text` reads back to the same unit;
 * `factor` is its size in base units (month, USD, MW IT, GPU ...), rounded from the exact `scale`.
 */
export interface Unit {
  readonly text: string;
  readonly factor: number;
  readonly scale: Scale;
  readonly dimension: Dimension;
  readonly terms: readonly UnitTerm[];
}

/** The plain number. */
export const ONE: Unit = makeUnit([]);

/** A unit from its factors; equal symbols are merged, those that cancel disappear. */
export function makeUnit(factors: readonly UnitTerm[]): Unit {
  const terms = mergeTerms(factors);
  let scale = UNSCALED;
  const exponents = new Map<string, number>();
  for (const term of terms) {
    const step = term.exponent < 0 ? invertScale(term.scale) : term.scale;
    for (let n = Math.abs(term.exponent); n > 0; n--) scale = multiplyScales(scale, step);
    for (const [base, exponent] of Object.entries(term.dimension)) {
      exponents.set(base, (exponents.get(base) ?? 0) + exponent * term.exponent);
    }
  }
  const dimension = sortedDimension(exponents);
  return Object.freeze({
    text: writeTerms(simplest(terms, dimension, scale)),
    factor: scaleValue(scale),
    scale: Object.freeze(scale),
    dimension,
    terms: Object.freeze(terms),
  });
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return makeUnit([...a.terms, ...b.terms]);
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return multiplyUnits(a, powerOfUnit(b, -1));
}

/**
 * unit^n. A root (n = 1/2) is given where every factor has it, so that the square root of USD^2 is
 * USD; any other fraction is refused.
 */
export function powerOfUnit(unit: Unit, n: number): Unit {
  const raised = unit.terms.map((term) => ({ ...term, exponent: term.exponent * n }));
  if (raised.some((term) => !Number.isInteger(term.exponent))) {
    throw new UnitError(
      `${unit.text} to the power ${n} is no unit: its factors would have broken exponents.`,
      0,
      unit.text.length,
      'Divide by a value in the same unit first, so that a plain number is raised.',
    );
  }
  return makeUnit(raised.filter((term) => term.exponent !== 0));
}

export function unitText(unit: Unit): string {
  return unit.text;
}

/** Whether values in the two units can be added after conversion. */
export function sameDimension(a: Unit, b: Unit): boolean {
  return dimensionKey(a.dimension) === dimensionKey(b.dimension);
}

/** Whether the two units are the same size of the same thing, however written. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return sameDimension(a, b) && sameScale(a.scale, b.scale);
}

/** Whether the unit is a plain number: `1`, `%`, `bp`, `kW IT/MW IT`. */
export function isDimensionless(unit: Unit): boolean {
  return Object.keys(unit.dimension).length === 0;
}

/** The dimension as one line, the same for equal dimensions: a key for maps and comparison. */
export function dimensionKey(dimension: Dimension): string {
  return Object.entries(dimension)
    .map(([base, exponent]) => `${base}^${exponent}`)
    .join(' ');
}

function mergeTerms(factors: readonly UnitTerm[]): UnitTerm[] {
  const merged = new Map<string, UnitTerm>();
  for (const term of factors) {
    const before = merged.get(term.symbol);
    merged.set(
      term.symbol,
      before === undefined ? term : { ...term, exponent: before.exponent + term.exponent },
    );
  }
  return [...merged.values()].filter((term) => term.exponent !== 0 && term.symbol !== '1');
}

function sortedDimension(exponents: ReadonlyMap<string, number>): Dimension {
  const bases = [...exponents].filter(([, exponent]) => exponent !== 0);
  bases.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.freeze(Object.fromEntries(bases));
}

/** Base units say the same with fewer words when factors of one dimension cancelled exactly. */
function simplest(terms: readonly UnitTerm[], dimension: Dimension, scale: Scale) {
  const bases = Object.entries(dimension);
  if (terms.length <= bases.length || !sameScale(scale, UNSCALED)) return terms;
  return bases.map(([symbol, exponent]) => ({ symbol, exponent }));
}

/** `USD m·GPU-h/MW IT^2/year`: products first, each divisor behind its own slash. */
function writeTerms(terms: readonly WrittenTerm[]): string {
  const above = joinTerms(
    terms.filter((term) => term.exponent > 0),
    '·',
  );
  const below = joinTerms(
    terms.filter((term) => term.exponent < 0),
    '/',
  );
  return (above === '' ? '1' : above) + (below === '' ? '' : `/${below}`);
}

interface WrittenTerm {
  readonly symbol: string;
  readonly exponent: number;
}

/** A time behind something else takes a hyphen, as the field writes it: job-year, USD/GPU-h. */
function joinTerms(terms: readonly WrittenTerm[], sign: string): string {
  let text = '';
  for (const [place, term] of terms.entries()) {
    const size = Math.abs(term.exponent);
    const before = terms[place - 1];
    const hyphen = isTime(term) && before !== undefined && !isTime(before);
    text += place === 0 ? '' : hyphen ? '-' : sign;
    text += size === 1 ? term.symbol : `${term.symbol}^${size}`;
  }
  return text;
}

const TIMES = new Set(['s', 'min', 'h', 'day', 'week', 'month', 'quarter', 'year']);

function isTime(term: WrittenTerm): boolean {
  return TIMES.has(term.symbol);
}
