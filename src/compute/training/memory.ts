import type { DeviceRates } from './device-rates.ts';
import type { Layout } from './layout.ts';
import type { ModelShape } from './model-shape.ts';

/** Bytes of one device, by what fills them; the fullest pipeline stage. */
export interface MemoryUse {
  readonly states: number;
  readonly activations: number;
  readonly logits: number;
  readonly rest: number;
  readonly total: number;
}

/** How the run trades memory for work. */
export interface MemoryPolicy {
  /** `offloaded`: full recompute from layer inputs that wait in the host's memory. */
  readonly recompute: 'none' | 'selective' | 'full' | 'offloaded';
  readonly unfused: boolean;
  readonly sequenceParallel: boolean;
  readonly lora: boolean;
  /** Plain PyTorch: selective recompute keeps half, the loss is not fused. */
  readonly plainTorch: boolean;
  readonly fusedLoss: boolean;
}

/** Fragmentation and communication buffers: a share, and bytes that every process holds. */
const FRAGMENTS = 0.06;
const CONTEXT_BYTES = 2.5e9;
const OLDER_CONTEXT_BYTES = 6e9;
const TPU_CONTEXT_BYTES = 0.5e9;

/**
 * Memory of the fullest device. Per parameter 2 bytes of weights, 2 or 4 of gradient and 12 of
 * master copy and Adam (sharded over the data ranks by ZeRO-1, all of it by FSDP). Activations of a
 * layer s b h (34 + 5 a s / h) bytes, the second term only for unfused attention; selective
 * recompute drops it, full recompute keeps 2 s b h and one layer at work (Korthikanti et al., arXiv
 * 2205.05198, equations 1 to 6). A 1F1B pipeline holds p micro-batches on its first stage,
 * (1 + (p - 1) / (p v)) times as many interleaved.
 */
export function memoryUse(
  shape: ModelShape,
  layout: Layout,
  policy: MemoryPolicy,
  rates: DeviceRates,
): MemoryUse {
  const { tp, pp, cp, ep, dp, virtualStages } = layout;
  const expertRanks = Math.max(1, (dp * tp * cp) / ep);
  // The fullest stage holds its layers and, first or last, one table of words.
  const tables = pp === 1 ? shape.tables : 1;
  const parameters = (shape.layerParameters / pp + tables * shape.headParameters) / tp;
  const expertParameters = shape.storedExpertParameters / (pp * Math.max(ep, tp));
  const perParameter = (copies: number) => {
    if (policy.lora) return layout.sharding === 'full' ? 2 / copies : 2;
    // A TPU's weights and moments are of 32 bits, and gradients live layer by layer (MaxText).
    if (layout.sharding === 'full') return (rates.family === 'tpu' ? 12 : 16) / copies;
    return layout.sharding === 'states' ? (policy.unfused ? 4 : 6) + 12 / copies : 18;
  };
  // FSDP holds the layer at work and the next; early ZeRO-3 one alone.
  const layersHeld = policy.unfused ? 1 : 2;
  const gathered =
    layout.sharding === 'full'
      ? (2 * layersHeld * (shape.storedParameters / shape.layers)) / tp
      : 0;
  const states =
    parameters * perParameter(dp * cp) + expertParameters * perParameter(expertRanks) + gathered;
  const tokens = (layout.micro * shape.seq) / cp;
  const onePass = activationBytes(shape, tokens, tp, policy);
  const inFlight =
    pp === 1
      ? 1
      : Math.min(pp, layout.microBatches) *
        (virtualStages > 1 ? 1 + (pp - 1) / (pp * virtualStages) : 1);
  const layers = shape.layers / pp;
  const split = policy.sequenceParallel ? tp : 1;
  const half = policy.plainTorch && policy.recompute === 'selective' ? 0.45 : 1;
  const full = policy.recompute === 'full' || policy.recompute === 'offloaded';
  const inputs = policy.recompute === 'offloaded' ? 0 : (2 * tokens * shape.hidden) / split;
  const kept = full ? inputs : half * onePass;
  const activations = layers * inFlight * kept + (full ? onePass : 0);
  const logits =
    ((policy.fusedLoss ? 6 : 12) * tokens * shape.vocab) / tp / (rates.family === 'tpu' ? 4 : 1);
  const used = states + activations + logits;
  const context =
    rates.family === 'tpu'
      ? TPU_CONTEXT_BYTES
      : policy.unfused
        ? OLDER_CONTEXT_BYTES
        : CONTEXT_BYTES;
  const rest = FRAGMENTS * used + context;
  return { states, activations, logits, rest, total: used + rest };
}

/** What one layer keeps for the way back, bytes: 24 s b h of the 34 sit in the split matrices. */
function activationBytes(
  shape: ModelShape,
  tokens: number,
  tp: number,
  policy: MemoryPolicy,
): number {
  const { hidden, heads, seq } = shape;
  const attention = 8 * Math.min(1.5, shape.attentionParameters / (4 * hidden * hidden));
  const routed = (shape.moeLayers / shape.layers) * shape.topK * shape.expertParameters;
  const forward = (2 * (shape.denseParameters + routed)) / (hidden * hidden);
  const split = attention + forward;
  // Masks of dropout went with the older stacks.
  const whole = (policy.unfused ? 10 : 8) / (policy.sequenceParallel ? tp : 1);
  const scores =
    policy.unfused && policy.recompute !== 'selective' ? (5 * heads * seq) / (hidden * tp) : 0;
  return tokens * hidden * (whole + split / tp + scores);
}
