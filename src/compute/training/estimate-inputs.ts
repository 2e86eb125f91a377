import { findAccelerator, unknownAccelerator } from '../accelerators/catalogue.ts';
import { type DeviceRates, deviceRates } from './device-rates.ts';
import { givenLayout, type Layout } from './layout.ts';
import { type MemoryPolicy, type MemoryUse, memoryUse } from './memory.ts';
import { type ModelShape, modelShape } from './model-shape.ts';
import { softwareStack } from './software-stack.ts';
import type { StepInputs } from './step-time.ts';
import type { TrainingCase } from './training-case.ts';

/** What a case comes to before its time is counted. */
export interface PreparedRun {
  readonly inputs: StepInputs;
  readonly memory: MemoryUse;
}

export interface Refusal {
  /** Why there is no estimate, and what would help. */
  readonly reason: string;
}

/** Reads a case: shape, rates, layout, recompute, memory. A reason where one of them is unknown. */
export function prepareRun(run: TrainingCase, layoutOf = givenLayout): PreparedRun | Refusal {
  const chip = findAccelerator(run.system.gpu);
  if (chip === undefined) return { reason: unknownAccelerator(run.system.gpu) };
  const shape = modelShape(run.model);
  if ('reason' in shape) return shape;
  const stack = softwareStack(run.software);
  const rates = deviceRates(chip, run.system, run.precision);
  const layout = layoutOf(run, shape, rates, !stack.unfused);
  if ('reason' in layout) return layout;
  return withLayout(run, shape, rates, layout);
}

/** Weights, gradients and the sharded rest of a layout without tensor or pipeline ranks. */
function memoryOfStates(shape: ModelShape, layout: Layout): number {
  const experts = shape.storedExpertParameters / layout.ep;
  return (shape.storedParameters + experts) * (6 + 12 / layout.dp);
}

/** The same with a layout at hand. */
export function withLayout(
  run: TrainingCase,
  shape: ModelShape,
  rates: DeviceRates,
  layout: Layout,
): PreparedRun {
  const plain = layout.tp === 1 && layout.pp === 1 && layout.sharding === 'states' && layout.given;
  const states = memoryOfStates(shape, layout);
  // One rank a model that no device can hold: the weights must have been sharded.
  if (plain && run.parallelism?.sharding === undefined && states > rates.memoryBytes) {
    return withLayout(run, shape, rates, { ...layout, sharding: 'full' });
  }
  const stack = softwareStack(run.software);
  const sequenceParallel = run.parallelism?.sequenceParallel ?? !stack.unfused;
  const lora = run.task?.toLowerCase() === 'lora';
  const policy = (recompute: MemoryPolicy['recompute']): MemoryPolicy => ({
    recompute,
    unfused: stack.unfused,
    sequenceParallel,
    lora,
    plainTorch: stack.plainTorch,
    fusedLoss: stack.fusedLoss,
  });
  const use = (recompute: MemoryPolicy['recompute']) =>
    memoryUse(shape, layout, policy(recompute), rates);
  const words = run.recompute?.toLowerCase();
  let repeated = 0;
  let repeatedAttention = 0;
  let memory: MemoryUse;
  if (words === undefined) {
    memory = use('none');
    if (memory.total > rates.memoryBytes) {
      const least = use('full');
      const over = memory.total - rates.memoryBytes;
      repeated = Math.min(1, over / Math.max(1, memory.total - least.total));
      const leanest = least.total > rates.memoryBytes ? use('offloaded') : least;
      memory =
        leanest.total > rates.memoryBytes ? leanest : { ...memory, total: rates.memoryBytes };
    }
  } else if (words.startsWith('full')) {
    repeated = 1;
    memory = use('full');
  } else if (words.startsWith('selective')) {
    repeatedAttention = stack.unfused || words.includes('core') ? 1 : 0;
    // Per-operator recompute of plain PyTorch repeats every other product.
    repeated = stack.plainTorch ? 0.35 : 0;
    memory = use('selective');
  } else {
    memory = use(
      words.startsWith('none') ? 'none' : words.startsWith('offload') ? 'offloaded' : 'full',
    );
  }
  return {
    memory,
    inputs: {
      shape,
      rates,
      layout,
      stack,
      sequenceParallel,
      repeated,
      repeatedAttention,
      repeatGuessed: words === undefined,
      lora,
      asyncTp: run.parallelism?.asyncTp === true,
    },
  };
}
