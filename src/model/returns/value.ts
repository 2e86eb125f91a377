import { constant, select, stepLength } from '../../equations/expression.ts';
import { presentValue } from '../../equations/over-time.ts';
import { input, perWorld, type Quantity, series } from '../../equations/quantity.ts';
import { oneYear } from '../clock.ts';
import { party } from '../dimensions.ts';
import { cashAfterTax, equityAtClose } from '../statements/equity.ts';
import { revenue, unitsSold } from '../statements/operations.ts';

const rate = (name: string, title: string): Quantity =>
  input(`returns.${name}`, { over: party, unit: '1/year', title, range: [-0.9, 10] });

export const discountRate = rate('discountRate', 'Return that the owners ask for a year, nominal');
export const realDiscountRate = rate('realDiscountRate', 'The same above inflation');

/** An annual rate is an effective one: a step bears (1 + rate)^(years) - 1. */
const perStep = (name: string, title: string, annual: Quantity): Quantity =>
  perWorld(`returns.${name}`, {
    over: party,
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

export const netPresentValue = perWorld('returns.netPresentValue', {
  over: party,
  unit: 'USD',
  title: 'Value at close of the owners’ cash after tax, less what they put in',
  is: presentValue(cashAfterTax, stepDiscount).minus(equityAtClose),
});

export const ownersCost = series('returns.ownersCost', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Cash to the owners after tax, revenue left out: the cost of what is sold, below zero',
  is: cashAfterTax.minus(revenue),
});

const costAtClose = equityAtClose.minus(presentValue(ownersCost, stepDiscount));

const levelised = (name: string, title: string, discount: Quantity): Quantity => {
  const units = presentValue(unitsSold, discount);
  return perWorld(`returns.${name}`, {
    over: party,
    unit: 'USD',
    title,
    note: 'Costs at the nominal discount over units sold; 0 where nothing is sold.',
    is: select(units.differsFrom(0), costAtClose.over(select(units.differsFrom(0), units, 1)), 0),
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
