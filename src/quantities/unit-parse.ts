import type { PowerKind } from './known-units.ts';
import { makeUnit, type Unit, type UnitTerm } from './unit-algebra.ts';
import { UnitError } from './unit-error.ts';
import { readUnitWords, type UnitWord } from './unit-words.ts';

export interface UnitOptions {
  /** What a bare MW counts, where the field's own name says so; without it a bare MW is refused. */
  readonly wattsAre?: PowerKind;
}

/**
 * Reads a unit as people write it: `USD m/MW IT`, `FLOP/s/GPU`, `USD/GPU-h`, `job-year`,
 * `jobs per MW facility`, `USD/(GPU·h)`. `/` divides by the next factor alone, `-` binds tighter
 * than `/`; a `·` behind a `/` could be meant either way and is refused.
 * Throws UnitError with the place in the text and a remedy.
 */
export function parseUnit(text: string, options: UnitOptions = {}): Unit {
  const tokens = tokenise(text);
  const reader: Reader = { tokens, next: 0, wattsAre: options.wattsAre };
  if (tokens.length === 0) {
    throw new UnitError('The unit is empty.', 0, text.length, 'Write 1 for a plain number.');
  }
  const terms = readProduct(reader);
  const extra = tokens[reader.next];
  if (extra !== undefined) unexpected(extra);
  return makeUnit(terms);
}

interface Token {
  readonly sort: 'word' | '/' | '·' | '-' | '^' | '(' | ')';
  readonly text: string;
  readonly at: number;
}

interface Reader {
  readonly tokens: readonly Token[];
  next: number;
  readonly wattsAre: PowerKind | undefined;
}

const TOKEN =
  /\s+|(?<superscript>[²³])|(?<sign>[/·*×⋅^()])|(?<hyphen>[-‐‑])|(?<word>[^\s/·*×⋅^()²³‐‑-]+)/gy;

/** Names that hold a hyphen of their own. */
const HYPHENATED = /^H100-equivalents?/;

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const whole = HYPHENATED.exec(text.slice(at));
    if (whole !== null) {
      tokens.push({ sort: 'word', text: whole[0], at });
      at += whole[0].length;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text)!;
    const { superscript, sign, hyphen, word } = match.groups!;
    if (superscript !== undefined) {
      tokens.push({ sort: '^', text: superscript, at });
      tokens.push({ sort: 'word', text: superscript === '²' ? '2' : '3', at });
    } else if (sign !== undefined) tokens.push({ sort: signSort(sign), text: sign, at });
    else if (hyphen !== undefined) tokens.push({ sort: '-', text: hyphen, at });
    else if (word === 'per') tokens.push({ sort: '/', text: word, at });
    else if (word !== undefined) tokens.push({ sort: 'word', text: word, at });
    at += match[0].length;
  }
  return tokens;
}

function signSort(sign: string): Token['sort'] {
  return sign === '*' || sign === '×' || sign === '⋅' ? '·' : (sign as Token['sort']);
}

function readProduct(reader: Reader): UnitTerm[] {
  const factors = readTight(reader);
  let divided = false;
  for (;;) {
    const token = reader.tokens[reader.next];
    if (token?.sort === '·') {
      if (divided) {
        throw new UnitError(
          `"${token.text}" after a "/" can be read in two ways.`,
          token.at,
          token.text.length,
          'Write a/b/c when both are below the line (or a/b-c), and c·a/b when only b is.',
        );
      }
      reader.next++;
      factors.push(...readTight(reader));
    } else if (token?.sort === '/') {
      divided = true;
      reader.next++;
      factors.push(...readTight(reader).map((factor) => raise(factor, -1)));
    } else return factors;
  }
}

/** Factors joined by hyphens: `job-year`, `MW IT-month`. */
function readTight(reader: Reader): UnitTerm[] {
  const factors = readPower(reader);
  while (reader.tokens[reader.next]?.sort === '-') {
    reader.next++;
    factors.push(...readPower(reader));
  }
  return factors;
}

function readPower(reader: Reader): UnitTerm[] {
  const factors = readPrimary(reader);
  const caret = reader.tokens[reader.next];
  if (caret?.sort !== '^') return factors;
  reader.next++;
  const minus = reader.tokens[reader.next]?.sort === '-';
  if (minus) reader.next++;
  const exponent = reader.tokens[reader.next];
  if (exponent?.sort !== 'word' || !/^[1-9]$/.test(exponent.text)) {
    throw new UnitError(
      'The power of a unit is a whole number from 1 to 9.',
      caret.at,
      caret.text.length + (exponent?.text.length ?? 0),
      'Write the square of a unit as USD^2.',
    );
  }
  reader.next++;
  return factors.map((factor) =>
    raise(factor, minus ? -Number(exponent.text) : Number(exponent.text)),
  );
}

function readPrimary(reader: Reader): UnitTerm[] {
  const token = reader.tokens[reader.next];
  if (token === undefined) {
    const last = reader.tokens.at(-1)!;
    throw new UnitError(
      `The unit breaks off after "${last.text}".`,
      last.at,
      last.text.length,
      `Write a unit after "${last.text}", or leave it out.`,
    );
  }
  if (token.sort === '(') return readBrackets(reader, token);
  if (token.sort !== 'word') unexpected(token);
  const words: UnitWord[] = [];
  let word: Token | undefined = token;
  while (word?.sort === 'word') {
    words.push(word);
    word = reader.tokens[++reader.next];
  }
  return [readUnitWords(words, reader.wattsAre)];
}

function readBrackets(reader: Reader, open: Token): UnitTerm[] {
  reader.next++;
  const factors = readProduct(reader);
  const close = reader.tokens[reader.next];
  if (close?.sort !== ')') {
    throw new UnitError('The bracket is not closed.', open.at, 1, 'Write ")" after it.');
  }
  reader.next++;
  return factors;
}

function raise(term: UnitTerm, n: number): UnitTerm {
  return { ...term, exponent: term.exponent * n };
}

function unexpected(token: Token): never {
  throw new UnitError(
    `"${token.text}" has no place here in a unit.`,
    token.at,
    token.text.length,
    'Write units joined by "/" or "·", as in USD/MWh.',
  );
}
