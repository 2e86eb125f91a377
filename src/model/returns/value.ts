import { at, constant, select, stepLength } from '../../equations/expression.ts';
import { presentValue } from '../../equations/over-time.ts';
import { givenSeries, input, perWorld, type Quantity, series } from '../../equations/quantity.ts';
import { oneYear } from '../clock.ts';
import { company, party, partyOf } from '../dimensions.ts';
import { paidOut } from '../loans/settled.ts';
import { companyCloses } from '../statements/operating-reserves.ts';
import { revenue } from '../statements/operations.ts';
import { contributed, taxes } from '../statements/three-statements.ts';

export const ownersCash = series('returns.ownersCash', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Cash to the owners: paid out less paid in',
  is: paidOut.minus(contributed),
});

export const ownersCashBeforeTax = series('returns.ownersCashBeforeTax', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Cash to the owners, tax less credits added back',
  is: ownersCash.plus(taxes),
});

const rate = (name: string, title: string): Quantity =>
  input(`returns.${name}`, { over: company, unit: '1/year', title, range: [-0.9, 10] });

export const discountRate = rate('discountRate', 'Return that the owners ask for a year, nominal');
export const realDiscountRate = rate('realDiscountRate', 'The same above inflation');

export const unitsSold = givenSeries('returns.unitsSold', {
  over: company,
  unit: '1',
  flow: true,
  title: 'Units sold in the step, in the measure in which the cost is levelised',
});

/** An annual rate is an effective one: a step bears (1 + rate)^(years) - 1. */
const perStep = (name: string, title: string, annual: Quantity): Quantity =>
  perWorld(`returns.${name}`, {
    over: company,
    unit: '1',
    title,
    is: constant(1)
      .plus(annual.times(constant(1, 'year')))
      .toThe(stepLength.over(oneYear))
      .minus(1),
  });
export const stepDiscount = perStep('stepDiscount', 'Nominal discount of a step', discountRate);
export const realStepDiscount = perStep(
  'realStepDiscount',
  'Real discount of a step',
  realDiscountRate,
);

/** Value at the close, of a flow that is booked at the end of each step. */
const valueAtClose = (of: Quantity, discount: Quantity) =>
  presentValue(of, discount).times(
    constant(1).plus(discount).toThe(companyCloses.over(stepLength)),
  );

const owners = series('returns.ownersCashOfCompany', {
  over: company,
  unit: 'USD',
  flow: true,
  title: 'Cash to the owners of the company: paid out less paid in',
  is: at(partyOf, ownersCash),
});

export const netPresentValue = perWorld('returns.netPresentValue', {
  over: company,
  unit: 'USD',
  title: 'Value at the close of what the owners are paid, less what they pay in',
  is: valueAtClose(owners, stepDiscount),
});

export const ownersCost = series('returns.ownersCost', {
  over: company,
  unit: 'USD',
  flow: true,
  title: 'Cash to the owners, revenue left out: the cost of what is sold, below zero',
  is: owners.minus(revenue),
});

const levelised = (name: string, title: string, discount: Quantity): Quantity => {
  const units = valueAtClose(unitsSold, discount);
  return perWorld(`returns.${name}`, {
    over: company,
    unit: 'USD',
    title,
    note: 'Costs at the nominal discount over units sold; 0 where nothing is sold.',
    is: select(
      units.differsFrom(0),
      constant(0)
        .minus(valueAtClose(ownersCost, stepDiscount))
        .over(select(units.differsFrom(0), units, 1)),
      0,
    ),
  });
};
export const levelisedCost = levelised(
  'levelisedCost',
  'Price of a unit, the same in every year, at which the owners earn what they ask for',
  stepDiscount,
);
export const realLevelisedCost = levelised(
  'realLevelisedCost',
  'Price of a unit in money of the close at which the owners earn what they ask for',
  realStepDiscount,
);
