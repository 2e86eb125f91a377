import { max, select } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { given, perWorld, series } from '../../equations/quantity.ts';
import { party } from '../dimensions.ts';
import {
  debtAtClose,
  feesAtClose,
  interestOfParty,
  lentToParty,
  principalOfParty,
  reserveAtClose,
  serviceReserveOfParty,
} from '../loans/service.ts';
import { federalTax, reserveInterest, stateTax } from './income.ts';
import {
  operatingReserve,
  operatingReserveAtClose,
  replacementReserve,
  replacementSpending,
} from './operating-reserves.ts';
import { ebitda } from './operations.ts';
import { credits } from './tax-terms.ts';
import { fixedCosts } from './uses-at-close.ts';

const money = { over: party, unit: 'USD' } as const;
const flow = { ...money, flow: true } as const;

export const mayPayOutAtClose = given('statements.mayPayOutAtClose', {
  over: party,
  unit: '1',
  title:
    '1 where loans above the uses are paid out to the owners at close, 0 where they stay as cash',
});

export const usesAtClose = perWorld('uses.total', {
  ...money,
  title: 'What is spent and set aside at close',
  is: fixedCosts.plus(feesAtClose).plus(reserveAtClose).plus(operatingReserveAtClose),
});

export const cashAtClose = perWorld('statements.cashAtClose', {
  ...money,
  title: 'Loans above the uses that stay with the company',
  is: select(mayPayOutAtClose, 0, max(debtAtClose.minus(usesAtClose), 0)),
});

export const equityAtClose = perWorld('statements.equityAtClose', {
  ...money,
  title: 'Money of the owners at close; negative where loans pay them out',
  is: usesAtClose.plus(cashAtClose).minus(debtAtClose),
});

export const reserveChange = series('reserves.change', {
  ...flow,
  title: 'Set aside in reserves in the step, net of what they release',
  is: serviceReserveOfParty
    .minus(previous(serviceReserveOfParty))
    .plus(operatingReserve.minus(previous(operatingReserve)))
    .plus(replacementReserve.minus(previous(replacementReserve))),
});

export const cashBeforeTax = series('statements.cashBeforeTax', {
  ...flow,
  title: 'Cash to the owners before tax',
  note: 'Earnings, interest of reserves and loans drawn, less debt service, reserves, replacement.',
  is: ebitda
    .plus(reserveInterest)
    .plus(lentToParty)
    .minus(interestOfParty)
    .minus(principalOfParty)
    .minus(reserveChange)
    .minus(replacementSpending),
});

export const cashAfterTax = series('statements.cashAfterTax', {
  ...flow,
  title: 'Cash to the owners after tax and credits',
  is: cashBeforeTax.minus(stateTax).minus(federalTax).plus(credits),
});
