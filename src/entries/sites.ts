/**
 * `gigastack/sites`: schedules, power, water and jobs of a site, each function usable alone. Every
 * function takes one object and returns a record.
 */
export {
  type ActivityTimes,
  type CriticalPath,
  type CriticalPathCase,
  criticalPath,
  type TimedActivity,
} from '../sites/schedule/critical-path.ts';
export type { DurationEstimate } from '../sites/schedule/duration-estimate.ts';
export {
  type DurationShape,
  type DurationSummary,
  durationSummary,
} from '../sites/schedule/duration-summary.ts';
export { type GaussianCopula, gaussianCopula } from '../sites/schedule/gaussian-copula.ts';
export type { NetworkActivity, Relation, RelationType } from '../sites/schedule/network.ts';
export {
  type PertCase,
  type PertProject,
  pertProject,
  type ThreePointActivity,
} from '../sites/schedule/pert-project.ts';
export {
  type ReferenceClass,
  type ReferenceClassCase,
  referenceClass,
} from '../sites/schedule/reference-class.ts';
export {
  type ResourceActivity,
  type ResourceSchedule,
  type ResourceScheduleCase,
  resourceSchedule,
} from '../sites/schedule/resource-schedule.ts';
export {
  type RiskActivity,
  type RiskEvent,
  type ScheduleRisk,
  type ScheduleRiskCase,
  scheduleRisk,
} from '../sites/schedule/schedule-risk.ts';
