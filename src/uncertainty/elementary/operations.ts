/**
 * The closed set of operations that exp, log, pow and the normal score are written in.
 *
 * Each operation is exact or correctly rounded in IEEE 754 double precision, and exists with the
 * same bits in JavaScript and in WebAssembly SIMD (`f64x2`, `i64x2`, `v128`). A programme is a
 * straight line of them: no branch, no loop, no table, no fused multiply-add.
 *
 * A step makes either a number or a mask. A mask is a truth value per lane: all ones or all zeros
 * in WebAssembly, `true` or `false` in JavaScript.
 *
 * | step | value | JavaScript | WebAssembly |
 * | --- | --- | --- | --- |
 * | input, const | number | the argument, the literal | local, `v128.const` |
 * | add, sub, mul, div | number | `+ - * /` | `f64x2.add` ... |
 * | sqrt, abs | number | `Math.sqrt`, `Math.abs` | `f64x2.sqrt`, `f64x2.abs` |
 * | neg | number | `-a` | `f64x2.neg` |
 * | floor | number | `Math.floor` | `f64x2.floor` |
 * | pmin | number | `b < a ? b : a` | `f64x2.pmin` |
 * | pmax | number | `a < b ? b : a` | `f64x2.pmax` |
 * | lt, le, eq | mask | `a < b`, `a <= b`, `a === b` | `f64x2.lt`, `le`, `eq` |
 * | and, or | mask | `a && b`, `a \|\| b` | `v128.and`, `v128.or` |
 * | select | number | `mask ? a : b` | `v128.bitselect(a, b, mask)` |
 * | powerOfTwo | number | see below | `f64x2.add` magic, `i64x2.shl` 52 |
 * | exponentOf | number | see below | `i64x2.shl` 1, `i64x2.shr_u` 53, `v128.or`, `f64x2.sub` |
 *
 * NaN: arithmetic, sqrt, neg, abs and floor hand a NaN on (its sign and payload mean nothing);
 * a comparison with a NaN is false; pmin and pmax give their FIRST operand when either is NaN, so
 * `pmin(limit, x)` with a constant limit cleans x. Zeros: -0 equals +0, so pmin(-0, +0) = -0.
 *
 * powerOfTwo(k): 2^k for an integer k in -1022 ... 1023; +0 for k = -1023, Infinity for k = 1024.
 * The bits are `bits(k + (2^52 * 1.5 + 1023)) << 52`. A programme keeps k in -1023 ... 1024 for
 * every input (a test asserts it).
 *
 * exponentOf(x): the eleven exponent bits as an integer, less 1023. For a normal number the
 * exponent of its leading bit; -1023 for zeros and subnormals; 1024 for infinities and NaN. Every
 * bit pattern has a defined result. In WebAssembly: `((bits << 1) >>> 53) | bits(2^52)`, less
 * `2^52 + 1023`.
 */
export type Step =
  | { readonly op: 'input'; readonly index: number }
  | { readonly op: 'const'; readonly value: number }
  | { readonly op: UnaryOperation; readonly a: number }
  | { readonly op: BinaryOperation; readonly a: number; readonly b: number }
  | { readonly op: 'select'; readonly mask: number; readonly a: number; readonly b: number };

/** Operations with one number operand `a`. */
export type UnaryOperation = 'sqrt' | 'neg' | 'abs' | 'floor' | 'powerOfTwo' | 'exponentOf';

/** Operations with two operands: numbers, or masks for `and` and `or`. */
export type BinaryOperation = ArithmeticOperation | MaskOperation;
export type ArithmeticOperation = 'add' | 'sub' | 'mul' | 'div' | 'pmin' | 'pmax';
export type MaskOperation = 'lt' | 'le' | 'eq' | 'and' | 'or';

/** True for a step whose value is a mask and not a number. */
export function makesMask(step: Step): boolean {
  const { op } = step;
  return op === 'lt' || op === 'le' || op === 'eq' || op === 'and' || op === 'or';
}

/** The earlier steps that a step reads, by index. */
export function operandsOf(step: Step): readonly number[] {
  if (step.op === 'input' || step.op === 'const') return [];
  if (step.op === 'select') return [step.mask, step.a, step.b];
  return 'b' in step ? [step.a, step.b] : [step.a];
}
