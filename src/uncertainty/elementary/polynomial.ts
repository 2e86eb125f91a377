import type { NumberStep, StepWriter } from './elementary-program.ts';

/** Horner's rule: c0 + x (c1 + x (c2 + ...)), coefficients from the constant term upwards. */
export function polynomial(
  writer: StepWriter,
  x: NumberStep,
  coefficients: readonly number[],
): NumberStep {
  const highest = coefficients.length - 1;
  let sum = writer.constant(coefficients[highest]!);
  for (let power = highest - 1; power >= 0; power--) {
    sum = writer.add(writer.mul(sum, x), coefficients[power]!);
  }
  return sum;
}
