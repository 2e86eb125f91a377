import type { Model } from '../../src/equations/model.ts';
import type { Quantity } from '../../src/equations/quantity.ts';
import { sha256 } from '../../src/programme/sha256.ts';
import type { WorldsRun } from '../../src/simulation/worlds-run.ts';

/**
 * One name for every number that a run kept, to the bit. By path, for the order of a model's
 * quantities is that of its modules' exports, which those who bundle or transform them may change.
 */
export const nameOfRun = (run: WorldsRun, model: Model): string => {
  const parts: string[] = [];
  const add = (array: ArrayBufferView): void => {
    const { buffer, byteOffset, byteLength } = array;
    parts.push(sha256(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)));
  };
  const kept = [...run.kept].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, timed, elements } of kept) {
    const quantity = model.byPath.get(path) as Quantity;
    for (let element = 0; element < elements; element++) {
      if (!timed) add(run.perWorld(quantity, element));
      for (let step = 0; timed && step < run.steps; step++) {
        if (run.keepsSeries) add(run.series(quantity, element, step));
        else {
          const { counts, under, over, least, greatest } = run.counted(quantity, element, step);
          add(counts);
          add(Float64Array.of(under, over, least, greatest));
        }
      }
    }
  }
  for (const { id } of run.plan.questions) add(run.answers(id));
  return sha256(new TextEncoder().encode(parts.join('\n')));
};
