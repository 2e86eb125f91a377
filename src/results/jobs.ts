import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { JobsSummary } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** Construction and permanent jobs apart, indirect ones apart from both, beside what was promised. */
export const summariseJobs = (bound: BoundProgramme, worlds: Worlds): JobsSummary => {
  const values = (path: string): Float64Array => {
    const quantity = bound.model.byPath.get(path);
    if (!quantity) throw new Error(`the model has no ${path}`);
    return worlds.perWorld(quantity, 0);
  };
  const peak = values('public.jobs.peak');
  const peakTotal = values('public.jobs.peakTotal');
  return {
    constructionPeak: spreadOf(peak),
    permanentAtEnd: spreadOf(values('public.jobs.permanentPeak')),
    constructionJobYears: spreadOf(values('public.jobs.constructionYears')),
    indirectAtPeak: spreadOf(
      peakTotal.map((total, world) => Math.max(0, total - (peak[world] as number))),
    ),
    promised: bound.programme.claims
      .filter(
        ({ about }) => about?.kind === 'prediction' && about.prediction.path.startsWith('public.'),
      )
      .map((claim) => ({
        claim: claim.id,
        written: claim.about?.kind === 'prediction' ? claim.about.prediction.written : '',
        by: claim.by,
      })),
  };
};
