import { interpret } from '../equations/interpret.ts';
import type { Model } from '../equations/model.ts';
import type { Quantity } from '../equations/quantity.ts';
import type { Structure } from '../equations/structure.ts';
import type { BlockEngine, EngineMaker } from './block-engine.ts';
import { BLOCK_WORLDS } from './sample-block.ts';

/** The reference interpreter as an engine, world by world: the oracle of the kernel's runs. */
export const interpreterEngine =
  (model: Model, structure: Structure, columns: number): EngineMaker =>
  (layout): BlockEngine => {
    const inputs = new Float64Array(columns * BLOCK_WORLDS);
    const results = layout.map(({ rows }) => new Float64Array(rows * BLOCK_WORLDS));
    let computed = 0;
    return {
      inputs: () => inputs,
      stride: BLOCK_WORLDS,
      run: (count) => {
        computed = count;
        for (let world = 0; world < count; world++) {
          const one = Float64Array.from(
            { length: columns },
            (_, column) => inputs[column * BLOCK_WORLDS + world] as number,
          );
          const result = interpret(model, structure, one);
          layout.forEach(({ path, rows, timed }, kept) => {
            const quantity = model.byPath.get(path) as Quantity;
            const steps = timed ? structure.steps : 1;
            for (let row = 0; row < rows; row++) {
              const value = result.value(quantity, Math.floor(row / steps), row % steps);
              (results[kept] as Float64Array)[row * BLOCK_WORLDS + world] = value;
            }
          });
        }
      },
      read: (kept, target, room, at) => {
        const values = results[kept] as Float64Array;
        for (let row = 0; row * BLOCK_WORLDS < values.length; row++) {
          const first = row * BLOCK_WORLDS;
          target.set(values.subarray(first, first + computed), row * room + at);
        }
      },
    };
  };
