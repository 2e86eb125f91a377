import { nearestWord } from '../quantities/nearest-word.ts';
import { parseUnit, type Unit, UnitError } from '../quantities/unit.ts';
import type { Provenance } from './checked-programme.ts';
import { latestDay, readDays } from './days.ts';
import {
  at,
  type Entry,
  entriesOf,
  itemsOf,
  type MappingNode,
  type Node,
  placeWithin,
  textAt,
} from './node.ts';
import type { Place, Problems } from './problem.ts';
import { readProvenance } from './provenance.ts';
import { readSpread, spellsSpread } from './read-spread.ts';
import type { Asked } from './read-spread-text.ts';
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

/** Entries of library files, each read when it is first asked for. */
export interface Library {
  /** Every name, whether or not the entry can be read. */
  readonly ids: ReadonlySet<string>;
  /** Null where there is none of the name, or where it could not be read: that is told then. */
  get(id: string): LibraryEntry | null;
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
  const written = new Map<string, Entry>();
  for (const file of files) {
    for (const entry of entriesOf(at(file, 'entries'))) {
      const before = written.get(entry.key);
      if (before === undefined) {
        written.set(entry.key, entry);
        continue;
      }
      const message = `The entry ${entry.key} stands in ${before.keyPlace.file.shownPath} too.`;
      problems.error('duplicate-entry', entry.keyPlace, message, 'Keep one of the two.');
    }
  }
  const read = new Map<string, LibraryEntry | null>();
  const inHand = new Set<string>();
  function get(id: string): LibraryEntry | null {
    const entry = written.get(id);
    if (entry === undefined) return null;
    const before = read.get(id);
    if (before !== undefined) return before;
    inHand.add(id);
    const found = readEntry(entry, { references, problems, dayOfOrigin });
    inHand.delete(id);
    read.set(id, found);
    return found;
  }
  /** The day of a reference, or of the vintage of an entry that goes with the value's own. */
  function dayOfOrigin(name: Node, of: string): string | null {
    if (name.kind !== 'text') return null;
    const reference = references.known.get(name.text);
    if (reference !== undefined) return reference.lastDay;
    if (inHand.has(name.text)) {
      const message = `${name.text} is derived from itself.`;
      problems.error('derived-circle', name.place, message, 'Name what was there first.');
      return null;
    }
    if (!written.has(name.text)) {
      const near = nearestWord(name.text, [...written.keys(), ...references.known.keys()]);
      const message = `Neither an entry nor a reference is called "${name.text}".`;
      const remedy = near === undefined ? 'Name an entry or a reference.' : `Did you mean ${near}?`;
      problems.error('unknown-origin', name.place, message, remedy);
      return null;
    }
    const values = get(name.text)?.values ?? [];
    const early = values.filter((other) => other.of <= of);
    return (early.at(-1) ?? values.at(-1))?.known ?? null;
  }
  return { ids: new Set(written.keys()), get, isComplete: references.isComplete };
}

interface Reading {
  readonly references: References;
  readonly problems: Problems;
  readonly dayOfOrigin: (name: Node, of: string) => string | null;
}

function readEntry({ key, keyPlace, value }: Entry, reading: Reading): LibraryEntry | null {
  const unit = readUnit(at(value, 'unit'), reading.problems);
  if (unit === null) return null;
  const about = itemsOf(at(value, 'about')).flatMap((item) =>
    item.kind === 'text' ? [item.text] : [],
  );
  const values = itemsOf(at(value, 'values')).flatMap(
    (item) => readDated(item, unit, reading) ?? [],
  );
  return { id: key, title: textAt(value, 'title') ?? key, unit, about, values, place: keyPlace };
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

function readDated(node: Node, unit: Unit, reading: Reading): DatedValue | null {
  if (node.kind !== 'mapping') return null;
  const { references, problems, dayOfOrigin } = reading;
  const of = textAt(node, 'of');
  const days = of === null ? null : readDays(of);
  if (of !== null && days === null) {
    const place = at(node, 'of')!.place;
    problems.error('bad-date', place, `"${of}" is no date.`, 'Write it as in 2025-01.');
  }
  const provenance = readProvenance(node, node.place, [], { references, problems, asOf: null });
  const spread = readSpread(valueNodeOf(node), askedInUnit(unit), problems);
  if (days === null || provenance === null || spread === null) return null;
  const origins = itemsOf(at(node, 'derived_from')).map((name) => dayOfOrigin(name, days.first));
  const known = latestDay([days.first, provenance.known, ...origins])!;
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
