import type { CheckedClaim, CheckedProgramme } from '../programme/checked-programme.ts';

/** A claim, with what else the programme says of it. */
export interface LedgerEntry {
  readonly claim: CheckedClaim;
  readonly contestedBy: readonly string[];
  readonly status: string;
  /** The question that it answers, where it is a rival claim. */
  readonly question: string | null;
}

export interface Ledger {
  /** Statements that results can be held against, in order of date. */
  readonly predictions: readonly LedgerEntry[];
  /** Rival claims by question, in order of date. */
  readonly questions: readonly {
    readonly id: string;
    readonly asks: string;
    readonly about: string;
    readonly entries: readonly LedgerEntry[];
  }[];
  /** Statements on inputs that nobody disputes. */
  readonly inputs: readonly LedgerEntry[];
  /** Recorded with the reason why nothing in them can be counted. */
  readonly register: readonly LedgerEntry[];
  /** Opinions, remarks on motive, insults, memes: no weight, no score. */
  readonly opinions: readonly LedgerEntry[];
}

/** Every claim in exactly one of the parts, those of one part in order of date. */
export const claimLedger = (programme: CheckedProgramme): Ledger => {
  const questionOf = new Map(
    programme.questions.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)),
  );
  const superseded = new Map(
    programme.claims.flatMap((claim) =>
      claim.supersedes ? [[claim.supersedes, claim.id] as const] : [],
    ),
  );
  const entries = programme.claims
    .map((claim): LedgerEntry => {
      const question = questionOf.get(claim.id) ?? null;
      return {
        claim,
        contestedBy: programme.claims
          .filter(({ contests }) => contests.includes(claim.id))
          .map(({ id }) => id),
        status: statusOf(claim, question, superseded.get(claim.id) ?? null, programme.asOf),
        question,
      };
    })
    .sort((a, b) => compareText(a.claim.on, b.claim.on));
  const rest = entries.filter(({ question }) => question === null);
  const scored = rest.filter(({ claim }) => !claim.collapsed);
  return {
    predictions: rest.filter(({ claim }) => claim.about?.kind === 'prediction'),
    questions: programme.questions.map(({ id, asks, about }) => ({
      id,
      asks,
      about,
      entries: entries.filter(({ question }) => question === id),
    })),
    inputs: scored.filter(({ claim }) => claim.about?.kind === 'input'),
    register: scored.filter(({ claim }) => claim.about === null),
    opinions: rest.filter(({ claim }) => claim.collapsed && claim.about?.kind !== 'prediction'),
  };
};

/** What can be said of a statement on the programme's day; never of the one who made it. */
const statusOf = (
  claim: CheckedClaim,
  question: string | null,
  supersededBy: string | null,
  asOf: string,
): string => {
  if (supersededBy) return `superseded by ${supersededBy}`;
  if (claim.inForce?.to && claim.inForce.to < asOf) return `ended ${claim.inForce.to}`;
  if (claim.about === null) return 'untestable';
  if (question !== null) return 'open, in dispute';
  return claim.about.kind === 'prediction' ? 'open' : 'on record';
};

/** By code units, the same everywhere. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
