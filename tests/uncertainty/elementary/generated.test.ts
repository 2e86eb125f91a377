import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementaryPrograms } from '../../../src/uncertainty/elementary/elementary-programs.ts';
import { evaluateProgram } from '../../../src/uncertainty/elementary/evaluate-program.ts';
import { exp, log, normalScore, pow } from '../../../src/uncertainty/elementary/index.ts';
import {
  elementaryFile,
  elementarySource,
} from '../../../src/uncertainty/elementary/javascript-source.ts';
import { makesMask, operandsOf } from '../../../src/uncertainty/elementary/operations.ts';

const names = ['exp', 'log', 'pow', 'normalScore'] as const;
const functions = { exp, log, pow, normalScore };

const EDGES = [
  0,
  -0,
  1,
  -1,
  2,
  -2,
  3,
  -3,
  0.5,
  -0.5,
  1.5,
  4.9e-324,
  -4.9e-324,
  1e-310,
  2.2250738585072014e-308,
  2.225073858507201e-308,
  1.7976931348623157e308,
  -1.7976931348623157e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  709.782712893384,
  709.7827128933841,
  710,
  746,
  -745.1332191019411,
  -745.1332191019412,
  -708.3964185322641,
  -746,
  1e300,
  -1e300,
  2 ** 53,
  2 ** 53 - 1,
  -(2 ** 53 - 1),
  2 ** 66,
  1 - 2 ** -53,
  1 + 2 ** -52,
  0.075,
  0.925,
  0.07499999999999,
  1.4142135623730951,
  1.414213562373095,
  0.7071067811865476,
  Math.exp(-25),
  Math.exp(-25.0000001),
];

describe('the generated functions', () => {
  it.each(names)('%s is up to date with its list of operations', (name) => {
    const program = elementaryPrograms[name];
    const path = `../../../src/uncertainty/elementary/generated/${elementaryFile(program)}`;
    const committed = readFileSync(new URL(path, import.meta.url), 'utf8');
    expect(committed).toBe(elementarySource(program));
  });

  it.each(names)('%s gives the bits of its list, step by step, at the edges', (name) => {
    const program = elementaryPrograms[name];
    const generated = functions[name] as (...inputs: number[]) => number;
    for (const a of EDGES) {
      for (const b of program.inputs === 2 ? EDGES : [0]) {
        const inputs = [a, b].slice(0, program.inputs);
        expect(generated(...inputs), `${name}(${inputs})`).toBe(evaluateProgram(program, inputs));
      }
    }
  });

  it.each(names)('%s gives the bits of its list on random numbers', (name) => {
    const program = elementaryPrograms[name];
    const generated = functions[name] as (...inputs: number[]) => number;
    const anyNumber = fc.oneof(
      fc.double(),
      fc.double({ min: -800, max: 800 }),
      fc.double({ min: 0, max: 1 }),
      fc.integer({ min: -2000, max: 2000 }),
    );
    const inputs = fc.array(anyNumber, { minLength: program.inputs, maxLength: program.inputs });
    fc.assert(
      fc.property(inputs, (given) =>
        Object.is(generated(...given), evaluateProgram(program, given)),
      ),
      { numRuns: 5000, seed: 1 },
    );
  });
});

describe('a list of operations', () => {
  it.each(names)('%s reads only earlier steps, masks as masks and numbers as numbers', (name) => {
    const { steps, result } = elementaryPrograms[name];
    expect(makesMask(steps[result]!)).toBe(false);
    for (const [index, step] of steps.entries()) {
      for (const operand of operandsOf(step)) expect(operand).toBeLessThan(index);
      if (step.op === 'select') expect(makesMask(steps[step.mask]!)).toBe(true);
      const masks = step.op === 'and' || step.op === 'or';
      const numbers = step.op === 'select' ? [step.a, step.b] : operandsOf(step);
      for (const operand of numbers) expect(makesMask(steps[operand]!)).toBe(masks);
    }
  });
});
