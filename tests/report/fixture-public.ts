import type { RunSummary } from '../../src/results/run-summary.ts';
import { provenance, spread } from './fixture-shapes.ts';

/** Jobs and public support of a made-up run. */
const jobsPromise = (
  claim: string,
  written: string,
  by: string,
  value: number,
): RunSummary['jobs']['promised'][number] => ({
  claim,
  written,
  by,
  value,
  definitions: [
    { definition: 'permanent jobs', median: 930, unit: 'job', reachedIn: 0 },
    { definition: 'job-years of all kinds', median: 210_000, unit: 'job-year', reachedIn: 0.9 },
  ],
});

export const fixtureJobs = (): RunSummary['jobs'] => ({
  constructionPeak: spread(4100),
  permanentAtEnd: spread(930),
  constructionJobYears: spread(9800),
  localPeak: spread(2100),
  permanentJobYears: spread(8100),
  indirectPeak: spread(3100),
  inducedPeak: spread(2500),
  promised: [
    jobsPromise('jobs-100k', '100,000 jobs', 'Donald Trump', 100_000),
    jobsPromise('jobs-hundreds', 'hundreds of thousands of jobs', 'OpenAI', 200_000),
  ],
});

export const fixtureSupport = (): RunSummary['publicSupport'] => ({
  support: [
    {
      name: 'abatement',
      kind: 'state or local abatement',
      finding: 'not found',
      what: 'an abatement of the property tax',
      site: 'Abilene',
      amount: null,
      searchedUntil: '2025-01-24',
      provenance: provenance(77),
      position: { file: 'programmes/stargate-2025-01/programme.yaml', line: 77, column: 3 },
    },
  ],
  taxes: { paid: spread(4e8), abated: spread(2e9), abatedPerPermanentJobYear: spread(3e5) },
});
