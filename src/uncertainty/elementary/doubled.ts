import type { NumberStep, StepWriter } from './elementary-program.ts';

/** A number held as an unevaluated sum high + low, about 106 bits. */
export interface Doubled {
  readonly high: NumberStep;
  readonly low: NumberStep;
}

/** 2^27 + 1: cuts a double into two halves of 26 bits (Veltkamp 1968). */
const SPLITTER = 134217729;

function halves(w: StepWriter, a: NumberStep): Doubled {
  const spread = w.mul(a, SPLITTER);
  const high = w.sub(spread, w.sub(spread, a));
  return { high, low: w.sub(a, high) };
}

/** a b exactly, as high + low, without a fused multiply-add (Dekker 1971). */
export function exactProduct(w: StepWriter, a: NumberStep, b: NumberStep): Doubled {
  const high = w.mul(a, b);
  const left = halves(w, a);
  const right = a === b ? left : halves(w, b);
  const first = w.sub(w.mul(left.high, right.high), high);
  const cross = w.add(w.add(first, w.mul(left.high, right.low)), w.mul(left.low, right.high));
  return { high, low: w.add(cross, w.mul(left.low, right.low)) };
}

/** a + b exactly, as high + low, where |a| >= |b| or a = 0 (Dekker 1971). */
export function exactSum(w: StepWriter, a: NumberStep, b: NumberStep): Doubled {
  const high = w.add(a, b);
  return { high, low: w.sub(b, w.sub(high, a)) };
}

/** (a + b) of doubled numbers times each other, relative error about 2^-100. */
export function doubledProduct(w: StepWriter, a: Doubled, b: Doubled): Doubled {
  const product = exactProduct(w, a.high, b.high);
  const cross = w.add(w.mul(a.high, b.low), w.mul(a.low, b.high));
  return { high: product.high, low: w.add(product.low, cross) };
}
