/**
 * Counts of values in equal bins, which add exactly: the histogram of a whole run is the same for
 * any number of workers. What falls outside the range is counted, with the extremes kept.
 */
export interface Histogram {
  readonly low: number;
  readonly high: number;
  readonly counts: Int32Array;
  /** Values below `low`, values at or above `high`, and values that are no number. */
  under: number;
  over: number;
  invalid: number;
  least: number;
  greatest: number;
}

/** An empty histogram over [low, high). */
export function emptyHistogram(low: number, high: number, bins: number): Histogram {
  return {
    low,
    high,
    counts: new Int32Array(bins),
    under: 0,
    over: 0,
    invalid: 0,
    least: Number.POSITIVE_INFINITY,
    greatest: Number.NEGATIVE_INFINITY,
  };
}

/**
 * An empty histogram whose range is that of the first worlds (2,048 of them, as a rule), widened
 * by a quarter on each side. A constant column gets a range of its own around the value.
 */
export function histogramFor(firstValues: Float64Array, bins: number): Histogram {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < firstValues.length; i++) {
    const value = firstValues[i]!;
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  if (!(least <= greatest)) return emptyHistogram(0, 1, bins);
  const margin = 0.25 * (greatest - least) || 0.5 * Math.max(Math.abs(least), 1e-300);
  return emptyHistogram(least - margin, greatest + margin, bins);
}

/** Counts every value. */
export function addValues(histogram: Histogram, values: Float64Array): void {
  const { low, high, counts } = histogram;
  const scale = counts.length / (high - low);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < histogram.least) histogram.least = value;
    if (value > histogram.greatest) histogram.greatest = value;
    if (value < low) histogram.under++;
    else if (value >= high) histogram.over++;
    else if (!Number.isNaN(value)) {
      const bin = Math.min(counts.length - 1, ((value - low) * scale) | 0);
      counts[bin] = counts[bin]! + 1;
    } else histogram.invalid++;
  }
}

/** Adds `other` to `histogram`; throws where their bins differ. */
export function addHistogram(histogram: Histogram, other: Histogram): void {
  const sameBins = histogram.counts.length === other.counts.length;
  if (!sameBins || histogram.low !== other.low || histogram.high !== other.high) {
    throw new RangeError('histograms of different bins cannot be added');
  }
  for (let bin = 0; bin < histogram.counts.length; bin++) {
    histogram.counts[bin] = histogram.counts[bin]! + other.counts[bin]!;
  }
  histogram.under += other.under;
  histogram.over += other.over;
  histogram.invalid += other.invalid;
  histogram.least = Math.min(histogram.least, other.least);
  histogram.greatest = Math.max(histogram.greatest, other.greatest);
}

/** How many values were counted. */
export function countOf(histogram: Histogram): number {
  let count = histogram.under + histogram.over + histogram.invalid;
  for (let bin = 0; bin < histogram.counts.length; bin++) count += histogram.counts[bin]!;
  return count;
}

/**
 * The quantile at p, values spread evenly within a bin: off by one bin's width at most. A quantile
 * among the values outside the range lies between the stored extreme and the range's end, in
 * proportion. NaN if nothing was counted or any value was no number.
 */
export function histogramQuantile(histogram: Histogram, p: number): number {
  const { low, high, counts, under, over, least, greatest } = histogram;
  const count = countOf(histogram);
  if (count === 0 || histogram.invalid > 0) return Number.NaN;
  const clamp = (value: number): number => Math.min(Math.max(value, least), greatest);
  let wanted = p * count;
  if (wanted < under) return least + (wanted / under) * (Math.min(low, greatest) - least);
  wanted -= under;
  const width = (high - low) / counts.length;
  for (let bin = 0; bin < counts.length; bin++) {
    const own = counts[bin]!;
    if (own > 0 && wanted <= own) return clamp(low + (bin + wanted / own) * width);
    wanted -= own;
  }
  if (over === 0) return greatest;
  const start = Math.max(high, least);
  return start + Math.min(1, wanted / over) * (greatest - start);
}

/**
 * The mean, each value taken at the middle of its bin, values outside the range between the stored
 * extreme and the range's end: off by half a bin's width at most where none lies outside. NaN if
 * nothing was counted or any value was no number.
 */
export function histogramMean(histogram: Histogram): number {
  const { low, high, counts, under, over, least, greatest } = histogram;
  const count = countOf(histogram);
  if (count === 0 || histogram.invalid > 0) return Number.NaN;
  const width = (high - low) / counts.length;
  let sum = under > 0 ? (under * (least + low)) / 2 : 0;
  for (let bin = 0; bin < counts.length; bin++) sum += counts[bin]! * (low + (bin + 0.5) * width);
  if (over > 0) sum += (over * (high + greatest)) / 2;
  return sum / count;
}
