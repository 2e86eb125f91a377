import { bandKind } from '../../src/compute/training/bands.ts';
import { type PreparedRun, prepareRun } from '../../src/compute/training/estimate-inputs.ts';
import { needsSearch, searchLayout } from '../../src/compute/training/estimate-training.ts';
import { softwareKey } from '../../src/compute/training/software-key.ts';
import { stepBreakdown, stepSeconds } from '../../src/compute/training/step-time.ts';
import {
  PRIOR,
  PRIOR_DEVIATION,
  type TrainingParameters,
} from '../../src/compute/training/training-parameters.ts';
import { caseTable } from '../../tests/compute/case-tables.ts';
import type { Predict, Prior } from './least-squares.ts';
import type { FitRow } from './leave-one-out.ts';

const names = Object.keys(PRIOR) as (keyof TrainingParameters)[];

export const trainingKinds = [
  'older',
  'plainTorch',
  'current',
  'experts',
  'otherChips',
  'searched',
] as const;

/** The rows with a step time, prepared; layouts that none states are searched at the prior. */
export function trainingFit(): {
  readonly rows: readonly FitRow[];
  readonly predict: Predict;
  readonly prior: Prior;
  readonly names: readonly string[];
} {
  const rows: FitRow[] = [];
  const prepared: PreparedRun[] = [];
  for (const { id, source, run, measured, derived } of caseTable('training')) {
    const ready = needsSearch(run) ? searchLayout(run, PRIOR) : prepareRun(run);
    if ('reason' in ready) continue;
    const { layout, shape, rates } = ready.inputs;
    const rate = measured.tokens_per_s_per_gpu ?? derived.tokens_per_s_per_gpu;
    const tokens = (layout.global * shape.seq) / layout.devices;
    const seconds =
      measured.step_s ?? derived.step_s ?? (rate === undefined ? undefined : tokens / rate);
    if (seconds === undefined) continue;
    prepared.push(ready);
    const chips = rates.family === 'gpu' ? 'dense' : rates.family;
    const group = shape.experts > 0 ? 'moe' : chips;
    const key = softwareKey(run.software, run.system.gpu);
    const block = `${source}, ${run.model.name}`;
    const kind = bandKind(ready);
    rows.push({ id, source, kind, group, measured: Math.log(seconds), block, key });
  }
  const predict: Predict = (constants) => {
    const by = Object.fromEntries(
      names.map((name, at) => [name, constants[at]]),
    ) as unknown as TrainingParameters;
    return Float64Array.from(prepared, ({ inputs }) =>
      Math.log(stepSeconds(stepBreakdown(inputs, by))),
    );
  };
  const center = names.map((name) => Math.log(PRIOR[name]));
  const deviations = names.map((name) => PRIOR_DEVIATION[name] ?? 0.4);
  return { rows, predict, prior: { center, deviations, noise: 0.05 }, names };
}
