import type { PlacementCase } from './placement-case.ts';
import type { Place } from './places.ts';

/** Accelerators not yet taken, by site and month. */
export interface FreeCapacity {
  at(site: number, month: number): number;
  take(site: number, month: number, gpus: number): void;
  /** The accelerators free at a place in the scarcest of these months. */
  scarcest(place: Place, start: number, months: number): number;
  /** Takes a gang's accelerators at a place for these months, from its fullest sites first. */
  takeGang(place: Place, start: number, months: number, gpus: number): void;
}

export function freeCapacity({ sites, months }: PlacementCase): FreeCapacity {
  const free = sites.map(({ usableGpus }) => Float64Array.from(usableGpus.slice(0, months)));
  const across = new Map<string, Float64Array>();
  const acrossOf = ({ id }: Place): Float64Array => {
    const known = across.get(id) ?? new Float64Array(months);
    across.set(id, known);
    return known;
  };
  const at = (site: number, month: number): number => free[site]![month]!;
  const take = (site: number, month: number, gpus: number): void => {
    free[site]![month] = at(site, month) - gpus;
  };
  const atPlace = (place: Place, month: number): number => {
    const there = place.sites.reduce((sum, site) => sum + Math.max(0, at(site, month)), 0);
    return Math.min(there, place.maxGpus - acrossOf(place)[month]!);
  };
  return {
    at,
    take,
    scarcest: (place, start, span) => {
      let least = Infinity;
      for (let month = start; month < start + span; month++) {
        least = Math.min(least, atPlace(place, month));
      }
      return least;
    },
    takeGang: (place, start, span, gpus) => {
      for (let month = start; month < start + span; month++) {
        acrossOf(place)[month] = acrossOf(place)[month]! + gpus;
        let left = gpus;
        const fullest = [...place.sites].sort((a, b) => at(b, month) - at(a, month));
        for (const site of fullest) {
          const part = Math.min(left, Math.max(0, at(site, month)));
          take(site, month, part);
          left -= part;
        }
      }
    },
  };
}
