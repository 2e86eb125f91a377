import { told } from '../language/told.ts';
import { typeset } from '../quantities/display.ts';
import { predictionText } from '../results/prediction-text.ts';
import type { RunSummary, TargetSummary } from '../results/run-summary.ts';

/** `Money paid for works: at least $500B before Feb 2029`: the whole of what is tested. */
export const targetTitle = (summary: RunSummary, target: TargetSummary): string => {
  const about = summary.claims.find((claim) => claim.id === target.claim)?.about;
  if (about?.kind !== 'prediction') return told(target.title);
  try {
    return typeset(predictionText(about.prediction, told(target.title)));
  } catch {
    return `${told(target.title)}: ${about.prediction.written}`;
  }
};

/** The same for a prediction as written, where a target tests it. */
export const titleOfPrediction = (summary: RunSummary, written: string): string => {
  const target = summary.targets.find((each) => each.prediction === written);
  return target === undefined ? written : targetTitle(summary, target);
};
