import { readFileSync } from 'node:fs';

export interface LossPoint {
  readonly parameters: number;
  readonly tokens: number;
  readonly loss: number;
}

/** The points of figure 4 of Hoffmann et al. (arXiv 2203.15556). */
export const chinchillaPoints = (): readonly LossPoint[] => {
  const file = new URL('../../tests/cases/compute/chinchilla-points.json', import.meta.url);
  const { points } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly points: readonly (readonly [number, number, number])[];
  };
  return points.map(([parameters, tokens, loss]) => ({ parameters, tokens, loss }));
};
