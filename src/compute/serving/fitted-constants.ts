import type { ServingBandKind } from './bands.ts';
import type { ServingParameters } from './serving-parameters.ts';

/** Written by `scripts/fit-compute.ts` from the rows of `tests/cases/compute/serving.json`. */
export const SERVING_CONSTANTS: ServingParameters = {
  memory: 0.85786,
  product16: 0.78164,
  product8: 0.81887,
  product4: 0.44144,
  halfBatch: 53.896,
  prefill: 1.1466,
  layer: 0.000028004,
  sequence: 0.0000036392,
  request: 0.00026077,
  link: 0.68758,
  bus: 0.49293,
  latency: 0.000032964,
  usable: 0.94524,
  halfWidth: 1191.3,
  grouped: 1.5399,
  server: 0.95671,
  interactive: 0.91447,
  contest: 1.1209,
  gain: 0.12459,
  amd: 0.61178,
  other: 0.8,
};

/** Ends of the 80 % interval in ln(measured / predicted), from rows of sources left out. */
export const SERVING_BANDS: Readonly<Record<ServingBandKind, readonly [number, number]>> = {
  dense: [-0.1215, 0.0893],
  experts: [-0.0974, 0.3248],
  contest: [-0.182, 0.274],
  phase: [-0.2169, 0.384],
};
