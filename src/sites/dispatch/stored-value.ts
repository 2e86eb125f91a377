import type { SortedSteps } from './sorted-steps.ts';
import type { SupplyStack } from './supply-stack.ts';

/**
 * For each step, the cheapest way to hold e at its end is a convex function of e in straight
 * pieces: its slopes and their lengths from `least[t]` upwards, before the store's size cuts it.
 * Step t's pieces are those from starts[t] to starts[t + 1].
 */
export interface StoredValue {
  slopes: Float64Array;
  lengths: Float64Array;
  readonly starts: Int32Array;
  readonly least: Float64Array;
  /** Which source meets the demand's last MW with the store at rest, and how much of it. */
  readonly marginal: Int32Array;
  readonly marginalMw: Float64Array;
  /** MW of each source, in the order of the sorted steps. */
  readonly capacity: Float64Array;
}

export function storedValue(stack: SupplyStack): StoredValue {
  const { steps, sources } = stack;
  const room = stack.store === null ? 0 : steps * 24;
  return {
    slopes: new Float64Array(room),
    lengths: new Float64Array(room),
    starts: new Int32Array(steps + 1),
    least: new Float64Array(steps),
    marginal: new Int32Array(steps),
    marginalMw: new Float64Array(steps),
    capacity: new Float64Array(steps * sources.length),
  };
}

/** Pieces that are kept at most: a store of a season with a price for every hour needs too many. */
const MOST_PIECES = 2 ** 25;

/** Sizes of the store at which values are computed. */
export interface StoreSizes {
  readonly chargeMw: number;
  readonly dischargeMw: number;
  readonly energyMwh: number;
  readonly before: number;
}

/**
 * Walks from the first step to the last: what the step before is worth, merged with the step's own
 * slopes (discharge from the dearest source in use down, charge from the cheapest unused up),
 * shifted, and cut to the store's size. Gives false where the pieces grow too many.
 */
export function valueStored(
  stack: SupplyStack,
  sorted: SortedSteps,
  sizes: StoreSizes,
  value: StoredValue,
): boolean {
  const { steps, stepH, demand } = stack;
  const store = stack.store!;
  const { width, cost } = sorted;
  const { starts, least, marginal, marginalMw, capacity } = value;
  const { effCharge, effDischarge, chargeCost, dischargeCost, kept, holdingCost } = store;
  const { chargeMw, dischargeMw, energyMwh } = sizes;
  const perCharge = effCharge * stepH;
  const perDischarge = stepH / effDischarge;
  const own = new Float64Array(2 * width + 4);
  const ownLength = new Float64Array(2 * width + 4);
  let { slopes, lengths } = value;
  let low = sizes.before;
  // the step before: its pieces [from, to), the first and the last cut
  let from = 0;
  let to = 0;
  let firstLength = 0;
  let lastLength = 0;
  let written = 0;
  for (let t = 0; t < steps; t++) {
    const first = t * width;
    const end = first + width;
    const load = demand[t]!;
    let met = 0;
    let at = first;
    while (at < end - 1 && met + capacity[at]! < load) met += capacity[at++]!;
    const used = load - met;
    marginal[t] = at;
    marginalMw[t] = used;
    let count = 0;
    let lowered = 0;
    let left = dischargeMw < load ? dischargeMw : load;
    for (let place = at; place >= first && left > 0; place--) {
      const mw = place === at ? used : capacity[place]!;
      const given = mw < left ? mw : left;
      if (given <= 0) continue;
      own[count] = (cost[place]! - dischargeCost) * effDischarge;
      ownLength[count] = given * perDischarge;
      lowered += ownLength[count]!;
      count++;
      left -= given;
    }
    for (let a = 0, b = count - 1; a < b; a++, b--) {
      const slope = own[a]!;
      own[a] = own[b]!;
      own[b] = slope;
      const length = ownLength[a]!;
      ownLength[a] = ownLength[b]!;
      ownLength[b] = length;
    }
    left = chargeMw;
    for (let place = at; place < end && left > 0; place++) {
      const mw = place === at ? capacity[place]! - used : capacity[place]!;
      const taken = mw < left ? mw : left;
      if (taken <= 0) continue;
      own[count] = (cost[place]! + chargeCost) / effCharge;
      ownLength[count] = taken * perCharge;
      count++;
      left -= taken;
    }

    if (written + (to - from) + count > slopes.length) {
      if (slopes.length >= MOST_PIECES) return false;
      slopes = grown(slopes);
      lengths = grown(lengths);
      value.slopes = slopes;
      value.lengths = lengths;
    }
    starts[t] = written;
    const begin = written;
    let before = from;
    let mine = 0;
    while (before < to || mine < count) {
      let slope: number;
      let length: number;
      const old = before < to ? (slopes[before]! + holdingCost) / kept : NO;
      if (before < to && (mine >= count || old <= own[mine]!)) {
        slope = old;
        length =
          (before === from ? firstLength : before === to - 1 ? lastLength : lengths[before]!) *
          kept;
        before++;
      } else {
        slope = own[mine]!;
        length = ownLength[mine]!;
        mine++;
      }
      if (written > begin && slopes[written - 1] === slope) lengths[written - 1]! += length;
      else {
        slopes[written] = slope;
        lengths[written] = length;
        written++;
      }
    }
    low = kept * low - lowered;
    least[t] = low;

    from = begin;
    to = written;
    let high = low;
    for (let i = from; i < to; i++) high += lengths[i]!;
    firstLength = from < to ? lengths[from]! : 0;
    while (from < to && low < 0) {
      const length = lengths[from]!;
      if (low + length <= 0) {
        low += length;
        from++;
        firstLength = from < to ? lengths[from]! : 0;
      } else {
        firstLength = length + low;
        low = 0;
      }
    }
    if (low < 0) low = 0;
    lastLength = to - 1 === from ? firstLength : to > from ? lengths[to - 1]! : 0;
    while (to > from && high > energyMwh) {
      const length = to - 1 === from ? firstLength : lengths[to - 1]!;
      if (high - length >= energyMwh) {
        high -= length;
        to--;
        lastLength = to - 1 === from ? firstLength : to > from ? lengths[to - 1]! : 0;
      } else {
        lastLength = length - (high - energyMwh);
        if (to - 1 === from) firstLength = lastLength;
        high = energyMwh;
      }
    }
  }
  starts[steps] = written;
  return true;
}

const NO = Number.POSITIVE_INFINITY;

function grown(list: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(Math.min(MOST_PIECES, list.length * 2 + 1024));
  more.set(list);
  return more;
}
