import * as sites from '../../src/entries/sites.ts';
import type { ScoredCase, Tolerance } from './score.ts';
import {
  camelFields,
  judge,
  type SiteCase,
  type SiteScorer,
  type SiteVectors,
  toleranceOf,
} from './sites-judge.ts';

type Answerer = (inputs: never) => unknown;

/** Which function answers each type of case about facilities, water and emissions. */
const byType: Readonly<Record<string, Answerer>> = {
  'wet-bulb': sites.wetBulb,
  'pue-hourly': sites.facilityPower,
  'pue-annual': sites.annualPue,
  'it-from-facility': sites.itFromFacility,
  'water-evaporation': sites.waterUse,
  wue: sites.waterPerKwh,
  gas: sites.gasGeneration,
  emissions: sites.siteEmissions,
};

/** Wet bulb, facility power, PUE, water, gas and emissions. */
export const scoreFacility: SiteScorer = (vectors) =>
  vectors.cases.map((one) => {
    const type = String(one.type);
    const run = Object.hasOwn(byType, type) ? byType[type] : undefined;
    if (run === undefined) return unanswered(one, type);
    return scoreBy(run, one, one.inputs, toleranceOf(vectors));
  });

/** Ratchets, coincident peaks, tiers and minimum bills. */
export const scoreTariff: SiteScorer = (vectors) =>
  vectors.cases.map((one) => scoreBy(sites.demandCharge, one, one.inputs, toleranceOf(vectors)));

/** Job-years, jobs and multipliers. */
export const scoreJobs: SiteScorer = (vectors) =>
  vectors.cases.map((one) => scoreBy(sites.jobsAccount, one, one.inputs, toleranceOf(vectors)));

/** How much constant load fits under a threshold; hourly series stand beside the cases. */
export const scoreHeadroom: SiteScorer = (vectors) =>
  vectors.cases.map((one) => {
    const inputs = one.inputs as Record<string, unknown>;
    if (one.type === 'analytic') {
      return scoreBy(sites.linearLoadHeadroom, one, inputs, toleranceOf(vectors));
    }
    const { system_load_ref: name, ...rest } = inputs;
    const series = vectors.series as Record<string, number[]> | undefined;
    const load = name === undefined ? {} : { system_load_mw: series?.[String(name)] };
    return scoreBy(sites.curtailmentHeadroom, one, { ...rest, ...load }, toleranceOf(vectors));
  });

function scoreBy(run: Answerer, one: SiteCase, inputs: unknown, tolerance: Tolerance): ScoredCase {
  const expected = camelFields(one.expected) as SiteVectors['cases'][number]['expected'];
  const rounded = { abs: Math.max(tolerance.abs, 1e-9), rel: tolerance.rel };
  return judge({ id: one.id, expected }, rounded, () => run(camelFields(inputs) as never));
}

function unanswered({ id }: SiteCase, type: string): ScoredCase {
  const why = `no function for type ${type}`;
  return { id, passed: false, worst: null, answer: null, why };
}
