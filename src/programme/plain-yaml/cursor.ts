import type { Entry, ListNode, MappingNode, Node, TextNode } from '../node.ts';
import type { SourceFile } from '../source-file.ts';

/** Where the reading of a file stands. */
export interface Cursor {
  readonly file: SourceFile;
  readonly text: string;
  at: number;
  /** Values read so far. */
  nodes: number;
}

/** Thrown where a file is more than plain; the caller reads it with the whole of YAML. */
export const NOT_PLAIN = new Error('more than plain YAML');

export const notPlain = (): never => {
  throw NOT_PLAIN;
};

/** Names that the whole reader has something to say about, or that are too long to be names. */
const TOLD_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<', '']);
const LONGEST_KEY = 200;
const MOST_NODES = 100_000;

export const isSpace = (code: number): boolean => code === 0x20;
/** The end of the file, where there is no letter. */
export const isEnd = (code: number): boolean => Number.isNaN(code);
/** Space, end of a line, or end of the file. */
export const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || isEnd(code);

export const skipSpaces = (cursor: Cursor): void => {
  while (isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at++;
};

export const lineEnd = ({ text }: Cursor, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

/** Behind a value only spaces and a comment may stand. Goes to the end of the line. */
export const endLine = (cursor: Cursor): void => {
  const from = cursor.at;
  skipSpaces(cursor);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === HASH && cursor.at > from) cursor.at = lineEnd(cursor, cursor.at);
  else if (!isBlank(code)) notPlain();
};

/**
 * Goes to the first letter of the next line that holds more than a comment; gives its indent, or -1
 * at the end of the file. The cursor stands at the start or at the end of a line.
 */
export const nextLine = (cursor: Cursor): number => {
  const { text } = cursor;
  for (;;) {
    if (text.charCodeAt(cursor.at) === NEWLINE) cursor.at++;
    const start = cursor.at;
    skipSpaces(cursor);
    const code = text.charCodeAt(cursor.at);
    if (code === HASH) cursor.at = lineEnd(cursor, cursor.at);
    else if (isEnd(code)) return -1;
    else if (code !== NEWLINE) return cursor.at - start;
  }
};

export const NEWLINE = 0x0a;
export const HASH = 0x23;
export const COLON = 0x3a;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;

/** A scalar, as the whole reader makes it. */
export const textNode = (
  cursor: Cursor,
  text: string,
  start: number,
  end: number,
  style: 'plain' | 'quoted' | 'block',
): TextNode => {
  const { file } = cursor;
  if (++cursor.nodes > MOST_NODES) notPlain();
  const quoted = style !== 'plain';
  const from = start + (style === 'quoted' ? 1 : 0);
  const verbatimAt = cursor.text.startsWith(text, from) ? from : null;
  const place = { file, start, end: Math.max(start + 1, end) };
  return { kind: 'text', text, quoted, empty: !quoted && text === '', place, verbatimAt };
};

/** A key of a mapping being read. */
export const addEntry = (
  entries: Map<string, Entry>,
  key: string,
  keyPlace: Entry['keyPlace'],
  value: Node,
): void => {
  if (entries.has(key) || TOLD_KEYS.has(key) || key.length > LONGEST_KEY) notPlain();
  entries.set(key, { key, keyPlace, value });
};

export const mappingNode = (
  cursor: Cursor,
  entries: Map<string, Entry>,
  place: { readonly start: number; readonly end: number },
  flow: boolean,
): MappingNode => {
  if (++cursor.nodes > MOST_NODES) notPlain();
  return { kind: 'mapping', entries, flow, place: { file: cursor.file, ...place } };
};

export const listNode = (
  cursor: Cursor,
  items: readonly Node[],
  place: { readonly start: number; readonly end: number },
): ListNode => {
  if (++cursor.nodes > MOST_NODES) notPlain();
  return { kind: 'list', items, place: { file: cursor.file, ...place } };
};
