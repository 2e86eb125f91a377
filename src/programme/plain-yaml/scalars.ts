import type { TextNode } from '../node.ts';
import {
  COLON,
  type Cursor,
  HASH,
  HYPHEN,
  isBlank,
  isEnd,
  isSpace,
  lineEnd,
  NEWLINE,
  notPlain,
  textNode,
} from './cursor.ts';

const QUOTE = 0x27;
const QUOTES = 0x22;
const BACKSLASH = 0x5c;

/** Letters with which no plain scalar starts, or none that is plain to see. */
const INDICATORS: ReadonlySet<number> = new Set(
  [...',[]{}#&*!|>\'"%@`?:'].map((letter) => letter.charCodeAt(0)),
);
const FLOW_INDICATORS: ReadonlySet<number> = new Set(
  [...',[]{}'].map((letter) => letter.charCodeAt(0)),
);

export const isQuote = (code: number): boolean => code === QUOTE || code === QUOTES;

/**
 * A text in quotes. Lines after the first must be indented by at least `indent`; a line break is a
 * space. Of the escapes only \" and \\ are plain.
 */
export const quotedText = (cursor: Cursor, indent: number): TextNode => {
  const { text } = cursor;
  const start = cursor.at;
  const quote = text.charCodeAt(start);
  let at = start + 1;
  let escaped = false;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (isEnd(code)) notPlain();
    if (code === BACKSLASH && quote === QUOTES) {
      const next = text.charCodeAt(++at);
      if (next !== QUOTES && next !== BACKSLASH) notPlain();
      escaped = true;
    } else if (code === quote) {
      if (quote === QUOTES || text.charCodeAt(at + 1) !== QUOTE) break;
      at++;
      escaped = true;
    }
  }
  cursor.at = at + 1;
  let written = text.slice(start + 1, at);
  if (written.includes('\n')) written = folded(written, indent);
  if (escaped) {
    written = quote === QUOTE ? written.replaceAll("''", "'") : written.replace(/\\(["\\])/g, '$1');
  }
  return textNode(cursor, written, start, cursor.at, 'quoted');
};

const folded = (written: string, indent: number): string => {
  const lines = written.split('\n');
  const parts = lines.map((line, index) => {
    const bare = line.replace(/^ +/, '');
    if (index > 0 && line.length - bare.length < indent) notPlain();
    const part = index === 0 ? line : bare;
    return index === lines.length - 1 ? part : part.replace(/ +$/, '');
  });
  // An empty line would be a line break.
  if (parts.slice(1).some((part) => part === '')) notPlain();
  return parts.join(' ');
};

/** Whether a plain scalar may start with the letter at the cursor. */
const startsPlain = ({ text, at }: Cursor, inFlow: boolean): boolean => {
  const code = text.charCodeAt(at);
  if (isBlank(code) || INDICATORS.has(code)) return false;
  if (code !== HYPHEN) return true;
  const next = text.charCodeAt(at + 1);
  return !isBlank(next) && !(inFlow && FLOW_INDICATORS.has(next));
};

/** The end of what of a plain scalar stands on the line of `from`, spaces behind it left out. */
const plainEnd = ({ text }: Cursor, from: number, inFlow: boolean): number => {
  let end = from;
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isBlank(next) || (inFlow && FLOW_INDICATORS.has(next))) return end;
    } else if (isSpace(code)) {
      if (text.charCodeAt(at + 1) === HASH) return end;
      continue;
    } else if (isBlank(code) || (inFlow && FLOW_INDICATORS.has(code))) return end;
    end = at + 1;
  }
};

/** A plain key on one line, up to its colon; null where no colon follows. Moves when it is one. */
export const plainKey = (cursor: Cursor, inFlow: boolean): TextNode | null => {
  if (!startsPlain(cursor, inFlow)) return null;
  const { text, at: start } = cursor;
  const end = plainEnd(cursor, start, inFlow);
  let at = end;
  while (isSpace(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== COLON) return null;
  cursor.at = at;
  return textNode(cursor, text.slice(start, end), start, end, 'plain');
};

/** A plain scalar of one line or more; lines after the first are indented by at least `indent`. */
export const plainText = (cursor: Cursor, indent: number, inFlow: boolean): TextNode => {
  if (!startsPlain(cursor, inFlow)) notPlain();
  const { text, at: start } = cursor;
  let end = plainEnd(cursor, start, inFlow);
  let written = text.slice(start, end);
  for (;;) {
    let at = end;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== NEWLINE) break;
    const line = ++at;
    while (isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      // Empty lines inside a scalar are line breaks; behind one they mean nothing.
      if (continues(cursor, at, indent, inFlow)) notPlain();
      break;
    }
    if (at - line < indent || code === HASH || isEnd(code)) break;
    if (inFlow && FLOW_INDICATORS.has(code)) break;
    end = plainEnd(cursor, at, inFlow);
    if (end === at) notPlain();
    written += ` ${text.slice(at, end)}`;
  }
  cursor.at = end;
  return textNode(cursor, written, start, end, 'plain');
};

/** Whether a line after empty ones would belong to the scalar before them. */
const continues = ({ text }: Cursor, from: number, indent: number, inFlow: boolean): boolean => {
  let at = from;
  let line = from;
  for (; isBlank(text.charCodeAt(at)); at++) {
    if (at >= text.length) return false;
    if (text.charCodeAt(at) === NEWLINE) line = at + 1;
  }
  const code = text.charCodeAt(at);
  return at - line >= indent && code !== HASH && !(inFlow && FLOW_INDICATORS.has(code));
};

/** A text below `>` or `|`, all its lines indented alike, by at least `indent`. */
export const blockText = (cursor: Cursor, indent: number): TextNode => {
  const { text, at: start } = cursor;
  const header = text.slice(start, lineEnd(cursor, start));
  const found = /^([>|])(-?)$/.exec(header);
  if (found === null) notPlain();
  const lines: string[] = [];
  let own = -1;
  let at = start + header.length;
  let end = at;
  while (text.charCodeAt(at) === NEWLINE) {
    const line = at + 1;
    const lineEnds = lineEnd(cursor, line);
    let first = line;
    while (isSpace(text.charCodeAt(first))) first++;
    if (first === lineEnds) {
      // Empty lines at the end mean nothing; elsewhere they do, and spaces in them may.
      if (first > line || lines.length === 0) notPlain();
      at = lineEnds;
      continue;
    }
    if (first - line < indent) break;
    if (own === -1) own = first - line;
    if (first - line !== own || at !== end || isSpace(text.charCodeAt(lineEnds - 1))) notPlain();
    lines.push(text.slice(first, lineEnds));
    at = lineEnds;
    end = lineEnds;
  }
  if (lines.length === 0 || end === text.length) notPlain();
  cursor.at = end;
  const [, style, strip] = found as unknown as [string, string, string];
  const written = lines.join(style === '>' ? ' ' : '\n') + (strip === '' ? '\n' : '');
  return textNode(cursor, written, start, end, 'block');
};
