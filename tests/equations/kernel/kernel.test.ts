import { describe, expect, it } from 'vitest';
import { dimension } from '../../../src/equations/dimension.ts';
import { compileKernel } from '../../../src/equations/kernel/compile.ts';
import {
  instantiateKernel,
  instantiateKernelLater,
} from '../../../src/equations/kernel/instantiate.ts';
import { assembleModel } from '../../../src/equations/model.ts';
import { previous, total } from '../../../src/equations/over-time.ts';
import { input, next, perWorld, stock } from '../../../src/equations/quantity.ts';
import type { Structure } from '../../../src/equations/structure.ts';

const site = dimension('site');
const saved = input('saved', { over: site, unit: 'USD', title: 'Saved in a step' });
const purse = stock('purse', { over: site, unit: 'USD', title: 'Savings' });
next(purse, previous(purse).plus(saved));
const inAll = perWorld('inAll', { over: site, unit: 'USD', title: 'Sum', is: total(purse) });
const unread = perWorld('unread', {
  over: site,
  unit: 'USD',
  title: 'Not asked',
  is: saved.times(2),
});
const model = assembleModel([[saved, purse, inAll, unread]]);

const structure: Structure = {
  steps: 4,
  monthsPerStep: 1,
  startMonth: 24300,
  elements: new Map([['site', ['north', 'south']]]),
  relations: new Map(),
  networks: new Map(),
  givens: new Map(),
  tables: new Map(),
};

describe('a kernel', () => {
  const compiled = compileKernel(model, structure, { outputs: [purse, inAll] });

  it('computes any number of worlds in a block, from columns into columns', () => {
    const kernel = instantiateKernel(compiled);
    for (const worlds of [1, 2, 3, 255, 256]) {
      for (let world = 0; world < worlds; world++) {
        kernel.inputs[world] = world + worlds;
        kernel.inputs[kernel.stride + world] = -world;
      }
      kernel.run(worlds);
      for (let world = 0; world < worlds; world++) {
        const at = (element: number, step: number): number =>
          kernel.output(purse)[(element * 4 + step) * kernel.stride + world] as number;
        expect([at(0, 0), at(0, 3)]).toEqual([world + worlds, 4 * (world + worlds)]);
        expect(at(1, 2)).toBe(world === 0 ? 0 : -3 * world);
        expect(kernel.output('inAll')[world]).toBe(10 * (world + worlds));
      }
    }
  });

  it('can be copied to another thread and linked there, at once or later', async () => {
    const copy = structuredClone(compiled);
    for (const kernel of [instantiateKernel(copy), await instantiateKernelLater(copy)]) {
      kernel.inputs[0] = 7;
      kernel.run(1);
      expect(kernel.output(inAll)[0]).toBe(70);
    }
  });

  it('refuses a block that is empty or too long, and results that it was not asked for', () => {
    const kernel = instantiateKernel(compiled);
    expect(() => kernel.run(0)).toThrow('a block holds 1 to 256 worlds, not 0');
    expect(() => kernel.run(257)).toThrow(RangeError);
    expect(() => kernel.output(unread)).toThrow('unread is not among the outputs');
  });

  it('leaves out what no output rests on', () => {
    const smaller = compileKernel(model, structure, { outputs: [unread] });
    expect(smaller.bytes.length).toBeLessThan(compiled.bytes.length);
  });
});
