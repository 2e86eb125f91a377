import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileKernel } from '../../src/equations/kernel/compile.ts';
import { instantiateKernel } from '../../src/equations/kernel/instantiate.ts';
import { model } from '../../src/model/index.ts';
import { centralValue } from '../../src/programme/binding/central-value.ts';
import { worldOf } from './hand-made.ts';
import { handMadeProgramme, withLoans } from './random-programme.ts';

/** Where both are not a number they agree; elsewhere to the bit, the sign of zero included. */
const agree = (a: number, b: number): boolean => Object.is(a, b);

it('the kernel computes every equation of the model as the interpreter does, bit for bit', () => {
  fc.assert(
    fc.property(fc.oneof(handMadeProgramme, withLoans(handMadeProgramme)), (hand) => {
      const world = worldOf(hand);
      const { structure, inputs } = world.bound;
      const computed = model.quantities.filter((quantity) => quantity.formula !== null);
      const kernel = instantiateKernel(compileKernel(model, structure, { outputs: computed }));
      inputs.forEach(({ given }, column) => {
        kernel.inputs[column * kernel.stride] = centralValue(given);
      });
      kernel.run(1);
      for (const quantity of computed) {
        const output = kernel.output(quantity);
        const steps = quantity.timed ? hand.steps : 1;
        for (let element = 0; element < world.size(quantity); element++) {
          for (let step = 0; step < steps; step++) {
            const found = output[(element * steps + step) * kernel.stride]!;
            const expected = world.value(quantity, element, step);
            if (!agree(found, expected)) {
              expect([quantity.path, element, step, found]).toEqual([
                quantity.path,
                element,
                step,
                expected,
              ]);
            }
          }
        }
      }
    }),
    { numRuns: 25 },
  );
});
