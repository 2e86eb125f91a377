/**
 * `gigastack/compute`: what accelerators can really do. Every function takes one object and
 * returns a record of numbers with a band, or a reason where the model has no answer.
 */
export type {
  Accelerator,
  Figure,
  FiguresByPrecision,
  RatedPrecision,
} from '../compute/accelerators/accelerator.ts';
export {
  accelerator,
  acceleratorMeant,
  accelerators,
  findAccelerator,
  priceQuotes,
  yearlyPriceRanges,
} from '../compute/accelerators/catalogue.ts';
export {
  type FigurePage,
  type FigureSource,
  figureSources,
} from '../compute/accelerators/figure-sources.ts';
export type { PriceQuote, PriceRange } from '../compute/accelerators/price.ts';
export type { Architecture } from '../compute/architectures/architecture.ts';
export {
  architectures,
  findArchitecture,
  unknownArchitecture,
} from '../compute/architectures/catalogue.ts';
export { type FailureRate, failureRate } from '../compute/goodput/failure-rate.ts';
export { type Goodput, type GoodputCase, goodput } from '../compute/goodput/goodput.ts';
export { unitsAvailable } from '../compute/goodput/units-available.ts';
export { greedyPlan, replayPlan } from '../compute/placement/greedy-plan.ts';
export { placeRuns } from '../compute/placement/place-runs.ts';
export {
  type ElasticRun,
  type Flow,
  type GangRun,
  type PlacedRun,
  type PlacementCase,
  PlacementError,
  type PlacementNetwork,
  type PlacementPlan,
  type PlacementSite,
  type RegionDemand,
} from '../compute/placement/placement-case.ts';
export {
  type ComputeOptimum,
  computeOptimal,
  PUBLIC_TEXT_TOKENS,
} from '../compute/scaling/compute-optimal.ts';
export { drawLaw } from '../compute/scaling/constants-uncertainty.ts';
export {
  type ScalingLaw,
  type ScalingLawName,
  scalingLaw,
  scalingLawNames,
} from '../compute/scaling/laws.ts';
export { type LossEstimate, lossOf } from '../compute/scaling/loss-of.ts';
export type { ParametricLoss } from '../compute/scaling/parametric-loss.ts';
export {
  estimateServing,
  type ServingEstimate,
  type ServingFigures,
} from '../compute/serving/estimate-serving.ts';
export type { ServingCase } from '../compute/serving/serving-case.ts';
export type { Refusal } from '../compute/training/estimate-inputs.ts';
export {
  estimateTraining,
  type TrainingEstimate,
  type TrainingFigures,
} from '../compute/training/estimate-training.ts';
export type { Layout } from '../compute/training/layout.ts';
export type { StepBreakdown } from '../compute/training/step-time.ts';
export type {
  ModelFields,
  SoftwareFields,
  SystemFields,
  TrainingCase,
} from '../compute/training/training-case.ts';
export {
  type TrainingRun,
  type TrainingRunFigures,
  trainingRun,
} from '../compute/training/training-run.ts';
