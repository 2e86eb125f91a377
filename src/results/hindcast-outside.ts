import type { Milestone } from './hindcast-milestones.ts';

/** How one forecast went: months late, and those as a share of the months that were left. */
export interface Slip {
  readonly site: string;
  readonly months: number;
  readonly share: number;
}

/** The slips of forecasts that can be matched; `day` is that of the earlier table. */
export const slipsOf = (milestones: readonly Milestone[], day: number): readonly Slip[] =>
  milestones.flatMap(({ site, forecast, outcome }) =>
    outcome === null
      ? []
      : [{ site, months: outcome - forecast, share: (outcome - forecast) / (forecast - day) }],
  );

/** The slips of all sites but the named ones: what may be known of these from others. */
export const leaveOut = (slips: readonly Slip[], sites: ReadonlySet<string>): readonly Slip[] =>
  slips.filter(({ site }) => !sites.has(site));

/** A reference class: what is taken of each slip, and who has a vote. */
export interface ClassForm {
  /** Months late, or months late as a share of those that were left. */
  readonly measure: 'months' | 'share';
  /** Each step, or each site however many of its steps were forecast. */
  readonly votes: 'step' | 'site';
}

/** The plain reference class: the forecast moved by the pooled slips in months. */
export const PLAIN_CLASS: ClassForm = { measure: 'months', votes: 'step' };

/**
 * The outside view: the time that was left, stretched by the shares by which others overran theirs.
 * A site has one vote: what delays one of its steps delays the next.
 * Source of the method: Flyvbjerg, Project Management Journal 37 (2006) 5-15.
 */
export const OUTSIDE_VIEW: ClassForm = { measure: 'share', votes: 'site' };

/** Every form that a class of slips can take here. */
export const CLASS_FORMS: readonly ClassForm[] = [
  PLAIN_CLASS,
  { measure: 'months', votes: 'site' },
  { measure: 'share', votes: 'step' },
  OUTSIDE_VIEW,
];

/** A date by a reference class; `day` is that of the table which held the forecast. */
export const dateByClass = (
  form: ClassForm,
  forecast: number,
  day: number,
  slips: readonly Slip[],
  probabilities: readonly number[],
): readonly number[] => {
  const steps = new Map<string, number>();
  for (const { site } of slips) steps.set(site, (steps.get(site) ?? 0) + 1);
  const votes = slips.map(({ site, months, share }) => ({
    value: form.measure === 'months' ? months : share,
    weight: form.votes === 'step' ? 1 : 1 / (steps.get(site) as number),
  }));
  const scale = form.measure === 'months' ? 1 : forecast - day;
  return probabilities.map((p) => forecast + scale * votedQuantile(votes, p));
};

interface Vote {
  readonly value: number;
  readonly weight: number;
}

/**
 * The quantile of a few weighted values: between the middles of their steps in the distribution by
 * straight lines, beyond the first and the last these themselves. NaN without votes.
 */
export const votedQuantile = (votes: readonly Vote[], p: number): number => {
  const sorted = [...votes].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  let before: { value: number; at: number } | null = null;
  for (const { value, weight } of sorted) {
    const at = (below + weight / 2) / total;
    if (p <= at) {
      if (before === null) return value;
      return before.value + ((value - before.value) * (p - before.at)) / (at - before.at);
    }
    below += weight;
    before = { value, at };
  }
  return before?.value ?? Number.NaN;
};

/**
 * Two views as one: at each probability the weighted mean of their quantiles. Quantile averaging
 * keeps the shape and narrows nothing that both agree on.
 * Source: Lichtendahl, Grushka-Cockayne and Winkler, Management Science 59 (2013) 1594-1611.
 */
export const blendQuantiles = (
  inside: readonly number[],
  outside: readonly number[],
  insideWeight: number,
): readonly number[] =>
  inside.map((value, index) => {
    const other = outside[index] as number;
    if (!Number.isFinite(value)) return insideWeight > 0 ? value : other;
    return insideWeight * value + (1 - insideWeight) * other;
  });
