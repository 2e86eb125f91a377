import type { SourceFile } from './source-file.ts';

/** What the YAML parser found; `pos` are offsets. */
interface ParserFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

export interface SyntaxFault {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly start: number;
  readonly end: number;
}

/** A fault of the YAML itself in words that say what to write instead. */
export function describeSyntaxFault(fault: ParserFault, file: SourceFile): SyntaxFault {
  const [start, end] = fault.pos;
  const open = unclosed(fault, file) ?? wronglyIndented(fault, file);
  if (open !== null) return open;
  const place = { start, end: Math.max(start + 1, end) };
  const found = file.text.slice(start, end);
  const said = ordinaryFault(found, start, file) ?? WORDS[fault.code] ?? UNKNOWN;
  return { ...said, code: `yaml-${said.code}`, ...place };
}

/** A bracket or a quotation mark that is opened and never closed is told where it is opened. */
function unclosed({ message, pos }: ParserFault, file: SourceFile): SyntaxFault | null {
  const flow = /^Flow (sequence|map)\b/.exec(message);
  const quote = /^Missing closing (["'])quote/.exec(message);
  if (flow === null && quote === null) return null;
  const sign = quote?.[1] ?? (flow?.[1] === 'map' ? '{' : '[');
  const start = quote === null ? lastOpen(file.text, pos[0], sign) : file.text.lastIndexOf(sign);
  const closing = { '{': '}', '[': ']' }[sign] ?? sign;
  const said = `This ${sign} is opened and never closed.`;
  const remedy = `Write ${closing} where it should end.`;
  return { code: 'yaml-unclosed', message: said, remedy, start, end: start + 1 };
}

/** The last bracket of the kind before `end` that nothing closes. */
function lastOpen(text: string, end: number, sign: string): number {
  const closing = sign === '{' ? '}' : ']';
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (text[at] === closing) depth++;
    else if (text[at] === sign && depth-- === 0) return at;
  }
  return Math.max(0, end - 1);
}

/** A value on one line and a key below it, deeper: the key is what stands wrong. */
function wronglyIndented({ code, pos }: ParserFault, file: SourceFile): SyntaxFault | null {
  const end = file.lineEndAfter(pos[0]);
  const { text } = file;
  const isSecondColon = /:(?:\s|$)/.test(text.slice(pos[0], end));
  const isValue = /:\s+$/.test(text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0]));
  const isNested = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';
  if (!isNested || !isValue || isSecondColon) return null;
  const start = end + (/^\s*/.exec(file.text.slice(end))?.[0].length ?? 0);
  return { ...WORDS.BAD_INDENT!, code: 'yaml-indent', start, end: file.lineEndAfter(start) };
}

interface Words {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

const UNKNOWN: Words = {
  code: 'syntax',
  message: 'This cannot be read as YAML.',
  remedy: 'Compare the indentation, the colons and the quotes with the lines above.',
};

/** Faults that writers of programmes make, whichever way the parser stumbles over them. */
function ordinaryFault(found: string, start: number, file: SourceFile): Words | null {
  const before = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  const line = before + file.text.slice(start, file.lineEndAfter(start));
  if (/:\s+>=?\s*[$\d]/.test(line)) {
    return {
      code: 'greater-than',
      message: 'YAML reads ">" at the start of a value as the start of a block of text.',
      remedy: `Put the value in quotes, as in "${/>=?\s*[^#]*/.exec(line)![0].trim()}".`,
    };
  }
  if (/^\s*\t/.test(line) || found.includes('\t')) {
    return WORDS.TAB_AS_INDENT!;
  }
  return null;
}

const WORDS: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: {
    code: 'tab',
    message: 'A tab stands where YAML counts spaces.',
    remedy: 'Indent with spaces.',
  },
  BAD_INDENT: {
    code: 'indent',
    message: 'This line is indented like none of the lines above it.',
    remedy: 'Indent it exactly like the other keys of the same mapping.',
  },
  BAD_ALIAS: {
    code: 'alias',
    message: 'This alias names no value above it.',
    remedy: 'Write the value out, or put a text that starts with * in quotes.',
  },
  BAD_SCALAR_START: {
    code: 'first-letter',
    message: 'A value cannot start with this character unless it is in quotes.',
    remedy: 'Put the value in quotes.',
  },
  BAD_DQ_ESCAPE: {
    code: 'escape',
    message: 'A backslash in double quotes starts an escape, and this one is unknown.',
    remedy: 'Use single quotes, or write the backslash twice.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'nested-mapping',
    message: 'A second colon on the line makes this a mapping inside a value.',
    remedy: 'Put the value in quotes, or start the mapping on its own line.',
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'key-lines',
    message: 'A key runs over more than one line; a colon is probably missing.',
    remedy: 'Write `key: value` on one line.',
  },
  MISSING_CHAR: {
    code: 'missing-character',
    message: 'Something is missing here: a colon after a key, a closing bracket or a quote.',
    remedy: 'Write `key: value`, and close every bracket and quote that was opened.',
  },
  MULTIPLE_DOCS: {
    code: 'documents',
    message: 'The file holds a second document after "---"; a programme is one.',
    remedy: 'Leave the "---" out, or move the second part to a file of its own.',
  },
  UNEXPECTED_TOKEN: {
    code: 'unexpected',
    message: 'This stands where nothing of its kind can stand.',
    remedy: 'Close the brackets and quotes above it, or put the whole value in quotes.',
  },
  TAG_RESOLVE_FAILED: {
    code: 'tag',
    message: 'This tag has no meaning here: the field says what its value is.',
    remedy: 'Leave the tag out.',
  },
  BAD_DIRECTIVE: {
    code: 'directive',
    message: 'Lines that start with % steer other YAML readers and have no meaning here.',
    remedy: 'Leave the line out.',
  },
  IMPOSSIBLE: {
    code: 'list-key',
    message: 'A list or a mapping stands where a key should.',
    remedy: 'Write a name before the colon.',
  },
  KEY_OVER_1024_CHARS: {
    code: 'long-key',
    message: 'A key is longer than 1,024 characters.',
    remedy: 'Write a short name before the colon.',
  },
};
