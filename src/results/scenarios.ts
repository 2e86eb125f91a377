import { applyScenarios } from '../programme/apply-scenario.ts';
import { bindProgramme } from '../programme/binding/bind-programme.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief, CheckedScenario } from '../programme/checked-programme.ts';
import { prepareEngine, type RunOptions, runWorlds } from '../simulation/run-worlds.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import { replicateDesign } from '../uncertainty/replicate-design.ts';
import { estimateMean, estimateProbability } from './estimate.ts';
import { type Figure, valuesOf, withFigures } from './figures.ts';
import type { ScenarioSummary } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Target } from './targets.ts';
import type { Worlds } from './worlds.ts';

const WORLDS_PER_SCENARIO = 4_096;

export interface ScenarioRequest {
  readonly belief: CheckedBelief;
  readonly seed: number;
  readonly options: RunOptions;
}

/**
 * The programme as its file has it and in each of its scenarios, on the same random numbers: the
 * figures and the targets of the run, and by how much each figure differs, world by world. The
 * first is `base`. Empty where the programme names no scenarios.
 */
export const runScenarios = async (
  base: BoundProgramme,
  request: ScenarioRequest,
  targets: readonly Target[],
  headlines: readonly Figure[],
): Promise<readonly ScenarioSummary[]> => {
  const { scenarios } = base.programme;
  if (scenarios.length === 0) return [];
  const asIs: CheckedScenario = {
    name: 'base',
    title: 'As the file has it',
    note: null,
    changes: [],
    position: { file: '', line: 1, column: 1 },
  };
  const design = replicateDesign(WORLDS_PER_SCENARIO);
  const figures = [...targets.map(({ figure }) => figure), ...headlines];
  const outputs = figures.map(({ quantity }) => quantity);
  const { onProgress: _, ...quiet } = request.options;
  let first: Worlds | null = null;
  const summaries: ScenarioSummary[] = [];
  for (const scenario of [asIs, ...scenarios]) {
    const programme = bindProgramme(applyScenarios(base.programme, [scenario]));
    const bound = withFigures(programme, figures);
    const engine = prepareEngine(bound, outputs);
    const plan = samplingPlan(bound, request.belief, request.seed, design);
    const worlds: Worlds = await runWorlds(engine, plan, quiet);
    first ??= worlds;
    summaries.push(summariseScenario(scenario, worlds, first, targets, headlines));
  }
  return summaries;
};

const summariseScenario = (
  { name, title, note, changes }: CheckedScenario,
  worlds: Worlds,
  base: Worlds,
  targets: readonly Target[],
  headlines: readonly Figure[],
): ScenarioSummary => ({
  name,
  title,
  note,
  worlds: worlds.worlds,
  changes: changes.map(({ path, was, given }) => ({
    path,
    was: was.written,
    written: given.written,
    provenance: given.provenance,
  })),
  figures: headlines.map((figure) => {
    const values = valuesOf(worlds, figure);
    const before = valuesOf(base, figure);
    return {
      path: figure.path,
      title: figure.title,
      unit: figure.unit,
      spread: spreadOf(values),
      mean: estimateMean(Float64Array.from(values)),
      difference: spreadOf(values.map((value, world) => lessBase(value, before[world] as number))),
    };
  }),
  targets: targets.map((target) => ({
    claim: target.claim.id,
    probability: estimateProbability(target.test(worlds).holds),
  })),
});

const lessBase = (value: number, before: number): number => (value === before ? 0 : value - before);
