import { parseUnit, sameDimension } from '../../quantities/unit.ts';
import type { CheckedProgramme, CheckedScarce } from '../checked-programme.ts';
import type { Elements } from './elements.ts';

/** A limit that a field sets, and who waits for it: indices in the order in which they are served. */
export interface BoundScarce {
  /** None in a programme of its own. */
  readonly limit: CheckedScarce | null;
  readonly turns: readonly number[];
}

export interface BoundLimits {
  /** Over buildings. */
  readonly chips: BoundScarce;
  /** Over tranches of grid power. */
  readonly grid: BoundScarce;
}

/**
 * The limits of a field: one in accelerators a month is on what makers make, one in MW of facility
 * a month on approvals of grid connections. Members are served in the order of the limit, then in
 * that of the field; the things of one member in the order of its file.
 */
export const bindScarce = (programme: CheckedProgramme, elements: Elements): BoundLimits => {
  const chips = limitIn(programme, 'GPU/month');
  const grid = limitIn(programme, 'MW facility/month');
  const siteNames = elements.sites.map((site) => site.name);
  const rankOfSites = (limit: CheckedScarce): readonly number[] =>
    siteNames.map((name) => {
      const member = programme.members.findIndex(({ sites }) => sites.includes(name));
      const served = limit.order.indexOf(programme.members[member]?.name ?? '');
      return served >= 0 ? served : limit.order.length + Math.max(0, member);
    });
  const inTurn = (
    limit: CheckedScarce | null,
    sites: readonly number[],
    waits: (index: number) => boolean,
  ): BoundScarce => {
    if (!limit) return { limit, turns: [] };
    const ranks = rankOfSites(limit);
    const turns = sites.map((_, index) => index).filter(waits);
    turns.sort((a, b) => ranks[sites[a]!]! - ranks[sites[b]!]! || a - b);
    return { limit, turns };
  };
  return {
    chips: inTurn(
      chips,
      elements.buildings.map(({ siteIndex }) => siteIndex),
      () => true,
    ),
    grid: inTurn(
      grid,
      elements.tranches.map(({ siteIndex }) => siteIndex),
      (index) => elements.tranches[index]!.supply.kind.toLowerCase().startsWith('grid'),
    ),
  };
};

const limitIn = (programme: CheckedProgramme, unit: string): CheckedScarce | null => {
  const wanted = parseUnit(unit);
  const found = programme.scarce.filter(({ perMonth }) =>
    sameDimension(parseUnit(perMonth.unit), wanted),
  );
  if (found.length > 1) {
    throw new Error(`${found.map(({ name }) => name).join(' and ')} are limits on the same thing`);
  }
  return found[0] ?? null;
};

/** For each of `count` things its place in the turns, or -1. */
export const placesOf = (scarce: BoundScarce, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => scarce.turns.indexOf(index));
