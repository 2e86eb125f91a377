import { fillScrambledUniforms, scrambledUniform, scrambleKey } from './sobol.ts';
import { SOBOL_DIMENSIONS } from './sobol-directions.ts';
import { streamKey } from './stream-key.ts';
import { fillWorldUniforms, worldUniform } from './uniform.ts';

/**
 * Which worlds are run, as equal replicates that are independent of each other, so that the spread
 * of an estimate between replicates gives its standard error. World w is the point
 * w mod worldsPerReplicate of the replicate floor(w / worldsPerReplicate).
 */
export interface ReplicateDesign {
  /** Scrambled Sobol points, each replicate with its own scramble; or plain Philox draws. */
  readonly points: 'sobol' | 'philox';
  readonly replicates: number;
  readonly worldsPerReplicate: number;
  readonly worlds: number;
}

const REPLICATES = 16;
const SMALLEST_REPLICATE = 256;
/** The most worlds that are run on Sobol points. */
export const MOST_SOBOL_WORLDS = 65_536;

/**
 * The design that runs at least `worldsAsked` worlds: 16 scrambled Sobol replicates of 2^k worlds,
 * at least 256 each (10,000 asked gives 16 x 1,024 = 16,384), up to 65,536 worlds; beyond, 16 equal
 * blocks of plain independent worlds.
 * Throws a RangeError for less than one world, more than 2^31, or no integer.
 */
export function replicateDesign(worldsAsked: number): ReplicateDesign {
  if (!Number.isInteger(worldsAsked) || worldsAsked < 1 || worldsAsked > 2147483648) {
    throw new RangeError(`${worldsAsked} worlds: give a whole number from 1 to 2^31`);
  }
  if (worldsAsked > MOST_SOBOL_WORLDS) {
    const worldsPerReplicate = Math.ceil(worldsAsked / REPLICATES);
    const worlds = REPLICATES * worldsPerReplicate;
    return { points: 'philox', replicates: REPLICATES, worldsPerReplicate, worlds };
  }
  let worldsPerReplicate = SMALLEST_REPLICATE;
  while (REPLICATES * worldsPerReplicate < worldsAsked) worldsPerReplicate *= 2;
  const worlds = REPLICATES * worldsPerReplicate;
  return { points: 'sobol', replicates: REPLICATES, worldsPerReplicate, worlds };
}

/**
 * The uniform of an input in one world. With Sobol points it depends on (seed, dimension, world)
 * and on the size of a replicate; with plain points, or a dimension beyond the table, on (seed,
 * path, world) alone.
 */
export function designUniform(
  design: ReplicateDesign,
  seed: number,
  path: string,
  dimension: number,
  world: number,
): number {
  if (!onSobol(design, dimension)) return worldUniform(streamKey(seed, path), world);
  const replicate = Math.floor(world / design.worldsPerReplicate);
  const index = world - replicate * design.worldsPerReplicate;
  return scrambledUniform(tableColumn(dimension), index, scrambleKey(seed, replicate, dimension));
}

/** The uniforms of an input in the worlds firstWorld ... into the whole of `out`. */
export function fillDesignUniforms(
  design: ReplicateDesign,
  seed: number,
  path: string,
  dimension: number,
  firstWorld: number,
  out: Float64Array,
): void {
  if (!onSobol(design, dimension)) {
    fillWorldUniforms(streamKey(seed, path), firstWorld, out);
    return;
  }
  for (let at = 0; at < out.length; ) {
    const replicate = Math.floor((firstWorld + at) / design.worldsPerReplicate);
    const index = firstWorld + at - replicate * design.worldsPerReplicate;
    const count = Math.min(out.length - at, design.worldsPerReplicate - index);
    const key = scrambleKey(seed, replicate, dimension);
    fillScrambledUniforms(tableColumn(dimension), index, key, out.subarray(at, at + count));
    at += count;
  }
}

const FIRST_COLUMN = 200;

/**
 * The column of the table of Sobol points that a dimension has. Among few hundred points some
 * triples of columns are confounded in their first digits, wherever one begins, and a figure that
 * hangs on such a triple of inputs gains less than nothing. Beginning at 0, the 90 % quantile of
 * Stargate's largest gap gained 0.5 to 0.9 over plain draws at 16 x 512 worlds; beginning at 100,
 * 200 or 300 no figure of the bench gained less than 1.9.
 */
export function tableColumn(dimension: number): number {
  return (dimension + FIRST_COLUMN) % SOBOL_DIMENSIONS;
}

/** Whether an input's numbers are Sobol points; else they are drawn by Philox from its path. */
export function onSobol(design: ReplicateDesign, dimension: number): boolean {
  return design.points === 'sobol' && dimension < SOBOL_DIMENSIONS;
}
