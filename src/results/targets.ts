import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedClaim, Prediction } from '../programme/checked-programme.ts';
import { blockingCauses, type LiftedWorlds } from './blocking.ts';
import { estimateProbability } from './estimate.ts';
import { type Figure, figureOf } from './figures.ts';
import { findResult, type PredictionTest, testPrediction } from './prediction-test.ts';
import type { TargetSummary } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** A prediction that somebody made, ready to be held against worlds. */
export interface Target {
  readonly claim: CheckedClaim;
  readonly prediction: Prediction;
  readonly figure: Figure;
  test(worlds: Worlds): PredictionTest;
}

/** The programme's predictions: those it lists as targets first, in its order, then the others. */
export const targetsOf = (bound: BoundProgramme): readonly Target[] => {
  const { programme, model, structure } = bound;
  const listed = new Map(programme.targets.map((id, index) => [id, index]));
  const rank = (claim: CheckedClaim): number => listed.get(claim.id) ?? listed.size;
  return programme.claims
    .flatMap((claim): Target[] => {
      if (claim.about?.kind !== 'prediction') return [];
      const { prediction } = claim.about;
      const place = findResult(model, structure, prediction.path);
      if (!place) return [];
      const figure = figureOf(structure, claim.id, place, prediction.when);
      const test = (worlds: Worlds): PredictionTest => testPrediction(worlds, figure, prediction);
      return [{ claim, prediction, figure, test }];
    })
    .sort((a, b) => rank(a.claim) - rank(b.claim));
};

/** A target as it fares in the worlds of the run; what rival beliefs say is added later. */
export const summariseTarget = (
  target: Target,
  worlds: Worlds,
  lifted: LiftedWorlds | null,
): TargetSummary => {
  const { claim, prediction } = target;
  const { holds, figure } = target.test(worlds);
  let holdsIn = 0;
  for (const held of holds) holdsIn += held;
  return {
    claim: claim.id,
    by: claim.by,
    on: claim.on,
    prediction: prediction.written,
    title: target.figure.title,
    unit: target.figure.unit,
    probability: estimateProbability(holds),
    holdsIn,
    slack: spreadOf(figure.map((value) => value - prediction.value)),
    blockedBy: lifted ? blockingCauses(lifted, (some) => target.test(some).holds) : [],
    wouldHaveToBelieve: null,
    searched: false,
    byBelief: [],
  };
};
