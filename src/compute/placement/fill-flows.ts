import type { FreeCapacity } from './free-capacity.ts';
import type { Flow, PlacementCase } from './placement-case.ts';

/** What flows where, and how much of the asked is still open. */
export interface Flows {
  readonly flows: Flow[];
  /** What the flows are worth, unmet demand not yet counted. */
  worth: number;
  /** By region, the demand of each month that nothing meets yet. */
  readonly open: readonly Float64Array[];
  /** By elastic run, GPU-months not yet done, and what is done in each month. */
  readonly left: Float64Array;
  readonly done: readonly Float64Array[];
}

export function noFlows({ inference = [], elasticRuns = [], months }: PlacementCase): Flows {
  return {
    flows: [],
    worth: 0,
    open: inference.map(({ demand }) =>
      Float64Array.from({ length: months }, (_, month) => demand[month] ?? 0),
    ),
    left: Float64Array.from(elasticRuns, ({ gpuMonths }) => gpuMonths),
    done: elasticRuns.map(() => new Float64Array(months)),
  };
}

/** A flow that could be opened between some work and a site. */
interface Offer {
  readonly kind: Flow['kind'];
  readonly of: number;
  readonly site: number;
  /** Worth of a GPU-month there. */
  readonly worth: number;
}

/**
 * Gives users and elastic work what is free, the most valuable pairs of work and site first. Pairs
 * worth less than `least` are left for later.
 */
export function fillFlows(given: PlacementCase, free: FreeCapacity, into: Flows, least = 0): void {
  for (const offer of offersOf(given)) {
    if (offer.worth < least || offer.worth <= 0) continue;
    for (const month of monthsOf(given, offer)) {
      openFlow(given, free, into, offer, month, Infinity);
    }
  }
}

/** Opens the flows of a plan again; what their site lacks comes from others, the best first. */
export function repeatFlows(
  given: PlacementCase,
  free: FreeCapacity,
  into: Flows,
  planned: readonly Flow[],
): void {
  const offers = offersOf(given);
  for (const { kind, of, site, month, gpus } of planned) {
    const alike = offers.filter((each) => each.kind === kind && idOf(given, each) === of);
    const own = alike.filter((each) => given.sites[each.site]!.id === site);
    let left = gpus;
    for (const offer of [...own, ...alike]) left -= openFlow(given, free, into, offer, month, left);
  }
}

/** Opens a flow as far as it is wanted and there are accelerators, and returns its size. */
function openFlow(
  given: PlacementCase,
  free: FreeCapacity,
  into: Flows,
  offer: Offer,
  month: number,
  most: number,
): number {
  const { kind, of, site } = offer;
  const there = Math.max(0, free.at(site, month));
  const gpus = Math.min(most, there, wanted(given, into, offer, month));
  if (gpus <= 1e-12) return 0;
  free.take(site, month, gpus);
  if (kind === 'inference') into.open[of]![month] = into.open[of]![month]! - gpus;
  else {
    into.left[of] = into.left[of]! - gpus;
    into.done[of]![month] = into.done[of]![month]! + gpus;
  }
  into.worth += kind === 'inference' ? -routeCost(given, offer) * gpus : offer.worth * gpus;
  into.flows.push({ of: idOf(given, offer), kind, site: given.sites[site]!.id, month, gpus });
  return gpus;
}

function wanted(given: PlacementCase, into: Flows, { kind, of }: Offer, month: number): number {
  if (kind === 'inference') return into.open[of]![month]!;
  const { maxGpus } = given.elasticRuns![of]!;
  return Math.min(into.left[of]!, maxGpus - into.done[of]![month]!);
}

const routeCost = ({ inference = [], sites }: PlacementCase, { of, site }: Offer): number =>
  inference[of]!.routeCost[sites[site]!.id] ?? 0;

const idOf = (given: PlacementCase, { kind, of }: Offer): string =>
  kind === 'inference' ? given.inference![of]!.region : given.elasticRuns![of]!.id;

/** Every pair of work and site, by worth; work that must finish comes first among equals in kind. */
function offersOf({ sites, inference = [], elasticRuns = [] }: PlacementCase): readonly Offer[] {
  const offers: Offer[] = [];
  inference.forEach((region, of) => {
    sites.forEach(({ id }, site) => {
      const cost = region.routeCost[id];
      if (cost !== undefined) {
        offers.push({ kind: 'inference', of, site, worth: region.unmetCost - cost });
      }
    });
  });
  elasticRuns.forEach((run, of) => {
    sites.forEach(({ costPerGpuMonth = 0 }, site) => {
      offers.push({ kind: 'elastic', of, site, worth: run.valuePerGpuMonth - costPerGpuMonth });
    });
  });
  return offers.sort((a, b) => b.worth - a.worth);
}

function monthsOf(given: PlacementCase, { kind, of }: Offer): readonly number[] {
  const run = kind === 'elastic' ? given.elasticRuns![of]! : null;
  const first = Math.max(0, run?.earliest ?? 0);
  const end = Math.min(run?.deadline ?? given.months, given.months);
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
