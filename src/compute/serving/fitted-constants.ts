import type { ServingBandKind } from './bands.ts';
import type { ServingParameters } from './serving-parameters.ts';

/** Written by `scripts/fit-compute.ts` from the rows of `tests/cases/compute/serving.json`. */
export const SERVING_CONSTANTS: ServingParameters = {
  memory: 0.85846,
  product16: 0.78182,
  product8: 0.8189,
  product4: 0.44136,
  halfBatch: 53.854,
  prefill: 1.1469,
  layer: 0.000028135,
  sequence: 0.0000036413,
  request: 0.00025996,
  link: 0.6881,
  bus: 0.49311,
  latency: 0.000032954,
  usable: 0.94527,
  halfWidth: 1192.7,
  grouped: 1.5331,
  server: 0.95667,
  interactive: 0.91432,
  contest: 1.1209,
  gain: 0.12547,
  amd: 0.61174,
  other: 0.8,
};

/** Ends of the 80 % interval in ln(measured / predicted), from rows of sources left out. */
export const SERVING_BANDS: Readonly<Record<ServingBandKind, readonly [number, number]>> = {
  dense: [-0.1215, 0.0891],
  experts: [-0.0974, 0.3249],
  contest: [-0.1812, 0.2739],
  phase: [-0.2174, 0.3837],
};
