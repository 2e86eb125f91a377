import { assembleModel } from '../../equations/model.ts';
import * as repayment from '../loans/repayment.ts';
import * as service from '../loans/service.ts';
import * as sizing from '../loans/sizing.ts';
import * as loanTerms from '../loans/terms.ts';
import * as value from '../returns/value.ts';
import * as balanceSheet from '../statements/balance-sheet.ts';
import * as depreciation from '../statements/depreciation.ts';
import * as equity from '../statements/equity.ts';
import * as income from '../statements/income.ts';
import * as lenderCash from '../statements/lender-cash.ts';
import * as reserves from '../statements/operating-reserves.ts';
import * as operations from '../statements/operations.ts';
import * as taxTerms from '../statements/tax-terms.ts';
import * as usesAtClose from '../statements/uses-at-close.ts';

/** The chapters loans, statements and returns of one company, its operation given as data. */
export const companyModel = assembleModel([
  operations,
  usesAtClose,
  reserves,
  depreciation,
  taxTerms,
  lenderCash,
  loanTerms,
  repayment,
  sizing,
  service,
  income,
  equity,
  balanceSheet,
  value,
]);
