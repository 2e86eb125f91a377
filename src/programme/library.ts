import { nearestWord } from '../quantities/nearest-word.ts';
import { parseUnit, type Unit, UnitError } from '../quantities/unit.ts';
import type { Provenance } from './checked-programme.ts';
import { latestDay, readDays } from './days.ts';
import {
  at,
  entriesOf,
  itemsOf,
  type MappingNode,
  type Node,
  placeWithin,
  textAt,
} from './node.ts';
import type { Place, Problems } from './problem.ts';
import { readProvenance } from './provenance.ts';
import { type Asked, readSpread, spellsSpread } from './read-spread.ts';
import type { References } from './references.ts';
import { positionOf } from './source-file.ts';

/** A value of an entry and the day from which it could be known. */
export interface DatedValue {
  readonly node: MappingNode;
  readonly of: string;
  readonly known: string;
  readonly provenance: Provenance;
}

export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly about: readonly string[];
  readonly values: readonly DatedValue[];
  readonly place: Place;
}

export interface Library {
  readonly entries: ReadonlyMap<string, LibraryEntry>;
  /** Entries that could not be read: told once, not at each use. */
  readonly broken: ReadonlySet<string>;
  /** False when a file that may hold more could not be read. */
  readonly isComplete: boolean;
}

/** The number of a dated value: under `value`, or spelt out beside its source. */
export function valueNodeOf(node: MappingNode): Node {
  return spellsSpread(node) ? node : (at(node, 'value') ?? node);
}

/**
 * The entries of library files, each value with its key day: the latest of its `of`, its source's
 * date, and the days of all that it is derived from.
 */
export function readLibrary(
  files: readonly Node[],
  references: References,
  problems: Problems,
): Library {
  const library = new Map<string, LibraryEntry>();
  const broken = new Set<string>();
  const derived: { value: DatedValue; names: readonly Node[]; entry: string }[] = [];
  for (const file of files) {
    for (const { key, keyPlace, value } of entriesOf(at(file, 'entries'))) {
      const before = library.get(key);
      if (before !== undefined) {
        const message = `The entry ${key} stands in ${before.place.file.shownPath} too.`;
        problems.error('duplicate-entry', keyPlace, message, 'Keep one of the two.');
        continue;
      }
      const unit = readUnit(at(value, 'unit'), problems);
      if (unit === null) {
        broken.add(key);
        continue;
      }
      const about = itemsOf(at(value, 'about')).flatMap((item) =>
        item.kind === 'text' ? [item.text] : [],
      );
      const values = itemsOf(at(value, 'values')).flatMap((item) => {
        const dated = readDated(item, unit, references, problems);
        if (dated === null) return [];
        const names = itemsOf(at(item, 'derived_from'));
        if (names.length > 0) derived.push({ value: dated, names, entry: key });
        return [dated];
      });
      const title = textAt(value, 'title') ?? key;
      library.set(key, { id: key, title, unit, about, values, place: keyPlace });
    }
  }
  const entries = datesOfOrigins(library, derived, references, problems);
  return { entries, broken, isComplete: references.isComplete };
}

function readUnit(node: Node | null, problems: Problems): Unit | null {
  if (node?.kind !== 'text') return null;
  try {
    return parseUnit(node.text);
  } catch (error) {
    if (!(error instanceof UnitError)) throw error;
    const place = placeWithin(node, error.at, error.length);
    problems.error('bad-unit', place, error.message, error.remedy);
    return null;
  }
}

function readDated(
  node: Node,
  unit: Unit,
  references: References,
  problems: Problems,
): DatedValue | null {
  if (node.kind !== 'mapping') return null;
  const of = textAt(node, 'of');
  const days = of === null ? null : readDays(of);
  if (of !== null && days === null) {
    const place = at(node, 'of')!.place;
    problems.error('bad-date', place, `"${of}" is no date.`, 'Write it as in 2025-01.');
  }
  const provenance = readProvenance(node, node.place, [], { references, problems, asOf: null });
  const spread = readSpread(valueNodeOf(node), askedInUnit(unit), problems);
  if (days === null || provenance === null || spread === null) return null;
  const known = latestDay([days.first, provenance.known])!;
  return { node, of: days.first, known, provenance: { ...provenance, known } };
}

/** What a library value is asked for when the file is read: anything of the entry's unit. */
export function askedInUnit(unit: Unit): Asked {
  return {
    unit,
    date: false,
    startMonth: 0,
    plainUnit: unit,
    least: Number.NEGATIVE_INFINITY,
    most: Number.POSITIVE_INFINITY,
  };
}

function datesOfOrigins(
  library: Map<string, LibraryEntry>,
  derived: readonly { value: DatedValue; names: readonly Node[]; entry: string }[],
  references: References,
  problems: Problems,
): ReadonlyMap<string, LibraryEntry> {
  const days = new Map<DatedValue, string>();
  const origins = new Map(derived.map((one) => [one.value, one]));
  const inHand = new Set<DatedValue>();
  function dayOf(value: DatedValue): string {
    const done = days.get(value);
    if (done !== undefined) return done;
    const origin = origins.get(value);
    if (origin === undefined) return value.known;
    if (inHand.has(value)) {
      const message = `${origin.entry} is derived from itself, by way of others.`;
      problems.error('derived-circle', value.node.place, message, 'Name what was there first.');
      return value.known;
    }
    inHand.add(value);
    const found = origin.names.map((name) => dayOfOrigin(name, value));
    const day = latestDay([value.known, ...found])!;
    inHand.delete(value);
    days.set(value, day);
    return day;
  }
  /** The day of a reference, or of the vintage of an entry that goes with the value's own. */
  function dayOfOrigin(name: Node, value: DatedValue): string | null {
    if (name.kind !== 'text') return null;
    const reference = references.known.get(name.text);
    if (reference !== undefined) return reference.lastDay;
    const entry = library.get(name.text);
    if (entry === undefined) {
      const near = nearestWord(name.text, [...library.keys(), ...references.known.keys()]);
      const message = `Neither an entry nor a reference is called "${name.text}".`;
      const remedy = near === undefined ? 'Name an entry or a reference.' : `Did you mean ${near}?`;
      problems.error('unknown-origin', name.place, message, remedy);
      return null;
    }
    const early = entry.values.filter((other) => other.of <= value.of);
    const vintages = early.length > 0 ? early : entry.values;
    return latestDay(vintages.slice(-1).map(dayOf));
  }
  const dated = new Map<string, LibraryEntry>();
  for (const entry of library.values()) {
    const values = entry.values.map((value) => {
      const known = dayOf(value);
      return { ...value, known, provenance: { ...value.provenance, known } };
    });
    dated.set(entry.id, { ...entry, values });
  }
  return dated;
}

/** The value that a day may take, and whether it was known only later. */
export interface TakenValue {
  readonly entry: LibraryEntry;
  readonly value: DatedValue;
  readonly hindsight: boolean;
}

/**
 * The latest value known on the day; where there is none, the first known after it, as hindsight.
 * Null where the entry holds none.
 */
export function takeAsOf(entry: LibraryEntry, asOf: string): TakenValue | null {
  let best: DatedValue | null = null;
  for (const value of entry.values) {
    if (best === null || isBetter(value, best, asOf)) best = value;
  }
  return best === null ? null : { entry, value: best, hindsight: best.known > asOf };
}

function isBetter(a: DatedValue, b: DatedValue, asOf: string): boolean {
  const [aLate, bLate] = [a.known > asOf, b.known > asOf];
  if (aLate !== bLate) return bLate;
  if (aLate) return a.known < b.known;
  return a.known > b.known || (a.known === b.known && a.of >= b.of);
}

/** The provenance of a library value as the programme that takes it shows it. */
export function provenanceOfTaken(taken: TakenValue): Provenance {
  const { entry, value, hindsight } = taken;
  return {
    ...value.provenance,
    libraryEntry: entry.id,
    hindsight,
    position: positionOf(value.node.place),
  };
}
