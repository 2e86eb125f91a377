import { exp, log, normalScore } from './elementary/index.ts';
import { type DistributionProblem, finiteProblems, positiveProblems } from './families/family.ts';
import type { StreamKey } from './philox.ts';
import { fillMonthUniforms } from './uniform.ts';

/**
 * A value that wanders from month to month, on its own scale (`level`) or on that of its logarithm
 * (`log`: then initial and mean are values above zero, sd and drift are of the logarithm).
 */
export type MonthlyProcess = MeanReverting | RandomWalk;

/** x[0] = initial; the distance from the mean halves every halfLifeMonths; sd is the long-run one. */
export interface MeanReverting {
  readonly kind: 'meanReverting';
  readonly scale: 'level' | 'log';
  readonly initial: number;
  readonly mean: number;
  readonly halfLifeMonths: number;
  readonly sd: number;
}

/** x[0] = initial, then steps that are normal with the given drift and sd a month. */
export interface RandomWalk {
  readonly kind: 'randomWalk';
  readonly scale: 'level' | 'log';
  readonly initial: number;
  readonly driftPerMonth: number;
  readonly sdPerMonth: number;
}

const LN_2 = 0.6931471805599453;

/** Everything wrong with a process; empty if nothing is. */
export function checkProcess(process: MonthlyProcess): readonly DistributionProblem[] {
  const { initial } = process;
  const onLog = process.scale === 'log';
  const problems = [
    ...finiteProblems({ initial }),
    ...(onLog ? positiveProblems({ initial }) : []),
  ];
  if (process.kind === 'randomWalk') {
    const { driftPerMonth, sdPerMonth } = process;
    problems.push(...finiteProblems({ driftPerMonth, sdPerMonth }), ...negative({ sdPerMonth }));
    return problems;
  }
  const { mean, halfLifeMonths, sd } = process;
  problems.push(...finiteProblems({ mean, halfLifeMonths, sd }), ...negative({ sd }));
  problems.push(...positiveProblems(onLog ? { mean, halfLifeMonths } : { halfLifeMonths }));
  return problems;
}

function negative(fields: Readonly<Record<string, number>>): DistributionProblem[] {
  return Object.entries(fields)
    .filter(([, value]) => value < 0)
    .map(([field, value]) => ({
      field,
      message: `${field} is ${value}`,
      remedy: `give a ${field} of 0 or more`,
    }));
}

/**
 * One world's path into `out`, month 0 (the initial value) first. The normal score of month t
 * comes from (seed, path, world, t), so a longer horizon adds months and moves none.
 *
 * Mean reverting: x[t] = m + r (x[t-1] - m) + sd sqrt(1 - r^2) z[t], r = 2^(-1 / half-life), the
 * exact discretisation of the Ornstein-Uhlenbeck process. Random walk: x[t] = x[t-1] + drift + sd z[t].
 */
export function fillProcess(
  process: MonthlyProcess,
  key: StreamKey,
  world: number,
  out: Float64Array,
): void {
  if (out.length === 0) return;
  fillMonthUniforms(key, world, 0, out);
  const onLog = process.scale === 'log';
  let x = onLog ? log(process.initial) : process.initial;
  if (process.kind === 'randomWalk') {
    const { driftPerMonth, sdPerMonth } = process;
    for (let month = 1; month < out.length; month++) {
      x = x + driftPerMonth + sdPerMonth * normalScore(out[month]!);
      out[month] = onLog ? exp(x) : x;
    }
  } else {
    const centre = onLog ? log(process.mean) : process.mean;
    const kept = exp(-LN_2 / process.halfLifeMonths);
    const shock = process.sd * Math.sqrt(1 - kept * kept);
    for (let month = 1; month < out.length; month++) {
      x = centre + kept * (x - centre) + shock * normalScore(out[month]!);
      out[month] = onLog ? exp(x) : x;
    }
  }
  out[0] = process.initial;
}
