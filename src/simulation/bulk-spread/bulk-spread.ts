import { moduleBytes } from '../../equations/kernel/wasm-module.ts';
import { meanOf } from '../../uncertainty/statistics/moments.ts';
import {
  orderStatistics,
  quantileInOrder,
  quantilesOf,
} from '../../uncertainty/statistics/quantiles.ts';
import {
  arrangeFunction,
  type BucketRoom,
  collectFunction,
  measureFunction,
  placeFunction,
} from './bucket-functions.ts';

/** Quantiles of a column (exact, R-7), then its mean, into `out`. */
export type Spreader = (
  column: Float64Array,
  probabilities: readonly number[],
  out: Float64Array,
) => void;

/** By the functions themselves: the numbers of the other way, and what it is checked against. */
export const plainSpreader: Spreader = (column, probabilities, out) => {
  out.set(quantilesOf(column, probabilities));
  out[probabilities.length] = meanOf(column);
};

/** The longest column that is spread by WebAssembly. */
const MOST_VALUES = 65_536;
const BUCKETS = 2_048;
const MOST_SLOTS = 255;
/** So few values are sorted sooner than cut into finer buckets. */
const SORTED_AT_ONCE = 64;
/** So short a column is put in order whole: by coarse buckets, then neighbour by neighbour. */
const ARRANGED_WHOLE = 1_024;
const COARSE_BUCKETS = 254;
/** More in one coarse bucket are not put in order neighbour by neighbour. */
const MOST_NEIGHBOURS = 256;

const MEASURES = 64;
const COUNTS = MEASURES + 64;
const SLOTS = COUNTS + BUCKETS * 4;
const ENDS = SLOTS + BUCKETS;
const VALUES = ENDS + 1_024 + 64;
const PLACES = VALUES + MOST_VALUES * 8;
const MEMBERS = PLACES + MOST_VALUES * 2;
const PAGES = Math.ceil((MEMBERS + MOST_VALUES * 8) / 65_536);

interface Exports {
  readonly measure: (bytes: number) => void;
  readonly place: (bytes: number, least: number, scale: number) => void;
  readonly collect: (bytes: number) => void;
  readonly arrange: (bytes: number) => void;
}

let made: Spreader | null = null;

/** The spreader of this thread: by WebAssembly where there is any. */
export const spreader = (): Spreader => {
  made ??= bulkSpreader() ?? plainSpreader;
  return made;
};

/** Null where the surroundings allow no WebAssembly. */
export const bulkSpreader = (): Spreader | null => {
  const room: BucketRoom = {
    values: VALUES,
    places: PLACES,
    counts: COUNTS,
    slots: SLOTS,
    ends: ENDS,
    members: MEMBERS,
    measures: MEASURES,
  };
  const functions = [
    measureFunction(room),
    placeFunction(room),
    collectFunction(room),
    arrangeFunction(room),
  ];
  const memory = new WebAssembly.Memory({ initial: PAGES });
  let exports: Exports;
  try {
    const bytes = moduleBytes(functions, { measure: 0, place: 1, collect: 2, arrange: 3 }, PAGES);
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      kernel: { memory },
    });
    exports = instance.exports as unknown as Exports;
  } catch {
    return null;
  }
  const { buffer } = memory;
  const values = new Float64Array(buffer, VALUES, MOST_VALUES);
  const measures = new Float64Array(buffer, MEASURES, 4);
  const counts = new Int32Array(buffer, COUNTS, BUCKETS);
  const slots = new Uint8Array(buffer, SLOTS, BUCKETS);
  const ends = new Int32Array(buffer, ENDS, MOST_SLOTS + 1);
  const arranged = new Float64Array(buffer, MEMBERS, ARRANGED_WHOLE);
  const everySlot = Uint8Array.from({ length: COARSE_BUCKETS }, (_, bucket) => bucket + 1);

  /** Puts the column that was measured in order, into `arranged`; false where it is not worth it. */
  const isArranged = (length: number): boolean => {
    const [least, most, apart] = measures as unknown as [number, number, number];
    const scale = (COARSE_BUCKETS - 1) / (most - least);
    if (length > ARRANGED_WHOLE || apart !== 0 || !Number.isFinite(scale)) return false;
    counts.fill(0, 0, COARSE_BUCKETS);
    exports.place(length * 8, least, scale);
    let end = MEMBERS;
    for (let bucket = 0; bucket < COARSE_BUCKETS; bucket++) {
      const size = counts[bucket] as number;
      if (size > MOST_NEIGHBOURS) return false;
      ends[bucket + 1] = end;
      end += size * 8;
    }
    slots.set(everySlot);
    exports.collect(length * 8);
    slots.fill(0, 0, COARSE_BUCKETS);
    exports.arrange(length * 8);
    return true;
  };

  /** As `orderStatistics` finds them, for the column that was measured. */
  const statisticsOf = (column: Float64Array, ranks: readonly number[]): number[] => {
    const [least, most, apart] = measures as unknown as [number, number, number];
    const scale = (BUCKETS - 1) / (most - least);
    if (apart !== 0 || !Number.isFinite(scale)) return orderStatistics(column, ranks);
    const bytes = column.length * 8;
    counts.fill(0);
    exports.place(bytes, least, scale);
    const wanted = wantedBuckets(counts, ranks);
    if (wanted.length > MOST_SLOTS) return orderStatistics(column, ranks);
    let end = MEMBERS;
    wanted.forEach(({ bucket, size }, at) => {
      slots[bucket] = at + 1;
      ends[at + 1] = end;
      end += size * 8;
    });
    exports.collect(bytes);
    const results: number[] = [];
    let start = MEMBERS;
    for (const { bucket, before, size } of wanted) {
      slots[bucket] = 0;
      const members = new Float64Array(buffer, start, size);
      start += size * 8;
      const own = ranks.flatMap((rank, index) =>
        rank >= before && rank < before + size ? [index] : [],
      );
      const within = own.map((index) => (ranks[index] as number) - before);
      const few = size <= SORTED_AT_ONCE ? members.sort() : null;
      const found = few ? within.map((rank) => few[rank]) : orderStatistics(members, within);
      own.forEach((index, at) => {
        results[index] = found[at] as number;
      });
    }
    return results;
  };

  return (column, probabilities, out) => {
    const { length } = column;
    if (length > MOST_VALUES || length % 2 === 1 || length === 0) {
      plainSpreader(column, probabilities, out);
      return;
    }
    values.set(column);
    exports.measure(length * 8);
    out[probabilities.length] = (measures[3] as number) / length;
    if (isArranged(length)) {
      for (let at = 0; at < probabilities.length; at++) {
        out[at] = quantileInOrder(arranged, length, probabilities[at] as number);
      }
      return;
    }
    out.set(quantilesOf(column, probabilities, statisticsOf));
  };
};

/** Buckets that hold a wanted rank, with the number of values before each. */
const wantedBuckets = (
  counts: Int32Array,
  ranks: readonly number[],
): { readonly bucket: number; readonly before: number; readonly size: number }[] => {
  const found: { bucket: number; before: number; size: number }[] = [];
  let bucket = 0;
  let before = 0;
  for (const rank of [...ranks].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && rank < last.before + last.size) continue;
    while (before + (counts[bucket] as number) <= rank) before += counts[bucket++] as number;
    found.push({ bucket, before, size: counts[bucket] as number });
  }
  return found;
};
