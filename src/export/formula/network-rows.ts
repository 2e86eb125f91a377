import type { Node } from '../../equations/expression.ts';
import { formulaText } from '../../equations/formula-text.ts';
import { atFirst, type Formula } from './piece.ts';
import { isTimed } from './timed.ts';
import type { Standpoint, Translator } from './translator.ts';
import { callOfMany } from './written.ts';

type Along = Extract<Node, { op: 'along' }>;
type ArrivingFrom = Extract<Node, { op: 'arrivingFrom' }>;

const neighboursOf = (
  translator: Translator,
  node: Along | ArrivingFrom,
  element: number,
): readonly number[] => {
  const predecessors = translator.structure.networks.get(node.network.name) ?? [];
  if (node.direction === 'forward') return [...(predecessors[element] ?? [])];
  return [...predecessors.keys()].filter((after) => predecessors[after]?.includes(element));
};

/** MAX of the bound and what comes from each predecessor (MIN, from successors, going back). */
const arriving = (
  translator: Translator,
  node: Along | ArrivingFrom,
  element: number,
  from: Standpoint,
  fromOther: (other: number) => Formula,
): Formula => {
  const bound = translator.cell(node.bound, element, from);
  const others = neighboursOf(translator, node, element).map(fromOther);
  const name = node.direction === 'forward' ? 'MAX' : 'MIN';
  return others.length === 0 ? bound : callOfMany(name, [bound, ...others]).formula;
};

const bodies = new WeakMap<Translator, Map<Along, Map<number, Formula>>>();
const arrivals = new WeakMap<Along, object>();

/** The value along a network at one element: its own row, fed by the rows before it. */
export const alongCell = (
  translator: Translator,
  node: Along,
  element: number,
  from: Standpoint,
): Formula => {
  const moment = isTimed(node.bound) || isTimed(node.body) ? 'month' : 'constant';
  const cell = cellAlong(translator, node, element, { ...from, moment });
  return from.moment === 'month' ? cell : atFirst(cell);
};

const cellAlong = (
  translator: Translator,
  node: Along,
  element: number,
  from: Standpoint,
): Formula => {
  const perNode = bodies.get(translator) ?? new Map<Along, Map<number, Formula>>();
  bodies.set(translator, perNode);
  const cells = perNode.get(node) ?? new Map<number, Formula>();
  perNode.set(node, cells);
  const found = cells.get(element);
  if (found) return found;

  const timed = isTimed(node.bound) || isTimed(node.body);
  const spec = (title: string) => ({ title, unit: '', timed, over: node.network.over });
  const key = arrivals.get(node) ?? {};
  arrivals.set(node, key);
  const arrives = translator.helper(key, element, spec('What arrives here'), from, (inside) =>
    arriving(translator, node, element, inside, (other) =>
      alongCell(translator, node, other, inside),
    ),
  );
  const body = (inside: Standpoint): Formula =>
    translator.write(node.body, element, { ...inside, arriving: [arrives] }).formula;
  const owner = translator.ownerOf(node, 'along');
  if (owner) {
    const row = translator.rowOf(owner, element);
    const seen: Formula = [translator.see(row, owner.timed, from)];
    cells.set(element, seen);
    const moment = owner.timed ? 'month' : 'constant';
    translator.fill(row, owner.timed, body({ ...from, moment }));
    return seen;
  }
  const helped: Formula = [
    translator.helper(node, element, spec(formulaText(node.body)), from, body),
  ];
  cells.set(element, helped);
  return helped;
};

/** What arrives at an element when the values of all are known. */
export const arrivingCell = (
  translator: Translator,
  node: ArrivingFrom,
  element: number,
  from: Standpoint,
): Formula =>
  arriving(translator, node, element, from, (other) => translator.cell(node.operand, other, from));
