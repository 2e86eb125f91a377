import type { Entry, Node, TextNode } from '../node.ts';
import type { SourceFile } from '../source-file.ts';
import {
  addEntry,
  COLON,
  type Cursor,
  endLine,
  HASH,
  HYPHEN,
  isBlank,
  lineEnd,
  listNode,
  mappingNode,
  NOT_PLAIN,
  nextLine,
  notPlain,
  skipSpaces,
} from './cursor.ts';
import { flowNode, OPEN_BRACE, OPEN_BRACKET } from './flow.ts';
import { blockText, isQuote, plainKey, plainText, quotedText } from './scalars.ts';

const DEEPEST = 20;
const GREATER = 0x3e;
const BAR = 0x7c;

/** Tabs, carriage returns and byte order marks; lines that part documents, or steer the reader. */
const MORE_THAN_PLAIN = /[\t\r\uFEFF]|^(?:---|\.\.\.|%)/m;

/**
 * What a file holds, if it is written in the plain part of YAML in which nearly every programme
 * and library is written; null for all else, faults among it. What is read is what the whole
 * reader reads, letter by letter, many times as fast. A block ends with its last line.
 */
export const readPlainYaml = (file: SourceFile): Node | null => {
  if (MORE_THAN_PLAIN.test(file.text)) return null;
  const cursor: Cursor = { file, text: file.text, at: 0, nodes: 0 };
  try {
    if (nextLine(cursor) !== 0) return null;
    const { node, indent } = blockMapping(cursor, 0, 0);
    return indent === -1 ? node : null;
  } catch (fault) {
    if (fault !== NOT_PLAIN) throw fault;
    return null;
  }
};

/** A value, and the indent of the line behind it, at whose first letter the cursor now stands. */
interface Found {
  readonly node: Node;
  readonly indent: number;
}

/** Keys one below the other, all with this indent; the cursor stands at the first. */
const blockMapping = (cursor: Cursor, indent: number, depth: number): Found => {
  if (depth > DEEPEST) notPlain();
  const start = cursor.at;
  const entries = new Map<string, Entry>();
  let end = start;
  let next = indent;
  while (next === indent) {
    const key = keyHere(cursor, Number.POSITIVE_INFINITY) ?? notPlain();
    cursor.at++;
    const found = valueOfKey(cursor, indent, depth);
    addEntry(entries, key.text, key.place, found.node);
    end = lineEnd(cursor, found.node.place.end);
    next = found.indent;
  }
  if (next > indent) notPlain();
  return { node: mappingNode(cursor, entries, { start, end }, false), indent: next };
};

/** A key with its colon, at which the cursor then stands; null where none is, nothing moved. */
const keyHere = (cursor: Cursor, indent: number): TextNode | null => {
  const { text, at, nodes } = cursor;
  const isQuoted = isQuote(text.charCodeAt(at));
  const key = isQuoted ? quotedText(cursor, indent) : plainKey(cursor, false);
  const colon = text.charCodeAt(cursor.at) === COLON && isBlank(text.charCodeAt(cursor.at + 1));
  cursor.nodes = nodes;
  if (key !== null && colon && !text.slice(at, cursor.at).includes('\n')) return key;
  cursor.at = at;
  return null;
};

/** What stands behind a key of a mapping, on its line or below. */
const valueOfKey = (cursor: Cursor, indent: number, depth: number): Found => {
  const { text, at } = cursor;
  skipSpaces(cursor);
  const code = text.charCodeAt(cursor.at);
  if (!isBlank(code) && code !== HASH) return scalarOrFlow(cursor, indent + 1, depth);
  cursor.at = at;
  endLine(cursor);
  const below = nextLine(cursor);
  if (below >= indent && isItem(cursor)) return blockList(cursor, below, depth + 1);
  if (below <= indent) notPlain();
  return blockOrScalar(cursor, below, indent + 1, depth + 1);
};

const isItem = ({ text, at }: Cursor): boolean =>
  text.charCodeAt(at) === HYPHEN && isBlank(text.charCodeAt(at + 1));

/** Items one below the other, all with this indent; the cursor stands at the first hyphen. */
const blockList = (cursor: Cursor, indent: number, depth: number): Found => {
  if (depth > DEEPEST) notPlain();
  const start = cursor.at;
  const items: Node[] = [];
  let end = start;
  let next = indent;
  while (next === indent && isItem(cursor)) {
    const hyphen = cursor.at;
    cursor.at++;
    skipSpaces(cursor);
    const code = cursor.text.charCodeAt(cursor.at);
    if (isBlank(code) || code === HASH || isItem(cursor)) notPlain();
    const own = indent + cursor.at - hyphen;
    const found = blockOrScalar(cursor, own, indent + 1, depth + 1);
    items.push(found.node);
    end = lineEnd(cursor, found.node.place.end);
    next = found.indent;
  }
  if (next > indent) notPlain();
  return { node: listNode(cursor, items, { start, end }), indent: next };
};

/** A mapping whose keys are indented by `own`, or a text whose lines are by at least `least`. */
const blockOrScalar = (cursor: Cursor, own: number, least: number, depth: number): Found => {
  const { at } = cursor;
  if (keyHere(cursor, least) === null) return scalarOrFlow(cursor, least, depth);
  cursor.at = at;
  return blockMapping(cursor, own, depth);
};

const scalarOrFlow = (cursor: Cursor, least: number, depth: number): Found => {
  const code = cursor.text.charCodeAt(cursor.at);
  let node: Node;
  if (code === OPEN_BRACE || code === OPEN_BRACKET) node = flowNode(cursor, least, depth);
  else if (isQuote(code)) node = quotedText(cursor, least);
  else if (code === GREATER || code === BAR) node = blockText(cursor, least);
  else node = plainText(cursor, least, false);
  endLine(cursor);
  return { node, indent: nextLine(cursor) };
};
