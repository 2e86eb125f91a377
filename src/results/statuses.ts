import type { CheckedObservation, Status } from '../programme/checked-observation.ts';
import type { CheckedClaim, Prediction } from '../programme/checked-programme.ts';

/** What can be said of one statement on the record's day, and what it rests on. */
export interface ClaimStatus {
  readonly claim: string;
  readonly status: Status;
  readonly because: string;
  /** Observations that it rests on. */
  readonly by: readonly string[];
  readonly metIf: string | null;
  readonly notMetIf: string | null;
}

/** A finding decides where it lies this many standard deviations from the value promised. */
const CLEARLY = 2;

/**
 * The status of a prediction, as far as measurements of the same result decide it. Met: found at or
 * beyond the value in time. Not met: the time is over, and found short of it then or later (what is
 * promised once reached is taken to stay). Open: the time is not over. Null: nothing decides it.
 * `months` are absolute; `readUntil` is the record's last month.
 */
export const statusOfPrediction = (
  claim: string,
  prediction: Prediction,
  observations: readonly CheckedObservation[],
  readUntil: number,
): ClaimStatus | null => {
  const { when, operator, value } = prediction;
  const rises = operator === '>=' || operator === '>';
  const told = (status: Status, because: string, by: readonly string[]): ClaimStatus => ({
    claim,
    status,
    because,
    by,
    metIf: null,
    notMetIf: null,
  });
  const of = observations.filter(({ measures }) => measures?.path === prediction.path);
  const inTime = (month: number | undefined): boolean =>
    when === null || month === undefined || (when.kind === 'before' ? month < when.month : true);
  if (rises) {
    const reached = of.find(
      ({ measures }) =>
        measures?.operator !== '<' &&
        measures?.operator !== '<=' &&
        measures !== null &&
        inTime(measures.when?.month) &&
        measures.value - CLEARLY * measures.error >= value,
    );
    if (reached) return told('met', `Found in time: ${reached.what}`, [reached.id]);
  }
  const ends = when === null ? Infinity : when.kind === 'before' ? when.month : when.month + 1;
  if (readUntil < ends) return told('open', 'Its time is not over.', []);
  const short = of.find(({ measures }) => {
    if (!rises || measures === null) return false;
    const month = measures.when?.month ?? Infinity;
    const isLate = month >= ends - 1;
    const isBelow = measures.operator !== '>' && measures.operator !== '>=';
    return isLate && isBelow && measures.value + CLEARLY * measures.error < value;
  });
  return short ? told('not met', `Its time is over: ${short.what}`, [short.id]) : null;
};

/** What the file itself says of a statement without any finding; null where it says nothing. */
export const statusInFile = (
  claim: CheckedClaim,
  claims: readonly CheckedClaim[],
  readUntilDay: string,
): ClaimStatus | null => {
  const told = (status: Status, because: string): ClaimStatus => ({
    claim: claim.id,
    status,
    because,
    by: [],
    metIf: null,
    notMetIf: null,
  });
  const later = claims.find(({ supersedes }) => supersedes === claim.id);
  if (later) return told('superseded', `A later statement took its place: ${later.id}.`);
  const to = claim.inForce?.to ?? null;
  if (to !== null && to <= readUntilDay)
    return told('ended', `The clause was in force until ${to}.`);
  if (claim.notScored !== null) return told('untestable', claim.notScored);
  return null;
};
