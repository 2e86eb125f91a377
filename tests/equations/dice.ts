/** Reproducible chance for tests: the same throws for the same seed. */
export interface Dice {
  /** Uniform in [0, 1). */
  share(): number;
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Mostly ordinary numbers; at times zeros of both signs, infinities, NaN, the tiny, the huge. */
  number(): number;
}

const odd = [
  0,
  -0,
  -0,
  -0,
  Infinity,
  -Infinity,
  Number.NaN,
  5e-324,
  -1e-310,
  1e300,
  -1.7e308,
  2 ** 53,
];

export const diceFrom = (seed: number): Dice => {
  let state = (seed * 0x9e3779b9) | 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const wild = share() < 0.3 ? 0.25 : 0.01;
  return {
    share,
    below,
    pick,
    chance: (probability) => share() < probability,
    number: () => {
      if (share() < wild) return pick(odd);
      if (share() < 0.4) return below(9) - 2;
      return share() * 10 - 2;
    },
  };
};
