import { positionOfDay } from '../quantities/month.ts';
import { checkShape } from './check-shape.ts';
import type { Citation } from './checked-programme.ts';
import { readDays } from './days.ts';
import { libraryShape } from './library-shape.ts';
import { at, entriesOf, itemsOf, type Node, textAt } from './node.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problems } from './problem.ts';
import { addReferences, type References, readSource } from './references.ts';
import type { SourceFile } from './source-file.ts';

/** What stood at a site on one day, or was expected to stand on it. */
export interface ObservedRow {
  readonly on: string;
  /** The day as a place on the line of months (year x 12 + month - 1, with its fraction). */
  readonly month: number;
  readonly buildings: number | null;
  readonly facilityMw: number;
}

export interface ObservedSite {
  readonly name: string;
  readonly owner: string | null;
  /** Its name in a later table, where that is another. */
  readonly later: string | null;
  /** What a reader should know of its rows. */
  readonly note: string | null;
  /** In order of days. */
  readonly rows: readonly ObservedRow[];
}

/** A table of observed construction as it stood on one day. Rows after `seenUntil` were forecasts. */
export interface ObservedVintage {
  /** `2025-11`. */
  readonly of: string;
  /** The last day that had been seen. */
  readonly seenUntil: string;
  /** The end of that day on the line of months. */
  readonly seenUntilMonth: number;
  readonly attribution: string;
  readonly citation: Citation | null;
  readonly sites: readonly ObservedSite[];
}

/** Reads the `vintage` of a library file; null after a problem, or where the file holds none. */
export function readObservedSites(file: SourceFile, problems: Problems): ObservedVintage | null {
  const node = parseYaml(file, problems);
  if (node === null) return null;
  const before = problems.list().length;
  checkShape(node, libraryShape, problems, 'The library file');
  const vintage = at(node, 'vintage');
  if (vintage === null) {
    const message = 'The file holds no table of observed sites.';
    problems.error(
      'no-vintage',
      node.place,
      message,
      'Name one, as in observed-sites-2026-08.yaml.',
    );
    return null;
  }
  const references: References = { known: new Map(), broken: new Set(), isComplete: true };
  addReferences(node, references, problems);
  const source = readSource(at(vintage, 'source'), references, problems);
  const seenUntil = readDays(textAt(vintage, 'seen_until') ?? '')?.last ?? null;
  const sites = entriesOf(at(vintage, 'sites')).map(({ key, value }) => ({
    name: key,
    owner: textAt(value, 'owner'),
    later: textAt(value, 'later'),
    note: textAt(value, 'note'),
    rows: readRows(at(value, 'rows'), problems),
  }));
  if (seenUntil === null || problems.list().length > before) return null;
  return {
    of: textAt(vintage, 'of') ?? seenUntil.slice(0, 7),
    seenUntil,
    seenUntilMonth: endOfDay(seenUntil),
    attribution: textAt(vintage, 'attribution') ?? '',
    citation: source?.citation ?? null,
    sites,
  };
}

function readRows(rows: Node | null, problems: Problems): ObservedRow[] {
  const read: ObservedRow[] = [];
  for (const item of itemsOf(rows)) {
    const on = at(item, 'on');
    const days = on?.kind === 'text' ? readDays(on.text) : null;
    if (on === null || days === null) {
      const place = (on ?? item).place;
      problems.error('bad-date', place, 'This row has no day.', 'Write on: 2025-09-26.');
      continue;
    }
    const month = startOfDay(days.first);
    if (month < (read.at(-1)?.month ?? 0)) {
      const message = 'The rows of a site are not in the order of their days.';
      problems.error('rows-out-of-order', on.place, message, 'Put the earliest day first.');
    }
    const buildings = textAt(item, 'buildings');
    read.push({
      on: days.first,
      month,
      buildings: buildings === null ? null : Number(buildings),
      facilityMw: Number(textAt(item, 'facility_mw')),
    });
  }
  return read;
}

/**
 * The same from JSON: `{ source: { vintage }, sites: { NAME: [{ date, buildings_operational,
 * facility_power_MW }] } }`. Rows without power are left out. Throws a RangeError with what is
 * wrong for anything else.
 */
export function observedSitesFromJson(text: string): ObservedVintage {
  const data = parseObject(text);
  const source = (data.source ?? {}) as Readonly<Record<string, string>>;
  const days = readDays(String(source.vintage ?? ''));
  if (days === null) throw new RangeError('source.vintage holds no date such as 2025-11');
  const sites = Object.entries((data.sites ?? {}) as Readonly<Record<string, unknown>>);
  return {
    of: String(source.vintage),
    seenUntil: days.last,
    seenUntilMonth: endOfDay(days.last),
    attribution: String(source.publisher ?? ''),
    citation: null,
    sites: sites.map(([name, rows]) => ({
      name,
      owner: null,
      later: null,
      note: null,
      rows: Array.isArray(rows) ? rows.flatMap((row) => jsonRow(name, row)).sort(byMonth) : [],
    })),
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new RangeError('this is no JSON object');
}

function jsonRow(site: string, row: Readonly<Record<string, unknown>>): ObservedRow[] {
  const { date, buildings_operational: buildings, facility_power_MW: power } = row;
  const days = readDays(String(date ?? ''));
  if (days === null) throw new RangeError(`a row of ${site} has no date`);
  if (power === undefined || power === null) return [];
  const facilityMw = Number(power);
  if (!(facilityMw >= 0)) throw new RangeError(`${site} has no power on ${days.first}`);
  return [
    {
      on: days.first,
      month: startOfDay(days.first),
      buildings: typeof buildings === 'number' ? buildings : null,
      facilityMw,
    },
  ];
}

const byMonth = (a: ObservedRow, b: ObservedRow): number => a.month - b.month;

function startOfDay(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return positionOfDay({ year, month, day: dayOfMonth });
}

function endOfDay(day: string): number {
  return startOfDay(day) + 1 / 31;
}
