import type { Provenance } from '../../src/programme/checked-programme.ts';
import type { Estimate, Fan, Spread } from '../../src/results/run-summary.ts';
import { citationOf } from './fixture-claims.ts';

export const STEPS = 115;
export const START = 2024 * 12 + 5;

export const estimate = (value: number, error = 0.005): Estimate => ({
  value,
  standardError: error,
  low: Math.max(0, value - 2.13 * error),
  high: value + 2.13 * error,
});

export const spread = (p50: number, down = 0.5, up = 0.8): Spread => ({
  p5: p50 * (1 - down * 1.3),
  p10: p50 * (1 - down),
  p25: p50 * (1 - down * 0.5),
  p50,
  p75: p50 * (1 + up * 0.5),
  p90: p50 * (1 + up),
  p95: p50 * (1 + up * 1.3),
  mean: p50 * 1.05,
});

export const provenance = (line: number, more: Partial<Provenance> = {}): Provenance => ({
  kind: 'reported',
  by: null,
  citation: citationOf('launch'),
  note: null,
  confidence: 'medium',
  libraryEntry: null,
  known: '2025-01-21',
  hindsight: false,
  position: { file: 'programmes/stargate-2025-01/programme.yaml', line, column: 5 },
  ...more,
});

/** An S between 0 and `top` that is half way at `middle`. */
export const rise = (top: number, middle: number, slope: number): readonly number[] =>
  Array.from({ length: STEPS }, (_, step) => {
    const t = (step - middle) / slope;
    return (top / 2) * (1 + t / (1 + Math.abs(t)));
  });

export const fan = (
  path: string,
  title: string,
  unit: string,
  top: number,
  middle: number,
  element: string | null = null,
): Fan => {
  const at = (size: number, later: number): readonly number[] =>
    rise(top * size, middle + later, 9);
  return {
    path,
    title,
    unit,
    element,
    quantiles: {
      p5: at(0.32, 22),
      p10: at(0.42, 17),
      p25: at(0.6, 9),
      p50: at(0.85, 0),
      p75: at(1.1, -5),
      p90: at(1.35, -9),
      p95: at(1.5, -12),
    },
    mean: at(0.9, 0),
  };
};
