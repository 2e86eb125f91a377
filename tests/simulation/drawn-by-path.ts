import { inputColumns } from '../../src/equations/input-columns.ts';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import { BLOCK_WORLDS, blockSampler } from '../../src/simulation/sample-block.ts';
import type { SamplingPlan } from '../../src/simulation/sampling-plan.ts';

/** Every number of the first worlds by the path of its input, and the claims by `questions.ID`. */
export const drawnByPath = (
  bound: BoundProgramme,
  plan: SamplingPlan,
  worlds = plan.design.worlds,
): ReadonlyMap<string, Float64Array> => {
  const paths = new Map<string, string>();
  for (const { quantity, element, path } of bound.inputs) {
    paths.set(`${quantity.path} ${element}`, path);
  }
  const columns = inputColumns(bound.model, bound.structure).map(({ quantity, element }) => ({
    path: paths.get(`${quantity.path} ${element}`)!,
    values: new Float64Array(worlds),
  }));
  const claims = plan.questions.map(() => new Float64Array(worlds));
  const sampler = blockSampler(plan);
  const room = new Float64Array(columns.length * BLOCK_WORLDS);
  for (let first = 0; first < worlds; first += BLOCK_WORLDS) {
    const count = Math.min(BLOCK_WORLDS, worlds - first);
    sampler.fill(first, count, room, BLOCK_WORLDS);
    columns.forEach(({ values }, index) => {
      values.set(room.subarray(index * BLOCK_WORLDS, index * BLOCK_WORLDS + count), first);
    });
    claims.forEach((column, index) => {
      column.set(sampler.claims[index]!.subarray(0, count), first);
    });
  }
  const byPath = new Map(columns.map(({ path, values }) => [path, values]));
  plan.questions.forEach(({ id }, index) => {
    byPath.set(`questions.${id}`, claims[index]!);
  });
  return byPath;
};
