import type { BoundProgramme } from '../programme/bound-programme.ts';
import { displayMonth } from '../quantities/display-date.ts';
import { type Figure, type FigureMonths, figureOf, stepsOf } from './figures.ts';
import type { Target } from './targets.ts';

/**
 * The few figures by which answers, beliefs and splits are compared: money spent, the gap, IT power
 * and accelerators at the date of the first dated target (else at the end), and the peak gap.
 */
export const headlineFigures = (
  bound: BoundProgramme,
  targets: readonly Target[],
): readonly Figure[] => {
  const { model, structure } = bound;
  const dated = targets.find(({ prediction }) => prediction.when !== null);
  const step = dated
    ? Math.max(0, stepsOf(structure, dated.prediction.when).last)
    : structure.steps - 1;
  const month = displayMonth(structure.startMonth + step * structure.monthsPerStep);
  const then: FigureMonths = {
    kind: 'at',
    month: structure.startMonth + step * structure.monthsPerStep,
  };
  const figures: Figure[] = [];
  const add = (id: string, path: string, title: string, when: FigureMonths): void => {
    const quantity = model.byPath.get(path);
    if (!quantity) return;
    figures.push(figureOf(structure, `headline.${id}`, { quantity, element: 0 }, when, title));
  };
  add('spent', 'programme.spent', `Spent by the end of ${month}`, then);
  add('gap', 'capital.gap', `Funding gap at the end of ${month}`, then);
  add('peakGap', 'capital.peakGap', 'Largest funding gap', null);
  add('it', 'power.energisedIt', `IT power that runs at the end of ${month}`, then);
  add('accelerators', 'fleet.accelerators', `Accelerators that run at the end of ${month}`, then);
  add('jobs', 'public.jobs.peak', 'Construction jobs at their peak', null);
  return figures;
};
