import type { Distribution } from './distribution.ts';

/**
 * The distribution of `times` x X + `plus`, for `times` of 0 or more: every quantile is moved the
 * same way, so that a world keeps its place in the spread.
 */
export function rescaled(distribution: Distribution, times: number, plus: number): Distribution {
  if (!(times >= 0) || !Number.isFinite(plus)) {
    throw new RangeError(`x ${times} + ${plus}: the factor is 0 or more, both are finite`);
  }
  if (times === 0) return { kind: 'point', value: plus };
  const moved = (x: number): number => times * x + plus;
  const edges = ({ low, high }: { readonly low?: number; readonly high?: number }) => ({
    ...(low === undefined ? {} : { low: moved(low) }),
    ...(high === undefined ? {} : { high: moved(high) }),
  });
  const of = distribution;
  switch (of.kind) {
    case 'point':
      return { kind: 'point', value: moved(of.value) };
    case 'uniform':
      return { ...of, low: moved(of.low), high: moved(of.high) };
    case 'dateRange':
      return { ...of, from: moved(of.from), to: moved(of.to) };
    case 'normal':
      return { ...of, mean: moved(of.mean), sd: times * of.sd };
    case 'triangular':
    case 'pert':
      return { ...of, low: moved(of.low), mode: moved(of.mode), high: moved(of.high) };
    case 'beta':
      return { ...of, low: moved(of.low ?? 0), high: moved(of.high ?? 1) };
    case 'metalog':
      return { ...of, ...edges(of), p10: moved(of.p10), p50: moved(of.p50), p90: moved(of.p90) };
    case 'discrete':
      return { ...of, values: of.values.map(moved) };
    case 'mixture':
      return { ...of, of: of.of.map((part) => rescaled(part, times, plus)) };
    case 'truncated':
      return { ...of, ...edges(of), of: rescaled(of.of, times, plus) };
    case 'lognormal':
      return shiftedBy({ ...of, median: times * of.median }, plus);
    case 'gamma':
      return shiftedBy({ ...of, scale: times * of.scale }, plus);
    case 'shifted':
      return shiftedBy(rescaled(of.of, times, 0), times * of.by + plus);
  }
}

function shiftedBy(of: Distribution, by: number): Distribution {
  return by === 0 ? of : { kind: 'shifted', of, by };
}
