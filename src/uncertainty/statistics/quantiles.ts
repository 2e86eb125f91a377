/** Buckets of the first pass: few enough for the cache, enough that a bucket holds a handful. */
const BUCKETS = 2048;
/** At most this many values are sorted; more are cut into buckets once again. */
const SORTED_AT_ONCE = 64;

/**
 * The quantiles of `values` at `probabilities`, exact, by rule R-7: with h = (n - 1) p the value
 * lies between order statistics floor(h) and floor(h) + 1, counted from 0, in proportion.
 * The input stays as it is. NaN for every quantile if there are no values or one of them is NaN.
 *
 * Values are counted into buckets between the least and the greatest; only the buckets that hold a
 * wanted order statistic are looked into, with finer buckets if a far outlier filled them.
 * `statisticsOf` may be a faster way to the same order statistics.
 * Source: Hyndman & Fan, The American Statistician 50 (1996) 361-365, definition 7.
 */
export function quantilesOf(
  values: Float64Array,
  probabilities: readonly number[],
  statisticsOf: typeof orderStatistics = orderStatistics,
): number[] {
  const ranks: number[] = [];
  for (const p of probabilities) {
    const lower = Math.floor((values.length - 1) * p);
    ranks.push(lower, Math.min(lower + 1, values.length - 1));
  }
  const statistics = statisticsOf(values, ranks);
  return probabilities.map((p, index) => {
    const h = (values.length - 1) * p;
    return between(statistics[2 * index]!, statistics[2 * index + 1]!, h - Math.floor(h));
  });
}

/** The quantile of the first `count` values, which are in ascending order. */
export function quantileInOrder(values: Float64Array, count: number, probability: number): number {
  const h = (count - 1) * probability;
  const lower = Math.floor(h);
  return between(values[lower]!, values[Math.min(lower + 1, count - 1)]!, h - lower);
}

/** Minus zero is zero: it would depend on the way in which equal values were put in order. */
const between = (low: number, high: number, share: number): number =>
  share === 0 || low === high ? low + 0 : low + share * (high - low);

/** The order statistics of the given ranks, counted from 0; NaN if any value is NaN. */
export function orderStatistics(values: Float64Array, ranks: readonly number[]): number[] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
    sum += value - value;
  }
  const results = new Array<number>(ranks.length).fill(Number.NaN);
  if (values.length === 0) return results;
  if (sum !== 0) return selectAmongInfinities(values, ranks);
  select(values, values.length, least, most, 0, ranks, results);
  return results;
}

/** For columns with infinities, which no bucket can hold, and for those with NaN. */
function selectAmongInfinities(values: Float64Array, ranks: readonly number[]): number[] {
  const finite = new Float64Array(values.length);
  let count = 0;
  let below = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value - value === 0) finite[count++] = value;
    else if (value === Number.NEGATIVE_INFINITY) below++;
    else if (value !== Number.POSITIVE_INFINITY) return ranks.map(() => Number.NaN);
  }
  const inside = ranks.map((rank) => Math.min(Math.max(rank - below, 0), Math.max(count - 1, 0)));
  const found = orderStatistics(finite.subarray(0, count), inside);
  return ranks.map((rank, index) => {
    if (rank < below) return Number.NEGATIVE_INFINITY;
    return rank < below + count ? found[index]! : Number.POSITIVE_INFINITY;
  });
}

const counts = new Int32Array(BUCKETS + 1);
/** Which of the wanted buckets a bucket is, from 1; 0 for all others. Zero between calls. */
const slots = new Uint8Array(BUCKETS + 1);
/** More wanted buckets than slots can name: rare, and each is looked for by itself then. */
const MOST_SLOTS = 255;
let places = new Uint16Array(0);

function select(
  values: Float64Array,
  count: number,
  least: number,
  most: number,
  firstRank: number,
  ranks: readonly number[],
  results: number[],
): void {
  if (least === most) {
    // all are equal: one column in two is so in its first months
    for (const [index, rank] of ranks.entries()) {
      if (rank >= firstRank && rank < firstRank + count) results[index] = least + 0;
    }
    return;
  }
  const scale = (BUCKETS - 1) / (most - least);
  if (!Number.isFinite(scale)) {
    finish(values, count, firstRank, ranks, results);
    return;
  }
  if (places.length < count) places = new Uint16Array(count);
  const bucketOf = places;
  counts.fill(0);
  for (let i = 0; i < count; i++) {
    const bucket = ((values[i]! - least) * scale) | 0;
    bucketOf[i] = bucket;
    counts[bucket]!++;
  }
  const wanted = wantedBuckets(count, firstRank, ranks);
  for (let from = 0; from < wanted.length; from += MOST_SLOTS) {
    const some = wanted.slice(from, from + MOST_SLOTS);
    for (const [at, members] of membersOf(some, values, count, bucketOf).entries()) {
      const { before, size } = some[at]!;
      if (size <= SORTED_AT_ONCE) {
        finish(members, size, firstRank + before, ranks, results);
        continue;
      }
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < size; i++) {
        const value = members[i]!;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      if (size === count && low !== high) {
        finish(members, size, firstRank + before, ranks, results);
      } else pending.push({ members, low, high, firstRank: firstRank + before });
    }
  }
  // only now: the finer pass uses the same counts and places
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { members, low, high, firstRank: first } = next;
    select(members, members.length, low, high, first, ranks, results);
  }
}

/** The values of the wanted buckets, in one pass over all. */
function membersOf(
  wanted: readonly { readonly bucket: number; readonly size: number }[],
  values: Float64Array,
  count: number,
  bucketOf: Uint16Array,
): Float64Array[] {
  const members = wanted.map(({ size }) => new Float64Array(size));
  const filled = new Int32Array(wanted.length);
  wanted.forEach(({ bucket }, at) => {
    slots[bucket] = at + 1;
  });
  for (let i = 0; i < count; i++) {
    const slot = slots[bucketOf[i]!]!;
    if (slot !== 0) members[slot - 1]![filled[slot - 1]!++] = values[i]!;
  }
  for (const { bucket } of wanted) slots[bucket] = 0;
  return members;
}

const pending: { members: Float64Array; low: number; high: number; firstRank: number }[] = [];

/** Buckets that hold a wanted rank, with the number of values before each. */
function wantedBuckets(
  count: number,
  firstRank: number,
  ranks: readonly number[],
): { bucket: number; before: number; size: number }[] {
  const wanted = ranks
    .filter((rank) => rank >= firstRank && rank < firstRank + count)
    .sort((a, b) => a - b);
  const found: { bucket: number; before: number; size: number }[] = [];
  let bucket = 0;
  let before = 0;
  for (const rank of wanted) {
    const last = found[found.length - 1];
    if (last !== undefined && rank - firstRank < last.before + last.size) continue;
    while (before + counts[bucket]! <= rank - firstRank) before += counts[bucket++]!;
    found.push({ bucket, before, size: counts[bucket]! });
  }
  return found;
}

function finish(
  values: Float64Array,
  count: number,
  firstRank: number,
  ranks: readonly number[],
  results: number[],
): void {
  const sorted = values.slice(0, count).sort();
  for (const [index, rank] of ranks.entries()) {
    const own = rank - firstRank;
    if (own >= 0 && own < count) results[index] = sorted[own]!;
  }
}
