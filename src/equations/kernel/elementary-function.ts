import type { ElementaryProgram } from '../../uncertainty/elementary/elementary-program.ts';
import type { Step } from '../../uncertainty/elementary/operations.ts';
import { type Scope, scopesOf } from '../../uncertainty/elementary/scopes.ts';
import type { simd } from './wasm-code.ts';
import { type FunctionWriter, functionWriter } from './wasm-module.ts';

const vectorOf: Partial<Record<Step['op'], keyof typeof simd>> = {
  add: 'add',
  sub: 'subtract',
  mul: 'multiply',
  div: 'divide',
  pmin: 'pmin',
  pmax: 'pmax',
  lt: 'less',
  le: 'lessOrEqual',
  eq: 'equal',
  and: 'and',
  or: 'or',
  sqrt: 'sqrt',
  neg: 'negate',
  abs: 'abs',
  floor: 'floor',
};

/** 2^52 * 1.5 + 1023: adding it leaves an integer's biased exponent in the lowest bits. */
const EXPONENT_MAGIC = 6755399441056767;
const TWO_TO_52 = 4503599627370496;
/** An arm of fewer steps is done sooner than it is stepped round. */
const WORTH_A_BRANCH = 12;

/**
 * exp, log, pow and the normal score as WebAssembly functions of two lanes, step by step from the
 * lists of operations that their JavaScript twins are generated from: the same bits. A long arm of
 * a choice is stepped round where neither lane takes it.
 */
export const elementaryFunction = (program: ElementaryProgram): FunctionWriter => {
  const writer = functionWriter(
    Array.from({ length: program.inputs }, () => 'v128' as const),
    ['v128'],
  );
  const { code } = writer;
  const { body, arms, scopes } = scopesOf(program);
  const places = program.steps.map((step) =>
    step.op === 'input' ? step.index : step.op === 'const' ? -1 : writer.local('v128'),
  );
  const get = (index: number): void => {
    const step = program.steps[index] as Step;
    if (step.op === 'const') code.vectorConstant(step.value);
    else code.get(places[index] as number);
  };
  const isInside = (scope: Scope | undefined, outer: Scope): boolean =>
    scope !== undefined && (scope === outer || isInside(scope.parent, outer));
  const sizeOf = (arm: Scope): number => scopes.filter((scope) => isInside(scope, arm)).length;

  const emit = (scope: Scope): void => {
    program.steps.forEach((step, index) => {
      if (scopes[index] !== scope || step.op === 'input' || step.op === 'const') return;
      if (step.op === 'select') emitArms(index, step.mask);
      emitStep(step);
      code.set(places[index] as number);
    });
  };
  const emitArms = (select: number, mask: number): void => {
    (arms.get(select) as readonly [Scope, Scope]).forEach((arm, side) => {
      const isLong = sizeOf(arm) >= WORTH_A_BRANCH;
      if (isLong) {
        get(mask);
        code.vector(side === 0 ? 'anyTrue' : 'allTrue64');
        if (side === 1) code.integer('eqz');
        code.when();
      }
      emit(arm);
      if (isLong) code.end();
    });
  };
  const emitStep = (step: Exclude<Step, { op: 'input' | 'const' }>): void => {
    if (step.op === 'select') {
      get(step.a);
      get(step.b);
      get(step.mask);
      code.vector('bitselect');
    } else if (step.op === 'powerOfTwo') {
      get(step.a);
      code.vectorConstant(EXPONENT_MAGIC);
      code.vector('add');
      code.i32(52);
      code.vector('shiftLeft64');
    } else if (step.op === 'exponentOf') {
      get(step.a);
      code.i32(1);
      code.vector('shiftLeft64');
      code.i32(53);
      code.vector('shiftRight64');
      code.vectorConstant(TWO_TO_52);
      code.vector('or');
      code.vectorConstant(TWO_TO_52 + 1023);
      code.vector('subtract');
    } else {
      get(step.a);
      if ('b' in step) get(step.b);
      code.vector(vectorOf[step.op] as keyof typeof simd);
    }
  };
  emit(body);
  get(program.result);
  return writer;
};
