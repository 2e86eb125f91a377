import type { BySteps, DispatchCase } from './dispatch-case.ts';
import type { SiteDispatch } from './site-dispatch.ts';

/**
 * What is varied: a generator's capacity, the import limit, a store's power (its hours of storage
 * stay), the price of the grid or the cost of a generator (factors on those of the case).
 */
export type ResponseAxis =
  | { readonly of: 'capacity'; readonly id: string; readonly at: readonly number[] }
  | { readonly of: 'import limit'; readonly at: readonly number[] }
  | { readonly of: 'store power'; readonly id: string; readonly at: readonly number[] }
  | { readonly of: 'grid price'; readonly at: readonly number[] }
  | { readonly of: 'generator cost'; readonly id: string; readonly at: readonly number[] };

/** The site with each axis at its value. */
export function siteAt(
  asked: DispatchCase,
  axes: readonly ResponseAxis[],
  point: readonly number[],
): DispatchCase {
  let site = asked;
  for (const [axis, value] of point.entries()) site = varied(site, axes[axis]!, value);
  return site;
}

function varied(site: DispatchCase, axis: ResponseAxis, value: number): DispatchCase {
  const { generators = [], storage = [], grid } = site;
  switch (axis.of) {
    case 'import limit':
      if (grid === undefined) throw new RangeError('a site without a grid has no import limit');
      return { ...site, grid: { ...grid, importMax: value } };
    case 'grid price':
      if (grid === undefined) throw new RangeError('a site without a grid has no grid price');
      return { ...site, grid: { ...grid, price: scaled(grid.price, value) } };
    case 'capacity':
    case 'generator cost': {
      known(axis.id, generators);
      const changed = generators.map((one) => {
        if (one.id !== axis.id) return one;
        if (axis.of === 'capacity') return { ...one, capacity: value };
        return { ...one, marginalCost: scaled(one.marginalCost ?? 0, value) };
      });
      return { ...site, generators: changed };
    }
    case 'store power': {
      known(axis.id, storage);
      const changed = storage.map((one) => {
        if (one.id !== axis.id) return one;
        const hours = hoursOf(one);
        const energyMwh = hours * value;
        const full = (one.initialMwh ?? 0) / Math.max(1e-12, one.energyMwh ?? energyMwh);
        return { ...one, powerMw: value, energyMwh, initialMwh: full * energyMwh };
      });
      return { ...site, storage: changed };
    }
  }
}

function hoursOf(one: NonNullable<DispatchCase['storage']>[number]): number {
  if (one.hoursAtPower !== undefined) return one.hoursAtPower;
  if (one.powerMw === undefined || one.energyMwh === undefined || one.powerMw === 0) {
    throw new RangeError(`${one.id} needs its hours of storage: state hoursAtPower`);
  }
  return one.energyMwh / one.powerMw;
}

function known(id: string, among: readonly { readonly id: string }[]): void {
  if (!among.some((one) => one.id === id)) throw new RangeError(`the site has no ${id}`);
}

function scaled(value: BySteps, by: number): BySteps {
  return typeof value === 'number' ? value * by : value.map((one) => one * by);
}

/** Exact slopes of the cost: of sizes from the kernel's prices, of prices from what they buy. */
export function slopesAt(
  site: DispatchCase,
  axes: readonly ResponseAxis[],
  point: readonly number[],
  { sensitivity, hours }: SiteDispatch,
): readonly number[] {
  const stepH = site.stepH ?? 1;
  const load = site.load.reduce((sum, mw) => sum + mw, 0) * stepH;
  const bought = (mw: Float64Array, price: BySteps | undefined): number => {
    const at = typeof price === 'number' ? () => price : (t: number) => price?.[t] ?? 0;
    return mw.reduce((sum, one, t) => sum + one * at(t), 0) * stepH;
  };
  return axes.map((axis, place) => {
    if (axis.of === 'capacity') return sensitivity![axis.id]! / load;
    if (axis.of === 'import limit') return sensitivity!.grid! / load;
    if (axis.of === 'grid price') {
      return bought(hours.gridImport, site.grid?.price) / load / point[place]!;
    }
    if (axis.of === 'generator cost') {
      const unit = site.generators!.find(({ id }) => id === axis.id)!;
      return bought(hours.generators[axis.id]!, unit.marginalCost) / load / point[place]!;
    }
    // the store's energy, and what it starts with, grow with its power
    const store = site.storage!.find(({ id }) => id === axis.id)!;
    const full = (store.initialMwh ?? 0) / Math.max(1e-12, store.energyMwh ?? 1);
    const initial = sensitivity![`${axis.id}.initial`] ?? 0;
    const energy = sensitivity![`${axis.id}.energy`]! + full * initial;
    return (sensitivity![`${axis.id}.power`]! + hoursOf(store) * energy) / load;
  });
}
