import { ROUNDING_SHARE } from './passes.ts';

/** Sums over worlds, by place: durations about the first world's, and their products. */
export interface ActivityMoments {
  readonly origin: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly products: Float64Array;
  readonly critical: Float64Array;
  finishOrigin: number;
  started: boolean;
}

/** What an activity does to the finish. */
export interface ActivityRisk {
  readonly criticality: number;
  readonly cruciality: number;
  readonly sensitivity: number;
}

/** Nothing summed yet. */
export function emptyMoments(count: number): ActivityMoments {
  return {
    origin: new Float64Array(count),
    sum: new Float64Array(count),
    squares: new Float64Array(count),
    products: new Float64Array(count),
    critical: new Float64Array(count),
    finishOrigin: 0,
    started: false,
  };
}

/** Adds a block of worlds; place p's values of the block stand at p * worlds. */
export function addWorlds(
  moments: ActivityMoments,
  worlds: number,
  durations: Float64Array,
  starts: Float64Array,
  latest: Float64Array,
  finish: Float64Array,
): void {
  const { origin, sum, squares, products, critical } = moments;
  const count = origin.length;
  if (!moments.started) {
    moments.started = true;
    moments.finishOrigin = finish[0]!;
    for (let place = 0; place < count; place++) origin[place] = durations[place * worlds]!;
  }
  const { finishOrigin } = moments;
  let longest = 1;
  for (let w = 0; w < worlds; w++) longest = Math.max(longest, finish[w]!);
  const rounding = ROUNDING_SHARE * longest;
  for (let place = 0; place < count; place++) {
    const at = place * worlds;
    const from = origin[place]!;
    let total = 0;
    let square = 0;
    let product = 0;
    let zeroFloats = 0;
    for (let w = 0; w < worlds; w++) {
      const distance = durations[at + w]! - from;
      total += distance;
      square += distance * distance;
      product += distance * (finish[w]! - finishOrigin);
      if (latest[at + w]! - starts[at + w]! <= rounding) zeroFloats++;
    }
    sum[place]! += total;
    squares[place]! += square;
    products[place]! += product;
    critical[place]! += zeroFloats;
  }
}

/** The indices by place, from all worlds and the finish's mean and standard deviation. */
export function activityRisks(
  moments: ActivityMoments,
  worlds: number,
  meanFinish: number,
  sdFinish: number,
): ActivityRisk[] {
  const finish = meanFinish - moments.finishOrigin;
  return Array.from(moments.origin, (_, place) => {
    const mean = moments.sum[place]! / worlds;
    const spread = moments.squares[place]! - worlds * mean * mean;
    // what rounding leaves of a constant is no spread
    const certain = !(spread > 1e-12 * moments.squares[place]!) || sdFinish === 0;
    const sd = certain ? 0 : Math.sqrt(spread / (worlds - 1));
    const covariance = (moments.products[place]! - worlds * mean * finish) / (worlds - 1);
    const criticality = moments.critical[place]! / worlds;
    return {
      criticality,
      cruciality: certain ? 0 : covariance / (sd * sdFinish),
      sensitivity: certain ? 0 : (criticality * sd) / sdFinish,
    };
  });
}
