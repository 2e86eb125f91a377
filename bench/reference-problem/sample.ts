import { exp, normalScore } from '../../src/uncertainty/elementary/index.ts';

/**
 * The reference problem's 70 inputs from any source of uniform numbers, world by world, in the order
 * of the columns: capex, delay, GPU cost, power price, utilisation and ramp of ten sites; amount and
 * date of four sources; revenue rate; yearly decay.
 */
export const COLUMNS = 70;

type Quantile = (uniform: number) => number;

const lognormal =
  (median: number, sigma: number): Quantile =>
  (uniform) =>
    median * exp(sigma * normalScore(uniform));

const between =
  (low: number, high: number): Quantile =>
  (uniform) =>
    low + (high - low) * uniform;

const triangular = (low: number, mode: number, high: number): Quantile => {
  const turn = (mode - low) / (high - low);
  return (uniform) =>
    uniform < turn
      ? low + Math.sqrt(uniform * (high - low) * (mode - low))
      : high - Math.sqrt((1 - uniform) * (high - low) * (high - mode));
};

const ten = (quantile: Quantile): Quantile[] => Array.from({ length: 10 }, () => quantile);

const quantiles: readonly Quantile[] = [
  ...ten(lognormal(11, 0.2)),
  ...ten(lognormal(6, 0.6)),
  ...ten(lognormal(28, 0.25)),
  ...ten(lognormal(60, 0.3)),
  ...ten(triangular(0.5, 0.75, 0.92)),
  ...ten(between(3, 18)),
  ...[45000, 40000, 30000, 25000].map((median) => lognormal(median, 0.35)),
  ...Array.from({ length: 4 }, () => triangular(0, 6, 24)),
  lognormal(1.6, 0.2),
  between(0, 0.1),
];

/** Uniform numbers in (0, 1) by Marsaglia's 32-bit xorshift: enough for a benchmark. */
export const uniforms = (seed: number): (() => number) => {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 2 ** 32;
  };
};

/** [column * worlds + world]. */
export const sampleInputs = (worlds: number, seed: number): Float64Array => {
  const columns = new Float64Array(COLUMNS * worlds);
  const next = uniforms(seed);
  for (let world = 0; world < worlds; world++) {
    quantiles.forEach((quantile, column) => {
      columns[column * worlds + world] = quantile(next());
    });
  }
  return columns;
};
