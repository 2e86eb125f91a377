import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
  type Node as YamlNode,
} from 'yaml';
import type { Entry, Node } from './node.ts';
import { readPlainYaml } from './plain-yaml/read-plain-yaml.ts';
import type { Place, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { describeSyntaxFault } from './syntax-fault.ts';

/** Far more than a written file needs, far less than a file needs to do harm. */
const DEEPEST = 40;
const MOST_ALIASES = 100;
const MOST_NODES = 200_000;
const LONGEST_KEY = 200;
const LINES_OF_CONSEQUENCE = 10;

/**
 * Keys that are members of every JavaScript object. Nothing here stores them on one, but those who
 * read the JSON might.
 */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The one document of a YAML file, every scalar as its text. Null when the file cannot be read at
 * all; the problems say why. Tags, merge keys, several documents, keys that are no text, keys
 * written twice, and aliases that multiply are refused.
 */
export function parseYaml(file: SourceFile, problems: Problems): Node | null {
  return readPlainYaml(file) ?? parseWholeYaml(file, problems);
}

/** The same without the short way for files that are plain. */
export function parseWholeYaml(file: SourceFile, problems: Problems): Node | null {
  const document = parseText(file, problems);
  if (document === null) return null;
  if (tellSyntax(document, file, problems)) return null;
  if (document.contents === null) {
    const place = { file, start: 0, end: 1 };
    problems.error('empty-file', place, 'The file is empty.', 'Write `programme:` and a title.');
    return null;
  }
  return convert(document, file, problems);
}

/** Whether the YAML is at fault. A fault makes others on the lines below, which are not told. */
function tellSyntax(document: Document.Parsed, file: SourceFile, problems: Problems): boolean {
  const directive = /^%/m.exec(file.text);
  if (directive !== null) {
    const place = { file, start: directive.index, end: file.lineEndAfter(directive.index) };
    const message = 'Lines that start with % steer other YAML readers and have no meaning here.';
    problems.error('yaml-directive', place, message, 'Leave the line out.');
    return true;
  }
  const faults = document.errors.map((fault) => describeSyntaxFault(fault, file));
  let toldAt = Number.NEGATIVE_INFINITY;
  for (const { code, message, remedy, start, end } of faults.sort((a, b) => a.start - b.start)) {
    const { line } = file.positionAt(start);
    if (line < toldAt + LINES_OF_CONSEQUENCE) continue;
    toldAt = line;
    problems.error(code, { file, start, end }, message, remedy);
  }
  return faults.length > 0;
}

function parseText(file: SourceFile, problems: Problems): Document.Parsed | null {
  try {
    return parseDocument(file.text, {
      schema: 'failsafe',
      lineCounter: new LineCounter(),
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    }) as Document.Parsed;
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    const start = /[[{]{5}|(?:- ){5}/.exec(file.text)?.index ?? 0;
    tooDeep({ file, start, end: start + 1 }, problems);
    return null;
  }
}

function tooDeep(place: Place, problems: Problems): void {
  const message = `Brackets, lists and mappings lie more than ${DEEPEST} deep in one another here.`;
  problems.error('too-deep', place, message, 'No section goes deeper than 10; flatten this one.');
}

interface Conversion {
  readonly document: Document.Parsed;
  readonly file: SourceFile;
  readonly problems: Problems;
  nodes: number;
  aliases: number;
  stopped: boolean;
}

function convert(document: Document.Parsed, file: SourceFile, problems: Problems): Node | null {
  const state = { document, file, problems, nodes: 0, aliases: 0, stopped: false };
  const node = convertNode(document.contents, state, 0, false);
  return state.stopped ? null : node;
}

function convertNode(
  node: YamlNode | null,
  state: Conversion,
  depth: number,
  insideAlias: boolean,
): Node {
  const place = placeOf(node, state.file);
  const nothing: Node = {
    kind: 'text',
    text: '',
    quoted: false,
    empty: true,
    place,
    verbatimAt: null,
  };
  if (state.stopped) return nothing;
  if (++state.nodes > MOST_NODES) {
    const message = `The file holds more than ${withCommas(MOST_NODES)} values, aliases counted.`;
    return stop('too-many-values', place, message, 'Split the programme into a field of several.');
  }
  if (depth > DEEPEST) {
    if (!state.stopped) tooDeep(place, state.problems);
    state.stopped = true;
    return nothing;
  }
  if (node === null) return nothing;
  refuseTag(node, place, state);
  if (isAlias(node)) return convertAlias();
  if (isMap(node)) return convertMap(node, place, state, depth, insideAlias);
  if (isSeq(node)) {
    const items = node.items.map((item) =>
      convertNode(item as YamlNode, state, depth + 1, insideAlias),
    );
    return { kind: 'list', items, place };
  }
  if (!isScalar(node)) return nothing;
  const text = String(node.value ?? '');
  const quoted = node.type !== 'PLAIN';
  const lead = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  const written = state.file.text.slice(place.start + lead, place.start + lead + text.length);
  const verbatimAt = written === text ? place.start + lead : null;
  return { kind: 'text', text, quoted, empty: !quoted && text === '', place, verbatimAt };

  function convertAlias(): Node {
    if (!isAlias(node)) return nothing;
    if (insideAlias) {
      const message = `*${node.source} repeats a value that holds an alias itself.`;
      return stop('alias-in-alias', place, message, 'Write the inner value out where it stands.');
    }
    if (++state.aliases > MOST_ALIASES) {
      const message = `The file repeats values by aliases more than ${MOST_ALIASES} times.`;
      return stop('too-many-aliases', place, message, 'Write the values out.');
    }
    const target = node.resolve(state.document);
    if (target === undefined || target === null) {
      const message = `*${node.source} repeats a value that is named nowhere above.`;
      const remedy = 'Write the value out, or put a text that starts with * in quotes.';
      return stop('unknown-alias', place, message, remedy);
    }
    return convertNode(target as YamlNode, state, depth, true);
  }

  function stop(code: string, where: Place, message: string, remedy: string): Node {
    state.stopped = true;
    state.problems.error(code, where, message, remedy);
    return nothing;
  }
}

function refuseTag(node: YamlNode, place: Place, state: Conversion): void {
  const tag = (node as { tag?: string }).tag;
  if (tag === undefined) return;
  const written = tag.replace('tag:yaml.org,2002:', '!!');
  // The node's range starts behind its tag.
  const start = state.file.text.lastIndexOf('!', place.start - 1);
  const sign = state.file.text.slice(start - 1, start) === '!' ? start - 1 : start;
  const message = `The tag ${written} has no meaning here: the field says what its value is.`;
  state.problems.error(
    'tag',
    { ...place, start: sign, end: place.start - 1 },
    message,
    `Leave ${written} out.`,
  );
}

function convertMap(
  node: YAMLMap,
  place: Place,
  state: Conversion,
  depth: number,
  insideAlias: boolean,
): Node {
  const entries = new Map<string, Entry>();
  for (const pair of node.items) {
    const keyNode = pair.key as YamlNode | null;
    const keyPlace = keyNode === null ? place : placeOf(keyNode, state.file);
    const key = readKey(keyNode, keyPlace, state);
    const value = convertNode(pair.value as YamlNode | null, state, depth + 1, insideAlias);
    if (key === null) continue;
    if (node.flow === true && pair.value === null && /^\d{3}\b/.test(key)) {
      const message = `Inside braces a comma ends the value, so "${key}" was taken for a key.`;
      state.problems.error('comma-in-braces', keyPlace, message, 'Put the number in quotes.');
      joinToLast(entries, key);
      continue;
    }
    const before = entries.get(key);
    if (before !== undefined) {
      const { line } = state.file.positionAt(before.keyPlace.start);
      const message = `"${key}" stands twice in this mapping, first in line ${line}.`;
      state.problems.error('duplicate-key', keyPlace, message, 'Keep one of the two.');
      continue;
    }
    // An empty value has no place of its own: it is told at its key.
    const placed =
      value.kind === 'text' && value.empty && pair.value === null
        ? { ...value, place: keyPlace }
        : value;
    entries.set(key, { key, keyPlace, value: placed });
  }
  return { kind: 'mapping', entries, flow: node.flow === true, place };
}

/** The number as its writer meant it, so that nothing else is told of it. */
function joinToLast(entries: Map<string, Entry>, rest: string): void {
  const last = [...entries.values()].at(-1);
  if (last?.value.kind !== 'text') return;
  const { value } = last;
  const text = `${value.text},${rest}`;
  entries.set(last.key, { ...last, value: { ...value, text, verbatimAt: null } });
}

function readKey(node: YamlNode | null, place: Place, state: Conversion): string | null {
  const { problems } = state;
  const key = isScalar(node) ? String(node.value ?? '') : null;
  if (key === null || key === '') {
    const message = 'A key is missing before the colon, or is no text.';
    problems.error('no-key', place, message, 'Write a name before the colon.');
    return null;
  }
  if (key === '<<') {
    const message = 'Merge keys (<<) hide from the reader what a mapping holds.';
    problems.error('merge-key', place, message, 'Write the fields out.');
    return null;
  }
  if (RESERVED_KEYS.has(key)) {
    const message = `"${key}" cannot be a name: programs that read the results reserve it.`;
    problems.error('reserved-key', place, message, 'Choose another name.');
    return null;
  }
  if (key.length > LONGEST_KEY) {
    const message = `A name of ${key.length} characters is too long to be read.`;
    const remedy = `Keep names under ${LONGEST_KEY} characters; the rest belongs in a note.`;
    problems.error('long-key', place, message, remedy);
    return null;
  }
  return key;
}

function placeOf(node: YamlNode | null, file: SourceFile): Place {
  const range = node?.range;
  if (range === undefined || range === null) return { file, start: 0, end: 1 };
  return { file, start: range[0], end: Math.max(range[0] + 1, range[1]) };
}

function withCommas(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
