import { eachPair, forElements, loadIndex, pushPresence } from './emit-joins.ts';
import { loadCell, push, pushConstant, sourceOf } from './emit-values.ts';
import type { LoopWriter } from './loop-writer.ts';
import type { Place } from './memory.ts';
import type { KernelNode, PassShape } from './nodes.ts';
import type { Local } from './wasm-code.ts';

/**
 * An ordered pass, in the loop over its contracts (sources, users): the pools are copied before the
 * loop and change as it goes. Who has no pool uses the spare slots after the last pool: the first
 * takes what nobody reads, the second is a purse without bottom, for what is paid from outside.
 */
export const emitPassMoves = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context } = lines;
  const { program } = context;
  const { kind, from, to } = node.pass as PassShape;
  const own = node.args[0] as KernelNode;
  const pools = program.storage.pools.get(node) as Place;
  const settles = kind === 'settle';
  copyPools(lines, node.args[1] as KernelNode, pools, settles);

  const { targets } = program.tables;
  const drawnFrom = loadIndex(lines, targets(from, settles ? pools.size + 1 : pools.size));
  const fromOffset = lines.offsetAt(pools, 'same', drawnFrom);
  const leftOffset = settles
    ? lines.offsetAt(pools, 'same', loadIndex(lines, targets(from, pools.size)))
    : fromOffset;
  const moved = eachPair(lines, (pair) => {
    const amount = lines.local('v128');
    const pool = lines.local('v128');
    loadCell(body, pools, 'same', fromOffset, pair);
    body.set(pool);
    pushConstant(lines, body, 0);
    if (kind === 'drawInOrder') {
      body.get(pool);
      push(lines, own, pair);
    } else {
      push(lines, own, pair);
      body.get(pool);
    }
    body.vector('pmin');
    body.vector('pmax');
    if (!settles) {
      pushPresence(lines, from);
      body.vector('and');
    }
    body.set(amount);
    body.get(leftOffset);
    body.get(pool);
    body.get(amount);
    body.vector('subtract');
    body.store(pools.base + pair * 16);
    return amount;
  });
  if (to !== null) {
    const offset = lines.offsetAt(pools, 'same', loadIndex(lines, targets(to, pools.size)));
    moved.forEach((amount, pair) => {
      body.get(offset);
      loadCell(body, pools, 'same', offset, pair);
      body.get(amount);
      body.vector('add');
      body.store(pools.base + pair * 16);
    });
  }
  return moved;
};

const copyPools = (
  lines: LoopWriter,
  operand: KernelNode,
  pools: Place,
  withPurse: boolean,
): void => {
  const code = lines.enter;
  const source = operand.over === null ? null : sourceOf(lines, operand);
  const before: LoopWriter = { ...lines, body: code };
  forElements(lines, code, pools.size, (element) => {
    const target = lines.offsetAt(pools, 'same', element, code);
    const offset = source && lines.offsetAt(source.place, source.month, element, code);
    eachPair(lines, (pair) => {
      code.get(target);
      if (source) loadCell(code, source.place, source.month, offset as Local, pair);
      else push(before, operand, pair);
      code.store(pools.base + pair * 16);
    });
  });
  if (!withPurse) return;
  eachPair(lines, (pair) => {
    code.i32((pools.size + 1) * pools.cell);
    pushConstant(lines, code, Infinity);
    code.store(pools.base + pair * 16);
  });
};
