import type { BulkFill } from '../../equations/bulk-fill/bulk-fill.ts';
import type { Distribution } from '../../uncertainty/distribution.ts';
import { pow } from '../../uncertainty/elementary/index.ts';
import { fillFromScores, scoreTable } from '../../uncertainty/score-table.ts';
import { normalCumulative } from '../../uncertainty/special/normal-cumulative.ts';

/** Turns random numbers into durations, none below 0, several hundred at a time. */
export interface DurationSampler {
  /** From the uniforms that stand in the room of `fill`, as many as there is place in `out`. */
  fromUniforms(out: Float64Array, fill: BulkFill): void;
  /** From standard normal scores, in place. */
  fromScores(scores: Float64Array, fill: BulkFill): void;
}

/**
 * Prepares a distribution without problems for drawing many durations; undefined where it is one
 * number. Triangles, lognormals and outcomes are exact, PERT is within 1e-5 of its width, others
 * as `scoreTable`.
 */
export function durationSampler(distribution: Distribution): DurationSampler | undefined {
  if (distribution.kind === 'point') return undefined;
  const byPlace = quantileByPlace(distribution);
  if (byPlace !== undefined) {
    const map = (from: Float64Array, out: Float64Array, placeOf: (value: number) => number) => {
      for (let i = 0; i < out.length; i++) {
        const duration = byPlace(placeOf(from[i]!));
        out[i] = duration < 0 ? 0 : duration;
      }
    };
    return {
      fromUniforms: (out, { room }) => map(room, out, (place) => place),
      fromScores: (scores) => map(scores, scores, normalCumulative),
    };
  }
  const fromScores = scoresToDurations(distribution);
  return {
    fromScores,
    fromUniforms: (out, fill) => {
      fill.scores(out.length);
      out.set(fill.room.subarray(0, out.length));
      fromScores(out, fill);
    },
  };
}

function scoresToDurations(distribution: Distribution): DurationSampler['fromScores'] {
  if (distribution.kind === 'lognormal') {
    const { median, sigma } = distribution;
    return (scores, fill) => {
      fill.room.set(scores);
      fill.lognormals(median, sigma, scores.length);
      scores.set(fill.room.subarray(0, scores.length));
    };
  }
  const table = scoreTable(distribution);
  return (scores) => {
    fillFromScores(table, scores, scores);
    for (let i = 0; i < scores.length; i++) if (scores[i]! < 0) scores[i] = 0;
  };
}

function quantileByPlace(distribution: Distribution): ((place: number) => number) | undefined {
  switch (distribution.kind) {
    case 'discrete':
      return discreteQuantile(distribution);
    case 'uniform': {
      const { low, high } = distribution;
      return (place) => low + (high - low) * place;
    }
    case 'triangular': {
      const { low, mode, high } = distribution;
      const width = high - low;
      const below = (mode - low) / width;
      return (place) =>
        place <= below
          ? low + Math.sqrt(place * width * (mode - low))
          : high - Math.sqrt((1 - place) * width * (high - mode));
    }
    case 'pert':
      return pertQuantile(distribution);
    default:
      return undefined;
  }
}

/** The least outcome whose cumulative probability is no less than the place. */
function discreteQuantile({ values, weights }: Extract<Distribution, { kind: 'discrete' }>) {
  const entries = values
    .map((value, index) => ({ value, weight: weights[index]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  const limits = entries.slice(0, -1).map(({ weight }) => {
    below += weight;
    return below / total;
  });
  return (place: number): number => {
    let at = 0;
    while (at < limits.length && place > limits[at]!) at++;
    return entries[at]!.value;
  };
}

const CELLS = 512;

/**
 * The PERT's density x^a (1 - x)^b, a + b = 4, at the ends and middles of 512 cells gives their
 * probabilities by Simpson's rule; within a cell the density runs in a straight line.
 */
function pertQuantile({ low, mode, high }: Extract<Distribution, { kind: 'pert' }>) {
  const a = (4 * (mode - low)) / (high - low);
  const density = new Float64Array(2 * CELLS + 1);
  for (let i = 0; i <= 2 * CELLS; i++) {
    const x = i / (2 * CELLS);
    density[i] = pow(x, a) * pow(1 - x, 4 - a);
  }
  const reached = new Float64Array(CELLS + 1);
  for (let cell = 0; cell < CELLS; cell++) {
    const ends = density[2 * cell]! + density[2 * cell + 2]!;
    reached[cell + 1] = reached[cell]! + ends + 4 * density[2 * cell + 1]!;
  }
  const total = reached[CELLS]!;
  // the cell to look from for each of as many equal steps of probability
  const guide = new Uint16Array(CELLS + 1);
  for (let step = 0, cell = 0; step <= CELLS; step++) {
    while (cell < CELLS - 1 && reached[cell + 1]! < (step / CELLS) * total) cell++;
    guide[step] = cell;
  }
  const perCell = (high - low) / CELLS;
  return (place: number): number => {
    const wanted = place * total;
    let cell = guide[Math.floor(place * CELLS)]!;
    while (reached[cell + 1]! < wanted && cell < CELLS - 1) cell++;
    const left = density[2 * cell]!;
    const right = density[2 * cell + 2]!;
    const share = (wanted - reached[cell]!) / (reached[cell + 1]! - reached[cell]!);
    // left s + (right - left) s^2/2 = share (left + right)/2, by the root that does not cancel
    const root = Math.sqrt(left * left + share * (right * right - left * left));
    const within = (share * (left + right)) / (left + root);
    return low + perCell * (cell + (within < 1 ? within : 1));
  };
}
