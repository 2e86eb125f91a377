import { printCsv } from '../../programme/csv.ts';
import type { LedgerEntry } from '../claim-ledger.ts';
import type { ClaimsParts } from './claims.ts';

/** The ledger as a table: one line a statement, tests of predictions in columns by belief. */
export const claimsCsv = ({ ledger, tests, all }: ClaimsParts): string => {
  const head = [
    'id',
    'by',
    'act',
    'on',
    'where',
    'about',
    'value',
    'rung',
    'quote',
    'language',
    'translation',
    'contests',
    'contested_by',
    'reply_by',
    'reply',
    'status',
    'not_scored',
    'question',
    'source',
    'source_at',
    'file',
    'line',
    ...tests.beliefs.map(({ name }) => `holds under ${name}`),
  ];
  const row = ({ claim, contestedBy, status, question }: LedgerEntry): readonly string[] => {
    const { about, response, citation, position } = claim;
    const subject = about?.kind === 'prediction' ? about.prediction.written : (about?.path ?? '');
    const tested = tests.byClaim.get(claim.id);
    return [
      claim.id,
      claim.by,
      claim.act,
      claim.on,
      claim.where ?? '',
      subject,
      claim.written ?? '',
      claim.rung ?? '',
      claim.quote ?? '',
      claim.originalLanguage ?? '',
      claim.translationStatus ?? '',
      claim.contests.join('; '),
      contestedBy.join('; '),
      response?.by ?? '',
      response?.claim ?? response?.text ?? '',
      status,
      claim.notScored ?? '',
      question ?? '',
      citation.key,
      citation.at ?? '',
      position.file,
      String(position.line),
      ...tests.beliefs.map((_, index) => {
        const probability = tested?.[index];
        return probability ? String(probability.value) : '';
      }),
    ];
  };
  const entries = [
    ...ledger.predictions,
    ...ledger.questions.flatMap((question) => question.entries),
    ...ledger.inputs,
    ...ledger.register,
    ...(all ? ledger.opinions : []),
  ];
  return printCsv([head, ...entries.map(row)]);
};
