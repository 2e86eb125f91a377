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
export type { NetworkActivity, Relation, RelationType } from '../sites/schedule/network.ts';
export {
  type ResourceActivity,
  type ResourceSchedule,
  type ResourceScheduleCase,
  resourceSchedule,
} from '../sites/schedule/resource-schedule.ts';
