import type { CompiledKernel } from '../equations/kernel/compile.ts';
import { instantiateKernel } from '../equations/kernel/instantiate.ts';
import type { BlockEngine, EngineMaker } from './block-engine.ts';

/** The compiled equations as plain data, for this thread or a worker's. */
export type KernelParts = CompiledKernel;

/** The kernel as an engine. It is instantiated once a thread and run. */
export const kernelEngine =
  (parts: KernelParts): EngineMaker =>
  (layout): BlockEngine => {
    const kernel = instantiateKernel(parts);
    const { stride } = kernel;
    const outputs = layout.map(({ path }) => kernel.output(path));
    let computed = 0;
    return {
      inputs: () => kernel.inputs,
      stride,
      run: (count) => {
        computed = count;
        kernel.run(count);
      },
      read: (kept, target, room, at) => {
        const values = outputs[kept] as Float64Array;
        for (let row = 0; row * stride < values.length; row++) {
          const first = row * stride;
          target.set(values.subarray(first, first + computed), row * room + at);
        }
      },
    };
  };
