import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type Node as YamlNode,
} from 'yaml';

/** A claim to be written into a programme file: its id and its fields in the order to write. */
export interface ClaimDraft {
  readonly id: string;
  readonly fields: Readonly<Record<string, DraftValue>>;
}

export type DraftValue = string | readonly string[] | { readonly [key: string]: DraftValue };

export type ClaimAdded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/**
 * The programme's text with the claim behind its last claim; everything else, comments and
 * formatting included, letter for letter as it was. Refuses a text that is no YAML, an id that is
 * taken, and claims that stand in braces. What the claim says is for `checkProgramme` to judge.
 */
export function addClaim(text: string, draft: ClaimDraft): ClaimAdded {
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'error',
  });
  if (document.errors.length > 0 || !isMap(document.contents)) {
    return refuse('The programme cannot be read as YAML.', 'Run `gigastack check` on it first.');
  }
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'claims');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (pair === undefined) {
    const before = text.endsWith('\n') ? text : `${text}${lineEnd}`;
    return accept(`${before}${lineEnd}claims:${lineEnd}${block(draft, 2, lineEnd)}`);
  }
  const section = pair.value as YamlNode | null;
  if (!isMap(section) || section.items.length === 0) return intoEmpty(text, pair, draft, lineEnd);
  if (section.items.some(({ key }) => isScalar(key) && key.value === draft.id)) {
    return refuse(`A claim is called "${draft.id}" already.`, 'Give this one another id.');
  }
  if (section.flow === true) {
    return refuse('The claims stand in braces.', 'Write one claim a block, indented.');
  }
  const first = (section.items[0]!.key as YamlNode).range![0];
  const indent = first - (text.lastIndexOf('\n', first - 1) + 1);
  const end = endOfLine(text, lastEnd(section));
  const head = text.slice(0, end);
  const joint = head.endsWith('\n') ? '' : lineEnd;
  return accept(head + joint + block(draft, indent, lineEnd) + text.slice(end));
}

/** `claims:` with nothing below it, or `claims: {}`. */
function intoEmpty(text: string, pair: Pair, draft: ClaimDraft, lineEnd: string): ClaimAdded {
  const key = pair.key as YamlNode;
  const value = pair.value as YamlNode | null;
  const colon = text.indexOf(':', key.range![1]) + 1;
  const isBraces = isMap(value) && value.flow === true;
  if (!isBraces && isScalar(value) && value.value !== '') {
    return refuse('`claims:` holds a text.', 'Write one claim a block, indented, below it.');
  }
  const from = isBraces ? value.range![1] : colon;
  const end = endOfLine(text, from);
  const rest = text.slice(from, end).trimEnd();
  return accept(text.slice(0, colon) + rest + lineEnd + block(draft, 2, lineEnd) + text.slice(end));
}

/** Offset behind the last letter of a node, without the comments and empty lines below it. */
function lastEnd(node: YamlNode): number {
  if (isMap(node) && node.flow !== true && node.items.length > 0) {
    const last = node.items.at(-1)!;
    return lastEnd((last.value ?? last.key) as YamlNode);
  }
  if (isSeq(node) && node.flow !== true && node.items.length > 0) {
    return lastEnd(node.items.at(-1) as YamlNode);
  }
  return node.range![1];
}

/** Offset of the start of the next line; a node that ends at a line's start ends before it. */
function endOfLine(text: string, offset: number): number {
  const at = text[offset - 1] === '\n' ? offset - 1 : offset;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function block(draft: ClaimDraft, indent: number, lineEnd: string): string {
  const yaml = stringify({ [draft.id]: draft.fields }, { lineWidth: 0, schema: 'core' });
  const margin = ' '.repeat(indent);
  const lines = yaml.trimEnd().split('\n');
  return lines.map((line) => (line === '' ? '' : margin + line) + lineEnd).join('');
}

function accept(text: string): ClaimAdded {
  return { ok: true, text };
}

function refuse(message: string, remedy: string): ClaimAdded {
  return { ok: false, message, remedy };
}
