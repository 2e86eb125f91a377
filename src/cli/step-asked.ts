import type { Structure } from '../equations/structure.ts';
import { formatMonth } from '../quantities/month.ts';
import { Stop } from './stop.ts';

/** The step that holds a month written as `2028-12`. */
export const stepAsked = (
  structure: Pick<Structure, 'startMonth' | 'steps' | 'monthsPerStep'>,
  written: string,
): number => {
  const { startMonth, steps, monthsPerStep } = structure;
  const last = startMonth + steps * monthsPerStep - 1;
  const found = /^(\d{4})-(\d{2})$/.exec(written);
  const month = found ? Number(found[1]) * 12 + Number(found[2]) - 1 : Number.NaN;
  const named = found !== null && Number(found[2]) >= 1 && Number(found[2]) <= 12;
  if (named && month >= startMonth && month <= last) {
    return Math.floor((month - startMonth) / monthsPerStep);
  }
  throw new Stop(
    named ? `--at ${written} lies outside the programme's months.` : `--at ${written} is no month.`,
    `Give one from ${formatMonth(startMonth)} to ${formatMonth(last)}.`,
  );
};
