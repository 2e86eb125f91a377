import { type Distribution, quantileAtScore, support } from './distribution.ts';
import { exp } from './elementary/index.ts';

/**
 * A distribution prepared for drawing many values from normal scores. `closed`: its own formula is
 * fast enough. `cubic`: a monotone cubic between knots of the normal score, the function itself in
 * the tails beyond them. `exact`: no table is good enough (jumps, gaps), the function everywhere.
 */
export type ScoreTable =
  | { readonly kind: 'closed'; readonly distribution: Distribution }
  | { readonly kind: 'exact'; readonly distribution: Distribution }
  | {
      readonly kind: 'cubic';
      readonly distribution: Distribution;
      readonly firstScore: number;
      readonly lastScore: number;
      readonly knotsPerScore: number;
      /** Four numbers an interval: c0 + f (c1 + f (c2 + f c3)) with f from 0 to 1. */
      readonly coefficients: Float64Array;
    };

/** A little beyond the score of 1e-6, so that the table covers 1e-6 to 1 - 1e-6. */
const REACH = 4.75390625;
const FEWEST_INTERVALS = 512;
const MOST_INTERVALS = 16384;
/** Against the promise of 1e-6, at the quarter points of every interval. */
const TOLERANCE = 3e-7;
const CLOSED = new Set<Distribution['kind']>(['point', 'normal', 'lognormal']);

/**
 * Prepares a distribution. The table's error is at most 1e-6 of the quantile (of the larger of the
 * quantile and the distance from P10 to P90, for a distribution that has both signs) from
 * p = 1e-6 to 1 - 1e-6: from 513 knots their number doubles until it is, up to 16,385.
 */
export function scoreTable(distribution: Distribution): ScoreTable {
  if (CLOSED.has(distribution.kind)) return { kind: 'closed', distribution };
  const { low, high } = support(distribution);
  const scale =
    low < 0 && high > 0
      ? quantileAtScore(distribution, 1.2816) - quantileAtScore(distribution, -1.2816)
      : 0;
  let values = knotValues(distribution, FEWEST_INTERVALS);
  for (let intervals = FEWEST_INTERVALS; ; intervals *= 2) {
    const coefficients = monotoneCubic(values);
    // the middles test this table and are the new knots of the next
    const middles = middleValues(distribution, intervals);
    if (!middles.every(Number.isFinite)) return { kind: 'exact', distribution };
    if (isGood(distribution, coefficients, middles, scale)) {
      const knotsPerScore = intervals / (2 * REACH);
      const ends = { firstScore: -REACH, lastScore: REACH };
      return { kind: 'cubic', distribution, ...ends, knotsPerScore, coefficients };
    }
    const hopeless = hasJump(values, intervals);
    if (hopeless || intervals === MOST_INTERVALS) return { kind: 'exact', distribution };
    values = interleave(values, middles);
  }
}

function knotValues(distribution: Distribution, intervals: number): Float64Array {
  const step = (2 * REACH) / intervals;
  return Float64Array.from({ length: intervals + 1 }, (_, knot) =>
    quantileAtScore(distribution, knot * step - REACH),
  );
}

function middleValues(distribution: Distribution, intervals: number): Float64Array {
  const step = (2 * REACH) / intervals;
  return Float64Array.from({ length: intervals }, (_, interval) =>
    quantileAtScore(distribution, (interval + 0.5) * step - REACH),
  );
}

function interleave(values: Float64Array, middles: Float64Array): Float64Array {
  const all = new Float64Array(values.length + middles.length);
  for (let knot = 0; knot < values.length; knot++) all[2 * knot] = values[knot]!;
  for (let knot = 0; knot < middles.length; knot++) all[2 * knot + 1] = middles[knot]!;
  return all;
}

/** One interval holds a share of the whole range that no smooth density would give it. */
function hasJump(values: Float64Array, intervals: number): boolean {
  if (intervals < 4 * FEWEST_INTERVALS) return false;
  let widest = 0;
  let central = 0;
  for (let knot = 1; knot < values.length; knot++) {
    const width = values[knot]! - values[knot - 1]!;
    widest = Math.max(widest, width);
    if (knot > values.length / 4 && knot < (3 * values.length) / 4) central += width;
  }
  return widest > 0.05 * central;
}

function isGood(
  distribution: Distribution,
  coefficients: Float64Array,
  middles: Float64Array,
  scale: number,
): boolean {
  const intervals = middles.length;
  const step = (2 * REACH) / intervals;
  const within = (value: number, exact: number): boolean =>
    Math.abs(value - exact) <= TOLERANCE * Math.max(Math.abs(exact), scale);
  for (let interval = 0; interval < intervals; interval++) {
    if (!within(cubicAt(coefficients, interval, 0.5), middles[interval]!)) return false;
  }
  // off the middle too: at the quarters of one interval in sixteen, and of the outermost
  for (let interval = 0; interval < intervals; interval++) {
    if (interval % 16 !== 0 && interval > 8 && interval < intervals - 8) continue;
    for (const fraction of [0.21, 0.79]) {
      const exact = quantileAtScore(distribution, (interval + fraction) * step - REACH);
      if (!within(cubicAt(coefficients, interval, fraction), exact)) return false;
    }
  }
  return true;
}

function cubicAt(coefficients: Float64Array, interval: number, fraction: number): number {
  const at = 4 * interval;
  const outer = coefficients[at + 2]! + fraction * coefficients[at + 3]!;
  return coefficients[at]! + fraction * (coefficients[at + 1]! + fraction * outer);
}

/**
 * Hermite cubics through equally spaced knots, slopes by central differences of fourth order,
 * limited to three times the smaller neighbouring difference so that nothing overshoots.
 * Source: J. M. Hyman, SIAM J. Sci. Stat. Comput. 4 (1983) 645-654.
 */
function monotoneCubic(values: Float64Array): Float64Array {
  const last = values.length - 1;
  const slopes = new Float64Array(values.length);
  for (let knot = 0; knot <= last; knot++) slopes[knot] = limitedSlope(values, knot, last);
  const coefficients = new Float64Array(4 * last);
  for (let interval = 0; interval < last; interval++) {
    const left = values[interval]!;
    const rise = values[interval + 1]! - left;
    const slope = slopes[interval]!;
    const nextSlope = slopes[interval + 1]!;
    coefficients[4 * interval] = left;
    coefficients[4 * interval + 1] = slope;
    coefficients[4 * interval + 2] = 3 * rise - 2 * slope - nextSlope;
    coefficients[4 * interval + 3] = slope + nextSlope - 2 * rise;
  }
  return coefficients;
}

/** One-sided five-point weights for the first and second knot, central ones elsewhere; by 12. */
const FIRST = [-25, 48, -36, 16, -3];
const SECOND = [-3, -10, 18, -6, 1];
const CENTRAL = [1, -8, 0, 8, -1];

function limitedSlope(values: Float64Array, knot: number, last: number): number {
  const fromEnd = last - knot;
  const mirrored = fromEnd < 2;
  const near = Math.min(knot, fromEnd);
  const weights = near === 0 ? FIRST : near === 1 ? SECOND : CENTRAL;
  const origin = near < 2 ? (mirrored ? last : 0) : knot - 2;
  let sum = 0;
  for (let i = 0; i < 5; i++) sum += weights[i]! * values[mirrored ? origin - i : origin + i]!;
  const slope = (mirrored ? -sum : sum) / 12;
  const before = knot > 0 ? values[knot]! - values[knot - 1]! : Number.POSITIVE_INFINITY;
  const after = knot < last ? values[knot + 1]! - values[knot]! : Number.POSITIVE_INFINITY;
  return Math.min(Math.max(slope, 0), 3 * Math.min(before, after));
}

/** One value from its normal score. */
export function valueFromScore(table: ScoreTable, score: number): number {
  if (table.kind !== 'cubic') return quantileAtScore(table.distribution, score);
  if (!(score >= table.firstScore && score < table.lastScore)) {
    return quantileAtScore(table.distribution, score);
  }
  const place = (score - table.firstScore) * table.knotsPerScore;
  const interval = Math.floor(place);
  return cubicAt(table.coefficients, interval, place - interval);
}

/** Values from normal scores; `out` may be `scores` itself. */
export function fillFromScores(table: ScoreTable, scores: Float64Array, out: Float64Array): void {
  const { distribution } = table;
  if (table.kind === 'cubic') {
    fillFromCubic(table, scores, out);
  } else if (distribution.kind === 'normal') {
    const { mean, sd } = distribution;
    for (let i = 0; i < scores.length; i++) out[i] = mean + sd * scores[i]!;
  } else if (distribution.kind === 'lognormal') {
    const { median, sigma } = distribution;
    for (let i = 0; i < scores.length; i++) out[i] = median * exp(sigma * scores[i]!);
  } else {
    for (let i = 0; i < scores.length; i++) out[i] = quantileAtScore(distribution, scores[i]!);
  }
}

function fillFromCubic(
  table: Extract<ScoreTable, { kind: 'cubic' }>,
  scores: Float64Array,
  out: Float64Array,
): void {
  const { firstScore, lastScore, knotsPerScore, coefficients } = table;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score >= firstScore && score < lastScore) {
      const place = (score - firstScore) * knotsPerScore;
      const interval = Math.floor(place);
      const fraction = place - interval;
      const at = 4 * interval;
      const outer = coefficients[at + 2]! + fraction * coefficients[at + 3]!;
      out[i] = coefficients[at]! + fraction * (coefficients[at + 1]! + fraction * outer);
    } else {
      out[i] = quantileAtScore(table.distribution, score);
    }
  }
}
