import { exp, log } from '../../uncertainty/elementary/index.ts';
import { gatherSeconds, groupRate, routeSeconds } from './collective-time.ts';
import type { DeviceRates } from './device-rates.ts';
import type { Layout } from './layout.ts';
import type { ModelShape } from './model-shape.ts';
import type { SoftwareStack } from './software-stack.ts';
import type { TrainingParameters } from './training-parameters.ts';
import { layerLoss } from './wave-loss.ts';

/** Everything the time of a step depends on, worked out once. */
export interface StepInputs {
  readonly shape: ModelShape;
  readonly rates: DeviceRates;
  readonly layout: Layout;
  readonly stack: SoftwareStack;
  readonly sequenceParallel: boolean;
  /** Forward passes repeated on the way back: 0 none to 1 full; of the attention core apart. */
  readonly repeated: number;
  readonly repeatedAttention: number;
  /** True where `repeated` is our guess from the memory. */
  readonly repeatGuessed: boolean;
  readonly lora: boolean;
  readonly asyncTp: boolean;
}

/** Seconds of a step by where they go. They add up to the step. */
export interface StepBreakdown {
  readonly linear: number;
  readonly attention: number;
  readonly elementwise: number;
  readonly launch: number;
  readonly tensorParallel: number;
  readonly expertParallel: number;
  readonly contextParallel: number;
  readonly head: number;
  readonly pipelineIdle: number;
  readonly pipelineTransfers: number;
  readonly dataParallel: number;
  readonly optimizer: number;
  readonly jitter: number;
}

/**
 * Time of a training step: the layers of a pipeline stage, forward and back, for each micro-batch
 * (products at the reachable rate, attention, passes over memory, launches, what is seen of the
 * communication), the idle time of the pipeline (p - 1) / (v m), the reduction of the gradients and
 * the optimizer. Terms as in Narayanan et al. (arXiv 2104.04473) and Korthikanti et al. (arXiv
 * 2205.05198); the constants are fitted on published steps.
 */
export function stepBreakdown(inputs: StepInputs, by: TrainingParameters): StepBreakdown {
  const { shape, rates, layout, stack } = inputs;
  const { tp, pp, cp, ep, dp, virtualStages, microBatches } = layout;
  const { hidden, seq } = shape;
  const tokens = (layout.micro * seq) / cp;
  const moe = shape.experts > 0;
  const again = inputs.repeated * (inputs.repeatGuessed ? by.unstated : 1);
  const passes = (inputs.lora ? 2 : 3) + again;
  const layers = shape.layers / pp;
  const moeLayers = shape.moeLayers / pp;

  // Products. Wider chips need larger matrices to fill.
  const fill = Math.sqrt(rates.relativePeak);
  const share = rates.bits === 16 ? by.linear16 : rates.bits === 8 ? by.linear8 : by.linear4;
  const ceiling = rates.measured || rates.family !== 'gpu' ? 1 : by.unmeasured;
  const rate = rates.rateLow * share * ceiling;
  const aligned = (hidden / tp) % 64 === 0 ? 1 : by.misaligned;
  const tokensLoss = (by.halfTokens * fill) / tokens;
  const denseLoss = aligned * (1 + (by.halfWidth * fill) / (hidden / tp) + tokensLoss);
  const denseFlop = 2 * tokens * (shape.attentionParameters + shape.denseParameters);
  const waves = waveFactor(inputs, tokens, passes, by);
  let linear = (layers * denseFlop * denseLoss * waves) / tp / rate;
  // The gains of experts began with their spread: no more than a year and a half is reckoned back.
  const moeVintage = Math.max(-1.5, stack.vintage);
  const overhead = exp(-by.gainMoe * moeVintage);
  if (moe) {
    const perExpert = (tokens * shape.topK * ep) / shape.experts;
    const width = Math.min(hidden, shape.ffn);
    const groupedLoss =
      1 + (by.halfWidth * fill) / width + (by.halfTokens * by.groupedTokens * fill) / perExpert;
    const flop = 2 * tokens * shape.topK * shape.expertParameters;
    linear += (moeLayers * flop * groupedLoss * exp(-by.gainGrouped * moeVintage)) / tp / rate;
  }
  linear *= passes;

  // Attention core: 2 s a d a token, causal; four times that and passes over the scores unfused.
  const rate16 =
    rates.rate16 *
    ceiling *
    by.attention *
    exp(
      by.gainAttention * Math.max(-2, stack.vintage) - by.attentionFade * log(rates.relativePeak),
    );
  const core = 2 * tokens * seq * shape.scoreWidth;
  const attentionPasses = passes + 0.5 + inputs.repeatedAttention;
  const attention = stack.unfused
    ? layers *
      attentionPasses *
      ((2 * core) / tp / (rates.rate16 * by.linear16) +
        (by.scorePasses * 2 * shape.heads * seq * tokens) / tp / rates.memoryRate)
    : (layers * attentionPasses * core) / tp / rate16;

  // Passes over the hidden state; without sequence parallelism part of them is done by every rank.
  const spread = inputs.sequenceParallel ? tp : 1 / (by.wholeShare + (1 - by.wholeShare) / tp);
  const casts = rates.bits === 16 ? 0 : by.castPasses;
  const perToken =
    ((stack.unfused ? by.elementPassesUnfused : by.elementPasses) + casts) * 2 * hidden;
  const routed = moe ? (by.permutePasses * overhead + casts) * 2 * shape.topK * hidden : 0;
  const elementwise =
    (passes * tokens * (layers * perToken + moeLayers * routed)) / spread / rates.memoryRate;

  // What communication is seen.
  const collectives = 2 * (passes - (inputs.lora ? 0 : 1));
  const tensorBytes = 2 * tokens * hidden;
  const tensorRate = groupRate(rates, by, tp, 1);
  // Older stacks hide nothing, and beyond the scale-up domain there is too little work to hide it.
  const tensorSeen =
    tp > rates.domain || stack.unfused ? 1 : by.tensorSeen * (inputs.asyncTp ? 0.5 : 1);
  const tensorParallel =
    tensorSeen * layers * collectives * 2 * gatherSeconds(tensorBytes, tp, tensorRate);
  const routes = 2 * Math.min(passes, 2 + again);
  const expertParallel = moe
    ? by.expertSeen *
      overhead *
      moeLayers *
      routes *
      routeSeconds((2 * tokens * hidden) / tp, shape.topK, layout, rates, by)
    : 0;
  const ringBytes = 2 * tokens * shape.cacheWidth * 2;
  const contextParallel =
    cp > 1
      ? (by.contextSeen * layers * 2 * ringBytes * (cp - 1)) / tp / groupRate(rates, by, cp, tp)
      : 0;
  const rack = rates.domain > 8 && rates.family === 'gpu' ? by.launchRack : 1;
  const launch =
    rack * passes * ((layers - moeLayers) * by.launch + moeLayers * by.launchMoe * overhead);

  // One micro-batch of the slowest stage, and the idle time of the pipeline.
  const head =
    (3 * 2 * tokens * shape.headParameters * denseLoss) / tp / (rates.rate16 * by.linear16);
  const factor =
    familyFactor(rates, by) *
    (stack.plainTorch ? by.plainTorch : 1) *
    (stack.deepSpeed ? by.deepSpeed : 1) *
    exp(-(stack.unfused ? by.gainUnfused : by.gainDense) * stack.vintage) *
    youngChip(rates, stack, by);
  const busy = (linear + attention + elementwise) * factor;
  // The host launches ahead of the device: only the slower of the two is seen.
  const launched = launchSeen(busy, launch);
  const stage = busy + launched + tensorParallel + expertParallel + contextParallel;
  const idle = (by.bubble * stage * (pp - 1)) / virtualStages;
  const hop = (2 * tokens * hidden) / tp / (rates.nicRate * by.network);
  const hops = pp > 1 ? by.pipelineSeen * 2 * virtualStages * hop * (microBatches + pp - 1) : 0;
  // The last stage also has the head; its excess holds up all where layers do not make room.
  const headTime = head * factor * (1 / pp + (1 - 1 / pp) * by.headSeen);

  // Gradients and weights.
  const stored = shape.storedParameters / (tp * pp);
  const expertRanks = Math.max(1, (dp * tp * cp) / Math.max(1, ep));
  const storedExperts = shape.storedExpertParameters / (pp * Math.max(ep, tp));
  // Early ZeRO-3 gathered small tensors in flat rings: a device got no more than its own card's.
  const flat = stack.unfused && layout.sharding === 'full' && dp * cp * tp > rates.domain;
  const dataRate = flat ? rates.nicRate * by.network : groupRate(rates, by, dp * cp, tp);
  const expertRate = groupRate(rates, by, expertRanks, Math.max(ep, tp));
  const work = microBatches * stage;
  let dataParallel: number;
  if (layout.sharding === 'full') {
    // Weights of two bytes, gathered forward and back for each micro-batch; gradients once.
    const gathers = 4 * microBatches + 4;
    const needed =
      gatherSeconds(gathers * stored, dp * cp, dataRate) +
      gatherSeconds(gathers * storedExperts, expertRanks, expertRate);
    // Gathered while the layers before compute: what exceeds the work, and some of the rest.
    dataParallel = softExcess(needed, work) + by.shardedSeen * Math.min(needed, work);
  } else {
    const bytes = inputs.lora ? 0 : stack.unfused ? 4 : 4 + 2;
    const seen = stack.unfused ? 1 : by.dataSeen;
    dataParallel =
      seen *
      (gatherSeconds(bytes * stored, dp * cp, dataRate) +
        gatherSeconds(bytes * storedExperts, expertRanks, expertRate));
  }
  const copies = layout.sharding === 'none' ? 1 : dp * cp;
  const optimizer = inputs.lora
    ? 0
    : (24 *
        by.optimizer *
        (stored / copies + storedExperts / (layout.sharding === 'none' ? 1 : expertRanks))) /
      rates.memoryRate;
  const sum = work + microBatches * headTime + idle + hops + dataParallel + optimizer;
  const doublings = log(Math.max(1, layout.devices / 8)) / 0.6931471805599453;
  return {
    linear: microBatches * linear * factor,
    attention: microBatches * attention * factor,
    elementwise: microBatches * elementwise * factor,
    launch: microBatches * launched,
    tensorParallel: microBatches * tensorParallel,
    expertParallel: microBatches * expertParallel,
    contextParallel: microBatches * contextParallel,
    head: microBatches * headTime,
    pipelineIdle: idle,
    pipelineTransfers: hops,
    dataParallel,
    optimizer,
    jitter: by.jitter * doublings * sum,
  };
}

export function stepSeconds(parts: StepBreakdown): number {
  return (
    parts.linear +
    parts.attention +
    parts.elementwise +
    parts.launch +
    parts.tensorParallel +
    parts.expertParallel +
    parts.contextParallel +
    parts.head +
    parts.pipelineIdle +
    parts.pipelineTransfers +
    parts.dataParallel +
    parts.optimizer +
    parts.jitter
  );
}

/** Mean loss to unfilled waves over the passes of a layer; 1 where the chip's units are unknown. */
function waveFactor(
  { shape, rates, layout, lora }: StepInputs,
  tokens: number,
  passes: number,
  by: TrainingParameters,
): number {
  if (rates.multiprocessors === undefined) return 1;
  const loss = layerLoss(shape, layout.tp, tokens, rates.multiprocessors);
  const weights = lora ? 0 : 1;
  const mean =
    (loss.forward * (passes - 1 - weights) + loss.inputs + weights * loss.weights) / passes;
  return 1 + by.waves * (mean - 1);
}

/** What the host adds: the fourth-power mean of both, less the device's own time. */
function launchSeen(busy: number, launch: number): number {
  const a = busy * busy;
  const b = launch * launch;
  return Math.sqrt(Math.sqrt(a * a + b * b)) - busy;
}

/** The part of `needed` beyond `work`, rounded off where they meet. */
function softExcess(needed: number, work: number): number {
  const gap = needed - work;
  return 0.5 * (gap + Math.sqrt(gap * gap + 0.01 * work * work)) - 0.0025 * work;
}

function familyFactor(rates: DeviceRates, by: TrainingParameters): number {
  if (rates.family === 'tpu') return by.tpu * exp(by.tpuFade * log(rates.relativePeak));
  return rates.family === 'gaudi' ? by.gaudi : 1;
}

/** Kernels of a new chip are young: three years after its first delivery they are grown. */
function youngChip(rates: DeviceRates, stack: SoftwareStack, by: TrainingParameters): number {
  const age = stack.vintage + 2025.5 - rates.since;
  return 1 + by.youngChip * Math.max(0, 3 - Math.max(0, age));
}
