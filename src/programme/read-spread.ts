import type { Unit } from '../quantities/unit.ts';
import { checkDistribution, type Distribution } from '../uncertainty/distribution.ts';
import { at, itemsOf, type MappingNode, type Node, type TextNode } from './node.ts';
import type { Problems } from './problem.ts';
import { type Asked, readSpreadText, type Spread } from './read-spread-text.ts';

/**
 * Reads what stands where a number may stand: a text (`8 to 14 months`), or a mapping of p10, p50
 * and p90 (a metalog through them, log or logit where the field bounds it), of low, mode and high
 * (PERT), `uniform` or `discrete`. Null after a problem.
 */
export function readSpread(node: Node, asked: Asked, problems: Problems): Spread | null {
  if (node.kind === 'text') return readSpreadText(node, asked, problems);
  // A list is refused with the shape of the file.
  if (node.kind === 'list') return null;
  const form = FORMS.find(({ fields }) => fields.some((field) => node.entries.has(field)));
  if (form === undefined) {
    const message = 'The mapping holds no value.';
    const remedy = 'Write value:, or { p10, p50, p90 }, { low, mode, high }, uniform or discrete.';
    problems.error('no-value', node.place, message, remedy);
    return null;
  }
  const other = FORMS.find(
    ({ fields }) => fields !== form.fields && fields.some((field) => node.entries.has(field)),
  );
  if (other !== undefined) {
    const [one, two] = [form.fields.join(', '), other.fields.join(', ')];
    const message = `${one} and ${two} are two ways to say it.`;
    problems.error('two-values', node.place, message, 'Keep one of them.');
    return null;
  }
  return form.read(node, asked, problems);
}

interface Form {
  readonly fields: readonly string[];
  readonly read: (node: MappingNode, asked: Asked, problems: Problems) => Spread | null;
}

const FORMS: readonly Form[] = [
  { fields: ['p10', 'p50', 'p90'], read: readQuantiles },
  { fields: ['low', 'mode', 'high'], read: readPert },
  { fields: ['uniform'], read: readUniform },
  { fields: ['discrete'], read: readDiscrete },
];

/** Whether the mapping itself spells out a spread, rather than holding one under `value`. */
export function spellsSpread(node: MappingNode): boolean {
  return FORMS.some(({ fields }) => fields.some((field) => node.entries.has(field)));
}

/** The numbers of several fields, or null when one is missing or cannot be read. */
function readPoints(
  node: MappingNode,
  fields: readonly string[],
  asked: Asked,
  problems: Problems,
): { values: number[]; unit: Unit; written: string } | null {
  const missing = fields.filter((field) => !node.entries.has(field));
  if (missing.length > 0) {
    const there = fields.filter((field) => !missing.includes(field)).join(' and ');
    const message = `${missing.join(' and ')} is missing beside ${there}.`;
    problems.error('missing-key', node.place, message, `Write ${fields.join(', ')}.`);
    return null;
  }
  const parts = fields.map((field) => readPoint(at(node, field)!, asked, problems));
  if (parts.some((part) => part === null)) return null;
  const written = fields.map((field, i) => `${field} ${parts[i]!.written}`).join(', ');
  return { values: parts.map((part) => part!.value), unit: parts[0]!.unit, written };
}

function readPoint(
  node: Node,
  asked: Asked,
  problems: Problems,
): { value: number; unit: Unit; written: string } | null {
  const spread = node.kind === 'text' ? readSpreadText(node, asked, problems) : null;
  if (spread?.distribution.kind === 'point') {
    return { value: spread.distribution.value, unit: spread.unit, written: spread.written };
  }
  if (node.kind !== 'text' || spread !== null) {
    const message = 'One number is asked for here.';
    problems.error('bad-value', node.place, message, 'Write one number with its unit.');
  }
  return null;
}

function readQuantiles(node: MappingNode, asked: Asked, problems: Problems): Spread | null {
  const read = readPoints(node, ['p10', 'p50', 'p90'], asked, problems);
  if (read === null) return null;
  const [p10, p50, p90] = read.values as [number, number, number];
  if (!(p10 < p50 && p50 < p90)) return refuseOrder(node, 'p10 < p50 < p90', problems);
  const low = Number.isFinite(asked.least) && asked.least < p10 ? { low: asked.least } : {};
  const high = Number.isFinite(asked.most) && p90 < asked.most ? { high: asked.most } : {};
  const distribution: Distribution = { kind: 'metalog', p10, p50, p90, ...low, ...high };
  return checkFeasible({ ...read, distribution }, node, problems);
}

function readPert(node: MappingNode, asked: Asked, problems: Problems): Spread | null {
  const read = readPoints(node, ['low', 'mode', 'high'], asked, problems);
  if (read === null) return null;
  const [low, mode, high] = read.values as [number, number, number];
  if (!(low <= mode && mode <= high && low < high)) {
    return refuseOrder(node, 'low <= mode <= high, low < high', problems);
  }
  return checkFeasible(
    { ...read, distribution: { kind: 'pert', low, mode, high } },
    node,
    problems,
  );
}

function readUniform(node: MappingNode, asked: Asked, problems: Problems): Spread | null {
  const ends = itemsOf(at(node, 'uniform'));
  if (ends.length !== 2) {
    const message = `uniform has ${ends.length} ends.`;
    problems.error(
      'bad-value',
      node.place,
      message,
      'Write two: { uniform: [2 months, 5 months] }.',
    );
    return null;
  }
  const parts = ends.map((end) => readPoint(end, asked, problems));
  const [low, high] = parts;
  if (!low || !high) return null;
  if (!(low.value < high.value)) return refuseOrder(node, 'low < high', problems);
  const distribution: Distribution = { kind: 'uniform', low: low.value, high: high.value };
  const written = `evenly from ${low.written} to ${high.written}`;
  return checkFeasible({ distribution, unit: low.unit, written }, node, problems);
}

function readDiscrete(node: MappingNode, asked: Asked, problems: Problems): Spread | null {
  const outcomes = at(node, 'discrete');
  if (outcomes?.kind !== 'mapping' || outcomes.entries.size === 0) {
    const message = 'discrete holds no outcomes.';
    problems.error('bad-value', node.place, message, 'Write { discrete: { $1B: 0.3, $2B: 0.7 } }.');
    return null;
  }
  const parts: { value: number; weight: number; unit: Unit; written: string }[] = [];
  for (const { key, keyPlace, value } of outcomes.entries.values()) {
    const written: TextNode = {
      kind: 'text',
      text: key,
      quoted: false,
      empty: false,
      place: keyPlace,
      verbatimAt: keyPlace.start,
    };
    const outcome = readPoint(written, asked, problems);
    if (outcome === null) return null;
    const weight = value.kind === 'text' ? Number(value.text) : Number.NaN;
    parts.push({ ...outcome, weight });
  }
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (!(Math.abs(total - 1) <= 1e-9)) {
    const message = `The probabilities add up to ${Number(total.toPrecision(6))}, not to 1.`;
    problems.error('bad-value', outcomes.place, message, 'Write probabilities that add up to 1.');
    return null;
  }
  const distribution: Distribution = {
    kind: 'discrete',
    values: parts.map(({ value }) => value),
    weights: parts.map(({ weight }) => weight),
  };
  const written = parts.map((part) => `${part.written} (${part.weight})`).join(', ');
  return checkFeasible({ distribution, unit: parts[0]!.unit, written }, node, problems);
}

function refuseOrder(node: MappingNode, order: string, problems: Problems): null {
  const message = `The numbers are not in the order ${order}.`;
  problems.error('bad-order', node.place, message, `Write them so that ${order}.`);
  return null;
}

function checkFeasible(spread: Spread, node: MappingNode, problems: Problems): Spread | null {
  const [fault] = checkDistribution(spread.distribution);
  if (fault === undefined) return spread;
  const place = node.entries.get(fault.field)?.value.place ?? node.place;
  problems.error('bad-distribution', place, sentence(fault.message), sentence(fault.remedy));
  return null;
}

function sentence(text: string): string {
  const first = text.slice(0, 1).toUpperCase();
  return `${first}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
