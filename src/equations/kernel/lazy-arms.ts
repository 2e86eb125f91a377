import { callsFunction, isComplex } from './emit-values.ts';
import type { Loop } from './fuse.ts';
import type { KernelNode } from './nodes.ts';

/** What one arm of a choice needs and nothing else does, by arm; null where it is not worth it. */
export interface LazyArms {
  readonly whereTrue: ReadonlySet<KernelNode> | null;
  readonly whereFalse: ReadonlySet<KernelNode> | null;
}

/** Measured: what is worth less than this many additions is done sooner than it is stepped round. */
const WORTH_A_BRANCH = 12;

const costOf = (node: KernelNode): number =>
  callsFunction(node) ? 40 : node.op === 'sqrt' ? 8 : node.op === 'divide' ? 5 : 1;

/**
 * The choices of a loop of which an arm is computed only in turns in which some world takes it.
 * Operations are pure, so that an arm which no world takes need not be there: the bits are those of
 * computing both. An arm holds what is used by nothing outside it and is stored nowhere.
 */
export const lazyArmsOf = (
  loop: Loop,
  uses: ReadonlyMap<KernelNode, number>,
  isStored: (node: KernelNode) => boolean,
): ReadonlyMap<KernelNode, LazyArms> => {
  const found = new Map<KernelNode, LazyArms>();
  if (loop.over === null) return found;
  const here = new Set(loop.nodes);
  const fits = (node: KernelNode): boolean =>
    here.has(node) && !isComplex(node) && !node.inBody && !isStored(node);

  const onlyFor = (arm: KernelNode): ReadonlySet<KernelNode> | null => {
    if (!fits(arm) || uses.get(arm) !== 1) return null;
    const inside = new Set([arm]);
    let cost = costOf(arm);
    for (const node of [...loop.nodes].reverse()) {
      if (inside.has(node) || !fits(node)) continue;
      let used = 0;
      for (const user of inside) used += user.args.filter((arg) => arg === node).length;
      if (used === 0 || used !== uses.get(node)) continue;
      inside.add(node);
      cost += costOf(node);
    }
    return cost >= WORTH_A_BRANCH ? inside : null;
  };

  for (const node of loop.nodes) {
    if (node.op !== 'select') continue;
    const [, a, b] = node.args as readonly [KernelNode, KernelNode, KernelNode];
    const arms = { whereTrue: onlyFor(a), whereFalse: onlyFor(b) };
    if (arms.whereTrue ?? arms.whereFalse) found.set(node, arms);
  }
  return found;
};
