import type { Local } from '../kernel/wasm-code.ts';
import type { FunctionWriter } from '../kernel/wasm-module.ts';

/**
 * Turns from 0 up to `bytes`, `step` bytes at a time; the last turn may reach past the end. `at`
 * and `bytes` are locals, the body finds the offset in `at`.
 */
export const fillLoop = (
  { code }: FunctionWriter,
  at: Local,
  bytes: Local,
  step: number,
  body: () => void,
): void => {
  code.i32(0);
  code.set(at);
  code.block();
  code.loop();
  code.get(at);
  code.get(bytes);
  code.integer('atLeastSigned');
  code.branchIf(1);
  body();
  code.get(at);
  code.i32(step);
  code.integer('add');
  code.set(at);
  code.branch(0);
  code.end();
  code.end();
};
