import { type BulkFill, bulkFill, MOST_FILLED } from '../equations/bulk-fill/bulk-fill.ts';
import { correlateScores } from '../uncertainty/factors.ts';
import type { StreamKey } from '../uncertainty/philox.ts';
import { fillProcess } from '../uncertainty/processes.ts';
import { onSobol, tableColumn } from '../uncertainty/replicate-design.ts';
import { fillFromScores, type ScoreTable, valueFromScore } from '../uncertainty/score-table.ts';
import { scrambleKey } from '../uncertainty/sobol.ts';
import { streamKey } from '../uncertainty/stream-key.ts';
import type { PlannedDraw, PlannedProcess, SamplingPlan, Stream } from './sampling-plan.ts';

/** How many worlds are drawn and run at a time. */
export const BLOCK_WORLDS = MOST_FILLED;

/** Draws worlds block by block; holds the room that drawing needs. */
export interface BlockSampler {
  /**
   * Draws the worlds firstWorld ... firstWorld + count - 1 (at most 256). Input column c of world
   * firstWorld + i goes to inputs[c * stride + i]. The same world gets the same numbers in
   * whichever block it is drawn.
   */
  fill(firstWorld: number, count: number, inputs: Float64Array, stride: number): void;
  /** Claim drawn by question q in world i of the block last filled: claims[q][i]. */
  readonly claims: readonly Uint8Array[];
}

export type SamplerMaker = (plan: SamplingPlan) => BlockSampler;

/** Where values of uncertain draws are looked up and left: see remembered-draws.ts. */
export interface DrawMemory {
  /** The values that a draw had in these worlds; null where they are not known. */
  known(plan: SamplingPlan, draw: PlannedDraw, firstWorld: number): Float64Array | null;
  keep(plan: SamplingPlan, draw: PlannedDraw, firstWorld: number, values: Float64Array): void;
}

export const blockSampler = (
  plan: SamplingPlan,
  memory: DrawMemory | null = null,
  fill: BulkFill = bulkFill(),
): BlockSampler => {
  const { design, questions, factors, draws } = plan;
  const { room } = fill;
  const factorRoom = new Map(factors.map(({ name }) => [name, new Float64Array(BLOCK_WORLDS)]));
  const factorScores = new Map<string, Float64Array>();
  const claims = questions.map(() => new Uint8Array(BLOCK_WORLDS));
  const columnsOf = draws.map(() => [] as number[]);
  const keys = plan.processes.map(({ seed, path }) => streamKey(seed, path));
  plan.columns.forEach((draw, column) => {
    columnsOf[draw]?.push(column);
  });

  const streamKeys = new Map<Stream, StreamKey>();
  const keyOf = (stream: Stream): StreamKey => {
    const key = streamKeys.get(stream) ?? streamKey(stream.seed, stream.path);
    streamKeys.set(stream, key);
    return key;
  };
  /** Uniforms of the worlds from the first on, into the room; see `designUniform`. */
  const fillUniforms = (stream: Stream, firstWorld: number, count: number): void => {
    const { seed, dimension } = stream;
    if (!onSobol(design, dimension)) {
      fill.worldUniforms(keyOf(stream), firstWorld, count);
      return;
    }
    for (let at = 0; at < count; ) {
      const replicate = Math.floor((firstWorld + at) / design.worldsPerReplicate);
      const index = firstWorld + at - replicate * design.worldsPerReplicate;
      const size = Math.min(count - at, design.worldsPerReplicate - index);
      const key = scrambleKey(seed, replicate, dimension);
      fill.scrambledUniforms(tableColumn(dimension), index, key, at, size);
      at += size;
    }
  };
  const fillScores = (stream: Stream, firstWorld: number, count: number): void => {
    fillUniforms(stream, firstWorld, count);
    fill.scores(count);
  };

  const fillClaims = (firstWorld: number, count: number): void => {
    const uniforms = room.subarray(0, count);
    questions.forEach(({ stream, cumulative }, question) => {
      fillUniforms(stream, firstWorld, count);
      const drawn = claims[question] as Uint8Array;
      for (let i = 0; i < count; i++) {
        const u = uniforms[i] as number;
        let claim = 0;
        while ((cumulative[claim] as number) <= u) claim++;
        drawn[i] = claim;
      }
    });
  };

  const fillDraw = (draw: PlannedDraw, firstWorld: number, values: Float64Array): void => {
    if (draw.point !== null) {
      values.fill(draw.point);
      return;
    }
    const known = memory?.known(plan, draw, firstWorld);
    if (known?.length === values.length) {
      values.set(known);
      return;
    }
    fillScores(draw.stream, firstWorld, values.length);
    if (draw.loadings !== null) correlateScores(draw.loadings, factorScores, values);
    const tables = draw.tables.map((table) => plan.tables[table] as ScoreTable);
    const first = tables[0] as ScoreTable;
    if (draw.question < 0 && first.distribution.kind === 'lognormal') {
      fill.lognormals(first.distribution.median, first.distribution.sigma, values.length);
    } else if (draw.question < 0) fillFromScores(first, values, values);
    else {
      const drawn = claims[draw.question] as Uint8Array;
      for (let i = 0; i < values.length; i++) {
        values[i] = valueFromScore(tables[drawn[i] as number] as ScoreTable, values[i] as number);
      }
    }
    memory?.keep(plan, draw, firstWorld, values);
  };

  return {
    claims,
    fill: (firstWorld, count, inputs, stride) => {
      fillClaims(firstWorld, count);
      for (const { name, stream } of factors) {
        fillScores(stream, firstWorld, count);
        const scores = (factorRoom.get(name) as Float64Array).subarray(0, count);
        scores.set(room.subarray(0, count));
        factorScores.set(name, scores);
      }
      const values = room.subarray(0, count);
      draws.forEach((draw, index) => {
        fillDraw(draw, firstWorld, values);
        for (const column of columnsOf[index] as number[]) inputs.set(values, column * stride);
      });
      plan.processes.forEach((planned, index) => {
        fillWandering(planned, keys[index] as StreamKey, firstWorld, count, inputs, stride);
      });
    },
  };
};

const fillWandering = (
  { process, columns, monthsPerStep }: PlannedProcess,
  key: StreamKey,
  firstWorld: number,
  count: number,
  inputs: Float64Array,
  stride: number,
): void => {
  const months = new Float64Array((columns.length - 1) * monthsPerStep + 1);
  for (let i = 0; i < count; i++) {
    fillProcess(process, key, firstWorld + i, months);
    columns.forEach((column, step) => {
      inputs[column * stride + i] = months[step * monthsPerStep] as number;
    });
  }
};

/** The inputs of one world and the claims that it drew. */
export interface DrawnWorld {
  /** In the order of the kernel's input columns. */
  readonly inputs: Float64Array;
  /** By question, in the plan's order. */
  readonly claims: Uint8Array;
}

/** Draws one world again: the numbers that it had in its block. */
export const sampleWorld = (plan: SamplingPlan, world: number): DrawnWorld => {
  if (!Number.isInteger(world) || world < 0 || world >= plan.design.worlds) {
    throw new RangeError(`world ${world}: give a whole number from 0 to ${plan.design.worlds - 1}`);
  }
  const inputs = new Float64Array(plan.columns.length);
  const sampler = blockSampler(plan);
  sampler.fill(world, 1, inputs, 1);
  return { inputs, claims: Uint8Array.from(sampler.claims, (drawn) => drawn[0] as number) };
};

/**
 * The central world: every input at its median, every process on its way without shocks, each question at its heaviest claim (of equals
 * the first in the file). It is not the median of the results.
 */
export const centralWorld = (plan: SamplingPlan): DrawnWorld => {
  const inputs = Float64Array.from(plan.columns, (draw) => plan.draws[draw]?.central ?? 0);
  for (const planned of plan.processes) {
    const { process } = planned;
    const calm =
      process.kind === 'randomWalk' ? { ...process, sdPerMonth: 0 } : { ...process, sd: 0 };
    fillWandering({ ...planned, process: calm }, streamKey(0, planned.path), 0, 1, inputs, 1);
  }
  return { inputs, claims: Uint8Array.from(plan.questions, ({ heaviest }) => heaviest) };
};
