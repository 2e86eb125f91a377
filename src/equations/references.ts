import { operandsOf } from './dependencies.ts';
import type { Expression } from './expression.ts';
import type { Pass } from './passes.ts';
import type { Quantity } from './quantity.ts';
import type { Structure } from './structure.ts';

/** How a formula reads what it refers to, for telling which month of it matters. */
export type Reading = 'same' | 'previous' | 'following' | 'whole';

export interface Reference {
  readonly of: Quantity;
  /** 0 where the quantity ranges over nothing. */
  readonly element: number;
  readonly reading: Reading;
}

/**
 * What a formula reads at one element, element by element: along the relations, the networks and
 * the passes of this structure, so that a party's purse refers to its own sources and to nobody
 * else's. Each reference is told once, in the order of reading.
 */
export const referencesAt = (
  structure: Structure,
  expression: Expression,
  element: number,
): readonly Reference[] => {
  const found = new Map<string, Reference>();
  const seenPasses = new Set<string>();

  const tell = (of: Quantity, at: number, reading: Reading): void => {
    const index = of.dimension ? at : 0;
    const key = `${of.path} ${index} ${reading}`;
    if (!found.has(key)) found.set(key, { of, element: index, reading });
  };
  const predecessors = (networkName: string, at: number, forward: boolean): readonly number[] => {
    const network = structure.networks.get(networkName) ?? [];
    if (forward) return [...(network[at] ?? [])];
    return [...network.keys()].filter((after) => network[after]?.includes(at));
  };
  const elementsOf = (dimensionName: string): readonly number[] => [
    ...(structure.elements.get(dimensionName) ?? []).keys(),
  ];
  const targetsOf = (relationName: string): Int32Array =>
    structure.relations.get(relationName) ?? new Int32Array();

  const visit = (formula: Expression, at: number, whole: boolean): void => {
    const node = formula.node;
    switch (node.op) {
      case 'value':
        tell(node.of, at, whole ? 'whole' : 'same');
        return;
      case 'previous':
      case 'following':
        tell(node.of, at, whole ? 'whole' : node.op);
        if (node.op === 'previous' && node.of.starts) visit(node.of.starts, at, whole);
        if (node.op === 'following' && node.of.ends) visit(node.of.ends, at, whole);
        return;
      case 'lag':
      case 'spread':
      case 'windowSum':
        tell(node.of, at, 'whole');
        break;
      case 'at': {
        const target = targetsOf(node.relation.name)[at] ?? -1;
        if (target >= 0) visit(node.operand, target, whole);
        return;
      }
      case 'joinBy':
        targetsOf(node.relation.name).forEach((target, source) => {
          if (target === at) visit(node.operand, source, whole);
        });
        return;
      case 'joinOver':
        for (const source of elementsOf(node.over.name)) visit(node.operand, source, whole);
        return;
      case 'along': {
        const reached = new Set<number>();
        const reach = (next: number): void => {
          if (reached.has(next)) return;
          reached.add(next);
          const forward = node.direction === 'forward';
          for (const other of predecessors(node.network.name, next, forward)) reach(other);
        };
        reach(at);
        for (const next of [...reached].sort((a, b) => a - b)) {
          visit(node.bound, next, whole);
          visit(node.body, next, whole);
        }
        return;
      }
      case 'arrivingFrom': {
        visit(node.bound, at, whole);
        const forward = node.direction === 'forward';
        for (const other of predecessors(node.network.name, at, forward)) {
          visit(node.operand, other, whole);
        }
        return;
      }
      case 'pass':
        if (!seenPasses.has(`${node.result} ${at}`)) {
          seenPasses.add(`${node.result} ${at}`);
          visitPass(node.pass, node.result, at, whole);
        }
        return;
      default:
        break;
    }
    const reduces = node.op === 'reduce' || node.op === 'atMonth' || node.op === 'presentValue';
    operandsOf(formula).forEach((operand, index) => {
      visit(operand, at, whole || (reduces && index === 0));
    });
  };

  const visitPass = (pass: Pass, result: string, at: number, whole: boolean): void => {
    if (pass.kind === 'settle') {
      visitSettle(pass, result, at, whole);
      return;
    }
    const [offer, pool] =
      pass.kind === 'drawInOrder' ? [pass.available, pass.need] : [pass.wanted, pass.capacity];
    const poolOf = targetsOf(pass.of.name);
    const overPools = result === 'unmet' || result === 'left';
    const target = overPools ? at : (poolOf[at] ?? -1);
    if (target < 0) return;
    visit(pool, target, whole);
    poolOf.forEach((of, source) => {
      if (of === target && (overPools || source <= at)) visit(offer, source, whole);
    });
  };

  /** Backward over the contracts: whose cash, and which dues, can have reached the result. */
  const visitSettle = (
    pass: Extract<Pass, { kind: 'settle' }>,
    result: string,
    at: number,
    whole: boolean,
  ): void => {
    const from = targetsOf(pass.from.name);
    const to = targetsOf(pass.to.name);
    const purses = new Set<number>();
    const dues: number[] = [];
    let last = from.length - 1;
    if (result === 'cash') purses.add(at);
    else {
      dues.push(at);
      if ((from[at] ?? -1) >= 0) purses.add(from[at] as number);
      last = at - 1;
    }
    for (let contract = last; contract >= 0; contract--) {
      const payer = from[contract] as number;
      const payee = to[contract] as number;
      if (!purses.has(payer) && !purses.has(payee)) continue;
      dues.push(contract);
      if (payer >= 0) purses.add(payer);
    }
    for (const contract of dues.reverse()) visit(pass.due, contract, whole);
    for (const party of [...purses].sort((a, b) => a - b)) visit(pass.cash, party, whole);
  };

  visit(expression, element, false);
  return [...found.values()];
};
