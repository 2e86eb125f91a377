import type { Place } from './problem.ts';

/**
 * What a file holds, with the place of everything. Scalars stay text as they were written: whether
 * `2025-01` is a month and `no` an answer is for the field to say.
 */
export type Node = TextNode | MappingNode | ListNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  /** Written in quotes or as a block. */
  readonly quoted: boolean;
  /** Nothing stands there. */
  readonly empty: boolean;
  readonly place: Place;
  /** Where offset 0 of the text stands, when the text stands in the file letter by letter. */
  readonly verbatimAt: number | null;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
  /** Written in braces. */
  readonly flow: boolean;
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

/** The value of a key, or null where the mapping lacks it or it is no mapping. */
export function at(node: Node | null | undefined, key: string): Node | null {
  return node?.kind === 'mapping' ? (node.entries.get(key)?.value ?? null) : null;
}

/** The text of a key, or null where there is none. */
export function textAt(node: Node | null | undefined, key: string): string | null {
  const value = at(node, key);
  return value?.kind === 'text' && !value.empty ? value.text : null;
}

/** The entries of a mapping; none for anything else. */
export function entriesOf(node: Node | null | undefined): readonly Entry[] {
  return node?.kind === 'mapping' ? [...node.entries.values()] : [];
}

/** The items of a list; a lone value is a list of itself. */
export function itemsOf(node: Node | null | undefined): readonly Node[] {
  if (node === null || node === undefined) return [];
  return node.kind === 'list' ? node.items : [node];
}

/** The part of a text from `offset` on, `length` long, as a place in the file. */
export function placeWithin(node: TextNode, offset: number, length: number): Place {
  const { file, start, end } = node.place;
  if (node.verbatimAt === null) return { file, start, end };
  const from = Math.min(node.verbatimAt + Math.max(0, offset), end);
  return { file, start: from, end: Math.max(from + 1, Math.min(from + length, end)) };
}

/** What stands there, in a word: `a mapping`. */
export function describeNode(node: Node): string {
  if (node.kind === 'mapping') return 'a mapping';
  if (node.kind === 'list') return 'a list';
  return node.empty ? 'nothing' : `"${shortened(node.text)}"`;
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 57)}...`;
}
