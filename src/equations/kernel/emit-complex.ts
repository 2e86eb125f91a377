import { emitAt, emitJoinBy, emitJoinOver } from './emit-joins.ts';
import { emitAtMonth, emitLag } from './emit-months.ts';
import { emitAlong, emitArrivingFrom } from './emit-network.ts';
import { emitPassMoves } from './emit-pass.ts';
import { emitReduce } from './emit-reduce.ts';
import { emitSpread, emitSpreadAnew, emitWindowSum } from './emit-windows.ts';
import type { LoopWriter } from './loop-writer.ts';
import type { KernelNode, KernelOperation } from './nodes.ts';
import type { Local } from './wasm-code.ts';

type Emit = (lines: LoopWriter, node: KernelNode) => readonly Local[];

const emitters: Partial<Record<KernelOperation, Emit>> = {
  at: emitAt,
  joinBy: emitJoinBy,
  joinOver: emitJoinOver,
  along: emitAlong,
  arrivingFrom: emitArrivingFrom,
  passMoves: emitPassMoves,
  reduce: emitReduce,
  lag: emitLag,
  windowSum: emitWindowSum,
  spread: emitSpread,
  spreadAnew: emitSpreadAnew,
  atMonth: emitAtMonth,
};

export const emitComplex = (lines: LoopWriter, node: KernelNode): readonly Local[] =>
  (emitters[node.op] as Emit)(lines, node);
