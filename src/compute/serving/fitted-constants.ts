import type { BandPair } from '../training/band-pair.ts';
import type { ServingBandKind } from './bands.ts';
import type { ServingParameters } from './serving-parameters.ts';

/** Written by `scripts/fit-compute.ts` from the rows of `tests/cases/compute/serving.json`. */
export const SERVING_CONSTANTS: ServingParameters = {
  memory: 0.84339,
  product16: 0.82465,
  product8: 0.83065,
  product4: 0.52414,
  halfBatch: 47.382,
  prefill: 1.1819,
  layer: 0.000020552,
  sequence: 0.0000031686,
  python: 4.6831,
  request: 0.00017883,
  link: 0.39044,
  bus: 0.54141,
  inSwitch: 2.3965,
  passes: 12.688,
  routedPasses: 9.9567,
  latency: 0.000046009,
  usable: 0.94266,
  grouped: 1.7576,
  server: 0.95589,
  interactive: 0.78418,
  contest: 1.1057,
  gain: 0.090799,
  amd: 0.83986,
  other: 0.8,
};

/** Ends of the 80 % interval in ln(measured / predicted), from rows that a fit did not see. */
export const SERVING_BANDS: Readonly<Record<ServingBandKind, BandPair>> = {
  dense: { known: [-0.0981, 0.0764], unknown: [-0.0981, 0.1955] },
  experts: { known: [-0.0855, 0.1541], unknown: [-0.0855, 0.2653] },
  contest: { known: [-0.1645, 0.208], unknown: [-0.1645, 0.208] },
  phase: { known: [-0.0861, 0.1249], unknown: [-0.0861, 0.2014] },
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
