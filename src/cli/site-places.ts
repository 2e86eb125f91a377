import { type LandMap, landMap } from '../charts/site-map.tsx';
import type { CheckedSite } from '../programme/checked-programme.ts';

/** Width of the drawing; the page scales it. */
const ACROSS = 640;

/** The map under a programme's sites; null where none of them has a place. */
export const mapOf = (sites: readonly Pick<CheckedSite, 'name' | 'place'>[]): LandMap | null => {
  const placed = sites.flatMap(({ name, place }) => (place ? [{ name, ...place }] : []));
  return placed.length === 0 ? null : landMap(placed, ACROSS);
};
