import type { ResponseAxis } from './response-axes.ts';
import type { ResponseTable, SiteResponse } from './response-table.ts';

/** How far from the tangents towards the chords the cost is taken to lie, where it is convex. */
const TOWARDS_CHORDS = 0.1;

/**
 * A response between the crossings; beyond the axes, that of their ends. Energies and emissions are
 * linear along each axis. Along sizes the cost is convex: it lies above every tangent of the
 * crossings and below their chords, close to the tangents because it is made of straight pieces.
 * Along prices it is the mean of chords and tangents, exact for what is quadratic.
 */
export function respond(table: ResponseTable, point: readonly number[]): SiteResponse {
  const { axes, responses, slopes } = table;
  const values = axes.map(({ at }, axis) =>
    Math.min(at[at.length - 1]!, Math.max(at[0]!, point[axis]!)),
  );
  const low = axes.map(({ at }, axis) => {
    let place = 0;
    while (place < at.length - 2 && at[place + 1]! <= values[axis]!) place++;
    return place;
  });
  const share = axes.map(({ at }, axis) => {
    const from = at[low[axis]!]!;
    const to = at[low[axis]! + 1];
    return to === undefined ? 0 : (values[axis]! - from) / (to - from);
  });
  const isSize = axes.map(({ of }) => of !== 'grid price' && of !== 'generator cost');
  const dimensions = axes.length;
  const lift = (crossing: number, places: readonly number[], sizes: boolean): number => {
    let sum = 0;
    for (let axis = 0; axis < dimensions; axis++) {
      if (isSize[axis] !== sizes) continue;
      const away = values[axis]! - axes[axis]!.at[places[axis]!]!;
      sum += slopes[crossing * dimensions + axis]! * away;
    }
    return sum;
  };
  const parts: { readonly weight: number; readonly response: SiteResponse }[] = [];
  const byPrices = new Map<string, { weight: number; chord: number; tangent: number }>();
  for (const places of neighbours(axes, low, 0)) {
    const crossing = crossingAt(axes, places);
    let weight = 1;
    let priceWeight = 1;
    for (const [axis, place] of places.entries()) {
      const own = place > low[axis]! ? share[axis]! : 1 - share[axis]!;
      weight *= own;
      if (!isSize[axis]) priceWeight *= own;
    }
    if (weight === 0) continue;
    const response = responses[crossing]!;
    parts.push({ weight, response });
    const prices = places.map((place, axis) => (isSize[axis] ? '' : place)).join(' ');
    const group = byPrices.get(prices) ?? { weight: priceWeight, chord: 0, tangent: -Infinity };
    group.chord +=
      (weight / priceWeight) * (response.costPerMwh + lift(crossing, places, false) / 2);
    byPrices.set(prices, group);
  }
  for (const places of neighbours(axes, low, 1)) {
    const group = byPrices.get(places.map((place, axis) => (isSize[axis] ? '' : place)).join(' '));
    if (group === undefined) continue;
    const crossing = crossingAt(axes, places);
    const tangent =
      responses[crossing]!.costPerMwh +
      lift(crossing, places, true) +
      lift(crossing, places, false) / 2;
    if (tangent > group.tangent) group.tangent = tangent;
  }
  let costPerMwh = 0;
  for (const { weight, chord, tangent } of byPrices.values()) {
    costPerMwh += weight * (tangent + TOWARDS_CHORDS * Math.max(0, chord - tangent));
  }
  const mean = (of: (response: SiteResponse) => number): number =>
    parts.reduce((sum, { weight, response }) => sum + weight * of(response), 0);
  return {
    costPerMwh,
    gridImport: mean((one) => one.gridImport),
    gridExport: mean((one) => one.gridExport),
    curtailed: mean((one) => one.curtailed),
    unserved: mean((one) => one.unserved),
    byGenerator: Object.fromEntries(
      Object.keys(responses[0]!.byGenerator).map((id) => [id, mean((one) => one.byGenerator[id]!)]),
    ),
    co2T: mean((one) => one.co2T),
    unservedShare: mean((one) => one.unservedShare),
    peakImport: mean((one) => one.peakImport),
  };
}

/** Places around a cell of the table: its corners, and so many further out. */
function neighbours(
  axes: readonly ResponseAxis[],
  low: readonly number[],
  further: number,
): readonly (readonly number[])[] {
  return axes.reduce<readonly (readonly number[])[]>(
    (found, { at }, axis) => {
      const first = Math.max(0, low[axis]! - further);
      const last = Math.min(at.length - 1, low[axis]! + 1 + further);
      const places = Array.from({ length: last - first + 1 }, (_, place) => first + place);
      return found.flatMap((one) => places.map((place) => [...one, place]));
    },
    [[]],
  );
}

function crossingAt(axes: readonly ResponseAxis[], places: readonly number[]): number {
  return axes.reduce((crossing, { at }, axis) => crossing * at.length + places[axis]!, 0);
}
