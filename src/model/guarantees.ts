import type { Relation } from '../equations/dimension.ts';
import { at, type Expression, max, min, sumBy } from '../equations/expression.ts';
import { previous } from '../equations/over-time.ts';
import { assignInOrder } from '../equations/passes.ts';
import { input, next, type Quantity, series, stock } from '../equations/quantity.ts';
import {
  contract,
  guaranteedContract,
  guaranteedLoan,
  guarantorOfContract,
  guarantorOfLoan,
  loan,
  rentGuarantee,
  serviceGuarantee,
} from './dimensions.ts';

// What a guarantor pays for another, from its own cash and up to its limit. It does not claim the
// money back: the other's books show it as given.

const limitOver = (over: typeof rentGuarantee, name: string, title: string): Quantity =>
  input(`guarantees.${name}`, { over, unit: 'USD', title, range: [0, Infinity] });

export const rentLimit = limitOver(
  rentGuarantee,
  'rentLimit',
  'Most that the guarantor of a contract pays in all; infinite where no limit is stated',
);
export const serviceLimit = limitOver(
  serviceGuarantee,
  'serviceLimit',
  'Most that the guarantor of a loan pays in all; infinite where no limit is stated',
);

const soFar = (over: typeof rentGuarantee, name: string, title: string): Quantity =>
  stock(`guarantees.${name}`, { over, unit: 'USD', title });
const rentSoFar = soFar(
  rentGuarantee,
  'rentSoFar',
  'Paid so far under the guarantee of a contract',
);
const serviceSoFar = soFar(
  serviceGuarantee,
  'serviceSoFar',
  'Paid so far under the guarantee of a loan',
);

/** The guarantees of one guarantor are met in the order of the file, as far as its cash goes. */
const paidInOrder = (
  wanted: Expression,
  leftUnderLimit: Expression,
  guarantor: { readonly cash: Expression; readonly of: Relation },
): Expression =>
  assignInOrder({
    wanted: min(wanted, leftUnderLimit),
    capacity: max(0, guarantor.cash),
    of: guarantor.of,
  }).assigned;

/** What the guarantors of contracts pay of what is missing; `cash` is theirs, by party. */
export const guaranteeRent = (missing: Expression, cash: Expression) => {
  const called = series('guarantees.rent', {
    over: rentGuarantee,
    unit: 'USD',
    flow: true,
    title: 'Paid by the guarantor of a contract, in the order of the file',
    is: paidInOrder(at(guaranteedContract, missing), rentLimit.minus(previous(rentSoFar)), {
      cash,
      of: guarantorOfContract,
    }),
  });
  next(rentSoFar, previous(rentSoFar).plus(called));
  const ofContract = series('guarantees.rentOfContract', {
    over: contract,
    unit: 'USD',
    flow: true,
    title: 'Of what was paid under the contract, paid by a guarantor',
    is: sumBy(guaranteedContract, called),
  });
  return { called, ofContract };
};

/** What the guarantors of loans pay of the service that cash and reserve did not meet. */
export const guaranteeService = (missing: Expression, cash: Expression) => {
  const called = series('guarantees.service', {
    over: serviceGuarantee,
    unit: 'USD',
    flow: true,
    title: 'Paid by the guarantor of a loan, in the order of the file',
    is: paidInOrder(at(guaranteedLoan, missing), serviceLimit.minus(previous(serviceSoFar)), {
      cash,
      of: guarantorOfLoan,
    }),
  });
  next(serviceSoFar, previous(serviceSoFar).plus(called));
  const ofLoan = series('guarantees.serviceOfLoan', {
    over: loan,
    unit: 'USD',
    flow: true,
    title: 'Of the service paid, paid by a guarantor',
    is: sumBy(guaranteedLoan, called),
  });
  return { called, ofLoan };
};
