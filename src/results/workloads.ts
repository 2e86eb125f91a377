import type { Quantity } from '../equations/quantity.ts';
import { centralValue } from '../programme/binding/central-value.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { WorldsRun } from '../simulation/worlds-run.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import { estimateProbability } from './estimate.ts';
import { summariseLaboratories } from './laboratories.ts';
import { spreadOf } from './spread.ts';
import type {
  ComputeSummary,
  ComputeYear,
  Dates,
  TrainingRunSummary,
} from './workloads-summary.ts';
import { workloadsText } from './workloads-text.ts';

/** What tables of compute read from every world. */
export const COMPUTE_RESULTS = [
  'workloads.byYear.largestRun',
  'workloads.byYear.parameters',
  'workloads.byYear.trainingTokens',
  'workloads.byYear.loss',
  'workloads.byYear.dataExhausted',
  'workloads.byYear.runCost',
  'workloads.byYear.tenfoldLoss',
  'workloads.byYear.trend',
  'workloads.byYear.keepsUp',
  'workloads.byYear.tokens',
  'workloads.byYear.revenue',
  'workloads.byYear.usdPerMillionTokens',
  'workloads.byYear.idleShare',
  'workloads.firstReached',
  'workloads.partsIn',
  'workloads.runFlop',
  'workloads.startedAt',
  'workloads.finishedAt',
  'workloads.trainedAtCluster',
] as const;

/** Series by month that only a field of programmes shows. */
export const FIELD_SERIES = ['fleet.h100EquivalentsOfPart'] as const;

/** Training and serving over the worlds; null in a model without workloads, or without computers. */
export const summariseWorkloads = (
  bound: BoundProgramme,
  run: WorldsRun,
): ComputeSummary | null => {
  const { model, structure, programme } = bound;
  if (!model.byPath.has('workloads.byYear.largestRun')) return null;
  const values = (path: string, element = 0): Float64Array => {
    const quantity = model.byPath.get(path);
    if (!quantity) throw new Error(`the model has no ${path}`);
    return run.perWorld(quantity as Quantity, element);
  };
  const names = structure.elements.get('year') ?? [];
  const years = names
    .map((name, element) => yearOf(Number(name), (path) => values(path, element)))
    .filter(({ largestRunFlop }) => largestRunFlop.p95 > 0);
  if (years.length === 0) return null;
  const reached = values('workloads.firstReached');
  const parted = values('workloads.partsIn').filter((year) => year < Infinity);
  const summary: Omit<ComputeSummary, 'text'> = {
    years,
    trend: {
      everReached: estimateProbability(reached.map((year) => (year < Infinity ? 1 : 0))),
      partsIn: parted.length === 0 ? null : threeOf(parted),
    },
    runs: runsOf(bound, run, values),
    services: programme.workloads.services.map(({ name, by, model: served, speeds }) => ({
      name,
      by,
      model: served,
      tokensPerAccelerator: Object.fromEntries(
        Object.entries(speeds).map(([accelerator, given]) => [accelerator, centralValue(given)]),
      ),
    })),
    clusters: clustersOf(bound, values),
    laboratories: summariseLaboratories(bound, run),
  };
  return { ...summary, text: workloadsText(summary) };
};

const yearOf = (year: number, of: (path: string) => Float64Array): ComputeYear => {
  const spread = (name: string) => spreadOf(of(`workloads.byYear.${name}`));
  const holds = (name: string) => estimateProbability(of(`workloads.byYear.${name}`));
  const cost = of('workloads.byYear.runCost');
  const perMillion = of('workloads.byYear.usdPerMillionTokens').filter((usd) => usd > 0);
  return {
    year,
    largestRunFlop: spread('largestRun'),
    parameters: spread('parameters'),
    trainingTokens: spread('trainingTokens'),
    loss: spread('loss'),
    dataExhausted: holds('dataExhausted'),
    costUsd: spreadOf(cost),
    // Ten times the operations at the same price of one.
    tenfold: { costUsd: spreadOf(cost.map((usd) => 10 * usd)), loss: spread('tenfoldLoss') },
    trendFlop: spread('trend'),
    reachesTrend: holds('keepsUp'),
    tokens: spread('tokens'),
    revenueUsd: spread('revenue'),
    usdPerMillionTokens: perMillion.length === 0 ? null : spreadOf(perMillion),
    idleShare: spread('idleShare'),
  };
};

const threeOf = (values: Float64Array) => {
  const [p10, p50, p90] = quantilesOf(values, [0.1, 0.5, 0.9]) as [number, number, number];
  return { p10, p50, p90 };
};

const runsOf = (
  { plan }: BoundProgramme,
  { worlds, steps, monthsPerStep, startMonth }: WorldsRun,
  values: (path: string, element: number) => Float64Array,
): readonly TrainingRunSummary[] => {
  const horizon = steps * monthsPerStep;
  const datesOf = (months: Float64Array): Dates => {
    const { p10, p50, p90 } = threeOf(months);
    const within = (month: number) => (month <= horizon ? startMonth + month : null);
    return { p10: within(p10), p50: within(p50), p90: within(p90) };
  };
  return (plan?.runs ?? []).map(({ run, accelerators, start, months, clusterName }, element) => {
    const finished = values('workloads.finishedAt', element);
    const by = run.deadline === null ? null : centralValue(run.deadline);
    const share = (test: (month: number) => boolean) =>
      estimateProbability(finished.map((month) => (test(month) ? 1 : 0)));
    if (finished.length !== worlds) throw new Error(`${run.name} was not kept in every world`);
    return {
      name: run.name,
      size: run.size,
      flop: spreadOf(values('workloads.runFlop', element)),
      accelerators,
      cluster: clusterName,
      planned: { start: start === null ? null : startMonth + start, months },
      started: datesOf(values('workloads.startedAt', element)),
      finished: datesOf(finished),
      finishedProbability: share((month) => month <= horizon),
      deadline:
        by === null ? null : { month: startMonth + by, kept: share((month) => month <= by) },
    };
  });
};

const clustersOf = (
  { structure, programme }: BoundProgramme,
  values: (path: string, element: number) => Float64Array,
): ComputeSummary['clusters'] => {
  const clusterOf = structure.relations.get('cluster of the site') ?? new Int32Array();
  return (structure.elements.get('cluster') ?? []).map((name, element) => {
    const sites = programme.sites.filter((_, site) => clusterOf[site] === element);
    return {
      name,
      sites: sites.map((site) => site.name),
      accelerator: sites[0]?.accelerator ?? '',
      trainedFlop: spreadOf(values('workloads.trainedAtCluster', element)),
    };
  });
};
