import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { requireFinite, requireFiniteList, requireSameLength } from './finite.ts';

/** Cash for debt service with its rates and cover, each one number or one a period. */
export interface SculptedDebtInputs {
  readonly cfads: readonly number[];
  readonly ratePerPeriod?: number;
  readonly ratesPerPeriod?: readonly number[];
  readonly targetDscr?: number;
  readonly targetDscrs?: readonly number[];
}

/** The loan and its schedule, one value a period. */
export type SculptedDebt = BothSpellings<{
  debt: number;
  debt_service: number[];
  interest: number[];
  principal: number[];
  closing_balance: number[];
}>;

/**
 * The debt whose service follows the cash: service_t = CFADS_t / DSCR_t, debt = the service
 * discounted at the loan's rates, interest on the opening balance, principal = service - interest
 * (which may be negative). The balance is kept as the value of the service still to come,
 * balance_t = (balance_{t+1} + service_{t+1}) / (1 + rate_{t+1}), so it ends at zero exactly.
 * Source: NREL, SAM financial model, "debt sizing by DSCR"; the usual sculpting of lenders.
 */
export function sculptedDebt(inputs: SculptedDebtInputs): SculptedDebt {
  const { cfads } = inputs;
  requireFiniteList('sculptedDebt', 'cfads', cfads);
  const rates = oneEachPeriod('ratePerPeriod', inputs.ratePerPeriod, inputs.ratesPerPeriod, cfads);
  const dscrs = oneEachPeriod('targetDscr', inputs.targetDscr, inputs.targetDscrs, cfads);
  const service = cfads.map((cash, t) => {
    if (!(dscrs[t]! > 0) || !(rates[t]! > -1)) {
      throw new RangeError(
        `sculptedDebt: period ${t + 1} has a target DSCR of ${dscrs[t]} and a rate of ` +
          `${rates[t]}; the DSCR must be above 0 and the rate above -1.`,
      );
    }
    return cash / dscrs[t]!;
  });
  const closing = new Array<number>(cfads.length).fill(0);
  let opening = 0;
  for (let t = cfads.length - 1; t >= 0; t--) {
    closing[t] = opening;
    opening = (opening + service[t]!) / (1 + rates[t]!);
  }
  const interest = service.map((_, t) => (t === 0 ? opening : closing[t - 1]!) * rates[t]!);
  return inBothSpellings({
    debt: opening,
    debt_service: service,
    interest,
    principal: service.map((paid, t) => paid - interest[t]!),
    closing_balance: closing,
  });
}

function oneEachPeriod(
  field: string,
  single: number | undefined,
  list: readonly number[] | undefined,
  cfads: readonly number[],
): readonly number[] {
  if (list !== undefined) {
    requireFiniteList('sculptedDebt', `${field} (list)`, list);
    requireSameLength('sculptedDebt', { cfads, [`${field} (list)`]: list });
    return list;
  }
  if (single === undefined) {
    throw new RangeError(`sculptedDebt: give ${field}, as one number or one a period.`);
  }
  requireFinite('sculptedDebt', { [field]: single });
  return new Array<number>(cfads.length).fill(single);
}
