import type { SamplingPlan } from '../simulation/sampling-plan.ts';
import { type Experiment, type Held, holding, type Lever } from './experiments.ts';
import type { Worlds } from './worlds.ts';

/** What can stand in the way, in the order in which causes are told. */
export type Cause = 'money' | 'power' | 'chips' | 'construction' | 'permits';

const LONG_AGO_MONTHS = -1200;
const MORE_THAN_ENOUGH_USD = 1e15;
const MORE_THAN_ENOUGH_MW = 1e6;

/** How an input is set when its cause is lifted: to a value, or to a low quantile of itself. */
const RELIEFS: Readonly<Record<Cause, Readonly<Record<string, number | 'least'>>>> = {
  money: {
    'capital.securedMoney': MORE_THAN_ENOUGH_USD,
    'capital.availableFrom': LONG_AGO_MONTHS,
    'capital.availableOver': 0,
    'capital.gearing': 0.999,
  },
  power: {
    'power.supplySlip': 0,
    'power.supplyFrom': LONG_AGO_MONTHS,
    'power.supplyPower': MORE_THAN_ENOUGH_MW,
  },
  chips: { 'buildings.durations.chips': 'least' },
  construction: {
    'buildings.durations.shell': 'least',
    'buildings.durations.fitOut': 'least',
    'buildings.durations.commissioning': 'least',
  },
  permits: { 'buildings.durations.permits': 'least' },
};
export const CAUSES = Object.keys(RELIEFS) as readonly Cause[];

/** Lower than all but one draw in a hundred. */
const LEAST = 0.01;

const lifted = (levers: readonly Lever[], causes: readonly Cause[]): Held => {
  const values = new Map<string, number>();
  for (const cause of causes) {
    for (const lever of levers) {
      for (const quantity of lever.quantities) {
        const to = RELIEFS[cause][quantity];
        if (to === undefined) continue;
        const value = to === 'least' ? lever.at(LEAST) : to;
        if (value !== null) values.set(lever.path, value);
      }
    }
  }
  return { values, answers: new Map() };
};

/** The same worlds, run once with each obstacle lifted and once with all lifted. */
export interface LiftedWorlds {
  readonly asDrawn: Worlds;
  readonly without: Readonly<Record<Cause, Worlds>>;
  readonly withoutAny: Worlds;
}

export const liftObstacles = (
  plan: SamplingPlan,
  levers: readonly Lever[],
  experiment: Experiment,
): LiftedWorlds => ({
  asDrawn: experiment(plan),
  without: Object.fromEntries(
    CAUSES.map((cause) => [cause, experiment(holding(plan, lifted(levers, [cause])))]),
  ) as Record<Cause, Worlds>,
  withoutAny: experiment(holding(plan, lifted(levers, CAUSES))),
});

/**
 * In the worlds where a prediction fails: what, lifted alone, would have made it hold. Where
 * several would, they share the world. `several at once`: no single one, but all together; `the
 * plan itself`: not even all together, because the programme as laid out does not add up to it.
 */
export const blockingCauses = (
  worlds: LiftedWorlds,
  holds: (worlds: Worlds) => Float64Array,
): readonly { readonly cause: string; readonly share: number }[] => {
  const asDrawn = holds(worlds.asDrawn);
  const withoutAny = holds(worlds.withoutAny);
  const without = CAUSES.map((cause) => ({ cause, holds: holds(worlds.without[cause]) }));
  const shares = new Map<string, number>();
  let failing = 0;
  asDrawn.forEach((held, world) => {
    if (held === 1) return;
    failing++;
    const singles = without.filter((lift) => lift.holds[world] === 1).map(({ cause }) => cause);
    const causes: readonly string[] =
      singles.length > 0
        ? singles
        : [withoutAny[world] === 1 ? 'several at once' : 'the plan itself'];
    for (const cause of causes) {
      shares.set(cause, (shares.get(cause) ?? 0) + 1 / causes.length);
    }
  });
  return [...shares]
    .map(([cause, count]) => ({ cause, share: count / failing }))
    .sort((a, b) => b.share - a.share || (a.cause < b.cause ? -1 : 1));
};
