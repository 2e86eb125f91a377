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
    // Cut once: a run reads thousands of columns block after block.
    const columns = outputs.map((values) =>
      Array.from({ length: values.length / stride }, (_, row) =>
        values.subarray(row * stride, row * stride + kernel.capacity),
      ),
    );
    let computed = 0;
    return {
      inputs: () => kernel.inputs,
      stride,
      run: (count) => {
        computed = count;
        kernel.run(count);
      },
      read: (kept, target, room, at) => {
        (columns[kept] as Float64Array[]).forEach((column, row) => {
          const part = computed === column.length ? column : column.subarray(0, computed);
          target.set(part, row * room + at);
        });
      },
    };
  };
