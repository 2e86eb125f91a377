import { nearestWord } from '../quantities/nearest-word.ts';
import { readDays } from './days.ts';
import { describeNode, type Entry, type Node, shortened } from './node.ts';
import type { Place, Problems } from './problem.ts';
import type { Field, MappingShape, NamedShape, Shape, TextShape } from './shape.ts';
import { valueMapping } from './source-shape.ts';

/**
 * Whether the node has the shape; every fault is told: unknown keys with the nearest known one,
 * keys that are missing with what to write, and values of another kind.
 */
export function checkShape(node: Node, shape: Shape, problems: Problems, root: string): void {
  const { file, start } = node.place;
  const owner = { file, start, end: start + 1 };
  walk(node, shape, { problems, root, where: '', owner });
}

interface Walk {
  readonly problems: Problems;
  /** What is being filled, for messages: `sources."SoftBank equity"`; empty at the root. */
  readonly where: string;
  /** What the root is called: `The programme`. */
  readonly root: string;
  /** Where what is missing is told: the key that holds the mapping. */
  readonly owner: Place;
}

function walk(node: Node, shape: Shape, walking: Walk): void {
  switch (shape.kind) {
    case 'text':
      checkText(node, shape, walking);
      return;
    case 'choice':
      checkChoice(node, shape.options, walking);
      return;
    case 'number':
      checkNumber(node, shape.least, shape.most, walking);
      return;
    case 'value':
      // A whole number with its unit is read by the value's own reader.
      if (node.kind === 'mapping') walk(node, valueMapping, walking);
      else if (node.kind === 'list') wrongKind(node, shape, walking);
      return;
    case 'mapping':
      checkMapping(node, shape, walking);
      return;
    case 'named':
      checkNamed(node, shape, walking);
      return;
    case 'list':
      if (node.kind === 'list')
        for (const item of node.items) walk(item, shape.of, within(walking, item));
      else if (shape.orOne === true && !isEmpty(node)) walk(node, shape.of, walking);
      else wrongKind(node, shape, walking);
      return;
    case 'either': {
      const fitting = shape.shapes.find((option) => kindFits(node, option));
      if (fitting === undefined) wrongKind(node, shape, walking);
      else walk(node, fitting, walking);
    }
  }
}

function isEmpty(node: Node): boolean {
  return node.kind === 'text' && node.empty;
}

function kindFits(node: Node, shape: Shape): boolean {
  if (shape.kind === 'either') return shape.shapes.some((option) => kindFits(node, option));
  if (shape.kind === 'value') return node.kind !== 'list';
  if (shape.kind === 'list') return node.kind === 'list' || shape.orOne === true;
  if (shape.kind === 'mapping' || shape.kind === 'named') return node.kind === 'mapping';
  return node.kind === 'text';
}

function wrongKind(node: Node, shape: Shape, walking: Walk): void {
  const where = nameOf(walking);
  const message = isEmpty(node)
    ? `${where} is empty.`
    : `${where} should be ${describeShape(shape)}, and ${describeNode(node)} stands here.`;
  walking.problems.error('wrong-kind', node.place, message, remedyFor(shape));
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.date === true ? 'a date' : 'a text';
    case 'choice':
      return 'one word of a list';
    case 'number':
      return 'a plain number';
    case 'value':
      return 'a value';
    case 'mapping':
      return 'a mapping of fields';
    case 'named':
      return `a mapping from names to ${shape.what}s`;
    case 'list':
      return 'a list';
    case 'either':
      return shape.shapes.map(describeShape).join(' or ');
  }
}

function remedyFor(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.example === undefined ? 'Write a text.' : `Write it as in ${shape.example}.`;
    case 'choice':
      return `Write one of: ${shape.options.join(', ')}.`;
    case 'number':
      return 'Write a number in digits, as in 0.5.';
    case 'value':
      return `Write a number with its unit, as in ${shape.example}.`;
    case 'mapping':
      return `Write fields below it, indented: ${firstFields(shape)} ...`;
    case 'named':
      return `Write the ${shape.what}'s name and a colon below it, indented.`;
    case 'list':
      return 'Write a list: [first, second], or one item a line after a hyphen.';
    case 'either':
      return remedyFor(shape.shapes[0]!);
  }
}

function firstFields({ fields }: MappingShape): string {
  return Object.keys(fields).slice(0, 6).join(', ');
}

function checkText(node: Node, shape: TextShape, walking: Walk): void {
  if (node.kind !== 'text' || isEmpty(node)) {
    wrongKind(node, shape, walking);
    return;
  }
  checkLetters(node.text, node.place, walking.problems);
  const longest = shape.longest ?? 4000;
  if (node.text.length > longest) {
    const message = `${nameOf(walking)} has ${node.text.length} letters; ${longest} is the most.`;
    walking.problems.error(
      'too-long',
      node.place,
      message,
      'Shorten it; the source holds the rest.',
    );
    return;
  }
  if (shape.name === true) checkName(node.text, node.place, walking.problems);
  else if (shape.date === true && readDays(node.text) === null) {
    const message = `"${shortened(node.text)}" is no date.`;
    walking.problems.error('bad-date', node.place, message, `Write it as in ${shape.example}.`);
  } else if (shape.pattern !== undefined && !new RegExp(shape.pattern).test(node.text)) {
    const message = `"${shortened(node.text)}" is not what ${nameOf(walking)} can be.`;
    walking.problems.error('bad-word', node.place, message, `Write it as in ${shape.example}.`);
  }
}

function checkChoice(node: Node, options: readonly string[], walking: Walk): void {
  if (node.kind !== 'text' || isEmpty(node)) {
    wrongKind(node, { kind: 'choice', options }, walking);
    return;
  }
  if (options.includes(node.text)) return;
  const near = nearestWord(node.text, options);
  const message = `"${shortened(node.text)}" is no word that ${nameOf(walking)} knows.`;
  const list = `It is one of: ${options.join(', ')}.`;
  const remedy = near === undefined ? list : `Did you mean ${near}? ${list}`;
  walking.problems.error('unknown-word', node.place, message, remedy);
}

function checkNumber(
  node: Node,
  least: number | undefined,
  most: number | undefined,
  walking: Walk,
): void {
  const { problems } = walking;
  const where = nameOf(walking);
  if (node.kind !== 'text' || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(node.text)) {
    const message = `${where} should be a plain number, and ${describeNode(node)} stands here.`;
    problems.error('not-a-number', node.place, message, 'Write it in digits, as in 0.5.');
    return;
  }
  const found = Number(node.text);
  const bounded = (least === undefined || found >= least) && (most === undefined || found <= most);
  if (bounded && Number.isFinite(found)) return;
  const range = most === undefined ? `at least ${least}` : `from ${least ?? '-1e308'} to ${most}`;
  const message = `${where} is ${node.text}, and must be ${range}.`;
  problems.error('out-of-range', node.place, message, `Write a number that is ${range}.`);
}

/** A mapping with more keys that mean nothing is another kind of file. */
const MOST_UNKNOWN = 50;

function checkMapping(node: Node, shape: MappingShape, walking: Walk): void {
  if (node.kind !== 'mapping') {
    wrongKind(node, shape, walking);
    return;
  }
  let unknown = 0;
  for (const entry of node.entries.values()) {
    const field = Object.hasOwn(shape.fields, entry.key) ? shape.fields[entry.key] : undefined;
    if (field === undefined) {
      if (++unknown <= MOST_UNKNOWN) unknownKey(entry, shape, walking);
      continue;
    }
    walk(entry.value, field.shape, inside(walking, entry));
  }
  for (const [key, field] of Object.entries(shape.fields)) {
    if (field.required === undefined || node.entries.has(key)) continue;
    missingKey(key, field, walking);
  }
}

function missingKey(key: string, field: Field, walking: Walk): void {
  const message = `${nameOf(walking)} lacks \`${key}\`. ${field.means}`;
  walking.problems.error('missing-key', walking.owner, message, `Write \`${field.required}\`.`);
}

function unknownKey(entry: Entry, shape: MappingShape, walking: Walk): void {
  const { problems } = walking;
  const where = nameOf(walking);
  const { key, keyPlace } = entry;
  const known = Object.keys(shape.fields);
  const near = nearestWord(key, known);
  const list = `Known here: ${known.join(', ')}.`;
  const remedy = near === undefined ? list : `Did you mean \`${near}\`?`;
  problems.error('unknown-key', keyPlace, `${where} has no field "${key}".`, remedy);
}

function checkNamed(node: Node, shape: NamedShape, walking: Walk): void {
  if (node.kind !== 'mapping') {
    wrongKind(node, shape, walking);
    return;
  }
  for (const { key, keyPlace, value } of node.entries.values()) {
    if (shape.paths !== true) checkName(key, keyPlace, walking.problems);
    checkLetters(key, keyPlace, walking.problems);
    walk(value, shape.of, inside(walking, { key, keyPlace, value }));
  }
}

/** Orders to a terminal, and letters that turn the direction in which a line is read. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

function checkLetters(text: string, place: Place, problems: Problems): void {
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen === undefined) return;
  const code = `U+${unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `This holds ${code}, a letter that no one sees and that changes what is seen.`;
  problems.error('unseen-letter', place, message, 'Leave it out.');
}

function checkName(name: string, place: Place, problems: Problems): void {
  if (!/["\\\n]/.test(name)) return;
  const message = `The name ${name} holds a quotation mark, a backslash or a line break.`;
  problems.error('bad-name', place, message, 'Leave it out: paths quote names by themselves.');
}

/** What an item of a list lacks is told at the item. */
function within(walking: Walk, item: Node): Walk {
  const { file, start } = item.place;
  return { ...walking, owner: { file, start, end: start + 1 } };
}

function inside(walking: Walk, { key, keyPlace }: Entry): Walk {
  const dot = walking.where === '' ? '' : '.';
  return { ...walking, where: `${walking.where}${dot}${quoted(key)}`, owner: keyPlace };
}

function nameOf({ where, root }: Walk): string {
  return where === '' ? root : where;
}

function quoted(key: string): string {
  return /[\s.]/.test(key) ? `"${key}"` : key;
}
