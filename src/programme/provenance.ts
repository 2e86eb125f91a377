import type { Provenance } from './checked-programme.ts';
import { latestDay, readDays } from './days.ts';
import { at, type MappingNode, type Node, textAt } from './node.ts';
import type { Place, Problems } from './problem.ts';
import { type References, readSource } from './references.ts';
import { positionOf } from './source-file.ts';
import { VALUE_KINDS } from './source-shape.ts';

/**
 * A mapping that a value stands in. Where `kind` and `by` mean something else there (the kind of
 * money, its holder), it is not `owned` and names an assumption's owner by `assumed_by` alone.
 */
export interface Enclosing {
  readonly node: MappingNode;
  readonly owned: boolean;
}

export interface Sources {
  readonly references: References;
  readonly problems: Problems;
  /** Nothing known later may be stated; null in a library, where dates are kept instead. */
  readonly asOf: string | null;
}

/**
 * Where a value comes from: what its own mapping says, else the nearest mapping around it that
 * says. Null and a problem where none says anything.
 */
export function readProvenance(
  value: Node | null,
  place: Place,
  around: readonly Enclosing[],
  sources: Sources,
): Provenance | null {
  const own: Enclosing[] = value?.kind === 'mapping' ? [{ node: value, owned: true }] : [];
  const chain = [...own, ...[...around].reverse()];
  const saying = chain.find(saysSource);
  if (saying === undefined) {
    sources.problems.error(
      'no-source',
      place,
      'This number says neither where it comes from nor who assumes it.',
      'Write { value: ..., source: KEY }, or { value: ..., kind: assumption, by: NAME }.',
    );
    return null;
  }
  const note = textAt(value, 'note') ?? textAt(saying.node, 'note');
  return readFrom(saying, note, place, sources);
}

function saysSource({ node, owned }: Enclosing): boolean {
  if (node.entries.has('source') || node.entries.has('assumed_by')) return true;
  return owned && isValueKind(textAt(node, 'kind'));
}

function isValueKind(kind: string | null): kind is (typeof VALUE_KINDS)[number] {
  return (VALUE_KINDS as readonly (string | null)[]).includes(kind);
}

function readFrom(
  { node, owned }: Enclosing,
  note: string | null,
  place: Place,
  sources: Sources,
): Provenance | null {
  const { problems, asOf } = sources;
  const written = owned ? textAt(node, 'kind') : null;
  const owner = textAt(node, 'assumed_by') ?? (owned ? textAt(node, 'by') : null);
  const sourceNode = at(node, 'source');
  const source = readSource(sourceNode, sources.references, problems);
  if (sourceNode !== null && source === null) return null;
  const assumed = written === 'assumption' || at(node, 'assumed_by') !== null;
  const kind = isValueKind(written) ? written : assumed ? 'assumption' : 'reported';
  if (source === null && kind !== 'assumption') {
    const where = at(node, 'kind')?.place ?? place;
    const message = `A value of kind ${kind} has a source, and none is named.`;
    const remedy = 'Write source: KEY, or kind: assumption with by: NAME.';
    problems.error('no-source', where, message, remedy);
    return null;
  }
  if (kind === 'assumption' && owner === null) {
    const where = at(node, 'kind')?.place ?? place;
    const message = 'An assumption belongs to somebody, and nobody is named.';
    problems.error('no-owner', where, message, 'Write by: NAME beside kind: assumption.');
    return null;
  }
  const ofNode = at(node, 'of');
  const of = ofNode === null ? null : readDays(textAt(node, 'of') ?? '');
  const known = latestDay([source?.reference.lastDay ?? null, of?.first ?? null]);
  if (asOf !== null && known !== null && known > asOf) {
    const late = source !== null && source.reference.lastDay > asOf;
    const where = late ? source.place : (ofNode?.place ?? place);
    const message =
      `This was known on ${known}, and the programme holds ` + `what was known on ${asOf}.`;
    const remedy = 'Take a source of the time, or own an assumption: kind: assumption, by: NAME.';
    problems.error('later-than-as-of', where, message, remedy);
    return null;
  }
  const confidence = textAt(node, 'confidence');
  return {
    kind,
    by: kind === 'assumption' ? owner : null,
    citation: source?.citation ?? null,
    note,
    confidence:
      confidence === 'high' || confidence === 'medium' || confidence === 'low' ? confidence : null,
    libraryEntry: null,
    known,
    hindsight: false,
    position: positionOf(place),
  };
}

/** Where nothing is known of the origin: before a claim's source is read, or after a problem. */
export function unknownProvenance(place: Place): Provenance {
  return {
    kind: 'assumption',
    by: null,
    citation: null,
    note: null,
    confidence: null,
    libraryEntry: null,
    known: null,
    hindsight: false,
    position: positionOf(place),
  };
}
