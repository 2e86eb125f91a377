import type { BySteps, DispatchCase } from './dispatch-case.ts';
import { fixedDispatch } from './fixed-dispatch.ts';
import { type ResponseAxis, siteAt, slopesAt } from './response-axes.ts';
import type { SiteDispatch } from './site-dispatch.ts';

/** A year of a site for each MWh of its load; emissions in tonnes. */
export interface SiteResponse {
  readonly costPerMwh: number;
  readonly gridImport: number;
  readonly gridExport: number;
  readonly curtailed: number;
  readonly unserved: number;
  readonly byGenerator: Readonly<Record<string, number>>;
  readonly co2T: number;
  /** Share of the steps in which some load is not served. */
  readonly unservedShare: number;
  /** Highest import over highest load. */
  readonly peakImport: number;
}

/** Responses at every crossing of the axes' values, the last axis fastest. */
export interface ResponseTable {
  readonly axes: readonly ResponseAxis[];
  readonly responses: readonly SiteResponse[];
  /** Slope of the cost per MWh along each axis: [crossing * axes + axis]. */
  readonly slopes: Float64Array;
}

/** How finely a table is made. */
export interface ResponseDetail {
  /** Values are added to an axis until the cost between two is known so well; 0.01 if left out. */
  readonly relative?: number;
  /** Crossings are at most so many; 2,000 where left out. */
  readonly crossings?: number;
}

/**
 * The year of a site at every crossing of some sizes and prices, each an exact dispatch. Give the
 * site per MW of its peak load (sizes and load divided by that): cost and energy of a site scale
 * with it. Between the values given, more are added where the cost bends most: between two
 * neighbours it lies under their chord and above their tangents, and what is open is known.
 * Throws as `fixedDispatch` does, and for axes whose values do not rise.
 */
export function responseTable(
  asked: DispatchCase,
  axes: readonly ResponseAxis[],
  { relative = 0.01, crossings = 2000 }: ResponseDetail = {},
): ResponseTable {
  for (const { at } of axes) {
    if (at.length > 0 && at.every((value, i) => i === 0 || value > at[i - 1]!)) continue;
    throw new RangeError('the values of an axis must rise');
  }
  const known = new Map<string, Crossing>();
  let table = filledTable(asked, axes, known);
  for (;;) {
    const bend = sharpestBend(table);
    if (bend === null || bend.open <= relative) return table;
    const finer = table.axes.map((axis, place) =>
      place === bend.axis ? { ...axis, at: [...axis.at, bend.at].sort((a, b) => a - b) } : axis,
    );
    if (finer.reduce((product, { at }) => product * at.length, 1) > crossings) return table;
    table = filledTable(asked, finer, known);
  }
}

interface Crossing {
  readonly response: SiteResponse;
  readonly slopes: readonly number[];
}

function filledTable(
  asked: DispatchCase,
  axes: readonly ResponseAxis[],
  known: Map<string, Crossing>,
): ResponseTable {
  const count = axes.reduce((product, { at }) => product * at.length, 1);
  const slopes = new Float64Array(count * axes.length);
  const responses = Array.from({ length: count }, (_, crossing) => {
    const point = pointAt(axes, crossing);
    const key = point.join(' ');
    let found = known.get(key);
    if (found === undefined) {
      const site = siteAt(asked, axes, point);
      const dispatch = fixedDispatch(site);
      found = {
        response: responseOf(site, dispatch),
        slopes: slopesAt(site, axes, point, dispatch),
      };
      known.set(key, found);
    }
    slopes.set(found.slopes, crossing * axes.length);
    return found.response;
  });
  return { axes, responses, slopes };
}

/** Where, along one axis between two neighbours, the cost is known least, as a share of it. */
function sharpestBend({
  axes,
  responses,
  slopes,
}: ResponseTable): { readonly axis: number; readonly at: number; readonly open: number } | null {
  let sharpest: { axis: number; at: number; open: number } | null = null;
  let stride = responses.length;
  for (const [axis, { at }] of axes.entries()) {
    stride /= at.length;
    for (let crossing = 0; crossing < responses.length; crossing++) {
      const place = Math.floor(crossing / stride) % at.length;
      if (place === at.length - 1) continue;
      const next = crossing + stride;
      const width = at[place + 1]! - at[place]!;
      const here = responses[crossing]!.costPerMwh;
      const there = responses[next]!.costPerMwh;
      const leaving = slopes[crossing * axes.length + axis]!;
      const arriving = slopes[next * axes.length + axis]!;
      // sizes bend the cost upwards, prices downwards
      const meets = (there - here - arriving * width) / (leaving - arriving);
      if (!(meets > 0 && meets < width)) continue;
      const chord = here + ((there - here) * meets) / width;
      const open = Math.abs(chord - (here + leaving * meets)) / Math.min(here, there);
      if (sharpest !== null && open <= sharpest.open) continue;
      // not at the corner of two tangents alone: where the cost is round, the middle is better
      sharpest = { axis, at: at[place]! + (meets + width / 2) / 2, open };
    }
  }
  return sharpest;
}

/** The values of the axes at a crossing. */
export function pointAt(axes: readonly ResponseAxis[], crossing: number): readonly number[] {
  const point = new Array<number>(axes.length);
  let rest = crossing;
  for (let axis = axes.length - 1; axis >= 0; axis--) {
    const { at } = axes[axis]!;
    point[axis] = at[rest % at.length]!;
    rest = Math.floor(rest / at.length);
  }
  return point;
}

function responseOf(site: DispatchCase, { objective, energy, hours }: SiteDispatch): SiteResponse {
  const stepH = site.stepH ?? 1;
  const load = site.load.reduce((sum, mw) => sum + mw, 0) * stepH;
  const peak = site.load.reduce((most, mw) => Math.max(most, mw), 0);
  const emitted = (mw: Float64Array, factor: BySteps | undefined): number => {
    if (factor === undefined) return 0;
    const at = typeof factor === 'number' ? () => factor : (t: number) => factor[t]!;
    return mw.reduce((sum, one, t) => sum + one * at(t), 0) * stepH;
  };
  const co2 = (site.generators ?? []).reduce(
    (sum, one) => sum + emitted(hours.generators[one.id]!, one.co2TPerMwh),
    emitted(hours.gridImport, site.grid?.co2TPerMwh),
  );
  return {
    costPerMwh: objective / load,
    gridImport: energy.gridImport / load,
    gridExport: energy.gridExport / load,
    curtailed: energy.curtailed / load,
    unserved: energy.unserved / load,
    byGenerator: Object.fromEntries(
      Object.entries(energy.byGenerator).map(([id, mwh]) => [id, mwh / load]),
    ),
    co2T: co2 / load,
    unservedShare:
      hours.unserved.reduce((count, mw) => count + (mw > 1e-9 * peak ? 1 : 0), 0) /
      site.load.length,
    peakImport: hours.gridImport.reduce((most, mw) => Math.max(most, mw), 0) / peak,
  };
}
