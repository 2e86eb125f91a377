import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeOptimal,
  drawLaw,
  lossOf,
  scalingLaw,
  scalingLawNames,
} from '../../../src/entries/compute.ts';
import points from '../../cases/compute/chinchilla-points.json' with { type: 'json' };
import tables from '../../cases/compute/compute-optimal-tables.json' with { type: 'json' };

describe('the loss of a model', () => {
  it('misses the Chinchilla points by at most 0.8 % on average', () => {
    const errors = points.points.map(([parameters, tokens, loss]) =>
      Math.abs(lossOf({ parameters: parameters!, tokens: tokens! }).loss / loss! - 1),
    );
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.008);
  });

  it('has a band that holds about four of five points', () => {
    const inside = points.points.filter(([parameters, tokens, loss]) => {
      const { low, high } = lossOf({ parameters: parameters!, tokens: tokens! });
      return loss! >= low && loss! <= high;
    });
    expect(inside.length / points.points.length).toBeGreaterThan(0.75);
    expect(inside.length / points.points.length).toBeLessThan(0.88);
  });

  it('falls with parameters and with tokens', () => {
    const size = fc.double({ min: 1e7, max: 1e14, noNaN: true });
    fc.assert(
      fc.property(size, size, (parameters, tokens) => {
        const { loss } = lossOf({ parameters, tokens });
        expect(lossOf({ parameters: parameters * 2, tokens }).loss).toBeLessThan(loss);
        expect(lossOf({ parameters, tokens: tokens * 2 }).loss).toBeLessThan(loss);
      }),
    );
  });

  it('draws the constants around the published ones', () => {
    const law = scalingLaw('besiroglu-2024').loss!;
    expect(drawLaw(law, [0, 0, 0, 0, 0])).toEqual(law);
    const moved = drawLaw(law, [0, 2, 0, 0, 0]);
    expect(moved.a).toBeGreaterThan(law.a);
    expect(moved.alpha).toBeGreaterThan(law.alpha);
  });

  it('refuses sizes that are none and laws without a loss', () => {
    expect(() => lossOf({ parameters: 0, tokens: 1 })).toThrow(RangeError);
    expect(() => lossOf({ parameters: 1, tokens: 1, law: 'llama3-2024' })).toThrow('no loss');
    expect(() => scalingLaw('chinchila')).toThrow('besiroglu-2024');
  });
});

describe('the compute-optimal tables of Hoffmann et al.', () => {
  // The 67B rows carry Gopher's budget and 280B of approach 3 two roundings that do not multiply
  // out (6 N D misses C by 4 to 5 %): they are held to 6 %, all others to the printed rounding.
  it.each(tables.rows as [string, number, number, number][])(
    '%s at %d FLOP',
    (name, flop, parameters, tokens) => {
      const law = scalingLaw(name);
      const torn = parameters === 67e9 || (parameters === 280e9 && name.endsWith('3'));
      const rounding = torn ? 0.06 : Math.max(0.005, 0.5 / (tokens / 1e11)) + 0.002;
      expect(Math.abs(law.parametersFor(flop) / parameters - 1)).toBeLessThan(rounding);
      expect(Math.abs(law.tokensFor(flop) / tokens - 1)).toBeLessThan(rounding);
    },
  );
});

describe('the best model for a budget', () => {
  it('spends the budget: 6 N D = C, for every law', () => {
    for (const law of scalingLawNames) {
      const { trainingFlop } = computeOptimal({ flop: 1e23, law });
      // DeepSeek prints both exponents, so their product is C only to the printed digits.
      expect(Math.abs(trainingFlop / 1e23 - 1)).toBeLessThan(
        law.startsWith('deepseek') ? 2e-4 : 1e-12,
      );
    }
  });

  it('is no worse than its neighbours on the same budget', () => {
    fc.assert(
      fc.property(fc.double({ min: 18, max: 26, noNaN: true }), (digits) => {
        const flop = 10 ** digits;
        const { parameters, tokens, loss } = computeOptimal({ flop });
        for (const factor of [0.9, 1.1]) {
          const other = lossOf({ parameters: parameters * factor, tokens: tokens / factor });
          expect(other.loss).toBeGreaterThanOrEqual(loss.loss - 1e-12);
        }
      }),
    );
  });

  // Llama 3 report, section 3.2.1: 3.8e25 FLOP gives 402B parameters on 16.55T tokens.
  it('gives what Llama 3 was planned as', () => {
    const { parameters, tokens } = computeOptimal({ flop: 3.8e25, law: 'llama3-2024' });
    expect(parameters / 402e9).toBeCloseTo(1, 1);
    expect(tokens / 16.55e12).toBeCloseTo(1, 1);
  });

  it('says when the text runs out, and then grows the model', () => {
    const rich = computeOptimal({ flop: 1e26, availableTokens: 1e15 });
    const poor = computeOptimal({ flop: 1e26, availableTokens: 1e12 });
    expect(rich.dataExhausted).toBe(false);
    expect(poor).toMatchObject({ dataExhausted: true, tokens: 1e12 });
    expect(poor.parameters).toBeGreaterThan(rich.parameters);
    expect(poor.loss.loss).toBeGreaterThan(rich.loss.loss);
  });

  it('makes a smaller model of the same loss when many tokens are served', () => {
    const plain = computeOptimal({ flop: 1e25 });
    const served = computeOptimal({ flop: 1e25, servedTokens: 1e14 });
    expect(served.parameters).toBeLessThan(plain.parameters);
    expect(served.loss.loss).toBeCloseTo(plain.loss.loss, 9);
    const life = (n: number, d: number) => 6 * n * d + 2 * n * 1e14;
    const cost = life(served.parameters, served.tokens);
    expect(cost).toBeLessThan(life(plain.parameters, plain.tokens));
  });

  it('refuses a budget that is none', () => {
    expect(() => computeOptimal({ flop: -1 })).toThrow(RangeError);
  });
});
