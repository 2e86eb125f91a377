import type { BandPair } from '../training/band-pair.ts';
import type { ServingBandKind } from './bands.ts';
import type { ServingParameters } from './serving-parameters.ts';

/** Written by `scripts/fit-compute.ts` from the rows of `tests/cases/compute/serving.json`. */
export const SERVING_CONSTANTS: ServingParameters = {
  memory: 0.84151,
  product16: 0.82573,
  product8: 0.82632,
  product4: 0.52092,
  halfBatch: 45.941,
  prefill: 1.1851,
  layer: 0.000020591,
  sequence: 0.0000031564,
  python: 4.7072,
  request: 0.00017674,
  link: 0.38697,
  bus: 0.5415,
  inSwitch: 2.4199,
  passes: 12.342,
  routedPasses: 10.058,
  latency: 0.000046636,
  usable: 0.94233,
  grouped: 1.7299,
  server: 0.95534,
  interactive: 0.78219,
  contest: 1.1072,
  gain: 0.092084,
  amd: 0.84006,
  other: 0.8,
};

/** Ends of the 80 % interval in ln(measured / predicted), from rows that a fit did not see. */
export const SERVING_BANDS: Readonly<Record<ServingBandKind, BandPair>> = {
  dense: { known: [-0.0945, 0.079], unknown: [-0.0945, 0.1974] },
  experts: { known: [-0.0911, 0.1007], unknown: [-0.0911, 0.2644] },
  contest: { known: [-0.1651, 0.2087], unknown: [-0.1651, 0.2087] },
  phase: { known: [-0.0802, 0.1848], unknown: [-0.0802, 0.2734] },
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
