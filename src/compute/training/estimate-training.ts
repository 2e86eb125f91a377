import { findAccelerator, unknownAccelerator } from '../accelerators/catalogue.ts';
import { bandKind, bandOf } from './bands.ts';
import { deviceRates } from './device-rates.ts';
import { type PreparedRun, prepareRun, type Refusal, withLayout } from './estimate-inputs.ts';
import { TRAINING_CONSTANTS } from './fitted-constants.ts';
import type { Layout } from './layout.ts';
import { candidateLayouts } from './layout-search.ts';
import { modelShape, trainingFlopPerToken } from './model-shape.ts';
import { softwareKey } from './software-key.ts';
import { type StepBreakdown, stepBreakdown, stepSeconds } from './step-time.ts';
import { camelFields, type TrainingCase } from './training-case.ts';
import type { TrainingParameters } from './training-parameters.ts';

/** The figures of a step; each also has the ends of its 80 % interval. */
export interface TrainingFigures {
  readonly stepSeconds: number;
  readonly tokensPerSecond: number;
  readonly tokensPerSecondPerDevice: number;
  /** Model FLOPs (causal attention, no recompute) a second and device, and over the dense peak. */
  readonly tflopsPerDevice: number;
  readonly mfu: number;
  readonly memoryBytesPerDevice: number;
}

export interface TrainingEstimate extends TrainingFigures {
  /** Whether the run fits the memory; true within the 15 % that the count may be off. */
  readonly fits: boolean;
  readonly layout: Layout;
  /** Seconds of the step by where they go. */
  readonly breakdown: StepBreakdown;
  readonly low: TrainingFigures;
  readonly high: TrainingFigures;
}

/** How far the count of memory may be off, either way. */
const MEMORY_BAND = 1.15;

/**
 * Time of a training step of a model on a system, with an 80 % band that held for sources the fit
 * had not seen. Without a layout the fastest one that fits is searched. Field names may be written
 * `likeThis` or `like_this`. A case that cannot be told returns the reason, never a number.
 */
export function estimateTraining(given: TrainingCase | object): TrainingEstimate | Refusal {
  const run = camelFields(given) as TrainingCase;
  if (run.system?.gpu === undefined || run.model === undefined) {
    return { reason: 'A case needs a system with a gpu, and a model.' };
  }
  const prepared = needsSearch(run) ? searchLayout(run) : prepareRun(run);
  return 'reason' in prepared
    ? prepared
    : estimateOf(prepared, softwareKey(run.software, run.system.gpu));
}

/** Whether a run states nothing of its layout. A TPU slice is one FSDP group unless told. */
export function needsSearch(run: TrainingCase): boolean {
  const { tp, pp, sharding } = run.parallelism ?? {};
  const tpu = run.system.gpu.startsWith('TPU');
  return tp === undefined && pp === undefined && sharding === undefined && !tpu;
}

/** The fastest candidate that fits; where none does, the one that lacks the least memory. */
export function searchLayout(
  run: TrainingCase,
  by: TrainingParameters = TRAINING_CONSTANTS,
): PreparedRun | Refusal {
  const chip = findAccelerator(run.system.gpu);
  if (chip === undefined) return { reason: unknownAccelerator(run.system.gpu) };
  const shape = modelShape(run.model);
  if ('reason' in shape) return shape;
  if (!((run.system.count ?? 0) >= 1)) return { reason: 'The number of devices is not given.' };
  const rates = deviceRates(chip, run.system, run.precision);
  let best: PreparedRun | undefined;
  let bestSeconds = Number.POSITIVE_INFINITY;
  let leanest: PreparedRun | undefined;
  for (const layout of candidateLayouts(run, shape, rates)) {
    const prepared = withLayout(run, shape, rates, layout);
    if (leanest === undefined || prepared.memory.total < leanest.memory.total) leanest = prepared;
    if (prepared.memory.total > rates.memoryBytes) continue;
    const seconds = stepSeconds(stepBreakdown(prepared.inputs, by));
    if (seconds < bestSeconds) {
      bestSeconds = seconds;
      best = prepared;
    }
  }
  return best ?? leanest ?? { reason: 'No layout divides these devices.' };
}

function estimateOf(prepared: PreparedRun, key: string): TrainingEstimate {
  const { shape, rates, layout } = prepared.inputs;
  const breakdown = stepBreakdown(prepared.inputs, TRAINING_CONSTANTS);
  const seconds = stepSeconds(breakdown);
  const band = bandOf(bandKind(prepared), key);
  const tokens = layout.global * shape.seq;
  const flop = trainingFlopPerToken(shape) * tokens;
  const at = (stepTime: number, memory: number): TrainingFigures => ({
    stepSeconds: stepTime,
    tokensPerSecond: tokens / stepTime,
    tokensPerSecondPerDevice: tokens / stepTime / layout.devices,
    tflopsPerDevice: flop / stepTime / layout.devices / 1e12,
    mfu: flop / stepTime / layout.devices / rates.peak,
    memoryBytesPerDevice: memory,
  });
  const { total } = prepared.memory;
  const slow = at(seconds * band.high, total * MEMORY_BAND);
  const fast = at(seconds * band.low, total / MEMORY_BAND);
  return {
    ...at(seconds, total),
    fits: total / MEMORY_BAND <= rates.memoryBytes,
    layout,
    breakdown,
    // Each figure's own low end: the fast step has the low time and the high rates.
    low: {
      ...slow,
      stepSeconds: fast.stepSeconds,
      memoryBytesPerDevice: fast.memoryBytesPerDevice,
    },
    high: {
      ...fast,
      stepSeconds: slow.stepSeconds,
      memoryBytesPerDevice: slow.memoryBytesPerDevice,
    },
  };
}
