import { exp } from '../elementary/index.ts';

const HALF_PI = 1.5707963267948966;
const STEP = 1 / 64;
const REACH = 6.5;

/**
 * The integral over p from 0 to 1 of a function of p and 1 - p, which may have integrable
 * singularities at both ends: tanh-sinh quadrature.
 * Source: Takahasi & Mori, Publ. RIMS Kyoto 9 (1974) 721-741.
 */
export function integrateOverTails(f: (lower: number, upper: number) => number): number {
  let sum = 0;
  let weights = 0;
  const steps = Math.round(REACH / STEP);
  for (let k = -steps; k <= steps; k++) {
    const growth = exp(Math.abs(k) * STEP);
    // p / (1 - p) = e^(pi sinh t)
    const logit = HALF_PI * (growth - 1 / growth);
    const far = exp(-logit);
    if (far < 1e-300) continue;
    const small = far / (1 + far);
    const large = 1 / (1 + far);
    const weight = small * large * (growth + 1 / growth);
    sum += weight * (k < 0 ? f(small, large) : f(large, small));
    weights += weight;
  }
  return sum / weights;
}
