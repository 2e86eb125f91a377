import type { KernelNode } from './nodes.ts';
import { seriesReads } from './place.ts';

/** One loop over the elements of a dimension (or one straight run over none). */
export interface Loop {
  readonly over: string | null;
  readonly descending: boolean;
  readonly nodes: KernelNode[];
}

/** How an operand is read: at the same element, or as a whole that must be complete. */
export const readsWhole = (node: KernelNode, operand: number): boolean =>
  node.op === 'at' ||
  node.op === 'passLeaves' ||
  (node.op === 'arrivingFrom' && operand === 1) ||
  (node.op === 'passMoves' && operand === 1) ||
  (node.op === 'hold' && isJoined(node.args[0] as KernelNode));

/** Complete only after the loop that makes it. */
export const isJoined = ({ op }: KernelNode): boolean =>
  op === 'joinBy' || op === 'joinOver' || op === 'passLeaves';

/** The dimension over which a node's loop runs. */
export const loopDimension = (node: KernelNode): string | null => {
  if (node.op === 'joinBy' || node.op === 'joinOver') return node.joined as string;
  return node.over;
};

/**
 * Puts nodes, given in an order of evaluation, into as few loops as their needs allow: a node joins
 * the first loop over its dimension that is not before any of its operands, and that is after those
 * which it needs complete.
 */
export const fuseLoops = (nodes: readonly KernelNode[]): readonly Loop[] => {
  const loops: Loop[] = [];
  const loopOf = new Map<KernelNode, number>();
  for (const node of nodes) {
    let from = 0;
    node.args.forEach((arg, index) => {
      const at = loopOf.get(arg);
      if (at === undefined) return;
      from = Math.max(from, readsWhole(node, index) && node.op !== 'passLeaves' ? at + 1 : at);
    });
    for (const { series } of seriesReads(node)) {
      const now = !['previous', 'following'].includes(node.op);
      const at = now ? loopOf.get(series.value as KernelNode) : undefined;
      if (at !== undefined) from = Math.max(from, at);
    }
    if (node.op === 'passLeaves') {
      loopOf.set(node, from);
      continue;
    }
    const over = loopDimension(node);
    const descending = node.op === 'along' && node.direction === 'backward';
    let at = loops.findIndex(
      (loop, index) => index >= from && loop.over === over && loop.descending === descending,
    );
    if (at < 0) at = loops.push({ over, descending, nodes: [] }) - 1;
    loops[at]?.nodes.push(node);
    loopOf.set(node, at);
  }
  return loops;
};
