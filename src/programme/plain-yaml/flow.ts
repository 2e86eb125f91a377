import type { Entry, Node } from '../node.ts';
import {
  addEntry,
  COLON,
  COMMA,
  type Cursor,
  HASH,
  isBlank,
  isSpace,
  lineEnd,
  listNode,
  mappingNode,
  NEWLINE,
  notPlain,
} from './cursor.ts';
import { isQuote, plainKey, plainText, quotedText } from './scalars.ts';

const DEEPEST = 20;
export const OPEN_BRACE = 0x7b;
export const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;

/** A mapping in braces or a list in brackets, its later lines indented by at least `indent`. */
export const flowNode = (cursor: Cursor, indent: number, depth: number): Node => {
  if (depth > DEEPEST) notPlain();
  return cursor.text.charCodeAt(cursor.at) === OPEN_BRACE
    ? flowMapping(cursor, indent, depth)
    : flowList(cursor, indent, depth);
};

/** Spaces, line breaks and comments between the parts. */
const skipBetween = (cursor: Cursor, indent: number): void => {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (isSpace(code)) cursor.at++;
    else if (code === NEWLINE) {
      const line = ++cursor.at;
      while (isSpace(text.charCodeAt(cursor.at))) cursor.at++;
      const first = text.charCodeAt(cursor.at);
      if (first === HASH || first === NEWLINE) continue;
      if (cursor.at - line < indent) notPlain();
    } else if (code === HASH) {
      if (!isBlank(text.charCodeAt(cursor.at - 1))) notPlain();
      cursor.at = lineEnd(cursor, cursor.at);
    } else return;
  }
};

const flowMapping = (cursor: Cursor, indent: number, depth: number): Node => {
  const { text, at: start } = cursor;
  const entries = new Map<string, Entry>();
  cursor.at++;
  for (;;) {
    skipBetween(cursor, indent);
    if (text.charCodeAt(cursor.at) === CLOSE_BRACE) break;
    const key = isQuote(text.charCodeAt(cursor.at))
      ? quotedText(cursor, Number.POSITIVE_INFINITY)
      : (plainKey(cursor, true) ?? notPlain());
    const colon = cursor.at;
    if (text.charCodeAt(colon) !== COLON || !isBlank(text.charCodeAt(colon + 1))) notPlain();
    cursor.at++;
    cursor.nodes--;
    skipBetween(cursor, indent);
    addEntry(entries, key.text, key.place, flowValue(cursor, indent, depth));
    skipBetween(cursor, indent);
    if (text.charCodeAt(cursor.at) !== COMMA) break;
    cursor.at++;
  }
  if (text.charCodeAt(cursor.at) !== CLOSE_BRACE) notPlain();
  cursor.at++;
  return mappingNode(cursor, entries, { start, end: cursor.at }, true);
};

const flowList = (cursor: Cursor, indent: number, depth: number): Node => {
  const { text, at: start } = cursor;
  const items: Node[] = [];
  cursor.at++;
  for (;;) {
    skipBetween(cursor, indent);
    if (text.charCodeAt(cursor.at) === CLOSE_BRACKET) break;
    items.push(flowValue(cursor, indent, depth));
    skipBetween(cursor, indent);
    if (text.charCodeAt(cursor.at) !== COMMA) break;
    cursor.at++;
  }
  if (text.charCodeAt(cursor.at) !== CLOSE_BRACKET) notPlain();
  cursor.at++;
  return listNode(cursor, items, { start, end: cursor.at });
};

const flowValue = (cursor: Cursor, indent: number, depth: number): Node => {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === OPEN_BRACE || code === OPEN_BRACKET) return flowNode(cursor, indent, depth + 1);
  return isQuote(code) ? quotedText(cursor, indent) : plainText(cursor, indent, true);
};
