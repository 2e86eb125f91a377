import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { JobsPromise, JobsSummary } from './run-summary.ts';
import { medianOf, spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** What a promise of jobs may have meant, from the narrowest to the widest. */
const DEFINITIONS = [
  { path: 'public.jobs.permanentPeak', unit: 'job', says: 'permanent jobs' },
  { path: 'public.jobs.localPeak', unit: 'job', says: 'local construction jobs at one time' },
  { path: 'public.jobs.peak', unit: 'job', says: 'construction jobs at one time' },
  {
    path: 'public.jobs.peakTotal',
    unit: 'job',
    says: 'jobs of all kinds at one time, indirect and induced among them',
  },
  { path: 'public.jobs.constructionYears', unit: 'job-year', says: 'job-years of construction' },
  {
    path: 'public.jobs.allYears',
    unit: 'job-year',
    says: 'job-years of all kinds to the end of the horizon',
  },
] as const;

/**
 * Construction, permanent, indirect and induced jobs apart from each other, beside what was
 * promised; for each promise, the share of worlds that reach its number under each definition.
 */
export const summariseJobs = (bound: BoundProgramme, worlds: Worlds): JobsSummary => {
  const values = (path: string): Float64Array => {
    const quantity = bound.model.byPath.get(path);
    if (!quantity) throw new Error(`the model has no ${path}`);
    return worlds.perWorld(quantity, 0);
  };
  const defined = DEFINITIONS.map(({ path, unit, says }) => {
    const drawn = values(path);
    return { unit, says, drawn, median: medianOf(drawn) };
  });
  const promised = bound.programme.claims.flatMap((claim): JobsPromise[] => {
    const { about } = claim;
    if (about?.kind !== 'prediction') return [];
    const { path, written, value } = about.prediction;
    if (!path.startsWith('public.jobs.')) return [];
    const definitions = defined.map(({ unit, says, drawn, median }) => ({
      definition: says,
      median,
      unit,
      reachedIn:
        drawn.reduce((reached, jobs) => reached + (jobs >= value ? 1 : 0), 0) / drawn.length,
    }));
    return [{ claim: claim.id, written, by: claim.by, value, definitions }];
  });
  return {
    constructionPeak: spreadOf(values('public.jobs.peak')),
    localPeak: spreadOf(values('public.jobs.localPeak')),
    permanentAtEnd: spreadOf(values('public.jobs.permanentPeak')),
    constructionJobYears: spreadOf(values('public.jobs.constructionYears')),
    permanentJobYears: spreadOf(values('public.jobs.permanentYears')),
    indirectPeak: spreadOf(values('public.jobs.indirectPeak')),
    inducedPeak: spreadOf(values('public.jobs.inducedPeak')),
    promised,
  };
};
