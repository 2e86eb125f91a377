import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief } from '../programme/checked-programme.ts';
import { prepareEngine, type RunOptions, runWorlds } from '../simulation/run-worlds.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import type { WorldsRun } from '../simulation/worlds-run.ts';
import { replicateDesign } from '../uncertainty/replicate-design.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import type { Milestone } from './hindcast-milestones.ts';
import { PROBABILITIES } from './hindcast-scores.ts';

export interface InsideRequest {
  readonly belief: CheckedBelief;
  readonly seed: number;
  readonly worlds: number;
  readonly options: RunOptions;
}

/** What a programme's model says of its sites: when the steps of their construction are reached. */
export interface InsideView {
  readonly sites: ReadonlySet<string>;
  /** Quantiles of the date at `PROBABILITIES`; the end of the horizon where it is never reached. */
  dateOf(milestone: Milestone, finalFacilityMw: number): readonly number[];
}

/** Sizes of buildings are rounded in files. */
const ROUNDING = 0.995;

/** Runs the programme as of its own day; nothing later enters. */
export const insideView = async (
  bound: BoundProgramme,
  request: InsideRequest,
): Promise<InsideView> => {
  const { model, structure } = bound;
  const readyAt = model.byPath.get('buildings.readyAt');
  if (!readyAt) throw new Error('the model has no dates of buildings');
  const plan = samplingPlan(bound, request.belief, request.seed, replicateDesign(request.worlds));
  const run = await runWorlds(prepareEngine(bound, [readyAt]), plan, request.options);
  const siteNames = structure.elements.get('site') ?? [];
  const siteOf = structure.relations.get('site of the building') ?? new Int32Array();
  return {
    sites: new Set(siteNames),
    dateOf: (milestone, finalFacilityMw) => {
      const site = siteNames.indexOf(milestone.site);
      const buildings = [...siteOf.keys()].filter((building) => siteOf[building] === site);
      const dates = datesOfStep(
        run,
        buildings.map((building) => run.perWorld(readyAt, building)),
        shareNeeded(bound, buildings, milestone.facilityMw / finalFacilityMw),
      );
      return quantilesOf(dates, PROBABILITIES);
    },
  };
};

/** Power of each building, and how much of it must run. */
interface Needed {
  readonly itPower: readonly number[];
  readonly enough: number;
}

const shareNeeded = (
  bound: BoundProgramme,
  buildings: readonly number[],
  share: number,
): Needed => {
  const powers = new Map<number, number>();
  for (const { quantity, element, given } of bound.inputs) {
    if (quantity.path !== 'buildings.itPower') continue;
    const { distribution } = given;
    if (distribution?.kind !== 'point') throw new Error(`${given.path} is no single number`);
    powers.set(element, distribution.value);
  }
  const itPower = buildings.map((building) => powers.get(building) ?? 0);
  const whole = itPower.reduce((sum, power) => sum + power, 0);
  return { itPower, enough: ROUNDING * share * whole };
};

/** In each world the date at which enough of the site is ready. */
const datesOfStep = (
  run: WorldsRun,
  readyAt: readonly Float64Array[],
  { itPower, enough }: Needed,
): Float64Array => {
  const end = run.steps * run.monthsPerStep;
  return Float64Array.from({ length: run.worlds }, (_, world) => {
    const ready = readyAt
      .map((dates, index) => ({ at: dates[world] as number, power: itPower[index] as number }))
      .sort((a, b) => a.at - b.at);
    let sum = 0;
    for (const { at, power } of ready) {
      sum += power;
      if (sum >= enough) return run.startMonth + Math.min(at, end);
    }
    return run.startMonth + end;
  });
};
