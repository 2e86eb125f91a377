import type { ElementaryProgram } from './elementary-program.ts';
import type { Step } from './operations.ts';
import { type Scope, scopesOf } from './scopes.ts';

/**
 * The JavaScript source of a programme. What only one arm of a select needs is computed inside
 * that arm's branch; since operations are pure, the bits are those of the straight line.
 */
export function javascriptSource(program: ElementaryProgram): string {
  const { body, arms, scopes } = scopesOf(program);
  const inputs = 'abcd'.slice(0, program.inputs).split('');
  const name = (index: number): string => {
    const step = program.steps[index]!;
    if (step.op === 'input') return inputs[step.index]!;
    return step.op === 'const' ? literal(step.value) : `v${index}`;
  };
  const lines: string[] = [];
  const emit = (scope: Scope, indent: string): void => {
    for (const [index, step] of program.steps.entries()) {
      if (scopes[index] !== scope || step.op === 'input' || step.op === 'const') continue;
      const own = arms.get(index);
      const branches = own !== undefined && scopes.some((other) => other && own.includes(other));
      if (step.op !== 'select' || !branches) {
        lines.push(`${indent}const v${index} = ${expression(step, name)};`);
        continue;
      }
      lines.push(`${indent}let v${index}: number;`, `${indent}if (${name(step.mask)}) {`);
      emit(own[0], `${indent}  `);
      lines.push(`${indent}  v${index} = ${name(step.a)};`, `${indent}} else {`);
      emit(own[1], `${indent}  `);
      lines.push(`${indent}  v${index} = ${name(step.b)};`, `${indent}}`);
    }
  };
  emit(body, '  ');
  const parameters = inputs.map((input) => `${input}: number`).join(', ');
  return [
    `export function ${program.name}(${parameters}): number {`,
    ...lines,
    `  return ${name(program.result)};`,
    '}',
  ].join('\n');
}

function literal(value: number): string {
  if (Object.is(value, -0)) return '-0';
  if (Number.isNaN(value)) return 'Number.NaN';
  if (value === Number.POSITIVE_INFINITY) return 'Number.POSITIVE_INFINITY';
  if (value === Number.NEGATIVE_INFINITY) return 'Number.NEGATIVE_INFINITY';
  return value < 0 ? `(${value})` : String(value);
}

const INFIX: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  div: '/',
  lt: '<',
  le: '<=',
  eq: '===',
  and: '&&',
  or: '||',
};

function expression(step: Step, name: (index: number) => string): string {
  if (step.op === 'input' || step.op === 'const') throw new Error('has no expression');
  const a = name(step.a);
  if (step.op === 'select') return `${name(step.mask)} ? ${a} : ${name(step.b)}`;
  if ('b' in step) {
    const b = name(step.b);
    if (step.op === 'pmin') return `${b} < ${a} ? ${b} : ${a}`;
    if (step.op === 'pmax') return `${a} < ${b} ? ${b} : ${a}`;
    return `${a} ${INFIX[step.op]} ${b}`;
  }
  if (step.op === 'neg') return `-${a}`;
  const isMath = step.op === 'sqrt' || step.op === 'abs' || step.op === 'floor';
  return isMath ? `Math.${step.op}(${a})` : `${step.op}(${a})`;
}

/** The file that a function is generated into: `normalScore` goes to `normal-score.ts`. */
export const elementaryFile = ({ name }: ElementaryProgram): string =>
  `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** The whole text of that file. */
export function elementarySource(program: ElementaryProgram): string {
  const body = javascriptSource(program);
  const used = ['exponentOf', 'powerOfTwo'].filter((name) => body.includes(`${name}(`));
  return [
    '// Written by scripts/generate-elementary.ts from the lists of operations; do not edit.',
    ...(used.length > 0 ? [`import { ${used.join(', ')} } from '../number-bits.ts';`] : []),
    `\n${body}`,
    '',
  ].join('\n');
}
