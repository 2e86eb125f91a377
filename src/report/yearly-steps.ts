import type { RunSummary } from '../results/run-summary.ts';
import { startMonthOf } from './figures.ts';

/** The first step, the first of each year, and the last: enough for a table. */
export const yearlySteps = (summary: RunSummary): readonly number[] => {
  const start = startMonthOf(summary);
  const { steps, monthsPerStep } = summary.months;
  const chosen: number[] = [];
  for (let step = 0; step < steps; step++) {
    const month = start + step * monthsPerStep;
    const isFirstOfYear = month % 12 < monthsPerStep;
    if (step === 0 || step === steps - 1 || isFirstOfYear) chosen.push(step);
  }
  return chosen;
};
