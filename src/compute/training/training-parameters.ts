/** The fitted constants of the training step. All positive; each has one physical meaning. */
export interface TrainingParameters {
  /** Share of the measured ceiling that linear layers reach at 16, 8 and 4 bits. */
  linear16: number;
  linear8: number;
  linear4: number;
  /** Width (hidden / tp) and tokens at which a product reaches half its rate, on an A100. */
  halfWidth: number;
  halfTokens: number;
  /** Share of the loss to unfilled waves of tiles that libraries do not avoid. */
  waves: number;
  /** Share of the 16-bit ceiling that fused attention reaches. */
  attention: number;
  /** Its fall with the chip's peak (a power), and its yearly gain. */
  attentionFade: number;
  gainAttention: number;
  /** Passes over the score matrix in memory where attention is not fused. */
  scorePasses: number;
  /** Passes over the hidden state of a layer forward, fused and not. */
  elementPasses: number;
  elementPassesUnfused: number;
  /** Share of those that every tensor-parallel rank makes, without sequence parallelism. */
  wholeShare: number;
  /** Ceilings of chips that no one has measured, over those assumed. */
  unmeasured: number;
  /** Passes more to cast operands to 8 or 4 bits. */
  castPasses: number;
  /** Seconds of launch a layer, micro-batch and pass costs. */
  launch: number;
  launchMoe: number;
  /** Factor on launches where the host sits in the rack of a large domain and replays graphs. */
  launchRack: number;
  /** Share of the rated link, and of the network card, that collectives reach. */
  link: number;
  network: number;
  /** Shares of communication that computation does not hide. */
  tensorSeen: number;
  dataSeen: number;
  shardedSeen: number;
  pipelineSeen: number;
  expertSeen: number;
  contextSeen: number;
  /** Passes over the routed tokens to permute them. */
  permutePasses: number;
  /** Half-rate tokens of grouped expert products, as a multiple of the dense ones. */
  groupedTokens: number;
  /** Share of the pipeline's idle time that is lost. */
  bubble: number;
  /** Share of the step lost for each doubling of the devices beyond eight. */
  jitter: number;
  /** Factor where hidden / tp is no multiple of 64. */
  misaligned: number;
  /** Factors on the work of plain PyTorch stacks and of Megatron-DeepSpeed. */
  plainTorch: number;
  deepSpeed: number;
  /** Factors on the time of other families of chips; a TPU's grows by its peak to this power. */
  tpu: number;
  tpuFade: number;
  gaudi: number;
  /**
   * Times 24 bytes a parameter that the optimizer moves through memory. Unscale and check 8, copy
   * 6, norm and clip 12, Adam 28, back to 16 bits 6, zero 2: 62 bytes.
   */
  optimizer: number;
  /** Yearly gain of software: dense, older stacks, overheads and products of experts. */
  gainDense: number;
  gainUnfused: number;
  gainMoe: number;
  gainGrouped: number;
  /** Share of the output head's extra time on the last stage that is not balanced away. */
  headSeen: number;
  /** Extra work where recompute is not stated and memory is short, against full recompute. */
  unstated: number;
  /** Speed of new chips' first software: share of time for each year the chip is younger. */
  youngChip: number;
}

/** Where the fit starts, and what it is drawn to where rows say little. */
export const PRIOR: TrainingParameters = {
  linear16: 0.92,
  linear8: 0.9,
  linear4: 0.75,
  halfWidth: 60,
  halfTokens: 120,
  waves: 0.6,
  attention: 0.6,
  attentionFade: 0.2,
  gainAttention: 0.1,
  scorePasses: 10,
  elementPasses: 12,
  elementPassesUnfused: 25,
  wholeShare: 0.45,
  unmeasured: 1,
  castPasses: 4,
  launch: 0.7e-3,
  launchMoe: 1e-3,
  launchRack: 0.7,
  link: 0.7,
  network: 0.6,
  tensorSeen: 0.5,
  dataSeen: 0.3,
  shardedSeen: 0.2,
  pipelineSeen: 0.5,
  expertSeen: 0.5,
  contextSeen: 0.3,
  permutePasses: 6,
  groupedTokens: 1,
  bubble: 0.9,
  jitter: 0.005,
  misaligned: 1.25,
  plainTorch: 1.03,
  deepSpeed: 1.05,
  tpu: 1.05,
  tpuFade: 0.1,
  gaudi: 1.1,
  optimizer: 2.6,
  gainDense: 0.03,
  gainUnfused: 0.03,
  gainMoe: 0.3,
  gainGrouped: 0.2,
  headSeen: 0.7,
  unstated: 0.6,
  youngChip: 0.03,
};

/** How far a constant may stray: standard deviation of its logarithm before any row is seen. */
export const PRIOR_DEVIATION: Partial<TrainingParameters> = {
  linear16: 0.06,
  linear8: 0.08,
  linear4: 0.2,
  link: 0.2,
  network: 0.2,
  attention: 0.3,
  plainTorch: 0.1,
  deepSpeed: 0.1,
  unmeasured: 0.1,
  bubble: 0.15,
  wholeShare: 0.2,
  optimizer: 0.15,
  launch: 0.1,
};
