import { guaranteeField } from './guarantee-shape.ts';
import { choice, dateValue, type Field, field, mapping, must, text, value } from './shape.ts';
import { sourceFields } from './source-shape.ts';

export const REPAYMENTS = ['sculpted', 'level', 'straight', 'bullet', 'each draw'] as const;
export const DRAWS = ['as needed', 'at close'] as const;
export const INTEREST = ['capitalised', 'paid'] as const;
export const SUPPORT = ['none', 'sponsors'] as const;

const rate = (means: string, example: string): Field => field(means, value('1/year', example));
const share = (means: string, example: string): Field => field(means, value('1', example));
const months = (means: string, example: string): Field => field(means, value('month', example));

export const loanShape = mapping({
  rate: rate('Interest a year; or write base and margin.', '8 %/year'),
  base: rate('The base rate a year, where the rate has two parts.', '4.3 %/year'),
  margin: rate('What comes on top of the base rate.', '2.5 %/year'),
  hedge: field(
    'A swap that fixes the base rate for a part of the loan.',
    mapping({
      share: must('Share of the loan that it covers.', value('1', '75 %'), 'share: 75 %'),
      at: must('The base rate that it fixes.', value('1/year', '4.1 %/year'), 'at: 4.1 %/year'),
      ...sourceFields,
    }),
  ),
  fees: field(
    'Fees of the loan.',
    mapping({
      upfront: share('Once, of what is lent or secured.', '1 %'),
      commitment: rate('A year, of what is secured and not drawn.', '0.5 %/year'),
      ...sourceFields,
    }),
  ),
  draws: field('All at once when repayment begins, or as money is needed.', choice(...DRAWS)),
  interest: field('Until repayment begins: added to the loan, or paid.', choice(...INTEREST)),
  repays: must('How it is repaid.', choice(...REPAYMENTS), `repays: ${REPAYMENTS.join(' | ')}`),
  from: must('When repayment begins.', dateValue('2027-01'), 'from: 2027-01'),
  over: must('From then to the last repayment.', value('month', '180 months'), 'over: 180 months'),
  cover: share('Cash available over debt service that the lender asks for.', '1.3'),
  reserve: months('Debt service held in reserve.', '6 months'),
  sweep: share('Share of the cash left over that repays early.', '50 %'),
  lock_up: share('Cover of the last year below which nothing is paid out.', '1.15'),
  default: field(
    'When it is in default, and what comes back then.',
    mapping({
      after: months('How long service may be past due.', '3 months'),
      recovery: share('Share of the claim that comes back.', '60 %'),
      ...sourceFields,
    }),
  ),
  takes_out: field('The loan that it repays when it is lent.', text('Construction loan')),
  guarantee: guaranteeField('What the borrower cannot pay.'),
  support: field('Who pays service that cash does not cover.', choice(...SUPPORT)),
  ...sourceFields,
});
