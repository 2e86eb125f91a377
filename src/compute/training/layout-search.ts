import type { DeviceRates } from './device-rates.ts';
import { givenLayout, type Layout } from './layout.ts';
import type { ModelShape } from './model-shape.ts';
import type { TrainingCase } from './training-case.ts';

const TENSOR_SIZES = [1, 2, 4, 8, 16, 32, 64] as const;
const MICRO_SIZES = [1, 2, 4] as const;

/**
 * Every layout worth a try for a run that states none: tensor parallel within the scale-up domain,
 * pipelines that divide the layers nearly evenly, context parallel for long sequences, experts over
 * the domain or the whole data group, weights sharded where there is no pipeline.
 */
export function candidateLayouts(
  run: TrainingCase,
  shape: ModelShape,
  rates: DeviceRates,
): readonly Layout[] {
  const plain = givenLayout(run, shape, rates, true);
  if ('reason' in plain) return [];
  const { devices, global } = plain;
  const found: Layout[] = [];
  const contexts = shape.seq >= 32768 ? [2, 4, 8, 16] : shape.seq >= 16384 ? [1, 2, 4] : [1];
  for (const tp of TENSOR_SIZES) {
    if (tp > Math.min(8, rates.domain, shape.heads) || devices % tp !== 0) continue;
    for (const pp of pipelineSizes(shape.layers, devices / tp)) {
      for (const cp of contexts) {
        const dp = devices / (tp * pp * cp);
        if (dp < 1 || dp % 1 !== 0 || dp > Math.max(1, global)) continue;
        for (const ep of expertSizes(shape, rates, devices / pp)) {
          for (const micro of MICRO_SIZES) {
            if (micro > 1 && dp * micro > global) continue;
            const virtualStages =
              pp === 1 ? 1 : Math.max(1, Math.min(4, Math.floor(shape.layers / pp)));
            const microBatches = Math.max(1, global / (dp * micro));
            const base = { ...plain, tp, pp, cp, ep, dp, micro, microBatches, virtualStages };
            found.push({ ...base, given: false, sharding: 'states' });
            if (pp === 1) found.push({ ...base, given: false, sharding: 'full' });
          }
        }
      }
    }
  }
  return found;
}

function pipelineSizes(layers: number, ranks: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = 1; size <= Math.min(64, layers, ranks); size++) {
    if (ranks % size !== 0) continue;
    // A stage more or less than a tenth of the layers would idle the rest.
    const uneven = (Math.ceil(layers / size) * size) / layers;
    if (uneven <= 1.1) sizes.push(size);
  }
  return sizes;
}

function expertSizes(shape: ModelShape, rates: DeviceRates, ranks: number): readonly number[] {
  if (shape.experts === 0) return [1];
  const sizes = [8, 16, 32, 64].filter(
    (size) => size <= Math.min(shape.experts, ranks) && ranks % size === 0,
  );
  const within = sizes.filter((size) => size <= rates.domain);
  return sizes.length === 0
    ? [1]
    : within.length > 0
      ? [within[within.length - 1]!, ...sizes.slice(-1)]
      : sizes;
}
