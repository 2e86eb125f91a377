import { describe, expect, it } from 'vitest';
import {
  allJobYears,
  constructionJobs,
  constructionJobYears,
  indirectJobs,
  inducedJobs,
  localPeakJobs,
  peakJobs,
  permanentJobs,
  permanentJobYears,
  totalJobs,
} from '../../src/model/public.ts';
import { abatedPerJobYear, taxAbated, taxPaid } from '../../src/model/public-tax.ts';
import { worldOf } from './hand-made.ts';

// One building of 100 MW at $10M a MW: works from 0 to 12, ready at 13; tax of 2.4 % a year, of
// which 80 % is abated until 12 months after the building is ready.
const world = (months: number) =>
  worldOf({
    steps: 49,
    parties: ['Owner'],
    sources: [{ name: 's', to: 'Owner', secured: 1e12 }],
    sites: [
      {
        name: 'Site',
        owner: 'Owner',
        chipPayer: 'Owner',
        groups: [{ count: 1 }],
        power: [{ facility: 150, from: 4, rung: 'permitted' }],
        propertyTax: { rate: 0.024, abated: 0.8, months },
      },
    ],
  });
const once = world(12);
const at = (quantity: Parameters<typeof once.path>[0], step: number): number =>
  once.path(quantity)[step] as number;

describe('jobs', () => {
  it('are of four kinds that add up in every step', () => {
    for (let step = 0; step < 49; step++) {
      const kinds = [constructionJobs, permanentJobs, indirectJobs, inducedJobs];
      const sum = kinds.reduce((jobs, kind) => jobs + at(kind, step), 0);
      expect(sum).toBeCloseTo(at(totalJobs, step), 9);
      const paid = at(constructionJobs, step) + at(permanentJobs, step);
      expect(at(indirectJobs, step) + at(inducedJobs, step)).toBeCloseTo(1.5 * paid, 9);
    }
  });

  it('are counted in job-years by months of work', () => {
    const years = (path: readonly number[]): number =>
      path.reduce((sum, jobs) => sum + jobs / 12, 0);
    expect(once.value(constructionJobYears)).toBeCloseTo(years(once.path(constructionJobs)), 9);
    expect(once.value(permanentJobYears)).toBeCloseTo(years(once.path(permanentJobs)), 9);
    expect(once.value(allJobYears)).toBeCloseTo(years(once.path(totalJobs)), 9);
    expect(once.value(localPeakJobs)).toBe(once.value(peakJobs) / 2);
  });
});

describe('property tax', () => {
  it('is on the works in place, less what is abated while the abatement lasts', () => {
    // From 12 on the works stand at $1bn: $2M a month. Abated at 80 % to month 25.
    const paidWhole = once.value(taxPaid) + once.value(taxAbated);
    const never = world(0);
    expect(never.value(taxPaid) + never.value(taxAbated)).toBeCloseTo(paidWhole, 3);
    const longer = world(13);
    expect(longer.value(taxAbated) - once.value(taxAbated)).toBeCloseTo(0.8 * 2e6, 3);
    expect(once.value(taxPaid) - longer.value(taxPaid)).toBeCloseTo(0.8 * 2e6, 3);
    // After month 25 all of it is asked for.
    expect(never.value(taxPaid) - once.value(taxPaid)).toBeCloseTo(0.8 * 2e6 * 12, 3);
  });

  it('is told for each year of permanent work', () => {
    expect(once.value(abatedPerJobYear)).toBeCloseTo(
      once.value(taxAbated) / once.value(permanentJobYears),
      9,
    );
  });
});
