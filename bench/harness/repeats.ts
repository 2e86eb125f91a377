import type { Contestant } from './contestant.ts';

/** Repeats of one measurement: the middle of them, the least and the greatest. */
export interface Repeats {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
  readonly repeats: number;
}

export const repeatsOf = (values: readonly number[]): Repeats => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] as number;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    greatest: at(sorted.length - 1),
    repeats: sorted.length,
  };
};

/** The same repeats in another unit. */
export const scaled = ({ median, least, greatest, repeats }: Repeats, by: number): Repeats => ({
  median: median * by,
  least: least * by,
  greatest: greatest * by,
  repeats,
});

/**
 * Milliseconds of each contestant, round by round, so that what else the machine does falls on all
 * of them alike: [contestant][round].
 */
export const interleave = async (
  contestants: readonly Contestant[],
  rounds: number,
): Promise<number[][]> => {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      const own: number[] = [];
      for (let time = 0; time < contestant.timesPerRound; time++) own.push(await contestant.once());
      times[index]?.push(repeatsOf(own).median);
    }
  }
  return times;
};

/** How many times longer `slow` took than `fast`, round by round. */
export const ratiosOf = (slow: readonly number[], fast: readonly number[]): Repeats =>
  repeatsOf(slow.map((time, round) => time / (fast[round] as number)));
