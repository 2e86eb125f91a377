import type { DeviceRates } from './device-rates.ts';
import type { ModelShape } from './model-shape.ts';
import type { TrainingCase } from './training-case.ts';

/** How a step is laid over the devices. */
export interface Layout {
  readonly devices: number;
  readonly tp: number;
  readonly pp: number;
  readonly cp: number;
  readonly ep: number;
  readonly dp: number;
  readonly virtualStages: number;
  /** Sequences of a step, of a micro-batch; micro-batches of a pipeline in a step. */
  readonly global: number;
  readonly micro: number;
  readonly microBatches: number;
  /** Weights gathered layer by layer (FSDP, ZeRO-3), states sharded (ZeRO-1) or copied. */
  readonly sharding: 'full' | 'states' | 'none';
  /** Whether the case stated tensor and pipeline sizes. */
  readonly given: boolean;
}

/** The case's own layout with the rest worked out; a reason where it does not multiply out. */
export function givenLayout(
  run: TrainingCase,
  shape: ModelShape,
  rates: DeviceRates,
  fused: boolean,
): Layout | { readonly reason: string } {
  const parallel = run.parallelism ?? {};
  const devices = run.system.count ?? 0;
  if (!(devices >= 1)) return { reason: 'The number of devices is not given.' };
  const tp = parallel.tp ?? 1;
  const pp = parallel.pp ?? 1;
  const cp = parallel.cp ?? 1;
  const dp = parallel.dp ?? Math.max(1, Math.floor(devices / (tp * pp * cp)));
  const micro = Math.max(1, run.batch?.micro ?? microOf(run, shape, dp));
  const global =
    run.batch?.global ??
    (run.batch?.tokensGlobal !== undefined
      ? run.batch.tokensGlobal / shape.seq
      : (run.batch?.perDevice ?? 0) > 0
        ? (run.batch?.perDevice ?? 1) * devices
        : dp * micro * (run.batch?.gradAccum ?? pp));
  const words = (parallel.sharding ?? '').toLowerCase();
  const full = /fsdp|full|zero-?3/.test(words) || rates.family === 'tpu';
  return {
    devices,
    tp,
    pp,
    cp,
    ep: parallel.ep ?? 1,
    dp,
    virtualStages: parallel.virtualStages ?? 1,
    global,
    micro: Math.min(micro, Math.max(1, global / dp)),
    microBatches: Math.max(1, global / (dp * micro)),
    sharding: full ? 'full' : fused || /zero/.test(words) ? 'states' : 'none',
    given: parallel.tp !== undefined || run.parallelism?.sharding !== undefined,
  };
}

/** Sequences at once where none is stated: all of a device's share, at most 8,192 tokens. */
function microOf(run: TrainingCase, shape: ModelShape, dp: number): number {
  const share = (run.batch?.global ?? (run.batch?.tokensGlobal ?? 0) / shape.seq) / dp;
  const roomy = Math.max(1, Math.floor(8192 / shape.seq));
  return Math.max(1, run.batch?.perDevice ?? Math.min(Math.max(1, Math.floor(share)), roomy));
}
