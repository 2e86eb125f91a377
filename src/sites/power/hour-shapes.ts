import { exp, normalScore, pow } from '../../uncertainty/elementary/index.ts';
import { streamKey } from '../../uncertainty/stream-key.ts';
import { fillWorldUniforms } from '../../uncertainty/uniform.ts';
import { cosine, sine } from './sine.ts';

/**
 * Hours of a year of 365 days from its first of January, made from a few stated figures. They are
 * shapes of this project, not records of any place: right in their mean, their daily and yearly
 * swing and their spells of weather, and no more. Give recorded hours where a decision hangs on
 * them. The same figures give the same hours, to the bit.
 */
export const HOURS_OF_YEAR = 8760;

const TURN = 6.283185307179586;
const DEGREE = TURN / 360;

/** Share of the panels' power that the hours give. */
export function solarHours(asked: {
  readonly latitudeDegrees: number;
  /** Mean over the year: about 0.24 for plants of the United States. */
  readonly capacityFactor: number;
  readonly seed?: number;
}): Float64Array {
  const { latitudeDegrees, capacityFactor, seed = 1 } = asked;
  const clearness = weather('solar', seed, 24, 0.6);
  const high = sine(latitudeDegrees * DEGREE);
  const flat = cosine(latitudeDegrees * DEGREE);
  const raw = Float64Array.from({ length: HOURS_OF_YEAR }, (_, hour) => {
    const day = Math.floor(hour / 24);
    // declination by Cooper, "The absorption of radiation in solar stills", Solar Energy 12 (1969)
    const declination = 23.45 * DEGREE * sine((TURN * (284 + day + 1)) / 365);
    const angle = (TURN * ((hour % 24) + 0.5 - 12)) / 24;
    const elevation = high * sine(declination) + flat * cosine(declination) * cosine(angle);
    if (elevation <= 0) return 0;
    // panels that follow the sun give more of it low in the sky than flat ones
    const cloud = 1 / (1 + exp(-1.4 - 1.5 * clearness[hour]!));
    return pow(elevation, 0.6) * cloud;
  });
  return scaledTo(raw, capacityFactor);
}

/** Share of the turbines' power that the hours give: windier in spring and by night. */
export function windHours(asked: {
  /** Mean over the year: about 0.35 for plants of the United States. */
  readonly capacityFactor: number;
  readonly seed?: number;
}): Float64Array {
  const { capacityFactor, seed = 1 } = asked;
  const spells = weather('wind', seed, 1, 0.975);
  const raw = Float64Array.from({ length: HOURS_OF_YEAR }, (_, hour) => {
    const season = 0.35 * cosine((TURN * (hour - 24 * 100)) / HOURS_OF_YEAR);
    const night = 0.3 * cosine((TURN * ((hour % 24) - 2)) / 24);
    return 1 / (1 + exp(0.7 - 1.6 * spells[hour]! - season - night));
  });
  return scaledTo(raw, capacityFactor);
}

/** Load over the peak: flat for training, with a daily swing for serving. */
export function itLoadHours(asked: {
  /** Mean over peak. */
  readonly loadFactor: number;
  /** Swing from trough to crest within the day, as a share of the mean; 0.05 where left out. */
  readonly dailySwing?: number;
  readonly seed?: number;
}): Float64Array {
  const { loadFactor, dailySwing = 0.05, seed = 1 } = asked;
  if (!(loadFactor > 0 && loadFactor <= 1)) {
    throw new RangeError(`load factor ${loadFactor}: give a share above 0, up to 1`);
  }
  const noise = weather('load', seed, 1, 0.8);
  const raw = Float64Array.from({ length: HOURS_OF_YEAR }, (_, hour) => {
    const day = (dailySwing / 2) * sine((TURN * ((hour % 24) - 9)) / 24);
    return 1 + day + 0.006 * noise[hour]!;
  });
  const peak = raw.reduce((most, one) => Math.max(most, one), 0);
  const mean = raw.reduce((sum, one) => sum + one, 0) / HOURS_OF_YEAR;
  // 1 - s (1 - raw/peak) has peak 1, and mean as asked for the right s
  const stretch = mean === peak ? 0 : (1 - loadFactor) / (1 - mean / peak);
  return raw.map((one) => Math.max(0, 1 - stretch * (1 - one / peak)));
}

/** Wet-bulb temperature, °C. */
export function wetBulbHours(asked: {
  readonly meanC: number;
  /** Warmest month's mean above the year's. */
  readonly seasonC: number;
  readonly seed?: number;
}): Float64Array {
  const { meanC, seasonC, seed = 1 } = asked;
  const spells = weather('wet bulb', seed, 1, 0.985);
  return Float64Array.from({ length: HOURS_OF_YEAR }, (_, hour) => {
    const season = seasonC * cosine((TURN * (hour - 24 * 200)) / HOURS_OF_YEAR);
    const day = 1.6 * cosine((TURN * ((hour % 24) - 16)) / 24);
    return meanC + season + day + 2.2 * spells[hour]!;
  });
}

/** Price of the grid by hour: an evening crest, midday trough, summer, and few very dear hours. */
export function priceHours(asked: {
  readonly meanUsdPerMwh: number;
  readonly seed?: number;
}): Float64Array {
  const { meanUsdPerMwh, seed = 1 } = asked;
  const spells = weather('price', seed, 1, 0.9);
  const raw = Float64Array.from({ length: HOURS_OF_YEAR }, (_, hour) => {
    const of = hour % 24;
    const evening = 0.45 * exp(-((of - 19) * (of - 19)) / 6);
    const midday = -0.25 * exp(-((of - 12.5) * (of - 12.5)) / 10);
    const season = 0.12 * cosine((TURN * (hour - 24 * 210)) / HOURS_OF_YEAR);
    return (1 + evening + midday + season) * exp(0.35 * spells[hour]!);
  });
  const mean = raw.reduce((sum, one) => sum + one, 0) / HOURS_OF_YEAR;
  return raw.map((one) => (one * meanUsdPerMwh) / mean);
}

/** Normal scores that hold for `every` hours each and remember a share `memory` of the last. */
function weather(name: string, seed: number, every: number, memory: number): Float64Array {
  const uniforms = new Float64Array(Math.ceil(HOURS_OF_YEAR / every));
  fillWorldUniforms(streamKey(seed, `hours.${name}`), 0, uniforms);
  const fresh = Math.sqrt(1 - memory * memory);
  let score = 0;
  const scores = uniforms.map((uniform, at) => {
    score = at === 0 ? normalScore(uniform) : memory * score + fresh * normalScore(uniform);
    return score;
  });
  return Float64Array.from(
    { length: HOURS_OF_YEAR },
    (_, hour) => scores[Math.floor(hour / every)]!,
  );
}

/** The factor under which min(1, factor x raw) has the mean asked for. */
function scaledTo(raw: Float64Array, mean: number): Float64Array {
  if (!(mean > 0 && mean < 1)) {
    throw new RangeError(`capacity factor ${mean}: give a share between 0 and 1`);
  }
  const at = (factor: number): number =>
    raw.reduce((sum, one) => sum + Math.min(1, factor * one), 0) / raw.length;
  let low = 0;
  let high = 1;
  while (at(high) < mean) {
    if (high > 1e6) throw new RangeError(`capacity factor ${mean}: more hours are dark than that`);
    high *= 2;
  }
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (at(middle) < mean) low = middle;
    else high = middle;
  }
  return raw.map((one) => Math.min(1, high * one));
}
