/**
 * `gigastack/sites`: schedules, power, water and jobs of a site, each function usable alone. Every
 * function takes one object and returns a record.
 */

export type { DispatchCase } from '../sites/dispatch/dispatch-case.ts';
export {
  type DispatchOptions,
  dispatchSite,
  type SiteSizing,
  type SizingCuts,
  sizeSite,
} from '../sites/dispatch/dispatch-site.ts';
export { fixedDispatch } from '../sites/dispatch/fixed-dispatch.ts';
export { respond } from '../sites/dispatch/respond.ts';
export type { ResponseAxis } from '../sites/dispatch/response-axes.ts';
export {
  type ResponseDetail,
  type ResponseTable,
  responseTable,
  type SiteResponse,
} from '../sites/dispatch/response-table.ts';
export type {
  DispatchEnergy,
  DispatchHours,
  SiteDispatch,
  StoreHours,
} from '../sites/dispatch/site-dispatch.ts';
export {
  type ActivityDates,
  type ScheduleDates,
  scheduleDates,
} from '../sites/exchange/calendar-dates.ts';
export {
  type CivilMinute,
  readCivilMinute,
  writeCivilMinute,
} from '../sites/exchange/civil-minute.ts';
export type {
  PlannedActivity,
  PlannedRelation,
  PlannedSchedule,
  ReadSchedule,
  ScheduleProblem,
} from '../sites/exchange/planned-schedule.ts';
export { readProjectXml } from '../sites/exchange/read-project-xml.ts';
export { readXer } from '../sites/exchange/read-xer.ts';
export {
  addWorking,
  ROUND_THE_CLOCK,
  type Shift,
  STANDARD_WEEK,
  type WorkCalendar,
  workingBetween,
} from '../sites/exchange/work-calendar.ts';
export { writeProjectXml } from '../sites/exchange/write-project-xml.ts';
export { writeXer } from '../sites/exchange/write-xer.ts';
export {
  type JobsAnswers,
  type JobsCase,
  type JobYears,
  jobsAccount,
} from '../sites/jobs/jobs-account.ts';
export {
  type CurtailmentHeadroom,
  type CurtailmentHeadroomCase,
  curtailmentHeadroom,
  linearLoadHeadroom,
} from '../sites/power/curtailment-headroom.ts';
export {
  type DemandCharge,
  type DemandChargeCase,
  demandCharge,
} from '../sites/power/demand-charge.ts';
export {
  annualPue,
  type FacilityPower,
  type FacilityPowerCase,
  facilityPower,
  itFromFacility,
} from '../sites/power/facility-power.ts';
export {
  itLoadHours,
  priceHours,
  solarHours,
  wetBulbHours,
  windHours,
} from '../sites/power/hour-shapes.ts';
export {
  gasGeneration,
  type SiteEmissions,
  type SiteEmissionsCase,
  siteEmissions,
} from '../sites/power/site-emissions.ts';
export {
  facilityLoadHours,
  type SiteYear,
  type SourceKind,
  siteYearCase,
  YEAR_FIGURES,
  type YearFigures,
  type YearSource,
} from '../sites/power/site-year.ts';
export {
  type WaterUse,
  type WaterUseCase,
  waterPerKwh,
  waterUse,
} from '../sites/power/water-use.ts';
export { type AirState, wetBulb } from '../sites/power/wet-bulb.ts';
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
