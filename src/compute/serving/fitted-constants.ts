import type { BandPair } from '../training/band-pair.ts';
import type { ServingBandKind } from './bands.ts';
import type { ServingParameters } from './serving-parameters.ts';

/** Written by `scripts/fit-compute.ts` from the rows of `tests/cases/compute/serving.json`. */
export const SERVING_CONSTANTS: ServingParameters = {
  memory: 0.84334,
  product16: 0.82457,
  product8: 0.83055,
  product4: 0.5241,
  halfBatch: 47.385,
  prefill: 1.1821,
  layer: 0.00002047,
  sequence: 0.0000031679,
  python: 4.6852,
  request: 0.00017766,
  link: 0.39053,
  bus: 0.54149,
  inSwitch: 2.397,
  passes: 12.712,
  routedPasses: 9.9577,
  latency: 0.000046003,
  usable: 0.94264,
  grouped: 1.7575,
  server: 0.95593,
  interactive: 0.78396,
  contest: 1.1057,
  gain: 0.090758,
  amd: 0.83979,
  other: 0.8,
};

/** Ends of the 80 % interval in ln(measured / predicted), from rows that a fit did not see. */
export const SERVING_BANDS: Readonly<Record<ServingBandKind, BandPair>> = {
  dense: { known: [-0.0982, 0.0765], unknown: [-0.0982, 0.1949] },
  experts: { known: [-0.0855, 0.1546], unknown: [-0.0855, 0.2645] },
  contest: { known: [-0.1637, 0.2079], unknown: [-0.1637, 0.2079] },
  phase: { known: [-0.086, 0.1249], unknown: [-0.086, 0.201] },
};

/** Releases of software and chips of which the rows hold measurements. */
export const SERVING_KNOWN: readonly string[] = [
  'mlperf inference v4.1 on b200-sxm-180gb',
  'mlperf inference v4.1 on gh200-480gb',
  'mlperf inference v4.1 on h100-sxm5-80gb',
  'mlperf inference v4.1 on h200-sxm5-141gb',
  'mlperf inference v4.1 on mi300x',
  'mlperf inference v5.1 on b200-sxm-180gb',
  'mlperf inference v5.1 on gb200-nvl72',
  'mlperf inference v5.1 on h100-sxm5-80gb',
  'mlperf inference v5.1 on h200-sxm5-141gb',
  'mlperf inference v5.1 on mi300x',
  'mlperf inference v5.1 on mi325x',
  'sglang on h20',
  'tensorrt-llm 0.17 on a100-sxm4-80gb',
  'tensorrt-llm 0.17 on gh200-480gb',
  'tensorrt-llm 0.17 on h100-sxm5-80gb',
  'tensorrt-llm 0.17 on h200-sxm5-141gb',
  'tensorrt-llm 0.17 on l40s',
  'tensorrt-llm 1.0 on b200-sxm-180gb',
];
