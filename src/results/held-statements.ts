import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedRecord } from '../programme/checked-observation.ts';
import type { CheckedClaim, Prediction } from '../programme/checked-programme.ts';
import { findResult } from './prediction-test.ts';
import { predictionText } from './prediction-text.ts';
import { type ClaimStatus, statusInFile, statusOfPrediction } from './statuses.ts';

/** A statement, as it was made, and what can be said of it; of its speaker nothing is. */
export interface HeldStatement extends ClaimStatus {
  readonly speaker: string;
  readonly saidOn: string;
  /** The prediction in words, or the input with its value, or else what the file notes of it. */
  readonly said: string | null;
}

/** What the record states comes first; then what its findings decide; then what the file says. */
export const heldStatements = (
  bound: BoundProgramme,
  record: CheckedRecord,
): readonly HeldStatement[] =>
  bound.programme.claims.map((claim) => ({
    ...statusOf(claim, bound.programme.claims, record),
    speaker: claim.by,
    saidOn: claim.on,
    said:
      claim.about === null
        ? claim.note
        : claim.about.kind === 'prediction'
          ? wordsOf(bound, claim.about.prediction)
          : `${claim.about.path}: ${claim.written ?? 'no number'}`,
  }));

/** A prediction as people say it, by the title of its result. */
const wordsOf = ({ model, structure }: BoundProgramme, prediction: Prediction): string => {
  const place = findResult(model, structure, prediction.path);
  if (place === null) return prediction.written;
  return predictionText(prediction, place.quantity.declaration.title);
};

const statusOf = (
  claim: CheckedClaim,
  claims: readonly CheckedClaim[],
  record: CheckedRecord,
): ClaimStatus => {
  const stated = record.statuses.find((one) => one.claim === claim.id);
  if (stated) {
    const { position: _, ...status } = stated;
    return status;
  }
  const [year = 0, month = 1] = record.asOf.split('-').map(Number);
  const readUntil = year * 12 + month - 1;
  const decided =
    claim.about?.kind === 'prediction'
      ? statusOfPrediction(claim.id, claim.about.prediction, record.observations, readUntil)
      : null;
  return (
    decided ??
    statusInFile(claim, claims, record.asOf) ?? {
      claim: claim.id,
      status: 'open',
      because: 'Nothing on record decides it.',
      by: record.observations.filter(({ bearsOn }) => bearsOn.includes(claim.id)).map((o) => o.id),
      metIf: null,
      notMetIf: null,
    }
  );
};
