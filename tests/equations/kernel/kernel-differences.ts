import { interpret } from '../../../src/equations/interpret.ts';
import type { CompiledKernel } from '../../../src/equations/kernel/compile.ts';
import { instantiateKernel } from '../../../src/equations/kernel/instantiate.ts';
import type { RandomModel } from '../random-model.ts';

/**
 * The first result in which kernel and interpreter differ by a bit, told in a line; null when there
 * is none. NaNs count as equal, zeros of different sign do not.
 */
export const firstDifference = (
  { model, structure, worlds, outputs }: RandomModel,
  compiled: CompiledKernel,
): string | null => {
  const kernel = instantiateKernel(compiled);
  worlds.forEach((columns, world) => {
    columns.forEach((value, column) => {
      kernel.inputs[column * kernel.stride + world] = value;
    });
  });
  kernel.run(worlds.length);
  for (const [world, columns] of worlds.entries()) {
    const expected = interpret(model, structure, columns);
    for (const quantity of outputs) {
      const { dimension, path } = quantity;
      const size = dimension ? (structure.elements.get(dimension.name)?.length ?? 0) : 1;
      const steps = quantity.timed ? structure.steps : 1;
      const found = kernel.output(quantity);
      for (let index = 0; index < size * steps; index++) {
        const step = index % steps;
        const element = (index - step) / steps;
        const right = expected.value(quantity, element, step);
        const got = found[index * kernel.stride + world];
        if (!Object.is(right, got)) {
          return `${path}[${element}] step ${step} world ${world}: ${right}, kernel ${got}`;
        }
      }
    }
  }
  return null;
};
