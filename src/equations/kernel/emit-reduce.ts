import type { Reducer } from '../expression.ts';
import { eachPair } from './emit-joins.ts';
import { loadCell, push, pushConstant } from './emit-values.ts';
import type { FunctionContext, LoopWriter } from './loop-writer.ts';
import type { Place } from './memory.ts';
import type { KernelNode } from './nodes.ts';
import type { Code, Local } from './wasm-code.ts';

/** The step's index in both lanes, made once a month. */
export const stepVector = (context: FunctionContext): Local =>
  monthly(context, 'step vector', (code) => {
    code.get(context.step as Local);
    code.scalar('fromInteger');
    code.vector('splat');
  });

const monthly = (context: FunctionContext, key: string, write: (code: Code) => void): Local => {
  const known = context.shared.get(key);
  if (known !== undefined) return known;
  const local = context.writer.local('v128');
  const code = context.month as Code;
  write(code);
  code.set(local);
  context.shared.set(key, local);
  return local;
};

const firstStepMask = (context: FunctionContext): Local => {
  const step = stepVector(context);
  return monthly(context, 'first step', (code) => {
    code.get(step);
    code.vectorConstant(0);
    code.vector('equal');
  });
};

/** Months from the start to the beginning of the step. */
const time = (context: FunctionContext): Local => {
  const step = stepVector(context);
  return monthly(context, 'time', (code) => {
    code.get(step);
    code.vectorConstant(context.program.monthsPerStep);
    code.vector('multiply');
  });
};

/** Takes this month's value into the running one, which lies in the reducer's array. */
export const emitReduce = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context } = lines;
  const place = context.program.storage.arrays.get(node) as Place;
  const operand = node.args[0] as KernelNode;
  const offset = lines.offset(place, 'same');
  const running = (pair: number): void => loadCell(body, place, 'same', offset, pair);
  eachPair(lines, (pair) => {
    body.get(offset);
    switch (node.reducer as Reducer) {
      case 'total':
        running(pair);
        push(lines, operand, pair);
        body.vector('add');
        break;
      case 'peak':
      case 'lowest':
        push(lines, operand, pair);
        running(pair);
        push(lines, operand, pair);
        body.vector(node.reducer === 'peak' ? 'pmax' : 'pmin');
        body.get(firstStepMask(context));
        body.vector('bitselect');
        break;
      case 'firstMonth':
        body.get(time(context));
        running(pair);
        push(lines, operand, pair);
        pushConstant(lines, body, 0);
        body.vector('notEqual');
        body.get(time(context));
        running(pair);
        body.vector('less');
        body.vector('and');
        body.vector('bitselect');
        break;
      case 'lastMonth':
        body.get(time(context));
        running(pair);
        push(lines, operand, pair);
        pushConstant(lines, body, 0);
        body.vector('notEqual');
        body.vector('bitselect');
        break;
    }
    body.store(place.base + pair * 16);
  });
  return [];
};
