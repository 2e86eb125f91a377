import { estimateServing, estimateTraining } from '../../src/entries/compute.ts';
import type { RowScore } from './compute-lines.ts';

/** A measured row as the vector files have it. */
export interface ComputeRow {
  readonly id: string;
  readonly kind?: string;
  readonly source?: string;
  readonly system: { readonly gpu: string; readonly count?: number | string };
  readonly model: { readonly type?: string; readonly name?: string; readonly seq?: number };
  readonly workload?: Readonly<Record<string, unknown>>;
  readonly measured: Readonly<Record<string, number>>;
  readonly derived?: Readonly<Record<string, number>>;
}

/** Step time of a training row against the estimate; undefined where it has none. */
export function trainingScore(row: ComputeRow): RowScore | undefined {
  const { measured, derived = {} } = row;
  const step = measured.step_s ?? derived.step_s;
  const rate = measured.tokens_per_s_per_gpu ?? derived.tokens_per_s_per_gpu;
  if (step === undefined && rate === undefined) return undefined;
  const estimate = estimateTraining(row);
  const about = aboutRow(row);
  if ('reason' in estimate) return { ...about, refused: estimate.reason };
  if (step !== undefined) {
    const [low, high] = [estimate.low.stepSeconds, estimate.high.stepSeconds];
    return { ...about, measured: step, got: estimate.stepSeconds, low, high };
  }
  // Score the time of a token, so that an error means the same as one of a step.
  const [got, low, high] = [estimate, estimate.high, estimate.low].map(
    (figures) => 1 / figures.tokensPerSecondPerDevice,
  ) as [number, number, number];
  return { ...about, measured: 1 / rate!, got, low, high };
}

function aboutRow(row: ComputeRow) {
  const moe = row.model.type === 'moe';
  const gpu = !/^(TPU|Gaudi|Trainium)/.test(row.system.gpu);
  return {
    id: row.id,
    source: row.source ?? '',
    chip: row.system.gpu,
    type: moe ? 'MoE' : gpu ? 'dense GPU' : 'other chips',
  };
}

/** Output tokens a second (input, where only they are printed) of a serving row. */
export function servingScore(row: ComputeRow): RowScore | undefined {
  const { measured } = row;
  const devices = Number(row.system.count ?? 1);
  const output =
    measured.output_tokens_per_s ??
    (measured.output_tokens_per_s_per_gpu === undefined
      ? undefined
      : measured.output_tokens_per_s_per_gpu * devices);
  const input = measured.input_tokens_per_s_per_gpu;
  const printed = output ?? (input === undefined ? undefined : input * devices);
  if (printed === undefined) return undefined;
  const estimate = estimateServing(row);
  const about = aboutRow(row);
  if ('reason' in estimate) return { ...about, refused: estimate.reason };
  const rate = output === undefined ? 'inputTokensPerSecond' : 'outputTokensPerSecond';
  const [low, high] = [estimate.low[rate], estimate.high[rate]];
  return { ...about, measured: printed, got: estimate[rate], low, high };
}
