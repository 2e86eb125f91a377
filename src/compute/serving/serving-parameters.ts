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
  /** Seconds that a request costs once. */
  request: number;
  /** Share of the rated link that collectives reach, with and without a switch of the vendor. */
  link: number;
  bus: number;
  /** Seconds of latency of one collective. */
  latency: number;
  /** Share of the memory that weights and caches may take; the rest is workspace. */
  usable: number;
  /** Width of an expert on a device at which its products reach half their rate. */
  halfWidth: number;
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

export const SERVING_PRIOR: ServingParameters = {
  memory: 0.75,
  product16: 0.8,
  product8: 0.75,
  product4: 0.6,
  halfBatch: 60,
  prefill: 0.8,
  layer: 15e-6,
  sequence: 5e-6,
  request: 1e-3,
  link: 0.6,
  bus: 0.5,
  latency: 10e-6,
  usable: 0.92,
  halfWidth: 200,
  grouped: 1.5,
  server: 0.9,
  interactive: 0.9,
  contest: 1.1,
  gain: 0.1,
  amd: 0.9,
  other: 0.8,
};

/** Standard deviation of a constant's logarithm before any row is seen, where not 0.4. */
export const SERVING_DEVIATION: Partial<ServingParameters> = {
  memory: 0.12,
  product16: 0.12,
  product8: 0.12,
  prefill: 0.15,
  usable: 0.03,
  server: 0.1,
  interactive: 0.15,
  contest: 0.15,
};
