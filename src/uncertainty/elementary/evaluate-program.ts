import type { ElementaryProgram } from './elementary-program.ts';
import { exponentOf, powerOfTwo } from './number-bits.ts';
import type { Step } from './operations.ts';

/** Runs a programme one step at a time: slow, obvious, the oracle of what is generated from it. */
export function evaluateProgram(program: ElementaryProgram, inputs: readonly number[]): number {
  const values: (number | boolean)[] = [];
  for (const step of program.steps) values.push(stepValue(step, values, inputs));
  return values[program.result] as number;
}

function stepValue(
  step: Step,
  values: readonly (number | boolean)[],
  inputs: readonly number[],
): number | boolean {
  if (step.op === 'input') return inputs[step.index]!;
  if (step.op === 'const') return step.value;
  if (step.op === 'select') return values[step.mask] ? values[step.a]! : values[step.b]!;
  if (step.op === 'and') return Boolean(values[step.a]) && Boolean(values[step.b]);
  if (step.op === 'or') return Boolean(values[step.a]) || Boolean(values[step.b]);
  const a = values[step.a] as number;
  const b = ('b' in step ? values[step.b] : 0) as number;
  switch (step.op) {
    case 'add':
      return a + b;
    case 'sub':
      return a - b;
    case 'mul':
      return a * b;
    case 'div':
      return a / b;
    case 'pmin':
      return b < a ? b : a;
    case 'pmax':
      return a < b ? b : a;
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'eq':
      return a === b;
    case 'sqrt':
      return Math.sqrt(a);
    case 'neg':
      return -a;
    case 'abs':
      return Math.abs(a);
    case 'floor':
      return Math.floor(a);
    case 'powerOfTwo':
      if (!(a >= -1023 && a <= 1024)) throw new RangeError(`powerOfTwo of ${a}`);
      return powerOfTwo(a);
    case 'exponentOf':
      return exponentOf(a);
  }
}
