/** The fitted constants of serving. All positive; each has one physical meaning. */
export interface ServingParameters {
  /** Share of the memory's rate that weights and caches are read at. */
  memory: number;
  /** Share of the measured ceiling that decode's products reach, at 16, 8 and 4 bits. */
  product16: number;
  product8: number;
  product4: number;
  /** Sequences at which a product reaches half its rate, on an A100's balance. */
  halfBatch: number;
  /** Share of the ceiling that prefill reaches. */
  prefill: number;
  /** Seconds of launch a layer and step costs. */
  layer: number;
  /** Seconds of scheduling and sampling that a sequence and step costs. */
  sequence: number;
  /** The same in engines whose loop is written in Python, over those in C++. */
  python: number;
  /** Seconds that a request costs once. */
  request: number;
  /** Share of the rated link that collectives reach, with and without a switch of the vendor. */
  link: number;
  bus: number;
  /** Gain of switches that add up in passing (NVLink SHARP, from Hopper on). */
  inSwitch: number;
  /** Passes over the hidden state of a layer, and over that of the tokens sent to experts. */
  passes: number;
  routedPasses: number;
  /** Seconds of latency of one collective. */
  latency: number;
  /** Share of the memory that weights and caches may take; the rest is workspace. */
  usable: number;
  /** Half-rate batch of grouped expert products over that of dense ones. */
  grouped: number;
  /** Share of the offline rate that a latency-bound server is run at. */
  server: number;
  interactive: number;
  /** Speed of submissions tuned for a contest over vendors' tables. */
  contest: number;
  /** Yearly gain of software. */
  gain: number;
  /** Speed of AMD's and of other chips' software. */
  amd: number;
  other: number;
}

/**
 * Where the fit starts. Measured kernels give the first of it (Vidur's profiles of A100 and H100,
 * microsoft/vidur @7d47513, data/profiling): products of few tokens read weights at 0.71 and 0.80
 * of the memory's rate, those of 4,096 tokens reach 0.86 and 0.88 of the ceiling; sums over eight
 * A100 take 25 to 32 us at least and run at 0.39 (8 MiB) to 0.58 (64 MiB) of the link.
 */
export const SERVING_PRIOR: ServingParameters = {
  memory: 0.78,
  product16: 0.86,
  product8: 0.82,
  product4: 0.6,
  halfBatch: 60,
  prefill: 1,
  layer: 15e-6,
  sequence: 4e-6,
  python: 3,
  request: 0.5e-3,
  link: 0.45,
  bus: 0.5,
  inSwitch: 1.8,
  passes: 12,
  routedPasses: 8,
  latency: 28e-6,
  usable: 0.93,
  grouped: 1.5,
  server: 0.95,
  interactive: 0.9,
  contest: 1.05,
  gain: 0.08,
  amd: 0.85,
  other: 0.8,
};

/** Standard deviation of a constant's logarithm before any row is seen, where not 0.4. */
export const SERVING_DEVIATION: Partial<ServingParameters> = {
  memory: 0.06,
  product16: 0.05,
  product8: 0.06,
  prefill: 0.1,
  usable: 0.02,
  link: 0.15,
  inSwitch: 0.25,
  latency: 0.25,
  server: 0.05,
  interactive: 0.15,
  contest: 0.06,
  amd: 0.15,
  gain: 0.25,
};
