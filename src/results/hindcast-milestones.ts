import type { ObservedRow, ObservedSite, ObservedVintage } from '../programme/observed-sites.ts';

/**
 * A step of construction that the earlier table expected and what the later one says of it. Dates
 * are places on the line of months (year x 12 + month - 1, with fractions).
 */
export interface Milestone {
  /** Name of the site in the later table. */
  readonly site: string;
  /** Power that runs once it is reached, as the earlier table had it. */
  readonly facilityMw: number;
  /** Buildings beyond those that ran on the earlier table's day; null: told by power alone. */
  readonly buildingsAdded: number | null;
  /** Power beyond what ran on that day. */
  readonly facilityMwAdded: number;
  readonly forecast: number;
  /** When it was reached, or when the later table expects it; null where it expects it never. */
  readonly outcome: number | null;
  /** Whether it had been seen by the later table's day. */
  readonly seen: boolean;
}

/** A later table need not reach the power to the last megawatt: sizes are re-measured. */
const REACHED_SHARE = 0.9;

/** The table that was a forecast and the one that it is held against. */
export interface Vintages {
  readonly earlier: ObservedVintage;
  readonly later: ObservedVintage;
}

/**
 * Every step after its day that the earlier table expected, by site. Steps are matched by what they
 * add to what ran on that day, because past values were re-measured between tables: by the number
 * of buildings where it rises, else by power, of which nine tenths suffice.
 */
export const milestonesOf = (vintages: Vintages): readonly Milestone[] => {
  const { earlier, later } = vintages;
  return earlier.sites.flatMap((site) => {
    const now = laterSite(site, later);
    if (now === null) return [];
    const from = earlier.seenUntilMonth;
    const then = stateAt(site.rows, from);
    const base = stateAt(now.rows, from);
    let before = then;
    return site.rows.flatMap((row): Milestone[] => {
      if (row.month < from || !isRise(row, before)) return [];
      before = row;
      const buildingsAdded = addedBuildings(row, then);
      const facilityMwAdded = row.facilityMw - then.facilityMw;
      const reached = now.rows.find(
        (later) => later.month >= from && reaches(later, base, buildingsAdded, facilityMwAdded),
      );
      const outcome = reached?.month ?? null;
      return [
        {
          site: now.name,
          facilityMw: row.facilityMw,
          buildingsAdded,
          facilityMwAdded,
          forecast: row.month,
          outcome,
          seen: outcome !== null && outcome <= later.seenUntilMonth,
        },
      ];
    });
  });
};

/** The site's rows in a later table: by the name that it has there, or by the words of its own. */
export const laterSite = (site: ObservedSite, later: ObservedVintage): ObservedSite | null => {
  const wanted = site.later ?? site.name;
  const exact = later.sites.find(({ name }) => name === wanted);
  if (exact || site.later !== null) return exact ?? null;
  const words = wordsOf(wanted);
  const alike = later.sites.filter(({ name }) => [...wordsOf(name)].every((one) => words.has(one)));
  return alike.length === 1 ? (alike[0] as ObservedSite) : null;
};

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ''),
  );

type State = Pick<ObservedRow, 'buildings' | 'facilityMw'>;

/** What ran on a day: the last row before it. */
export const stateAt = (rows: readonly ObservedRow[], month: number): State =>
  rows.filter((row) => row.month < month).at(-1) ?? { buildings: 0, facilityMw: 0 };

const isRise = (row: State, before: State): boolean =>
  row.facilityMw > before.facilityMw || (row.buildings ?? 0) > (before.buildings ?? 0);

const addedBuildings = (row: State, then: State): number | null => {
  if (row.buildings === null || then.buildings === null) return null;
  return row.buildings > then.buildings ? row.buildings - then.buildings : null;
};

const reaches = (
  row: ObservedRow,
  base: State,
  buildings: number | null,
  facilityMw: number,
): boolean => {
  const byCount = row.buildings !== null && base.buildings !== null && buildings !== null;
  if (byCount && (row.buildings ?? 0) - (base.buildings ?? 0) >= buildings) return true;
  return facilityMw > 0 && row.facilityMw - base.facilityMw >= REACHED_SHARE * facilityMw;
};
