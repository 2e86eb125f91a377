import { at, constant, select, sumBy, sumOver } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { given, next, type Quantity, series, stock } from '../../equations/quantity.ts';
import { chipsSpent, worksSpent } from '../buildings/progress.ts';
import { drawnSoFar } from '../capital/drawable.ts';
import { drawnBefore } from '../capital/ladder.ts';
import {
  cash,
  companyShortfall,
  contractsPaidByParty,
  drawn,
  received,
  rentByGuarantor,
  rentCalled,
  serviceByGuarantor,
  serviceCalled,
} from '../capital/month.ts';
import { arrears, due } from '../contracts.ts';
import {
  borrowerOf,
  chipsPayerOf,
  companyOf,
  contract,
  drawerOf,
  fromParty,
  guarantorOfContract,
  guarantorOfLoan,
  party,
  source,
  toParty,
  worksPayerOf,
} from '../dimensions.ts';
import * as loans from '../loans/accrual.ts';
import { interestPaid, paidOut, principalPaid, swept } from '../loans/settled.ts';
import { depreciation, financingCost, fixedAssets } from './book-values.ts';
import { openingCashOfParty } from './company-terms.ts';
import { federalTax, interestExpense, reserveInterest, stateTax } from './income.ts';
import { operatingReserve, replacementReserve, replacementSpending } from './operating-reserves.ts';
import { billed, incurred } from './operations.ts';
import { credits } from './tax-terms.ts';

// The three statements of every party. Each line is made from the flows that make it, the stocks
// roll by themselves, so that what must agree is a check and no definition.

const money = { over: party, unit: 'USD' } as const;
const flow = { ...money, flow: true } as const;

const kind = (name: string, title: string): Quantity =>
  given(`statements.${name}`, { over: source, unit: '1', title });
export const isEquity = kind('isEquity', '1 for money of the owners');
export const isIncome = kind('isIncome', '1 for income of the party: its own revenue, a grant');
export const isPlainDebt = kind('isPlainDebt', '1 for debt that states no terms');
export const isAdvance = kind('isAdvance', '1 for money paid in advance');

const drawnAs = (is: Quantity) => sumBy(drawerOf, is.times(drawn));

export const contributed = series('statements.contributed', {
  ...flow,
  title: 'Paid in by the owners',
  is: drawnAs(isEquity),
});
export const otherIncome = series('statements.otherIncome', {
  ...flow,
  title: 'Income that no contract of the programme pays: own revenue drawn, grants',
  is: drawnAs(isIncome),
});

const ofCompany = (what: Quantity) => at(companyOf, what);

// Income.

export const taxes = series('statements.taxes', {
  ...flow,
  title: 'Tax less credits',
  is: at(companyOf, stateTax.plus(federalTax).minus(credits)),
});

export const givenByGuarantors = series('statements.givenByGuarantors', {
  ...flow,
  title: 'Paid for the party by its guarantors, who do not claim it back',
  is: sumBy(fromParty, rentByGuarantor).plus(sumBy(borrowerOf, serviceByGuarantor)),
});
export const givenAsGuarantor = series('statements.givenAsGuarantor', {
  ...flow,
  title: 'Paid by the party as guarantor of others',
  is: sumBy(guarantorOfContract, rentCalled).plus(sumBy(guarantorOfLoan, serviceCalled)),
});

export const netIncome = series('statements.netIncome', {
  ...flow,
  title: 'Net income: billed and other income, less cost, interest, depreciation and tax',
  is: billed
    .plus(otherIncome)
    .plus(ofCompany(reserveInterest))
    .plus(givenByGuarantors)
    .minus(givenAsGuarantor)
    .minus(incurred)
    .minus(interestExpense)
    .minus(depreciation)
    .minus(taxes),
});

// Cash flow.

export const reserves = series('statements.reserves', {
  ...money,
  title: 'Cash held in reserve: for debt service, operation and replacement',
  is: sumBy(borrowerOf, loans.reserve)
    .plus(ofCompany(operatingReserve))
    .plus(ofCompany(replacementReserve)),
});

const shortfallChange = companyShortfall.minus(previous(companyShortfall));
const paidInterest = sumBy(borrowerOf, interestPaid);
/** Interest and fees of building that were paid in cash: investing, not operation. */
const builtInterest = sumBy(
  borrowerOf,
  select(loans.isBuilding, financingCost.minus(loans.capitalised), 0),
);

export const operatingCash = series('statements.operatingCash', {
  ...flow,
  title: 'Cash of operation: contracts, other income, interest after building, tax',
  is: received
    .minus(contractsPaidByParty)
    .plus(sumBy(borrowerOf, serviceByGuarantor))
    .minus(sumBy(guarantorOfLoan, serviceCalled))
    .plus(otherIncome)
    .plus(ofCompany(reserveInterest))
    .minus(taxes)
    .plus(shortfallChange)
    .minus(paidInterest.minus(builtInterest)),
});

export const investingCash = series('statements.investingCash', {
  ...flow,
  title: 'Cash of investing: works, chips, replacement, interest and fees of building; below zero',
  is: constant(0)
    .minus(sumBy(worksPayerOf, worksSpent))
    .minus(sumBy(chipsPayerOf, chipsSpent))
    .minus(builtInterest)
    .minus(ofCompany(replacementSpending)),
});

export const financingCash = series('statements.financingCash', {
  ...flow,
  title: 'Cash of financing: drawn, lent, paid in and in advance, less repaid and paid out',
  is: sumBy(drawerOf, drawn)
    .minus(otherIncome)
    .plus(sumBy(borrowerOf, loans.lent))
    .minus(sumBy(borrowerOf, principalPaid.plus(swept)))
    .minus(paidOut),
});

export const reserveChange = series('statements.reserveChange', {
  ...flow,
  title: 'Cash set aside in reserves, less what they release',
  is: reserves.minus(previous(reserves)),
});

export const unexplainedCash = series('statements.unexplainedCash', {
  ...flow,
  title: 'Change of cash that the cash flow does not explain; nil but for rounding',
  is: operatingCash
    .plus(investingCash)
    .plus(financingCash)
    .minus(reserveChange)
    .minus(cash.minus(previous(cash))),
});

// Balance sheet.

export const receivables = series('statements.receivables', {
  ...money,
  title: 'Billed to others and not yet paid',
  is: sumBy(toParty, arrears),
});
export const payables = series('statements.payables', {
  ...money,
  title: 'Billed by others, or due as tax and reserves, and not yet paid',
  is: sumBy(fromParty, arrears).plus(companyShortfall),
});
export const debt = series('statements.debt', {
  ...money,
  title: 'Loans with what is unpaid on them, debt without terms, and money paid in advance',
  is: sumBy(borrowerOf, loans.balance.plus(loans.unpaidInterest)).plus(
    sumBy(drawerOf, isPlainDebt.plus(isAdvance).times(drawnSoFar)),
  ),
});
export const assets = series('statements.assets', {
  ...money,
  title: 'Cash, reserves, receivables and fixed assets',
  is: cash.plus(reserves).plus(receivables).plus(fixedAssets),
});

export const equity = stock('statements.equity', {
  ...money,
  title: 'Money of the owners: paid in and earned, less paid out',
  starts: sumBy(drawerOf, isEquity.plus(isIncome).times(drawnBefore)).plus(openingCashOfParty),
});
next(equity, previous(equity).plus(contributed).plus(netIncome).minus(paidOut));

export const imbalance = series('statements.imbalance', {
  ...money,
  title: 'Assets less what is owed less equity; nil but for rounding',
  is: assets.minus(payables).minus(debt).minus(equity),
});

// All parties as one: what they owe each other cancels.

const betweenParties = sumOver(party, sumBy(toParty, arrears));
const one = (name: string, title: string, is: Parameters<typeof sumOver>[1]) =>
  series(`consolidated.${name}`, { unit: 'USD', title, is: sumOver(party, is) });

export const consolidatedAssets = series('consolidated.assets', {
  unit: 'USD',
  title: 'Assets of all parties, without what they owe each other',
  is: sumOver(party, assets).minus(betweenParties),
});
export const consolidatedOwed = series('consolidated.owed', {
  unit: 'USD',
  title: 'What all parties owe to others than themselves',
  is: sumOver(party, payables.plus(debt)).minus(betweenParties),
});
export const consolidatedEquity = one('equity', 'Equity of all parties', equity);
export const consolidatedIncome = one('netIncome', 'Net income of all parties', netIncome);
export const consolidatedCash = one('cash', 'Cash of all parties', cash);

export const consolidatedImbalance = series('consolidated.imbalance', {
  unit: 'USD',
  title: 'Assets less what is owed less equity of all parties as one; nil but for rounding',
  is: consolidatedAssets.minus(consolidatedOwed).minus(consolidatedEquity),
});

const withOutside = due.times(at(toParty, 1).minus(at(fromParty, 1)));

export const betweenPartiesCancels = series('consolidated.betweenParties', {
  unit: 'USD',
  flow: true,
  title: 'Revenue less cost of all parties, less what the outside pays and is paid; nil',
  is: sumOver(party, billed).minus(sumOver(party, incurred)).minus(sumOver(contract, withOutside)),
});
