import type { ArithmeticOperation, MaskOperation, Step, UnaryOperation } from './operations.ts';

/** A function as a straight line of operations; a step reads only steps before it. */
export interface ElementaryProgram {
  readonly name: string;
  /** How many number arguments the function takes. */
  readonly inputs: number;
  readonly steps: readonly Step[];
  /** Index of the step whose number is the function's value. */
  readonly result: number;
}

/** A number step, as handed about while a programme is written. */
export type NumberStep = { readonly number: number };
/** A mask step, as handed about while a programme is written. */
export type MaskStep = { readonly mask: number };
type Operand = NumberStep | number;

/** Writes down steps in order; a bare number stands for a constant, and equal constants are one. */
export interface StepWriter {
  readonly steps: readonly Step[];
  input(index: number): NumberStep;
  constant(value: number): NumberStep;
  unary(op: UnaryOperation, a: Operand): NumberStep;
  binary(op: ArithmeticOperation, a: Operand, b: Operand): NumberStep;
  compare(op: 'lt' | 'le' | 'eq', a: Operand, b: Operand): MaskStep;
  both(a: MaskStep, b: MaskStep): MaskStep;
  either(a: MaskStep, b: MaskStep): MaskStep;
  select(mask: MaskStep, a: Operand, b: Operand): NumberStep;
  add(a: Operand, b: Operand): NumberStep;
  sub(a: Operand, b: Operand): NumberStep;
  mul(a: Operand, b: Operand): NumberStep;
  div(a: Operand, b: Operand): NumberStep;
}

/** An empty writer. */
export function stepWriter(): StepWriter {
  const steps: Step[] = [];
  const constants = new Map<string, NumberStep>();
  const push = (step: Step): number => steps.push(step) - 1;

  function constant(value: number): NumberStep {
    const key = Object.is(value, -0) ? '-0' : String(value);
    const known = constants.get(key);
    if (known !== undefined) return known;
    const made = { number: push({ op: 'const', value }) };
    constants.set(key, made);
    return made;
  }
  const indexOf = (operand: Operand): number =>
    typeof operand === 'number' ? constant(operand).number : operand.number;

  function binary(op: ArithmeticOperation, a: Operand, b: Operand): NumberStep {
    const left = indexOf(a);
    return { number: push({ op, a: left, b: indexOf(b) }) };
  }
  function logical(op: MaskOperation, a: MaskStep, b: MaskStep): MaskStep {
    return { mask: push({ op, a: a.mask, b: b.mask }) };
  }
  return {
    steps,
    constant,
    binary,
    input: (index) => ({ number: push({ op: 'input', index }) }),
    unary: (op, a) => ({ number: push({ op, a: indexOf(a) }) }),
    compare(op, a, b) {
      const left = indexOf(a);
      return { mask: push({ op, a: left, b: indexOf(b) }) };
    },
    both: (a, b) => logical('and', a, b),
    either: (a, b) => logical('or', a, b),
    select(mask, a, b) {
      const left = indexOf(a);
      return { number: push({ op: 'select', mask: mask.mask, a: left, b: indexOf(b) }) };
    },
    add: (a, b) => binary('add', a, b),
    sub: (a, b) => binary('sub', a, b),
    mul: (a, b) => binary('mul', a, b),
    div: (a, b) => binary('div', a, b),
  };
}

/** Makes a programme from a function that writes its steps. */
export function elementaryProgram(
  name: string,
  inputs: number,
  write: (writer: StepWriter, ...arguments_: NumberStep[]) => NumberStep,
): ElementaryProgram {
  const writer = stepWriter();
  const given = Array.from({ length: inputs }, (_, index) => writer.input(index));
  const result = write(writer, ...given).number;
  return { name, inputs, steps: writer.steps, result };
}
