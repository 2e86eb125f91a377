import {
  type DateForecast,
  FORECASTERS,
  type Forecaster,
  type JudgedMilestone,
  type JudgedPower,
  type JudgeRequest,
  judgeMilestone,
  judgePower,
  type Loss,
} from './hindcast-judge.ts';
import { laterSite, milestonesOf } from './hindcast-milestones.ts';
import { CLASS_FORMS, type ClassForm, leaveOut, type Slip, slipsOf } from './hindcast-outside.ts';
import { type Share, shareOf } from './hindcast-scores.ts';

/** How a forecaster fared over several steps. */
export interface PooledScore {
  readonly forecaster: Forecaster;
  readonly steps: number;
  /** Share of 80 % intervals that the outcome did not leave. */
  readonly cover: Share;
  /** Mean of median less outcome, months: below zero is too early. */
  readonly biasMonths: number;
  /** Mean losses, months. */
  readonly pinball: number;
  readonly crps: number;
}

/** Forecasts of an earlier day held against what a later table saw. Plain JSON. */
export interface Hindcast {
  readonly schema: 'gigastack-hindcast/1';
  readonly asOf: string;
  readonly against: string;
  /** The last day that the later table had seen, and its end on the line of months. */
  readonly lastDay: string;
  readonly lastMonth: number;
  readonly attribution: readonly string[];
  readonly insideWeight: number;
  readonly worlds: number;
  readonly seed: number;
  /** Sites of the earlier table that the later one does not have. */
  readonly unmatched: readonly string[];
  readonly milestones: readonly JudgedMilestone[];
  /** Steps that were due by the record's last day, by what the record saw. */
  readonly byRecord: readonly PooledScore[];
  /** All steps, with the later table's re-estimates in place of what it has not seen. */
  readonly byLaterTable: readonly PooledScore[];
  /** What other choices would have given: none was made by these. */
  readonly otherChoices: readonly OtherChoice[];
  readonly power: readonly JudgedPower[];
}

/** Mean pinball losses, months, of the blend by another weight or another class. */
export interface OtherChoice extends ClassForm {
  readonly insideWeight: number;
  readonly byRecord: number;
  readonly byLaterTable: number;
}

const OTHER_WEIGHTS = [0, 0.25, 0.5, 0.75, 1] as const;

export interface HindcastRequest extends JudgeRequest {
  /** The sites to show; the reference class is made of all others all the same. */
  readonly only?: ReadonlySet<string>;
  /** Slips of other sites, known from other tables; a site of these tables is not among them. */
  readonly knownSlips?: readonly Slip[];
  /** For the record. */
  readonly worlds: number;
  readonly seed: number;
}

/**
 * Holds forecasts of an earlier day against what a later table saw. The reference class of each site
 * is made of the other sites' slips, never of those of any site of the same programme.
 */
export const hindcast = (request: HindcastRequest): Hindcast => {
  const { vintages } = request;
  const { earlier, later } = vintages;
  const all = milestonesOf(vintages);
  const own = new Set(all.map(({ site }) => site));
  const slips = [
    ...slipsOf(all, earlier.seenUntilMonth),
    ...leaveOut(request.knownSlips ?? [], own),
  ];
  const isShown = ({ site }: { readonly site: string }): boolean => request.only?.has(site) ?? true;
  const judged = (by: JudgeRequest): readonly JudgedMilestone[] =>
    all.filter(isShown).map((milestone) => judgeMilestone(milestone, slips, by));
  const milestones = judged(request);
  return {
    schema: 'gigastack-hindcast/1',
    asOf: earlier.of,
    against: later.of,
    lastDay: later.seenUntil,
    lastMonth: later.seenUntilMonth,
    attribution: [...new Set([earlier.attribution, later.attribution])],
    insideWeight: request.insideWeight,
    worlds: request.worlds,
    seed: request.seed,
    unmatched: earlier.sites.filter((site) => !laterSite(site, later)).map(({ name }) => name),
    milestones,
    ...poolMilestones(milestones, later.seenUntilMonth),
    otherChoices: CLASS_FORMS.flatMap((classForm) =>
      OTHER_WEIGHTS.map((insideWeight): OtherChoice => {
        const other = judged({ ...request, insideWeight, classForm });
        const pooled = poolMilestones(other, later.seenUntilMonth);
        const loss = (scores: readonly PooledScore[]): number =>
          scores.find(({ forecaster }) => forecaster === 'blend')?.pinball ?? Number.NaN;
        return {
          ...classForm,
          insideWeight,
          byRecord: loss(pooled.byRecord),
          byLaterTable: loss(pooled.byLaterTable),
        };
      }),
    ),
    power: judgePower(milestones, vintages).filter(isShown),
  };
};

/** The pooled scores of some steps: of all, or of one site's. */
export const poolMilestones = (
  milestones: readonly JudgedMilestone[],
  lastMonth: number,
): Pick<Hindcast, 'byRecord' | 'byLaterTable'> => ({
  byRecord: pool(
    milestones.filter(({ due }) => due),
    (milestone, date) => scoreByRecord(milestone, date, lastMonth),
  ),
  byLaterTable: pool(
    milestones.filter(({ outcome }) => outcome !== null),
    scoreByLaterTable,
  ),
});

interface Scored extends Loss {
  readonly covers: boolean;
  readonly bias: number;
}

const pool = (
  milestones: readonly JudgedMilestone[],
  score: (milestone: JudgedMilestone, date: DateForecast) => Scored,
): readonly PooledScore[] =>
  FORECASTERS.flatMap((forecaster): PooledScore[] => {
    const scored = milestones.flatMap((milestone) => {
      const date = milestone.dates[forecaster];
      return date === null ? [] : [score(milestone, date)];
    });
    if (scored.length === 0) return [];
    const mean = (of: (one: Scored) => number): number =>
      scored.reduce((sum, one) => sum + of(one), 0) / scored.length;
    return [
      {
        forecaster,
        steps: scored.length,
        cover: shareOf(scored.filter(({ covers }) => covers).length, scored.length),
        biasMonths: mean(({ bias }) => bias),
        pinball: mean(({ pinball }) => pinball),
        crps: mean(({ crps }) => crps),
      },
    ];
  });

/** What has not come by the last day has not left an interval that ends beyond that day. */
const scoreByRecord = (
  milestone: JudgedMilestone,
  { p10, p50, p90, byRecord }: DateForecast,
  lastMonth: number,
): Scored => {
  const outcome = milestone.seen ? (milestone.outcome as number) : lastMonth;
  return {
    covers: (p10 <= outcome || !milestone.seen) && outcome <= p90,
    bias: Math.min(p50, lastMonth) - outcome,
    ...byRecord,
  };
};

const scoreByLaterTable = (
  milestone: JudgedMilestone,
  { p10, p50, p90, byLaterTable }: DateForecast,
): Scored => {
  const outcome = milestone.outcome as number;
  return {
    covers: p10 <= outcome && outcome <= p90,
    bias: p50 - outcome,
    ...(byLaterTable as Loss),
  };
};
