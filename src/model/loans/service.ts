import { all, at, constant, max, select, stepLength, sumBy } from '../../equations/expression.ts';
import { atMonth, following, lowest, previous, windowSum } from '../../equations/over-time.ts';
import { next, perWorld, series, stock } from '../../equations/quantity.ts';
import { stepEnd } from '../clock.ts';
import { borrowerOf, loan, party } from '../dimensions.ts';
import { isFundedAtClose } from '../statements/operating-reserves.ts';
import { isClosing, isInTerm, repaidShare } from './repayment.ts';
import { cashAvailable, size, sustained, sustainedShare } from './sizing.ts';
import * as terms from './terms.ts';

const money = { over: loan, unit: 'USD' } as const;
const ofParty = { over: party, unit: 'USD' } as const;

export const balance = stock('loans.balance', {
  ...money,
  title: 'Outstanding at the end of the step',
  starts: select(terms.closing.isAtMost(0), size, 0),
});

export const interest = series('loans.interest', {
  ...money,
  flow: true,
  title: 'Interest of the step, on what was outstanding at its start',
  is: select(isInTerm, previous(balance).times(terms.stepRate), 0),
});

const sculptedPrincipal = sustained.times(sustainedShare).minus(interest);

export const principal = series('loans.principal', {
  ...money,
  flow: true,
  title: 'Repayment of the step; negative where the service does not cover the interest',
  is: select(
    all(terms.isSculpted, isInTerm, terms.maturity.isMore(stepEnd)),
    select(terms.mayRedraw, sculptedPrincipal, max(sculptedPrincipal, 0)),
    previous(balance).times(repaidShare),
  ),
});

export const lent = series('loans.lent', {
  ...money,
  flow: true,
  title: 'Money lent in the step',
  is: select(isClosing, size, 0),
});

next(balance, previous(balance).plus(lent).minus(principal));

export const service = series('loans.service', {
  ...money,
  flow: true,
  title: 'Interest and repayment of the step',
  is: interest.plus(principal),
});

export const serviceReserveAhead = series('loans.serviceReserveAhead', {
  ...money,
  title: 'Debt service reserve that the start of the step asks for',
  is: select(
    terms.isReserveByWindow,
    windowSum(service, 0, terms.reserveMonths),
    service.times(terms.reserveMonths.over(stepLength)),
  ),
});

export const serviceReserveAtClose = perWorld('loans.serviceReserveAtClose', {
  ...money,
  title: 'Debt service reserve that is funded at close',
  is: at(borrowerOf, isFundedAtClose).times(atMonth(serviceReserveAhead, terms.closing)),
});

export const serviceReserve = series('loans.serviceReserve', {
  ...money,
  title: 'Debt service reserve at the end of the step',
  starts: select(terms.closing.isAtMost(0), serviceReserveAtClose, 0),
  is: following(serviceReserveAhead),
});

export const upfrontFees = perWorld('loans.upfrontFees', {
  ...money,
  title: 'Fee at close',
  is: terms.upfrontFee.times(size),
});

export const cover = series('loans.cover', {
  over: loan,
  unit: '1',
  title: 'Cash available over debt service (DSCR); 0 without service',
  is: select(
    service.differsFrom(0),
    cashAvailable.over(select(service.differsFrom(0), service, constant(1, 'USD'))),
    0,
  ),
});

export const lowestCover = perWorld('loans.lowestCover', {
  over: loan,
  unit: '1',
  title: 'Least cover of any step with service; infinite without',
  is: lowest(select(service.differsFrom(0), cover, Infinity)),
});

const valueAvailable = stock('loans.valueAvailable', {
  ...money,
  title:
    'Value at the start of the step, at the rate of the loan, of the cash available from then on',
});
next(
  valueAvailable,
  following(valueAvailable).plus(cashAvailable).over(constant(1).plus(terms.stepRate)),
);

export const lifeCover = series('loans.lifeCover', {
  over: loan,
  unit: '1',
  title: 'Value of the cash available to maturity over what is outstanding, at the start (LLCR)',
  note: 'Of a sculpted loan it is the target cover in every step. 0 where nothing is outstanding.',
  is: select(
    all(isInTerm, previous(balance).differsFrom(0)),
    valueAvailable.over(
      select(previous(balance).differsFrom(0), previous(balance), constant(1, 'USD')),
    ),
    0,
  ),
});

const ofBorrower = (name: string, title: string, what: typeof interest, flow = true) =>
  series(`loans.${name}`, { ...ofParty, flow, title, is: sumBy(borrowerOf, what) });

export const interestOfParty = ofBorrower('interestOfParty', 'Interest the party pays', interest);
export const principalOfParty = ofBorrower('principalOfParty', 'Repayment of the party', principal);
export const lentToParty = ofBorrower('lentToParty', 'Money lent to the party', lent);

const atClose = (name: string, title: string, what: typeof size) =>
  perWorld(`loans.${name}`, { ...ofParty, title, is: sumBy(borrowerOf, what) });

export const debtAtClose = atClose('debtAtClose', 'Loans of the party at their close', size);
export const feesAtClose = atClose('feesAtClose', 'Fees of the party’s loans', upfrontFees);
export const reserveAtClose = atClose(
  'reserveAtClose',
  'Debt service reserves of the party at close',
  serviceReserveAtClose,
);

export const debt = series('loans.debt', {
  ...ofParty,
  title: 'Outstanding loans of the party',
  starts: sumBy(borrowerOf, select(terms.closing.isAtMost(0), size, 0)),
  is: sumBy(borrowerOf, balance),
});

export const serviceReserveOfParty = series('loans.serviceReserveOfParty', {
  ...ofParty,
  title: 'Debt service reserves of the party',
  starts: sumBy(borrowerOf, select(terms.closing.isAtMost(0), serviceReserveAtClose, 0)),
  is: sumBy(borrowerOf, serviceReserve),
});
