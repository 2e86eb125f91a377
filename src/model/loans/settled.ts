import {
  all,
  at,
  constant,
  max,
  maxBy,
  min,
  not,
  select,
  stepLength,
  sumBy,
} from '../../equations/expression.ts';
import { following, lag, lowest, previous } from '../../equations/over-time.ts';
import { assignInOrder } from '../../equations/passes.ts';
import { next, perWorld, series, stock } from '../../equations/quantity.ts';
import { chipsSpent } from '../buildings/progress.ts';
import {
  assigned,
  cash,
  contractsPaidByParty,
  left,
  received,
  servedFromCash,
  servedFromReserve,
  serviceByGuarantor,
} from '../capital/month.ts';
import { oneYear, stepEnd } from '../clock.ts';
import {
  borrowerOf,
  chipsBillOf,
  chipsPayerOf,
  companyOf,
  fromParty,
  loan,
  party,
} from '../dimensions.ts';
import { setOff } from '../set-off.ts';
import { keepsBills, payOutShare, paysOutFrom } from '../statements/company-terms.ts';
import { federalTax, stateTax } from '../statements/income.ts';
import { replacementFunding } from '../statements/operating-reserves.ts';
import { incurred } from '../statements/operations.ts';
import { isCoverAfterTax } from '../statements/tax-terms.ts';
import * as accrual from './accrual.ts';
import { isInTerm } from './repayment.ts';
import * as terms from './terms.ts';

// What was paid of each loan in the step, what that leaves outstanding, and what it allows.

const money = { over: loan, unit: 'USD' } as const;
const flow = { ...money, flow: true } as const;
const unit = { over: loan, unit: '1' } as const;
const ofParty = { over: party, unit: 'USD', flow: true } as const;
/** Below this, money that is missing is a rounding. */
const A_DOLLAR = constant(1, 'USD');

export const servicePaid = series('loans.servicePaid', {
  ...flow,
  title: 'Service paid, from cash, from the reserve and by a guarantor',
  is: servedFromCash.plus(servedFromReserve).plus(serviceByGuarantor),
});

const isMet = accrual.serviceDue
  .minus(servicePaid)
  .isAtMost(max(accrual.serviceDue, 0).times(1e-12));

export const interestPaid = series('loans.interestPaid', {
  ...flow,
  title: 'Of this, interest and fees: they come first',
  is: select(isMet, accrual.interestDue, min(servicePaid, accrual.interestDue)),
});

export const principalPaid = series('loans.principalPaid', {
  ...flow,
  title: 'Of this, repayment; below zero where the plan adds to the loan',
  is: select(isMet, accrual.principalDue, servicePaid.minus(interestPaid)),
});

next(accrual.unpaidInterest, accrual.interestDue.minus(interestPaid));
next(accrual.unpaidPrincipal, max(0, accrual.principalDue.minus(principalPaid)));

const beforeSweep = previous(accrual.balance)
  .plus(accrual.drawnAsNeeded)
  .plus(accrual.capitalised)
  .plus(accrual.lent)
  .minus(principalPaid);

const sweeping = assignInOrder({
  wanted: select(isInTerm, min(beforeSweep, terms.sweepShare.times(at(borrowerOf, left))), 0),
  capacity: left,
  of: borrowerOf,
});

export const swept = series('loans.swept', {
  ...flow,
  title: 'Repaid early from cash left over',
  is: sweeping.assigned,
});

next(accrual.balance, beforeSweep.minus(swept));

export const cashForService = series('capital.cashForService', {
  ...ofParty,
  title: 'Cash that the party has for debt service: received less paid under its contracts',
  note: 'Less what a company sets aside for replacement, and its tax where the terms say so.',
  is: received
    .minus(contractsPaidByParty)
    .minus(
      at(companyOf, replacementFunding.plus(select(isCoverAfterTax, stateTax.plus(federalTax), 0))),
    ),
});

export const cashAvailable = series('loans.cashAvailable', {
  ...flow,
  title: 'Cash available for debt service in the term of the loan (CFADS)',
  is: select(isInTerm, at(borrowerOf, cashForService), 0),
});

const ratio = (cash: typeof cashAvailable, service: typeof cashAvailable, otherwise: number) =>
  select(
    service.differsFrom(0),
    cash.over(select(service.differsFrom(0), service, A_DOLLAR)),
    otherwise,
  );

export const cover = series('loans.cover', {
  ...unit,
  title: 'Cash available over the debt service of the step (DSCR); 0 without service',
  is: ratio(cashAvailable, accrual.service, 0),
});

export const lowestCover = perWorld('loans.lowestCover', {
  ...unit,
  title: 'Least cover of any step with service; infinite without',
  is: lowest(select(accrual.service.differsFrom(0), cover, Infinity)),
});

const lastYear = (name: string, title: string, of: typeof cashAvailable) => {
  const running = stock(`loans.${name}`, { ...money, title });
  next(running, previous(running).plus(of).minus(lag(of, oneYear)));
  return running;
};
const cashLastYear = lastYear('cashLastYear', 'Cash available in the last year', cashAvailable);
const serviceLastYear = lastYear(
  'serviceLastYear',
  'Debt service of the last year',
  accrual.service,
);

export const coverLastYear = series('loans.coverLastYear', {
  ...unit,
  title: 'Cash available over debt service in the last year; infinite without service',
  is: select(
    serviceLastYear.isMore(A_DOLLAR),
    cashLastYear.over(max(serviceLastYear, A_DOLLAR)),
    Infinity,
  ),
});

export const pastDueMonths = stock('loans.pastDueMonths', {
  over: loan,
  unit: 'month',
  title: 'How long more than a dollar of service has been past due',
});
next(
  pastDueMonths,
  select(
    accrual.unpaidInterest.plus(accrual.unpaidPrincipal).isMore(A_DOLLAR),
    previous(pastDueMonths).plus(stepLength),
    0,
  ),
);

export const inDefault = stock('loans.inDefault', {
  ...unit,
  title: '1 once service was past due for longer than the grace',
});
next(inDefault, max(previous(inDefault), pastDueMonths.isMore(terms.graceMonths)));

export const lossInDefault = series('loans.lossInDefault', {
  ...flow,
  title: 'In the step of default: what is outstanding and unpaid, less what comes back of it',
  is: select(
    inDefault.isMore(previous(inDefault)),
    accrual.balance.plus(accrual.unpaidInterest).times(constant(1).minus(terms.recoveryShare)),
    0,
  ),
});

export const isLocked = series('loans.isLocked', {
  ...unit,
  title: '1 where the loan keeps its borrower from paying out',
  note: 'Service past due or in default, a reserve not full, or a cover of the last year too low.',
  is: max(
    inDefault,
    accrual.unpaidInterest.plus(accrual.unpaidPrincipal).isMore(0),
    accrual.reserve.plus(A_DOLLAR).isLess(accrual.reserveAsked),
    all(terms.lockUpCover.isMore(0), coverLastYear.isLess(terms.lockUpCover)),
  ),
});

export const paidOut = series('capital.paidOut', {
  ...ofParty,
  title: 'Paid out to the owners of the party',
  is: at(companyOf, select(paysOutFrom.isAtMost(stepEnd), payOutShare, 0))
    .times(not(max(maxBy(borrowerOf, isLocked), 0)))
    .times(
      max(
        0,
        left
          .minus(sumBy(borrowerOf, swept))
          .minus(at(companyOf, keepsBills).times(max(0, incurred.minus(sumBy(fromParty, setOff))))),
      ),
    ),
});

next(
  cash,
  left
    .minus(sumBy(borrowerOf, swept))
    .minus(paidOut)
    .plus(sumBy(chipsPayerOf, at(chipsBillOf, assigned).minus(chipsSpent))),
);

const valueAvailable = stock('loans.valueAvailable', {
  ...money,
  title: 'Value at the start of the step, at the rate of the loan, of cash to maturity',
});
next(
  valueAvailable,
  following(valueAvailable).plus(cashAvailable).over(constant(1).plus(terms.stepRate)),
);

export const lifeCover = series('loans.lifeCover', {
  ...unit,
  title: 'Value of the cash available to maturity over what is outstanding at the start (LLCR)',
  note: 'Of a sculpted loan it is the target cover in every step. 0 where nothing is outstanding.',
  is: select(
    all(isInTerm, previous(accrual.balance).differsFrom(0)),
    valueAvailable.over(
      select(previous(accrual.balance).differsFrom(0), previous(accrual.balance), A_DOLLAR),
    ),
    0,
  ),
});
