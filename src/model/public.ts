import { at, constant, stepLength, sumOver } from '../equations/expression.ts';
import { peak, previous, total } from '../equations/over-time.ts';
import { input, perWorld, series } from '../equations/quantity.ts';
import { itPower } from './buildings/inputs.ts';
import { worked } from './buildings/stocks.ts';
import { building, siteOf } from './dimensions.ts';
import { energisedFacility } from './power.ts';
import { facilityPerIt } from './power-supply.ts';

const jobsPerMw = (name: string, title: string) =>
  input(`public.${name}`, { unit: 'job/MW facility', title, range: [0, Infinity] });

export const workersPerMwFacility = jobsPerMw(
  'workersPerMwFacility',
  'Workers on site for each MW of facility power under construction',
);
export const permanentPerMwFacility = jobsPerMw(
  'permanentPerMwFacility',
  'Permanent staff for each MW of facility power that runs',
);
export const indirectPerDirect = input('public.indirectPerDirect', {
  unit: '1',
  title: 'Indirect and induced jobs for each direct job',
  range: [0, Infinity],
});

export const inducedShare = input('public.inducedShare', {
  unit: '1',
  title: 'Of indirect and induced jobs, the share induced: held by what the paid workers spend',
  range: [0, 1],
});
export const localShare = input('public.localShare', {
  unit: '1',
  title: 'Share of construction jobs held by people who lived in the region before',
  range: [0, 1],
});

const workersAtFullPace = perWorld('public.workersAtFullPace', {
  over: building,
  unit: 'job',
  title: 'Workers on the building while its works go on',
  is: workersPerMwFacility.times(itPower).times(at(siteOf, facilityPerIt)),
});

export const constructionJobs = series('public.jobs.construction', {
  unit: 'job',
  reported: true,
  title: 'Construction jobs on site, average of the step; none while works stand still',
  is: sumOver(building, workersAtFullPace.times(worked.minus(previous(worked)).over(stepLength))),
});

export const permanentJobs = series('public.jobs.permanent', {
  unit: 'job',
  reported: true,
  title: 'Permanent jobs at what runs',
  is: permanentPerMwFacility.times(energisedFacility),
});

const furtherJobs = series('public.jobs.further', {
  unit: 'job',
  title: 'Indirect and induced jobs together',
  is: indirectPerDirect.times(constructionJobs.plus(permanentJobs)),
});

export const indirectJobs = series('public.jobs.indirect', {
  unit: 'job',
  title: 'Indirect jobs: at suppliers',
  is: furtherJobs.times(constant(1).minus(inducedShare)),
});

export const inducedJobs = series('public.jobs.induced', {
  unit: 'job',
  title: 'Induced jobs: where paid workers spend',
  is: furtherJobs.times(inducedShare),
});

export const totalJobs = series('public.jobs.total', {
  unit: 'job',
  reported: true,
  title: 'Jobs of all kinds: construction, permanent, indirect and induced',
  is: constructionJobs.plus(permanentJobs).plus(indirectJobs).plus(inducedJobs),
});

export const peakJobs = perWorld('public.jobs.peak', {
  unit: 'job',
  title: 'Largest number of construction jobs on site at one time',
  is: peak(constructionJobs),
});

export const localPeakJobs = perWorld('public.jobs.localPeak', {
  unit: 'job',
  title: 'Of these, held by people who lived in the region before',
  is: localShare.times(peakJobs),
});

export const peakTotalJobs = perWorld('public.jobs.peakTotal', {
  unit: 'job',
  title: 'Largest number of jobs of all kinds at one time',
  is: peak(totalJobs),
});

export const constructionJobYears = perWorld('public.jobs.constructionYears', {
  unit: 'job-year',
  title: 'Construction work in job-years',
  is: total(constructionJobs).times(stepLength).in('job-year'),
});

export const permanentJobYears = perWorld('public.jobs.permanentYears', {
  unit: 'job-year',
  title: 'Permanent work in job-years, to the end of the horizon',
  is: total(permanentJobs).times(stepLength).in('job-year'),
});

export const allJobYears = perWorld('public.jobs.allYears', {
  unit: 'job-year',
  title: 'Work of all kinds in job-years, to the end of the horizon',
  is: total(totalJobs).times(stepLength).in('job-year'),
});

export const indirectPeak = perWorld('public.jobs.indirectPeak', {
  unit: 'job',
  title: 'Largest number of indirect jobs',
  is: peak(indirectJobs),
});

export const inducedPeak = perWorld('public.jobs.inducedPeak', {
  unit: 'job',
  title: 'Largest number of induced jobs',
  is: peak(inducedJobs),
});
