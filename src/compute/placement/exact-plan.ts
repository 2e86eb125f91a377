import type { Highs } from 'highs';
import { type LinearModel, linearModel } from './linear-model.ts';
import {
  type ElasticRun,
  type Flow,
  type GangRun,
  type PlacedRun,
  type PlacementCase,
  PlacementError,
  type PlacementPlan,
  type RegionDemand,
} from './placement-case.ts';
import { inOrderOfStart, mayRunAt, type Place, placesOf, startsOf } from './places.ts';

type Term = readonly [column: number, coefficient: number];

/** Columns of the model with what they stand for. */
interface Columns {
  readonly runs: (PlacedRun & { readonly column: number })[];
  readonly flows: (Omit<Flow, 'gpus'> & { readonly column: number })[];
  readonly unmet: number[];
}

/**
 * The best plan, by mixed-integer programming: y[run, place, start] is 0 or 1, z[flow, site, month]
 * what flows; each run at most once, each site within its accelerators in every month, each network
 * within its own. Maximises value less costs. Throws a `PlacementError` when no plan finishes what
 * must finish.
 */
export function exactPlan(highs: Highs, given: PlacementCase): PlacementPlan {
  const model = linearModel();
  const used = given.sites.map(() => Array.from({ length: given.months }, (): Term[] => []));
  const columns: Columns = { runs: [], flows: [], unmet: [] };
  addGangs(given, model, used, columns);
  for (const run of given.elasticRuns ?? []) addElastic(given, run, model, used, columns);
  for (const region of given.inference ?? []) addRegion(given, region, model, used, columns);
  given.sites.forEach(({ usableGpus }, site) => {
    used[site]!.forEach((terms, month) => {
      if (terms.length > 0) model.row(terms, -Infinity, usableGpus[month]!);
    });
  });
  const { values, objective } = solve(highs, model);
  const runs = columns.runs.filter(({ column }) => values[column]! > 0.5);
  return {
    objective,
    runs: inOrderOfStart(
      runs.map(({ run, place, startMonth }) => ({ run, place, startMonth })),
      given,
    ),
    flows: columns.flows.flatMap(({ column, ...flow }) =>
      values[column]! > 1e-9 ? [{ ...flow, gpus: values[column]! }] : [],
    ),
    runsPlaced: runs.length,
    unmetGpuMonths: columns.unmet.reduce((sum, column) => sum + values[column]!, 0),
    method: 'exact',
  };
}

function addGangs(
  given: PlacementCase,
  model: LinearModel,
  used: readonly Term[][][],
  columns: Columns,
): void {
  const places = placesOf(given);
  const across = places.map(() => Array.from({ length: given.months }, (): Term[] => []));
  for (const run of given.gangRuns ?? []) {
    const once: Term[] = [];
    places.forEach((place, at) => {
      if (!mayRunAt(run, place) || run.gpus > place.maxGpus) return;
      const active = new Map<number, Term[]>();
      for (const start of startsOf(run, given.months)) {
        if (!fits(given, run, place, start)) continue;
        const column = model.column(run.value, 1, true);
        once.push([column, 1]);
        columns.runs.push({ run: run.id, place: place.id, startMonth: start, column });
        for (let month = start; month < start + run.durationMonths; month++) {
          if (place.sites.length === 1) used[place.sites[0]!]![month]!.push([column, run.gpus]);
          else {
            across[at]![month]!.push([column, run.gpus]);
            active.set(month, [...(active.get(month) ?? []), [column, -run.gpus]]);
          }
        }
      }
      // On a network the gang's accelerators may be split over the sites, month by month.
      for (const [month, terms] of active) {
        const parts = place.sites.map((site): Term => {
          const column = model.column(0, run.gpus);
          used[site]![month]!.push([column, 1]);
          return [column, 1];
        });
        model.row([...parts, ...terms], 0, 0);
      }
    });
    if (once.length > 0) model.row(once, run.mustFinish === true ? 1 : -Infinity, 1);
    else if (run.mustFinish === true) throw cannotFinish(run.id);
  }
  places.forEach(({ maxGpus }, at) => {
    if (maxGpus === Infinity) return;
    for (const terms of across[at]!) if (terms.length > 0) model.row(terms, -Infinity, maxGpus);
  });
}

/** Whether the place has enough accelerators in every month, were it empty. */
function fits({ sites }: PlacementCase, run: GangRun, place: Place, start: number): boolean {
  for (let month = start; month < start + run.durationMonths; month++) {
    const there = place.sites.reduce((sum, site) => sum + sites[site]!.usableGpus[month]!, 0);
    if (there < run.gpus) return false;
  }
  return true;
}

function addElastic(
  given: PlacementCase,
  run: ElasticRun,
  model: LinearModel,
  used: readonly Term[][][],
  columns: Columns,
): void {
  const whole: Term[] = [];
  const end = Math.min(run.deadline, given.months);
  for (let month = Math.max(0, run.earliest); month < end; month++) {
    const inMonth = given.sites.map(({ id, costPerGpuMonth = 0 }, site): Term => {
      const column = model.column(run.valuePerGpuMonth - costPerGpuMonth, run.maxGpus);
      columns.flows.push({ of: run.id, kind: 'elastic', site: id, month, column });
      used[site]![month]!.push([column, 1]);
      return [column, 1];
    });
    model.row(inMonth, -Infinity, run.maxGpus);
    whole.push(...inMonth);
  }
  if (whole.length > 0) {
    model.row(whole, run.mustFinish === true ? run.gpuMonths : -Infinity, run.gpuMonths);
  } else if (run.mustFinish === true && run.gpuMonths > 0) throw cannotFinish(run.id);
}

function addRegion(
  given: PlacementCase,
  { region, demand, routeCost, unmetCost }: RegionDemand,
  model: LinearModel,
  used: readonly Term[][][],
  columns: Columns,
): void {
  for (let month = 0; month < Math.min(given.months, demand.length); month++) {
    const asked = demand[month]!;
    const unmet = model.column(-unmetCost, asked);
    columns.unmet.push(unmet);
    const served: Term[] = [[unmet, 1]];
    given.sites.forEach(({ id }, site) => {
      const cost = routeCost[id];
      if (cost === undefined) return;
      const column = model.column(-cost, asked);
      columns.flows.push({ of: region, kind: 'inference', site: id, month, column });
      used[site]![month]!.push([column, 1]);
      served.push([column, 1]);
    });
    model.row(served, asked, asked);
  }
}

const cannotFinish = (run: string): PlacementError =>
  new PlacementError(`${run} must finish, and no place can take it in time.`);

/** Gap within which a plan counts as the best. */
const RELATIVE_GAP = 1e-9;

function solve(highs: Highs, model: LinearModel) {
  const { columns, rows } = model;
  const numCols = columns.worths.length;
  const numRows = rows.leasts.length;
  if (numCols === 0) return { values: new Float64Array(), objective: 0 };
  return highs.withModel(
    {
      numCols,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: columns.worths,
      colLower: new Float64Array(numCols),
      colUpper: columns.mosts,
      rowLower: rows.leasts,
      rowUpper: rows.mosts,
      integrality: Int32Array.from(columns.whole, (whole) => (whole ? 1 : 0)),
      matrix: { format: 'csr', numRows, numCols, ...packed(rows) },
    },
    (solver) => {
      solver.options.set({ output_flag: false, mip_rel_gap: RELATIVE_GAP, mip_abs_gap: 1e-7 });
      solver.run();
      if (solver.getModelStatus() !== highs.constants.modelStatus.optimal) {
        throw new PlacementError('No plan finishes what must finish.');
      }
      return { values: solver.getSolution().colValue, objective: solver.getObjectiveValue() };
    },
  );
}

const packed = ({ starts, indices, values }: LinearModel['rows']) => ({ starts, indices, values });
