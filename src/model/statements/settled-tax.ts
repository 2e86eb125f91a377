import type { Expression } from '../../equations/expression.ts';
import { all, constant, max, min, select } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { next, type Quantity, series, stock } from '../../equations/quantity.ts';
import { company } from '../dimensions.ts';
import { areLossesCarried, isYearEnd, lossLimit } from './tax-terms.ts';

/** The equations of one tax on income, settled at the end of each tax year. */
export interface SettledTax {
  readonly yearToDate: Quantity;
  readonly losses: Quantity;
  readonly offset: Quantity;
  readonly tax: Quantity;
}

/**
 * Tax on a year's income, paid in the step in which the year ends. Where losses are carried, a year
 * of loss pays nothing and adds to the losses; later income is offset by them up to `lossLimit` of
 * itself. Where they are not, the tax on a loss is negative: cash received.
 */
export const settledTax = (
  name: string,
  title: string,
  income: Quantity,
  rate: Expression,
): SettledTax => {
  const money = { over: company, unit: 'USD' } as const;
  const yearToDate = stock(`taxes.${name}YearToDate`, {
    ...money,
    title: `Income under ${title} since the last end of a tax year`,
  });
  const ofYear = series(`taxes.${name}IncomeOfYear`, {
    ...money,
    title: `Income under ${title} of the tax year so far, this step included`,
    is: previous(yearToDate).plus(income),
  });
  next(yearToDate, select(isYearEnd, 0, ofYear));

  const losses = stock(`taxes.${name}Losses`, {
    ...money,
    title: `Losses under ${title} carried to later years`,
  });
  const offset = series(`taxes.${name}Offset`, {
    ...money,
    flow: true,
    title: `Income under ${title} that losses of earlier years offset`,
    is: all(areLossesCarried, isYearEnd).times(
      min(previous(losses), lossLimit.times(max(ofYear, 0))),
    ),
  });
  next(
    losses,
    previous(losses)
      .minus(offset)
      .plus(all(areLossesCarried, isYearEnd).times(max(constant(0).minus(ofYear), 0))),
  );
  const tax = series(`taxes.${name}Tax`, {
    ...money,
    flow: true,
    title: `Tax paid under ${title}; negative where it is received`,
    is: select(
      isYearEnd,
      rate.times(select(areLossesCarried, max(ofYear, 0).minus(offset), ofYear)),
      0,
    ),
  });
  return { yearToDate, losses, offset, tax };
};
