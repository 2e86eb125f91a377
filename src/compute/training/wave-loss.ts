import type { ModelShape } from './model-shape.ts';

/** Tiles that products are cut into, rows by columns, and the rate each reaches of the best. */
const TILES: readonly (readonly [number, number, number])[] = [
  [128, 256, 1],
  [256, 128, 1],
  [128, 128, 0.93],
];

/**
 * Time of a product of `rows` x `columns` over that without loss: tiles are worked on in waves, one
 * a multiprocessor, and the last wave takes as long as a full one. The best of the tile shapes.
 * NVIDIA, Matrix Multiplication Background, sections "tile quantization" and "wave quantization".
 */
export function productLoss(rows: number, columns: number, multiprocessors: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const [high, wide, share] of TILES) {
    const tiles = Math.ceil(rows / high) * Math.ceil(columns / wide);
    const whole = (rows / high) * (columns / wide);
    const waves = Math.ceil(tiles / multiprocessors);
    best = Math.min(best, (waves * multiprocessors) / whole / share);
  }
  return best;
}

/** Mean losses of a layer's four products by their work: forward, and the two of the way back. */
export interface LayerLoss {
  readonly forward: number;
  readonly inputs: number;
  readonly weights: number;
}

/** Losses of the dense products of a layer on one tensor-parallel rank for so many tokens. */
export function layerLoss(
  shape: ModelShape,
  tp: number,
  tokens: number,
  multiprocessors: number,
): LayerLoss {
  const { hidden, heads, kvHeads, headDim } = shape;
  const wide = shape.denseParameters / hidden / tp;
  // Inputs and outputs of a rank: queries, keys and values; their sum; up; down.
  const products: readonly (readonly [number, number])[] = [
    [hidden, ((heads + 2 * kvHeads) * headDim) / tp],
    [(heads * headDim) / tp, hidden],
    [hidden, wide / 2],
    [wide / 2, hidden],
  ];
  let [work, forward, inputs, weights] = [0, 0, 0, 0];
  for (const [into, out] of products) {
    const own = into * out;
    work += own;
    forward += own * productLoss(tokens, out, multiprocessors);
    inputs += own * productLoss(tokens, into, multiprocessors);
    weights += own * productLoss(into, out, multiprocessors);
  }
  return { forward: forward / work, inputs: inputs / work, weights: weights / work };
}
