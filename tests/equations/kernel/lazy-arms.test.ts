import { describe, expect, it } from 'vitest';
import { dimension } from '../../../src/equations/dimension.ts';
import { abs, exp, log, select, sqrt } from '../../../src/equations/expression.ts';
import { compileKernel } from '../../../src/equations/kernel/compile.ts';
import { assembleModel } from '../../../src/equations/model.ts';
import { previous } from '../../../src/equations/over-time.ts';
import { input, next, series, stock } from '../../../src/equations/quantity.ts';
import type { Structure } from '../../../src/equations/structure.ts';
import { firstDifference } from './kernel-differences.ts';

const site = dimension('site');
const one = { over: site, unit: '1' } as const;
const x = input('x', { ...one, title: 'x' });
const y = input('y', { ...one, title: 'y' });
const level = stock('level', { ...one, title: 'What goes on', starts: x });
/** Read inside an arm first, and outside all arms after it. */
const shared = previous(level).minus(y);
const inner = select(y.isLess(0), exp(shared).over(x).over(y), sqrt(abs(shared)).over(x.plus(3)));
const chosen = series('chosen', {
  ...one,
  title: 'Arms within arms',
  is: select(
    previous(level).isLess(y),
    inner.plus(exp(x)),
    log(abs(x).plus(1)).over(y).times(shared),
  ),
});
const alone = series('alone', {
  ...one,
  title: 'One arm that is worth it',
  is: select(x.equals(y), 7, previous(level).toThe(y.times(0.5)).plus(shared)),
});
const plain = series('plain', {
  ...one,
  title: 'Reads what stands in an arm too',
  is: exp(shared)
    .plus(log(abs(x)))
    .plus(x.toThe(y)),
});
next(level, chosen.times(0.25).plus(alone.times(0.125)).plus(shared));
const model = assembleModel([[x, y, level, chosen, alone, plain]]);
const structure: Structure = {
  steps: 5,
  monthsPerStep: 1,
  startMonth: 24_300,
  elements: new Map([['site', ['north', 'south', 'east']]]),
  relations: new Map(),
  networks: new Map(),
  givens: new Map(),
  tables: new Map(),
};

/** Numbers among which worlds side by side take the same side now and then, and different ones. */
const values = [0, -0, 1, -1, 2.5, -0.75, 1e300, Number.NaN, Infinity, -Infinity, 3, 3];
const worlds = Array.from({ length: 256 }, (_, world) =>
  Float64Array.from({ length: 6 }, (_, column) => {
    const spread = Math.floor(world / (world % 3 === 0 ? 4 : 1));
    return values[(spread * (column + 5) + column * 7) % values.length] as number;
  }),
);

describe('arms that are computed where they are taken', () => {
  it.each([1, 2] as const)('give the bits of the interpreter, %i pairs at a time', (pairs) => {
    const outputs = [chosen, alone, level];
    const compiled = compileKernel(model, structure, { outputs, pairs });
    expect(firstDifference({ model, structure, worlds, outputs }, compiled)).toBeNull();
  });

  it('are branches in the code where they are worth it, and nowhere else', () => {
    const branches = (outputs: Parameters<typeof compileKernel>[2]['outputs']): number => {
      const { bytes } = compileKernel(model, structure, { outputs });
      let found = 0;
      // v128.any_true or i64x2.all_true and i32.eqz, then `if` without a result.
      for (let at = 4; at + 1 < bytes.length; at++) {
        if (bytes[at] !== 0x04 || bytes[at + 1] !== 0x40) continue;
        const anyTrue = bytes[at - 2] === 0xfd && bytes[at - 1] === 0x53;
        const allTrue = bytes[at - 3] === 0xc3 && bytes[at - 2] === 0x01 && bytes[at - 1] === 0x45;
        if (anyTrue || allTrue) found++;
      }
      return found;
    };
    // Five are in exp, log and power themselves.
    expect(branches([level])).toBe(5 + 4);
    // What another result needs too is no longer an arm's own.
    expect(branches([plain])).toBe(5 + 3);
  });
});
