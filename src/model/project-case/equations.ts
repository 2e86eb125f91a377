import { assembleModel } from '../../equations/model.ts';
import { chipsAsk, worksAsk } from '../buildings/plan.ts';
import { chipsSpent, worksSpent } from '../buildings/progress.ts';
import * as drawable from '../capital/drawable.ts';
import { availableLevel, securedLevel } from '../capital/ladder.ts';
import * as month from '../capital/month.ts';
import { due } from '../contracts.ts';
import * as accrual from '../loans/accrual.ts';
import * as lenderCase from '../loans/lender-case.ts';
import { lenderDue } from '../loans/lender-due.ts';
import * as repayment from '../loans/repayment.ts';
import * as settled from '../loans/settled.ts';
import * as sizing from '../loans/sizing.ts';
import * as loanTerms from '../loans/terms.ts';
import * as value from '../returns/value.ts';
import * as setOff from '../set-off.ts';
import * as bookValues from '../statements/book-values.ts';
import * as depreciation from '../statements/depreciation.ts';
import * as income from '../statements/income.ts';
import * as reserves from '../statements/operating-reserves.ts';
import * as operations from '../statements/operations.ts';
import * as taxTerms from '../statements/tax-terms.ts';
import * as threeStatements from '../statements/three-statements.ts';
import * as usesAtClose from '../statements/uses-at-close.ts';

/**
 * The programme's own chapters capital, loans, statements and returns for one company. What other
 * chapters would compute is data: what its contracts bill, what its works ask for and are paid,
 * what its sources could give, and how its works are written off.
 */
export const companyModel = assembleModel(
  [
    drawable,
    month,
    loanTerms,
    lenderCase,
    repayment,
    sizing,
    accrual,
    settled,
    operations,
    setOff,
    usesAtClose,
    reserves,
    depreciation,
    taxTerms,
    income,
    bookValues,
    threeStatements,
    value,
  ],
  {
    asData: [
      due,
      lenderDue,
      worksAsk,
      chipsAsk,
      worksSpent,
      chipsSpent,
      securedLevel,
      availableLevel,
      bookValues.worksWrittenOff,
      bookValues.chipsWrittenOff,
    ],
  },
);
