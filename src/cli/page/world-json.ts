import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { formatMonth } from '../../quantities/month.ts';
import type { ReplayedWorld } from '../draw-world.ts';
import { LEDGER } from './world.ts';

/** One world as JSON: schema `gigastack-world/1`, see docs/run-json.md. */
export const worldJson = (bound: BoundProgramme, world: ReplayedWorld): string => {
  const { model, structure, programme } = bound;
  const steps = Array.from({ length: structure.steps }, (_, step) => step);
  const months = steps.map((step) =>
    formatMonth(structure.startMonth + step * structure.monthsPerStep),
  );
  const series = LEDGER.flatMap(({ path }) => {
    const quantity = model.byPath.get(path);
    if (!quantity) return [];
    const { unit, title } = quantity.declaration;
    const values = steps.map((step) => world.computed.value(quantity, 0, step));
    return [{ path, title, unit, values }];
  });
  const seen = new Set<string>();
  const inputs = bound.inputs.flatMap(({ path, quantity }, column) => {
    if (seen.has(path)) return [];
    seen.add(path);
    return [{ path, unit: quantity.declaration.unit, value: world.inputs[column] as number }];
  });
  const answers = programme.questions.flatMap(({ id, claims }) => {
    const index = world.answers.get(id);
    return index === undefined ? [] : [{ question: id, claim: claims[index] ?? '' }];
  });
  const { seed, belief, design } = world.plan;
  const about = { schema: 'gigastack-world/1', world: world.number ?? 'central', seed, belief };
  return `${JSON.stringify({ ...about, worlds: design.worlds, answers, inputs, months, series }, null, 2)}\n`;
};
