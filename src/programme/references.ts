import { nearestWord } from '../quantities/nearest-word.ts';
import type { Citation } from './checked-programme.ts';
import { readDays } from './days.ts';
import { at, entriesOf, type Node, textAt } from './node.ts';
import type { Place, Problems } from './problem.ts';

/** A citation by its key, with the day from which it could be read at the latest. */
export interface Reference {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
  readonly lastDay: string;
  readonly place: Place;
}

/** The citations of the library and of a programme. */
export interface References {
  readonly known: Map<string, Reference>;
  /** Keys of references that could not be read: told once, not at each use. */
  readonly broken: Set<string>;
  /** False when a file that may hold more could not be read. */
  readonly isComplete: boolean;
}

/** Adds the `references` of a file; the same key may not mean two texts. */
export function addReferences(file: Node, references: References, problems: Problems): void {
  for (const { key, keyPlace, value } of entriesOf(at(file, 'references'))) {
    const date = textAt(value, 'date');
    if (date === null) {
      references.broken.add(key);
      continue;
    }
    const days = readDays(date);
    if (days === null) {
      const message = `"${date}" is no date.`;
      problems.error('bad-date', at(value, 'date')!.place, message, 'Write it as in 2025-01-24.');
      references.broken.add(key);
      continue;
    }
    const reference = {
      key,
      title: textAt(value, 'title') ?? '',
      publisher: textAt(value, 'publisher') ?? '',
      url: textAt(value, 'url') ?? '',
      date,
      lastDay: days.last,
      place: keyPlace,
    };
    const before = references.known.get(key);
    if (before !== undefined && !sameText(before, reference)) {
      const { line } = before.place.file.positionAt(before.place.start);
      const message = `"${key}" is another text in ${before.place.file.shownPath}, line ${line}.`;
      problems.error('reference-clash', keyPlace, message, 'Give this one a key of its own.');
      continue;
    }
    references.known.set(key, before ?? reference);
  }
}

function sameText(a: Reference, b: Reference): boolean {
  return a.title === b.title && a.url === b.url && a.date === b.date;
}

export function cite(reference: Reference, page: string | null): Citation {
  const { key, title, publisher, url, date } = reference;
  return { key, at: page, title, publisher, url, date };
}

/** The citation that a `source:` names, told when it is unknown. */
export function readSource(
  source: Node | null,
  references: References,
  problems: Problems,
): { reference: Reference; citation: Citation; place: Place } | null {
  if (source === null) return null;
  const keyNode = source.kind === 'mapping' ? at(source, 'key') : source;
  if (keyNode?.kind !== 'text' || keyNode.empty) return null;
  const reference = references.known.get(keyNode.text);
  if (reference === undefined) {
    if (!references.isComplete || references.broken.has(keyNode.text)) return null;
    const near = nearestWord(keyNode.text, references.known.keys());
    const message = `No reference has the key "${keyNode.text}".`;
    const remedy =
      near === undefined
        ? 'Add it under `references:` with title, publisher, url and date.'
        : `Did you mean ${near}? Else add it under \`references:\`.`;
    problems.error('unknown-reference', keyNode.place, message, remedy);
    return null;
  }
  const citation = cite(reference, textAt(source, 'at'));
  return { reference, citation, place: keyNode.place };
}
