import { type DistributionProblem, type Family, finiteProblems, orderProblems } from './family.ts';

/** Density rising in a straight line from low to the mode and falling to high. */
export interface Triangular {
  readonly kind: 'triangular';
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** low < high, low <= mode <= high. */
export function modeProblems(low: number, mode: number, high: number): DistributionProblem[] {
  const problems = [...finiteProblems({ low, mode, high }), ...orderProblems(low, high)];
  if (problems.length === 0 && (mode < low || mode > high)) {
    const message = `mode ${mode} lies outside ${low} to ${high}`;
    problems.push({ field: 'mode', message, remedy: `give a mode between ${low} and ${high}` });
  }
  return problems;
}

export const triangularFamily: Family<Triangular> = {
  problems: ({ low, mode, high }) => modeProblems(low, mode, high),
  support: ({ low, high }) => ({ low, high }),
  mean: ({ low, mode, high }) => (low + mode + high) / 3,
  quantileAtTails: ({ low, mode, high }, lower, upper) => {
    const width = high - low;
    if (lower * width <= mode - low) return low + Math.sqrt(lower * width * (mode - low));
    return high - Math.sqrt(upper * width * (high - mode));
  },
  tails: ({ low, mode, high }, x) => {
    if (x <= low) return { lower: 0, upper: 1 };
    if (x >= high) return { lower: 1, upper: 0 };
    const width = high - low;
    if (x < mode) {
      const beyond = ((mode - x) / width) * (1 + (x - low) / (mode - low));
      const lower = ((x - low) / width) * ((x - low) / (mode - low));
      return { lower, upper: (high - mode) / width + beyond };
    }
    const beyond = ((x - mode) / width) * (1 + (high - x) / (high - mode));
    const upper = ((high - x) / width) * ((high - x) / (high - mode));
    return { lower: (mode - low) / width + beyond, upper };
  },
};
