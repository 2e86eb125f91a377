import { lognormalFromInterval80 } from '../uncertainty/from-interval.ts';
import type { GivenValue, Position } from './checked-programme.ts';

/**
 * A value that a model of `gigastack/compute` gives, with its 80 % band, where the file gives none:
 * lognormal around the estimate.
 */
export const computedValue = (made: {
  readonly path: string;
  readonly unit: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly note: string;
  readonly position: Position;
}): GivenValue => {
  const { path, unit, estimate, low, high, note, position } = made;
  const number = (value: number): string => String(Number(value.toPrecision(3)));
  return {
    path,
    written: `${number(estimate)}, 80 % between ${number(low)} and ${number(high)}`,
    unit,
    distribution: lognormalFromInterval80(low, estimate, high),
    question: null,
    claimDistributions: [],
    claim: null,
    loadings: {},
    provenance: {
      kind: 'estimate',
      by: 'Gigastack',
      citation: null,
      note,
      confidence: 'medium',
      libraryEntry: null,
      known: null,
      hindsight: false,
      position,
    },
  };
};
