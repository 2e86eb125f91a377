import { servingBandKind } from '../../src/compute/serving/bands.ts';
import type { ServingCase } from '../../src/compute/serving/serving-case.ts';
import {
  bestRun,
  type PreparedServing,
  prepareServing,
} from '../../src/compute/serving/serving-inputs.ts';
import {
  SERVING_DEVIATION,
  SERVING_PRIOR,
  type ServingParameters,
} from '../../src/compute/serving/serving-parameters.ts';
import { softwareKey } from '../../src/compute/training/software-key.ts';
import { caseTable } from '../../tests/compute/case-tables.ts';
import type { Predict, Prior } from './least-squares.ts';
import type { FitRow } from './leave-one-out.ts';

const names = Object.keys(SERVING_PRIOR) as (keyof ServingParameters)[];

export const servingKinds = ['dense', 'experts', 'contest', 'phase'] as const;

/** The rows with a rate of tokens, prepared. */
export function servingFit(): {
  readonly rows: readonly FitRow[];
  readonly predict: Predict;
  readonly prior: Prior;
  readonly names: readonly string[];
} {
  const rows: FitRow[] = [];
  const prepared: PreparedServing[] = [];
  for (const { id, source, run, measured } of caseTable<ServingCase>('inference')) {
    const ready = prepareServing(run);
    if ('reason' in ready) continue;
    const perDevice = measured.output_tokens_per_s_per_gpu ?? measured.input_tokens_per_s_per_gpu;
    const rate =
      measured.output_tokens_per_s ??
      (perDevice === undefined ? undefined : perDevice * ready.devices);
    if (rate === undefined || bestRun(ready, SERVING_PRIOR) === undefined) continue;
    prepared.push(ready);
    const group = ready.shape.experts > 0 ? 'moe' : 'dense';
    const kind = servingBandKind(ready);
    const block = `${source}, ${run.model.name}`;
    const key = softwareKey(run.software, run.system.gpu);
    rows.push({ id, source, kind, group, measured: Math.log(rate), block, key });
  }
  const predict: Predict = (constants) => {
    const by = Object.fromEntries(
      names.map((name, at) => [name, constants[at]]),
    ) as unknown as ServingParameters;
    return Float64Array.from(prepared, (one) => {
      const best = bestRun(one, by);
      if (best === undefined) return 0;
      return Math.log(best.replicas * (best.run.outputRate || best.run.inputRate));
    });
  };
  const center = names.map((name) => Math.log(SERVING_PRIOR[name]));
  const deviations = names.map((name) => SERVING_DEVIATION[name] ?? 0.4);
  return { rows, predict, prior: { center, deviations, noise: 0.06 }, names };
}
