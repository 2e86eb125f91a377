import { assembleModel } from '../equations/model.ts';
import * as accelerators from './accelerators.ts';
import * as activities from './buildings/activities.ts';
import * as delay from './buildings/delay.ts';
import * as buildingInputs from './buildings/inputs.ts';
import * as plan from './buildings/plan.ts';
import * as progress from './buildings/progress.ts';
import * as ready from './buildings/ready.ts';
import * as schedule from './buildings/schedule.ts';
import * as stocks from './buildings/stocks.ts';
import * as drawable from './capital/drawable.ts';
import * as gap from './capital/gap.ts';
import * as ladder from './capital/ladder.ts';
import * as month from './capital/month.ts';
import * as contracts from './contracts.ts';
import * as energy from './energy.ts';
import * as fleet from './fleet.ts';
import * as guarantees from './guarantees.ts';
import * as headlines from './headlines.ts';
import * as laboratories from './laboratories.ts';
import * as loansAccrual from './loans/accrual.ts';
import * as lenderCase from './loans/lender-case.ts';
import * as repayment from './loans/repayment.ts';
import * as loansSettled from './loans/settled.ts';
import * as loansSizing from './loans/sizing.ts';
import * as takeOut from './loans/take-out.ts';
import * as loanTerms from './loans/terms.ts';
import * as members from './members.ts';
import * as power from './power.ts';
import * as powerSupply from './power-supply.ts';
import * as programme from './programme.ts';
import * as publicChapter from './public.ts';
import * as publicTax from './public-tax.ts';
import * as risk from './returns/risk.ts';
import * as returns from './returns/value.ts';
import * as running from './running.ts';
import * as scarce from './scarce.ts';
import * as setOff from './set-off.ts';
import * as bookValues from './statements/book-values.ts';
import * as statementChecks from './statements/checks.ts';
import * as income from './statements/income.ts';
import * as operations from './statements/operations.ts';
import * as threeStatements from './statements/three-statements.ts';
import * as workloadsByYear from './workloads/by-year.ts';
import * as clusters from './workloads/clusters.ts';
import * as workloadsCost from './workloads/cost.ts';
import * as workloadsInputs from './workloads/inputs.ts';
import * as workloadsLaw from './workloads/law.ts';
import * as trainingRuns from './workloads/runs.ts';
import * as serving from './workloads/serving.ts';

/** The equations of a programme, chapter by chapter, complete, with units checked and in order. */
export const model = assembleModel([
  programme,
  buildingInputs,
  schedule,
  stocks,
  plan,
  progress,
  ready,
  activities,
  delay,
  scarce,
  powerSupply,
  running,
  power,
  energy,
  accelerators,
  fleet,
  laboratories,
  members,
  workloadsInputs,
  workloadsCost,
  clusters,
  trainingRuns,
  serving,
  workloadsLaw,
  workloadsByYear,
  ladder,
  drawable,
  month,
  gap,
  contracts,
  setOff,
  guarantees,
  loanTerms,
  lenderCase,
  repayment,
  loansSizing,
  loansAccrual,
  loansSettled,
  takeOut,
  operations,
  income,
  bookValues,
  threeStatements,
  statementChecks,
  returns,
  risk,
  publicChapter,
  publicTax,
  headlines,
]);
