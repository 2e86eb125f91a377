import {
  FORECASTERS,
  type Forecaster,
  type JudgedMilestone,
  type JudgedProgramme,
  judgeMilestone,
} from './hindcast-judge.ts';
import { milestonesOf, type Vintages } from './hindcast-milestones.ts';
import { slipsOf } from './hindcast-outside.ts';

/** Days of a step that is still to come, by each view; places on the line of months. */
export interface ForecastStep {
  readonly site: string;
  readonly facilityMw: number;
  /** As the table has it. */
  readonly expected: number;
  readonly programme: string | null;
  readonly views: Readonly<
    Partial<
      Record<Forecaster, { readonly p10: number; readonly p50: number; readonly p90: number }>
    >
  >;
}

/**
 * Forecasts of every step that the later of two tables still expects. The reference class is that of
 * the slips between the two, without those of the same site: all of it was known on the later day.
 */
export const forecastSteps = (
  vintages: Vintages,
  programmes: readonly JudgedProgramme[],
  insideWeight: number,
): readonly ForecastStep[] => {
  const { earlier, later } = vintages;
  const slips = slipsOf(milestonesOf(vintages), earlier.seenUntilMonth);
  const ahead = { earlier: later, later };
  return milestonesOf(ahead)
    .map((step) => judgeMilestone(step, slips, { vintages: ahead, programmes, insideWeight }))
    .map(told);
};

const told = ({ site, facilityMw, forecast, programme, dates }: JudgedMilestone): ForecastStep => ({
  site,
  facilityMw,
  expected: forecast,
  programme,
  views: Object.fromEntries(
    FORECASTERS.flatMap((forecaster) => {
      const date = dates[forecaster];
      if (date === null || forecaster === 'forecast') return [];
      const { p10, p50, p90 } = date;
      return [[forecaster, { p10, p50, p90 }]];
    }),
  ),
});
