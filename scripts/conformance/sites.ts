import type { ScoredFile } from './score.ts';
import type { SiteScorer, SiteVectors } from './sites-judge.ts';
import { scorePlacement } from './sites-placement.ts';
import { scoreFacility, scoreHeadroom, scoreJobs, scoreTariff } from './sites-power.ts';
import { scorePert, scoreScheduleRisk } from './sites-risk.ts';
import { scoreCriticalPath, scorePsplib } from './sites-schedule.ts';

const scorers: Readonly<Record<string, SiteScorer>> = {
  cpm: scoreCriticalPath,
  'curtailment-headroom': scoreHeadroom,
  jobs: scoreJobs,
  pert: scorePert,
  placement: scorePlacement,
  psplib: scorePsplib,
  'pue-water-emissions': scoreFacility,
  'schedule-risk': scoreScheduleRisk,
  tariff: scoreTariff,
};

/** True for a record of cases of a kind that a function of `gigastack/sites` answers. */
export function isSites(content: unknown): boolean {
  if (typeof content !== 'object' || content === null || !('kind' in content)) return false;
  return Object.hasOwn(scorers, String(content.kind));
}

/** Scores a file of site vectors by its kind. */
export function scoreSites(file: string, content: unknown): ScoredFile {
  const vectors = content as SiteVectors;
  return { file, cases: scorers[vectors.kind]!(vectors) };
}
