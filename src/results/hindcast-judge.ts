import type { InsideView } from './hindcast-inside.ts';
import type { Milestone, Vintages } from './hindcast-milestones.ts';
import { laterSite, stateAt } from './hindcast-milestones.ts';
import {
  blendQuantiles,
  type ClassForm,
  dateByClass,
  leaveOut,
  OUTSIDE_VIEW,
  PLAIN_CLASS,
  type Slip,
} from './hindcast-outside.ts';
import {
  crpsOf,
  cutAt,
  type ForecastQuantiles,
  PROBABILITIES,
  pinballOfDeciles,
  quantileAt,
} from './hindcast-scores.ts';

/** Ways to forecast a date, in the order in which they are shown. */
export const FORECASTERS = ['forecast', 'plain class', 'outside', 'inside', 'blend'] as const;
export type Forecaster = (typeof FORECASTERS)[number];

/** One programme's model, by the name under which it is listed. */
export interface JudgedProgramme {
  readonly name: string;
  readonly view: InsideView;
}

/** A pinball loss (mean over the deciles) and a CRPS, in months. */
export interface Loss {
  readonly pinball: number;
  readonly crps: number;
}

/** What a forecaster said of one date. Places on the line of months. */
export interface DateForecast {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Probability that it came by the record's last day. */
  readonly byLastDay: number;
  /** Forecast and outcome cut at the record's last day. */
  readonly byRecord: Loss;
  /** Against the later table's date, seen or re-estimated; null where it has none. */
  readonly byLaterTable: Loss | null;
}

/** One step of construction, what each forecaster said of it, and what came. */
export interface JudgedMilestone extends Milestone {
  /** The programme whose model gave the inside view; null: none, and the blend is the outside view. */
  readonly programme: string | null;
  /** Was it forecast for a day that the record has seen? */
  readonly due: boolean;
  /** How many slips, of how many other sites, the reference class held. */
  readonly classSlips: number;
  readonly classSites: number;
  readonly dates: Readonly<Record<Forecaster, DateForecast | null>>;
  /** What a reader should know of the site's rows in the later table. */
  readonly note: string | null;
}

export interface JudgeRequest {
  readonly vintages: Vintages;
  readonly programmes: readonly JudgedProgramme[];
  /** Weight of the model's view against the reference class. */
  readonly insideWeight: number;
  /** The class of the outside view; OUTSIDE_VIEW unless another is tried. */
  readonly classForm?: ClassForm;
}

/** Every forecaster's date of one step, and how it fared. */
export const judgeMilestone = (
  milestone: Milestone,
  slips: readonly Slip[],
  request: JudgeRequest,
): JudgedMilestone => {
  const { earlier, later } = request.vintages;
  const { site, forecast } = milestone;
  const programme = request.programmes.find(({ view }) => view.sites.has(site)) ?? null;
  const others = leaveOut(slips, new Set([site, ...(programme?.view.sites ?? [])]));
  const byClass = (form: ClassForm): ForecastQuantiles =>
    dateByClass(form, forecast, earlier.seenUntilMonth, others, PROBABILITIES);
  const outside = byClass(request.classForm ?? OUTSIDE_VIEW);
  const last = lastForecastMw(site, request.vintages);
  const inside = programme?.view.dateOf(milestone, last) ?? null;
  const quantiles: Readonly<Record<Forecaster, ForecastQuantiles | null>> = {
    forecast: PROBABILITIES.map(() => forecast),
    'plain class': others.length === 0 ? null : byClass(PLAIN_CLASS),
    outside: others.length === 0 ? null : outside,
    inside,
    blend:
      others.length === 0
        ? inside
        : inside === null
          ? outside
          : blendQuantiles(inside, outside, request.insideWeight),
  };
  const told = (one: ForecastQuantiles | null): DateForecast | null =>
    one === null ? null : toldDate(one, milestone, later.seenUntilMonth);
  return {
    ...milestone,
    programme: programme?.name ?? null,
    due: forecast <= later.seenUntilMonth,
    classSlips: others.length,
    classSites: new Set(others.map((slip) => slip.site)).size,
    note: later.sites.find(({ name }) => name === site)?.note ?? null,
    dates: {
      forecast: told(quantiles.forecast),
      'plain class': told(quantiles['plain class']),
      outside: told(quantiles.outside),
      inside: told(quantiles.inside),
      blend: told(quantiles.blend),
    },
  };
};

const toldDate = (
  quantiles: ForecastQuantiles,
  { outcome }: Milestone,
  lastDay: number,
): DateForecast => ({
  p10: quantileAt(quantiles, 0.1),
  p50: quantileAt(quantiles, 0.5),
  p90: quantileAt(quantiles, 0.9),
  byLastDay: quantiles.filter((date) => date <= lastDay).length / quantiles.length,
  byRecord: lossOf(cutAt(quantiles, lastDay), Math.min(outcome ?? lastDay, lastDay)),
  byLaterTable: outcome === null ? null : lossOf(quantiles, outcome),
});

const lossOf = (quantiles: ForecastQuantiles, outcome: number): Loss => ({
  pinball: pinballOfDeciles(quantiles, outcome),
  crps: crpsOf(quantiles, outcome),
});

/** The most power that the earlier table expected of the site. */
const lastForecastMw = (site: string, { earlier, later }: Vintages): number => {
  const rows = earlier.sites.find((one) => laterSite(one, later)?.name === site)?.rows ?? [];
  return rows.reduce((most, { facilityMw }) => Math.max(most, facilityMw), 0);
};

/** Power that ran at a site on the record's last day, in MW of facility. */
export interface JudgedPower {
  readonly site: string;
  /** By the earlier table's dates. */
  readonly forecastMw: number;
  /** Each step's power times the probability that it was reached, by the blend. */
  readonly expectedMw: number;
  readonly observedMw: number;
}

/** Every site of both tables, those without steps to come among them. */
export const judgePower = (
  milestones: readonly JudgedMilestone[],
  { earlier, later }: Vintages,
): readonly JudgedPower[] =>
  earlier.sites.flatMap((site): JudgedPower[] => {
    const now = laterSite(site, later);
    if (now === null) return [];
    const day = later.seenUntilMonth;
    let before = stateAt(site.rows, earlier.seenUntilMonth).facilityMw;
    let expectedMw = before;
    for (const milestone of milestones) {
      if (milestone.site !== now.name) continue;
      const { blend, forecast } = milestone.dates;
      const share = (blend ?? forecast)?.byLastDay ?? 0;
      expectedMw += share * (milestone.facilityMw - before);
      before = milestone.facilityMw;
    }
    return [
      {
        site: now.name,
        forecastMw: stateAt(site.rows, day).facilityMw,
        expectedMw,
        observedMw: stateAt(now.rows, day).facilityMw,
      },
    ];
  });
