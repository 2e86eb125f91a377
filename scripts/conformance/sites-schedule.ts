import { type CriticalPathCase, criticalPath, resourceSchedule } from '../../src/entries/sites.ts';
import type { ScoredCase } from './score.ts';
import { judge, type SiteCase, type SiteScorer, snakeRecord, toleranceOf } from './sites-judge.ts';

/** Networks with relations and lags: every time, every float, the critical activities. */
export const scoreCriticalPath: SiteScorer = (vectors) =>
  vectors.cases.map((one) => {
    const critical = [...(one.expected.critical as string[])].sort();
    return judge(
      { id: one.id, expected: { ...one.expected, critical } },
      toleranceOf(vectors),
      () => {
        const path = criticalPath(one as unknown as CriticalPathCase);
        const times = Object.entries(path.activities).map(([id, at]) => [id, snakeRecord(at)]);
        return {
          duration: path.duration,
          activities: Object.fromEntries(times),
          critical: [...path.critical].sort(),
        };
      },
    );
  });

/** How far above the published optima the schedules under limited resources may be on average. */
const MEAN_ABOVE_OPTIMUM = 0.03;

interface PsplibCase extends SiteCase {
  readonly durations: readonly number[];
  /** Of each activity, the numbers from 1 of those that follow it. */
  readonly successors: readonly (readonly number[])[];
  readonly resource_capacity?: readonly number[];
  readonly requests?: readonly (readonly number[])[];
}

/**
 * PSPLIB networks: the critical path exactly; under limited resources a schedule that breaks no
 * relation and no limit, none below the optimum, and one more case for the mean above the optima.
 */
export const scorePsplib: SiteScorer = (vectors) => {
  const above: number[] = [];
  const scored = (vectors.cases as readonly PsplibCase[]).map((one) => {
    const { rcpsp_optimum: optimum, ...expected } = one.expected;
    const limited = optimum === undefined ? {} : { broken: 0, below_optimum: false };
    return judge(
      { id: one.id, expected: { ...expected, ...limited } },
      toleranceOf(vectors),
      () => {
        const { activities, relations, capacities } = psplibNetwork(one);
        const path = criticalPath({ activities, relations });
        const floats = Object.values(path.activities).map(({ totalFloat }) => totalFloat);
        const answer = {
          cpm_duration: path.duration,
          critical_count: path.critical.length,
          sum_total_float: floats.reduce((sum, float) => sum + float, 0),
        };
        if (optimum === undefined) return answer;
        const schedule = resourceSchedule({ activities, relations, capacities });
        above.push(schedule.duration / Number(optimum) - 1);
        const starts = activities.map(({ id }) => schedule.activities[id]!.start);
        return {
          ...answer,
          rcpsp_duration: schedule.duration,
          below_optimum: schedule.duration < Number(optimum),
          broken: brokenRules(one, starts),
        };
      },
    );
  });
  return above.length === 0 ? scored : [...scored, meanAbove(above)];
};

function psplibNetwork({ durations, successors, resource_capacity, requests }: PsplibCase) {
  const named = (amounts: readonly number[]) =>
    Object.fromEntries(amounts.map((amount, r) => [`R${r + 1}`, amount]));
  return {
    activities: durations.map((duration, i) => ({
      id: String(i + 1),
      duration,
      requests: named(requests?.[i] ?? []),
    })),
    relations: successors.flatMap((later, i) =>
      later.map((to) => ({ from: String(i + 1), to: String(to) })),
    ),
    capacities: named(resource_capacity ?? []),
  };
}

/** Relations not kept, and starts at which a resource is asked beyond its limit. */
function brokenRules(one: PsplibCase, starts: readonly number[]): number {
  const finishes = starts.map((start, i) => start + one.durations[i]!);
  let broken = 0;
  one.successors.forEach((later, i) => {
    for (const to of later) if (starts[to - 1]! < finishes[i]!) broken++;
  });
  for (const time of starts) {
    one.resource_capacity?.forEach((capacity, r) => {
      const used = starts.reduce(
        (sum, start, i) =>
          start <= time && time < finishes[i]! ? sum + one.requests![i]![r]! : sum,
        0,
      );
      if (used > capacity) broken++;
    });
  }
  return broken;
}

function meanAbove(above: readonly number[]): ScoredCase {
  const mean = above.reduce((sum, share) => sum + share, 0) / above.length;
  const worst = mean / MEAN_ABOVE_OPTIMUM;
  const scored = { id: `mean-above-${above.length}-optima`, worst, answer: mean };
  const why = `${(100 * mean).toFixed(2)} % above the optima, at most 3 % is allowed`;
  return worst <= 1 ? { ...scored, passed: true } : { ...scored, passed: false, why };
}
