import { type FunctionWriter, functionWriter } from '../kernel/wasm-module.ts';
import { fillLoop } from './fill-loop.ts';

/** score(bytes): the normal score of every number from `room` on, in its place. */
export const scoreFill = (room: number, normalScore: number): FunctionWriter => {
  const writer = functionWriter(['i32']);
  const { code } = writer;
  const at = writer.local('i32');
  fillLoop(writer, at, 0, 16, () => {
    code.get(at);
    code.get(at);
    code.load(room);
    code.call(normalScore);
    code.store(room);
  });
  return writer;
};

/** lognormal(bytes, median, sigma): median * exp(sigma * z) for every z from `room` on. */
export const lognormalFill = (room: number, exp: number): FunctionWriter => {
  const writer = functionWriter(['i32', 'f64', 'f64']);
  const { code } = writer;
  const at = writer.local('i32');
  const [median, sigma] = [1, 2].map((parameter) => {
    const local = writer.local('v128');
    code.get(parameter);
    code.vector('splat');
    code.set(local);
    return local;
  }) as [number, number];
  fillLoop(writer, at, 0, 16, () => {
    code.get(at);
    code.get(median);
    code.get(sigma);
    code.get(at);
    code.load(room);
    code.vector('multiply');
    code.call(exp);
    code.vector('multiply');
    code.store(room);
  });
  return writer;
};
