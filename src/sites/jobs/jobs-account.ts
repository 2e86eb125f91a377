import { outputMultipliers } from './leontief.ts';

/** Numbers by spending category: land, construction, equipment ... */
type ByCategory = Readonly<Record<string, number>>;

/** What is known of the jobs of a project. A job-year is one person for one year. */
export type JobsCase =
  | {
      readonly type: 'implied-multiplier';
      readonly directJobs: number;
      readonly furtherJobs: number;
      readonly directGdpBn: number;
      readonly totalGdpBn: number;
    }
  | {
      readonly type: 'ratios';
      readonly constructionJobs: number;
      readonly constructionWages: number;
      readonly constructionOutput: number;
      readonly operatingJobs: number;
      readonly operatingWages: number;
      readonly operatingOutput: number;
    }
  | { readonly type: 'direct-effect'; readonly directJobs: number; readonly multiplier: number }
  | {
      readonly type: 'bill-of-goods';
      readonly capex: number;
      /** Of the capex. */
      readonly shares: ByCategory;
      /** Of a category's spending, what stays in the region. */
      readonly localShare: ByCategory;
      /** Direct job-years for each million spent locally. */
      readonly directJobYearsPerM: ByCategory;
      /** (direct + indirect)/direct. */
      readonly typeI: ByCategory;
      /** (direct + indirect + induced)/direct. */
      readonly typeIi: ByCategory;
      readonly buildYears: number;
    }
  | { readonly type: 'profile'; readonly monthlyHeadcount: readonly number[] }
  | {
      readonly type: 'leontief';
      /** Row i, column j: what sector j buys of sector i for each unit of its output. */
      readonly technicalCoefficients: readonly (readonly number[])[];
      readonly jobsPerMOutput: readonly number[];
      readonly finalDemandM: readonly number[];
    };

/** Job-years of one category or of all, direct, indirect and induced apart. */
export interface JobYears {
  readonly localSpend: number;
  readonly directJobYears: number;
  readonly indirectJobYears: number;
  readonly inducedJobYears: number;
  readonly totalJobYears: number;
}

/** The answer to each type of case. */
export interface JobsAnswers {
  readonly 'implied-multiplier': {
    readonly totalJobs: number;
    readonly jobsMultiplierTotal: number;
    readonly furtherPerDirect: number;
    readonly gdpMultiplierTotal: number;
    readonly furtherGdpPerDirect: number;
  };
  readonly ratios: {
    readonly constructionWagePerJob: number;
    readonly constructionJobsPerMOutput: number;
    readonly operatingWagePerJob: number;
    readonly operatingJobsPerMOutput: number;
    readonly constructionToOperatingJobs: number;
  };
  readonly 'direct-effect': { readonly totalJobs: number; readonly furtherJobs: number };
  readonly 'bill-of-goods': {
    readonly byCategory: Readonly<Record<string, JobYears>>;
    readonly total: JobYears & { readonly averageDirectJobsDuringBuild: number };
  };
  readonly profile: { readonly jobYears: number; readonly peak: number; readonly average: number };
  readonly leontief: {
    readonly inverse: readonly (readonly number[])[];
    readonly outputM: readonly number[];
    readonly jobs: readonly number[];
    readonly totalJobs: number;
    readonly typeIOutputMultipliers: readonly number[];
  };
}

/**
 * The arithmetic of job claims; it holds no multiplier of its own. Construction counts in
 * job-years and operation in jobs, and the two are never added; all figures are gross, not net of
 * what the same money would have done elsewhere.
 * - `implied-multiplier`: what published totals say of their multipliers.
 * - `ratios`: wages and jobs per million of output.
 * - `direct-effect`: total = direct x multiplier.
 * - `bill-of-goods`: capex x share x local share x direct job-years per million, then indirect =
 *   direct x (type I - 1) and induced = direct x (type II - type I).
 * - `profile`: job-years = sum of monthly heads / 12, beside the peak and the mean.
 * - `leontief`: output = (I - A)^-1 final demand; jobs = coefficient x output.
 * Throws a RangeError for a category without one of its factors and for a faulty table.
 * Source: Miller & Blair, Input-Output Analysis, 2nd ed. (2009), chapters 2 and 6.
 */
export function jobsAccount<C extends JobsCase>(jobs: C): JobsAnswers[C['type']] {
  return answer(jobs) as JobsAnswers[C['type']];
}

function answer(jobs: JobsCase): JobsAnswers[JobsCase['type']] {
  switch (jobs.type) {
    case 'implied-multiplier': {
      const furtherPerDirect = jobs.furtherJobs / jobs.directJobs;
      const gdpMultiplierTotal = jobs.totalGdpBn / jobs.directGdpBn;
      return {
        totalJobs: jobs.directJobs + jobs.furtherJobs,
        jobsMultiplierTotal: 1 + furtherPerDirect,
        furtherPerDirect,
        gdpMultiplierTotal,
        furtherGdpPerDirect: gdpMultiplierTotal - 1,
      };
    }
    case 'ratios':
      return {
        constructionWagePerJob: jobs.constructionWages / jobs.constructionJobs,
        constructionJobsPerMOutput: (1e6 * jobs.constructionJobs) / jobs.constructionOutput,
        operatingWagePerJob: jobs.operatingWages / jobs.operatingJobs,
        operatingJobsPerMOutput: (1e6 * jobs.operatingJobs) / jobs.operatingOutput,
        constructionToOperatingJobs: jobs.constructionJobs / jobs.operatingJobs,
      };
    case 'direct-effect': {
      const totalJobs = jobs.directJobs * jobs.multiplier;
      return { totalJobs, furtherJobs: totalJobs - jobs.directJobs };
    }
    case 'bill-of-goods':
      return billOfGoods(jobs);
    case 'profile': {
      const heads = jobs.monthlyHeadcount;
      const months = heads.reduce((sum, count) => sum + count, 0);
      const average = heads.length === 0 ? 0 : months / heads.length;
      return { jobYears: months / 12, peak: Math.max(0, ...heads), average };
    }
    case 'leontief':
      return outputMultipliers(jobs);
  }
}

function billOfGoods(
  jobs: Extract<JobsCase, { type: 'bill-of-goods' }>,
): JobsAnswers['bill-of-goods'] {
  const factor = (name: keyof typeof jobs, category: string): number => {
    const value = (jobs[name] as ByCategory)[category];
    if (value !== undefined) return value;
    throw new RangeError(`${category}: there is no ${name} for it`);
  };
  const total = { localSpend: 0, direct: 0, indirect: 0, induced: 0 };
  const byCategory: Record<string, JobYears> = {};
  for (const [category, share] of Object.entries(jobs.shares)) {
    const localSpend = jobs.capex * share * factor('localShare', category);
    const direct = (localSpend / 1e6) * factor('directJobYearsPerM', category);
    const typeI = factor('typeI', category);
    const indirect = direct * (typeI - 1);
    const induced = direct * (factor('typeIi', category) - typeI);
    byCategory[category] = jobYears(localSpend, direct, indirect, induced);
    total.localSpend += localSpend;
    total.direct += direct;
    total.indirect += indirect;
    total.induced += induced;
  }
  const sum = jobYears(total.localSpend, total.direct, total.indirect, total.induced);
  const averageDirectJobsDuringBuild = total.direct / jobs.buildYears;
  return { byCategory, total: { ...sum, averageDirectJobsDuringBuild } };
}

function jobYears(
  localSpend: number,
  directJobYears: number,
  indirectJobYears: number,
  inducedJobYears: number,
): JobYears {
  const totalJobYears = directJobYears + indirectJobYears + inducedJobYears;
  return { localSpend, directJobYears, indirectJobYears, inducedJobYears, totalJobYears };
}
