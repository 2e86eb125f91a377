import {
  type DurationShape,
  durationSummary,
  gaussianCopula,
  type PertCase,
  pertProject,
  type ReferenceClassCase,
  type RiskActivity,
  referenceClass,
  type ScheduleRisk,
  scheduleRisk,
} from '../../src/entries/sites.ts';
import type { ScoredCase } from './score.ts';
import { camelFields, judge, type SiteCase, type SiteScorer, toleranceOf } from './sites-judge.ts';

/** The classical estimate of a project's finish. */
export const scorePert: SiteScorer = (vectors) =>
  vectors.cases.map((one) => {
    const { critical, ...rest } = one.expected;
    const expected = { ...rest, critical: [...(critical as string[])].sort() };
    return judge({ id: one.id, expected }, toleranceOf(vectors), () => {
      const asked = {
        activities: camelFields(one.activities) as PertCase['activities'],
        deadlines: keysOf(one.expected.p_finish_by),
        confidences: keysOf(one.expected.finish_at_confidence),
      };
      const project = pertProject(asked);
      return {
        ...project,
        critical: [...project.critical].sort(),
        path_variance: project.pathVariance,
        path_sd: project.pathSd,
        p_finish_by: project.pFinishBy,
        finish_at_confidence: project.finishAtConfidence,
      };
    });
  });

const WORLDS = 100_000;
/** Sums and closed forms are written to twelve digits. */
const EXACT = { abs: 1e-9, rel: 1e-9 };

/** Exact answers of small networks against Monte Carlo, within four standard errors; closed forms. */
export const scoreScheduleRisk: SiteScorer = (vectors) =>
  vectors.cases.map((one) => {
    const inputs = (one.inputs ?? {}) as Inputs;
    switch (one.type) {
      case 'discrete-network':
        return scoreDrawn(one, one.activities as RiskActivity[]);
      case 'series':
      case 'merge':
        return scoreDrawn(one, pathActivities(one.type, inputs));
      case 'distribution': {
        const shape = { ...inputs, distribution: String(inputs.distribution).split(/[- ]/)[0] };
        return judge(one, EXACT, () => durationSummary(shape as DurationShape));
      }
      case 'dependence':
        return judge(one, EXACT, () => {
          const { pBothAboveMedian, ...ranks } = gaussianCopula({
            normalCorrelation: inputs.normal_correlation!,
          });
          return { ...ranks, p_both_above_median: pBothAboveMedian };
        });
      case 'reference-class':
        return judge(one, EXACT, () => {
          const view = referenceClass({
            ...(camelFields(inputs) as ReferenceClassCase),
            probabilities: keysOf(one.expected.uplift),
          });
          return {
            uplift: view.uplift,
            mean_overrun: view.meanOverrun,
            estimate_at: view.estimateAt,
            share_over_budget: view.shareOverBudget,
          };
        });
      default: {
        const why = `no function for type ${String(one.type)}`;
        return { id: one.id, passed: false, worst: null, answer: null, why };
      }
    }
  });

interface Inputs {
  readonly distribution?: string;
  readonly normal_correlation?: number;
  readonly count?: number;
  readonly mean?: number | readonly number[];
  readonly sd?: number | readonly number[];
  readonly rates?: readonly number[];
  readonly correlation?: number;
  readonly pairwise_correlation?: number;
  readonly t?: number;
  readonly deadline?: number;
}

/** Paths side by side or one after another, correlated by one common driver. */
function pathActivities(type: 'series' | 'merge', inputs: Inputs): RiskActivity[] {
  const { rates, mean, sd, correlation, pairwise_correlation } = inputs;
  const rho = correlation ?? pairwise_correlation ?? 0;
  const count = inputs.count ?? rates?.length ?? (mean as readonly number[]).length;
  const pick = (values: number | readonly number[], i: number) =>
    typeof values === 'number' ? values : values[i]!;
  return Array.from({ length: count }, (_, i) => ({
    id: `P${i}`,
    predecessors: type === 'series' && i > 0 ? [`P${i - 1}`] : [],
    loadings: rho === 0 ? {} : { common: (i > 0 ? Math.sign(rho) : 1) * Math.sqrt(Math.abs(rho)) },
    duration:
      rates !== undefined
        ? ({ kind: 'gamma', shape: 1, scale: 1 / rates[i]! } as const)
        : mean !== undefined && sd !== undefined
          ? ({ kind: 'normal', mean: pick(mean, i), sd: pick(sd, i) } as const)
          : ({ kind: 'uniform', low: 0, high: 1 } as const),
  }));
}

/** Compares each exact figure with its Monte Carlo estimate, in quarters of four standard errors. */
function scoreDrawn(one: SiteCase, activities: RiskActivity[]): ScoredCase {
  const { expected, id } = one;
  const inputs = (one.inputs ?? {}) as Inputs;
  const named = {
    ...(expected.quantile_smallest_t_with_cdf_at_least as Record<string, number> | undefined),
    ...(expected.p80 === undefined ? {} : { 0.8: expected.p80 as number }),
  };
  const scalarDeadline = inputs.t ?? (typeof inputs.mean === 'number' ? inputs.mean : undefined);
  const deadlines = [
    ...keysOf(expected.cdf),
    ...keysOf(expected.p_finish_by),
    ...Object.values(named),
    ...(scalarDeadline === undefined ? [] : [scalarDeadline]),
  ];
  const probabilities = Object.keys(named).map(Number);
  let risk: ScheduleRisk;
  try {
    risk = scheduleRisk({ activities, worlds: WORLDS, deadlines, probabilities });
  } catch (error) {
    return { id, passed: false, worst: null, answer: null, why: String(error) };
  }
  const faults: string[] = [];
  let worst = 0;
  const hold = (name: string, got: number | undefined, wanted: number, error: number) => {
    const off = got === wanted ? 0 : Math.abs((got ?? Number.NaN) - wanted) / (4 * error + 1e-9);
    worst = Math.max(worst, off);
    if (!(off <= 1)) faults.push(`${name}: got ${got}, expected ${wanted}`);
  };
  const share = (name: string, got: number | undefined, p: number) =>
    hold(name, got, p, Math.sqrt((p * (1 - p)) / WORLDS));
  const sd = (expected.sd as number | undefined) ?? risk.sd;
  for (const [name, figure] of Object.entries(expected)) {
    const value = figure as number;
    const figures = Object.entries(figure as Record<string, number>);
    if (name === 'mean') hold(name, risk.mean, value, sd / Math.sqrt(WORLDS));
    // the error of a standard deviation, for a finish whose kurtosis is at most 5
    else if (name === 'sd') hold(name, risk.sd, value, sd / Math.sqrt(WORLDS));
    else if (name === 'variance')
      hold(name, risk.sd ** 2, value, (2 * sd * sd) / Math.sqrt(WORLDS));
    else if (name === 'duration_of_means') hold(name, risk.durationOfMeans, value, 1e-9);
    else if (name === 'merge_bias') hold(name, risk.mergeBias, value, sd / Math.sqrt(WORLDS));
    else if (name === 'cdf') for (const [t, p] of figures) share(`by ${t}`, risk.cdf[t], p);
    else if (name === 'p_finish_by') for (const [t, p] of figures) share(t, risk.cdf[t], p);
    else if (name === 'p_finish_by_t') share(name, risk.cdf[String(inputs.t)], value);
    else if (name === 'p_all_by_mean') share(name, risk.cdf[String(inputs.mean)], value);
    else if (name === 'criticality_first') share(name, risk.criticalityIndex.P0, value);
    else if (name === 'criticality_each') {
      for (const [path, p] of Object.entries(risk.criticalityIndex)) share(path, p, value);
    } else if (name === 'criticality_index') {
      for (const [path, p] of figures) share(path, risk.criticalityIndex[path], p);
    } else if (name === 'cruciality_pearson') {
      for (const [path, r] of figures) hold(path, risk.cruciality[path], r, 1 / Math.sqrt(WORLDS));
    } else if (name === 'schedule_sensitivity_index') {
      for (const [path, index] of figures) {
        hold(path, risk.scheduleSensitivityIndex[path], index, 1 / Math.sqrt(WORLDS));
      }
    } else if (name === 'p80' || name === 'quantile_smallest_t_with_cdf_at_least') {
      for (const [p, t] of Object.entries(named)) {
        if (risk.quantiles[p] !== t) share(`P${p}`, risk.cdf[String(t)], Number(p));
      }
    } else if (name !== 'combinations') faults.push(`nothing answers ${name}`);
  }
  const passed = faults.length === 0;
  const scored = { id, passed, worst: Number.isFinite(worst) ? worst : null, answer: risk };
  return passed ? scored : { ...scored, why: faults.join('; ') };
}

function keysOf(record: unknown): number[] {
  return Object.keys((record ?? {}) as Record<string, number>).map(Number);
}
