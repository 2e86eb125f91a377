import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { GivenValue } from '../programme/checked-programme.ts';
import { median } from '../uncertainty/distribution.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import type { SiteSummary } from './run-summary.ts';
import type { Worlds } from './worlds.ts';

const CAUSES = ['start', 'permits', 'construction', 'chips', 'power', 'money', 'float'] as const;

const centralValue = (given: GivenValue): number => {
  const distribution = given.distribution ?? given.claimDistributions[0];
  return distribution ? median(distribution) : 0;
};

/** Whose money is in each site, its power, and when each of its buildings is ready. */
export const summariseSites = (bound: BoundProgramme, worlds: Worlds): readonly SiteSummary[] => {
  const { model, structure, programme } = bound;
  const readyAt = model.byPath.get('buildings.readyAt');
  const names = structure.elements.get('building') ?? [];
  const siteOf = structure.relations.get('site of the building') ?? new Int32Array();
  const itPower = new Map<number, number>();
  for (const input of bound.inputs) {
    if (input.quantity.path === 'buildings.itPower') {
      itPower.set(input.element, centralValue(input.given));
    }
  }
  const horizonMonths = worlds.steps * worlds.monthsPerStep;

  return programme.sites.map((site, siteIndex) => {
    const members = [...names.keys()].filter((building) => siteOf[building] === siteIndex);
    return {
      name: site.name,
      place: site.place,
      owner: site.owner,
      operator: site.operator,
      endUser: site.endUser,
      chipPayer: site.chipPayer,
      accelerator: site.accelerator,
      itPowerMw: members.reduce((sum, building) => sum + (itPower.get(building) ?? 0), 0),
      money: programme.sources
        .filter((source) => source.to === site.owner || source.to === site.chipPayer)
        .map((source) => ({
          source: source.name,
          holder: source.by,
          rung: source.secured.question
            ? 'in dispute'
            : centralValue(source.secured) > 0
              ? 'secured'
              : source.committed && centralValue(source.committed) > 0
                ? 'committed'
                : 'announced',
        })),
      power: site.power.map((supply) => ({
        name: supply.name,
        kind: supply.kind,
        rung: supply.rung,
        facilityMw: centralValue(supply.facilityPower),
      })),
      buildings: members.map((building) => {
        const ready = readyAt
          ? worlds.perWorld(readyAt, building)
          : new Float64Array(worlds.worlds).fill(Infinity);
        const dates = quantilesOf(ready, [0.1, 0.5, 0.9]);
        const inside = ready.filter((month) => month < horizonMonths).length;
        const month = (index: number): number | null => {
          const at = dates[index] as number;
          return at < horizonMonths ? worlds.startMonth + at : null;
        };
        return {
          name: names[building] as string,
          itPowerMw: itPower.get(building) ?? 0,
          ready: { p10: month(0), p50: month(1), p90: month(2) },
          readyProbability: inside / worlds.worlds,
          delayByCause: delaysOf(bound, worlds, building, ready, horizonMonths),
        };
      }),
    };
  });
};

const delaysOf = (
  bound: BoundProgramme,
  worlds: Worlds,
  building: number,
  ready: Float64Array,
  horizonMonths: number,
): Readonly<Record<string, number>> => {
  const delays: Record<string, number> = {};
  for (const cause of CAUSES) {
    const quantity = bound.model.byPath.get(`buildings.delayBy.${cause}`);
    if (!quantity) continue;
    const months = worlds.perWorld(quantity, building);
    let sum = 0;
    let count = 0;
    ready.forEach((month, world) => {
      if (month >= horizonMonths) return;
      sum += months[world] as number;
      count++;
    });
    if (count > 0) delays[cause] = sum / count;
  }
  return delays;
};
