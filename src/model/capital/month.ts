import {
  all,
  at,
  constant,
  max,
  min,
  not,
  now,
  select,
  sumBy,
} from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { assignInOrder, drawInOrder, settle } from '../../equations/passes.ts';
import { next, series, stock } from '../../equations/quantity.ts';
import { chipsAsk, worksAsk } from '../buildings/plan.ts';
import { stepEnd } from '../clock.ts';
import { arrears } from '../contracts.ts';
import {
  bill,
  borrowerOf,
  chipsBillOf,
  companyOf,
  contract,
  drawerOf,
  fromParty,
  guarantorOfContract,
  guarantorOfLoan,
  loan,
  party,
  payerOf,
  source,
  sourceOf,
  toParty,
  worksBillOf,
} from '../dimensions.ts';
import { guaranteeRent, guaranteeService } from '../guarantees.ts';
import * as loans from '../loans/accrual.ts';
import { isClosing } from '../loans/repayment.ts';
import { isByDraw, isLentAtClose, isSupported } from '../loans/terms.ts';
import { owedByParty, setOff, toSettle } from '../set-off.ts';
import { isCompanySupported, openingCashOfParty } from '../statements/company-terms.ts';
import { companyReceipts } from '../statements/income.ts';
import { companyCloses } from '../statements/operating-reserves.ts';
import { drawable, drawnSoFar, ungearedSoFar } from './drawable.ts';
import { isGeared } from './ladder.ts';

// The order of a month: contracts bill, works and chips ask, loans fall due; sources are drawn for
// what cash does not cover; contracts settle in the order of the file; then loans are served and
// their reserves filled; what is left pays works and chips in their order.

const ofParty = { over: party, unit: 'USD' } as const;
const ofLoan = { over: loan, unit: 'USD', flow: true } as const;

export { drawnSoFar } from './drawable.ts';

export const cash = stock('capital.cash', {
  ...ofParty,
  title: 'Cash of the party at the end of the step',
  starts: openingCashOfParty,
});

export const companyShortfall = stock('capital.companyShortfall', {
  ...ofParty,
  title: 'Tax and reserves of a company that were due and not paid',
});

export const ask = series('capital.ask', {
  over: bill,
  unit: 'USD',
  flow: true,
  title: 'Money that works and chips ask for in this step',
  is: sumBy(worksBillOf, worksAsk).plus(sumBy(chipsBillOf, chipsAsk)),
});

export const loanNeed = series('capital.loanNeed', {
  ...ofLoan,
  title: 'Service and reserve of the loan for which sources are drawn',
  note:
    'Before the term of repayment, and where sponsors support the loan. A reserve that is paid in ' +
    'at close is drawn for then.',
  is: select(max(loans.isBuilding, isSupported), max(0, loans.serviceDue), 0).plus(
    select(
      max(isSupported, isClosing),
      max(0, loans.reserveAsked.minus(previous(loans.reserve))),
      0,
    ),
  ),
});

const companyNeed = at(
  companyOf,
  select(
    max(isCompanySupported, all(companyCloses.isMore(now), companyCloses.isAtMost(stepEnd))),
    max(0, constant(0).minus(companyReceipts)),
    0,
  ),
);
const lentToParty = sumBy(borrowerOf, loans.lent.plus(loans.redrawn));

export const need = series('capital.need', {
  ...ofParty,
  flow: true,
  title: 'Money that the party must draw in this step',
  note: 'Bills, asks, loans under way less cash. What others may pay in the step is not counted on.',
  is: max(
    0,
    owedByParty
      .plus(sumBy(payerOf, ask))
      .plus(sumBy(borrowerOf, loanNeed))
      .plus(companyNeed)
      .minus(previous(cash))
      .minus(lentToParty),
  ),
});

export const available = series('capital.available', {
  over: source,
  unit: 'USD',
  flow: true,
  title: 'Money that can be drawn for needs: what can be drawn, less what interest and fees took',
  note: 'None of a loan that is lent in one sum, nor of one that is repaid or taken out.',
  is: select(
    max(
      sumBy(sourceOf, max(isLentAtClose, not(max(loans.isBuilding, isByDraw)))),
      sumBy(sourceOf, loans.isOver),
    ),
    0,
    drawable.minus(sumBy(sourceOf, loans.capitalised)),
  ),
});

export const drawn = series('capital.drawnInStep', {
  over: source,
  unit: 'USD',
  flow: true,
  title: 'Money drawn in this step',
  is: drawInOrder({ need, available, of: drawerOf }).drawn,
});

next(loans.drawnAsNeeded, at(sourceOf, drawn));
next(
  drawnSoFar,
  previous(drawnSoFar)
    .plus(drawn)
    .plus(sumBy(sourceOf, loans.capitalised.plus(loans.lent))),
);
next(ungearedSoFar, previous(ungearedSoFar).plus(sumBy(drawerOf, select(isGeared, 0, drawn))));

export const purse = series('capital.purse', {
  ...ofParty,
  title: 'Cash of the party after drawing, before anything is paid',
  is: previous(cash).plus(sumBy(drawerOf, drawn)).plus(lentToParty),
});

const settled = settle({ due: toSettle, from: fromParty, to: toParty, cash: purse });

const rents = guaranteeRent(
  toSettle.minus(settled.paid),
  settled.cash.minus(min(sumBy(payerOf, ask), sumBy(drawerOf, drawn))),
);
export const rentCalled = rents.called;
export const rentByGuarantor = rents.ofContract;
const rentGiven = sumBy(guarantorOfContract, rentCalled);

export const paid = series('contracts.paid', {
  over: contract,
  unit: 'USD',
  flow: true,
  title: 'What was paid under the contract in this step, by whomever, set off included',
  is: settled.paid.plus(setOff).plus(rentByGuarantor),
});

next(arrears, max(0, toSettle.minus(settled.paid).minus(rentByGuarantor)));

export const contractsPaidByParty = series('contracts.paidByParty', {
  ...ofParty,
  flow: true,
  title: 'What the party paid under its contracts, and as guarantor of others',
  is: sumBy(fromParty, paid.minus(rentByGuarantor)).plus(rentGiven),
});

export const received = series('contracts.received', {
  ...ofParty,
  flow: true,
  title: 'What the party received under its contracts',
  is: sumBy(toParty, paid),
});

const afterCompany = series('capital.afterCompany', {
  ...ofParty,
  title: 'Money of the party, contracts paid, with the other receipts of a company; may lack',
  is: settled.cash
    .plus(sumBy(toParty, rentByGuarantor))
    .minus(rentGiven)
    .plus(at(companyOf, companyReceipts))
    .minus(previous(companyShortfall)),
});
next(companyShortfall, max(0, constant(0).minus(afterCompany)));

export const budget = series('capital.budget', {
  ...ofParty,
  flow: true,
  title: 'Money of the party for loans, works and chips, contracts paid',
  is: max(0, afterCompany),
});

export const forLoans = series('capital.forLoans', {
  ...ofParty,
  flow: true,
  title: 'Money of the party for the service of its loans: what was not drawn for works and chips',
  is: max(0, budget.minus(min(sumBy(payerOf, ask), sumBy(drawerOf, drawn)))),
});

const serving = assignInOrder({
  wanted: loans.serviceDue,
  capacity: forLoans,
  of: borrowerOf,
});

export const servedFromCash = series('loans.servedFromCash', {
  ...ofLoan,
  title: 'Service paid from cash, in the order of the file',
  is: serving.assigned,
});

const leftForReserves = series('capital.leftForReserves', {
  ...ofParty,
  title: 'Money of the party left when its loans are served',
  is: serving.left,
});

export const servedFromReserve = series('loans.servedFromReserve', {
  ...ofLoan,
  title: 'Service paid from the reserve, where cash did not reach',
  is: max(0, min(previous(loans.reserve), loans.serviceDue.minus(servedFromCash))),
});

const filling = assignInOrder({
  wanted: loans.reserveAsked.minus(previous(loans.reserve).minus(servedFromReserve)),
  capacity: leftForReserves,
  of: borrowerOf,
});

export const filled = series('loans.reserveFilled', {
  ...ofLoan,
  title: 'Paid into the debt service reserve',
  is: filling.assigned,
});

export const released = series('loans.reserveReleased', {
  ...ofLoan,
  title: 'Released from the debt service reserve: what it holds beyond what is asked for',
  is: max(0, previous(loans.reserve).minus(servedFromReserve).minus(loans.reserveAsked)),
});

next(loans.reserve, previous(loans.reserve).minus(servedFromReserve).plus(filled).minus(released));

const forWorks = series('capital.forWorks', {
  ...ofParty,
  flow: true,
  title: 'Money of the party for works and chips, loans served',
  is: max(0, budget.minus(sumBy(borrowerOf, servedFromCash.plus(filled).minus(released)))),
});

const assignment = assignInOrder({ wanted: ask, capacity: forWorks, of: payerOf });

export const assigned = series('capital.assigned', {
  over: bill,
  unit: 'USD',
  flow: true,
  title: 'Money set aside for works or chips, in the order of the programme',
  is: assignment.assigned,
});

const afterWorks = series('capital.afterWorks', {
  ...ofParty,
  title: 'Money left when works and chips have theirs',
  is: assignment.left,
});

const service = guaranteeService(
  max(0, loans.serviceDue.minus(servedFromCash).minus(servedFromReserve)),
  afterWorks.plus(0),
);
export const serviceCalled = service.called;
export const serviceByGuarantor = service.ofLoan;

export const left = series('capital.left', {
  ...ofParty,
  title: 'Money left when works and chips have theirs, and loans that the party guarantees',
  is: afterWorks.minus(sumBy(guarantorOfLoan, serviceCalled)),
});

export const unmet = series('capital.unmet', {
  ...ofParty,
  flow: true,
  title: 'Asks of works and chips that no money could meet in this step',
  is: sumBy(payerOf, ask.minus(assigned)),
});
