import type { LedgerEntry } from '../claim-ledger.ts';
import type { ClaimsParts } from './claims.ts';

/** The ledger as JSON: schema `gigastack-claims/1`, see docs/run-json.md. */
export const claimsJson = ({ programme, ledger, tests, all }: ClaimsParts): string => {
  const entry = ({ claim, contestedBy, status, question }: LedgerEntry) => ({
    ...claim,
    contestedBy,
    status,
    question,
    tests: (tests.byClaim.get(claim.id) ?? []).map((probability, index) => ({
      belief: tests.beliefs[index]?.name ?? '',
      probability,
    })),
  });
  return `${JSON.stringify(
    {
      schema: 'gigastack-claims/1',
      programme: programme.title,
      asOf: programme.asOf,
      worldsPerBelief: tests.worlds,
      beliefs: tests.beliefs,
      predictions: ledger.predictions.map(entry),
      questions: ledger.questions.map((question) => ({
        ...question,
        entries: question.entries.map(entry),
      })),
      inputs: ledger.inputs.map(entry),
      register: ledger.register.map(entry),
      opinionsOnRecord: ledger.opinions.length,
      opinions: all ? ledger.opinions.map(entry) : [],
    },
    null,
    2,
  )}\n`;
};
