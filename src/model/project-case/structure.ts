import { inputColumns } from '../../equations/input-columns.ts';
import type { Structure } from '../../equations/structure.ts';
import { chargedByYear } from '../statements/depreciation-tables.ts';
import { companyModel } from './equations.ts';
import type { ProjectCaseInputs } from './inputs.ts';

/** What the engines take: the structure of the case and one column of inputs. */
export interface RunnableCase {
  readonly structure: Structure;
  readonly columns: readonly number[];
}

/** Element lists, rows and terms of a case, by the paths of the chapters' quantities. */
export const runnableCase = (inputs: ProjectCaseInputs): RunnableCase => {
  const years = inputs.analysisYears;
  const stepsPerYear = inputs.stepsPerYear ?? 1;
  const monthsPerStep = 12 / stepsPerYear;
  const steps = years * stepsPerYear;
  const { costs, debt, reserves = {}, tax = {}, discount, conventions = {} } = inputs;
  if ((reserves.receivablesMonths ?? 0) !== 0) {
    throw new RangeError('projectCase: a reserve for receivables is not among the equations.');
  }
  const federalBasis = tax.depreciableBasisFederal ?? {};
  const stateBasis = tax.depreciableBasisState ?? {};
  const classes = [...new Set([...Object.keys(federalBasis), ...Object.keys(stateBasis)])];

  const row = (name: string, yearly: readonly number[] | undefined): Float64Array => {
    if (yearly !== undefined && yearly.length !== years + 1) {
      throw new RangeError(
        `projectCase: ${name} has ${yearly.length} values; ${years} years need ${years + 1}, the ` +
          'first for the close.',
      );
    }
    const value = (step: number) => yearly?.[1 + Math.floor(step / stepsPerYear)] ?? 0;
    return Float64Array.from({ length: steps }, (_, step) => value(step) / stepsPerYear);
  };
  const flag = (holds: boolean): Float64Array => Float64Array.of(holds ? 1 : 0);
  const isSculpted = debt.sizing === 'dscr' || debt.amortization === 'sculpted';

  const givens = new Map<string, Float64Array>([
    ['programme.horizonEnd', Float64Array.of(years * 12)],
    ['operations.revenue', row('revenue', inputs.revenue)],
    ['operations.operatingCosts', row('operatingExpenses', inputs.operatingExpenses)],
    ['operations.unitsSold', row('unitsSold', inputs.unitsSold)],
    ['reserves.isByWindow', flag(conventions.lookAhead === 'months_ahead')],
    ['reserves.isFundedAtClose', flag(conventions.reserves !== 'from_cash')],
    ['reserves.replacementFunding', row('equipmentFunding', reserves.equipmentFunding)],
    [
      'reserves.replacementSpending',
      row('equipmentRelease', reserves.equipmentRelease).map((released) => 0 - released),
    ],
    ['depreciation.class', Float64Array.from(classes, (_, index) => index)],
    ['depreciation.furtherFederal', row('extraDepreciationFederal', tax.extraDepreciationFederal)],
    ['depreciation.furtherState', row('extraDepreciationState', tax.extraDepreciationState)],
    ['taxes.areLossesCarried', flag(conventions.taxLosses === 'carried')],
    ['taxes.isStateTaxDeducted', flag(conventions.stateTaxDeductible !== false)],
    ['taxes.isCoverAfterTax', flag(conventions.cfads === 'after_tax')],
    ['taxes.credits', row('taxCredits', tax.taxCredits)],
    ['taxes.stateCredits', row('stateTaxCredits', tax.stateTaxCredits)],
    ['taxes.yearEndOffset', Float64Array.of(0)],
    ['statements.mayPayOutAtClose', flag(conventions.loansAboveUses !== 'kept')],
    ['loans.isEffective', flag(false)],
    ['loans.isSculpted', flag(isSculpted)],
    [
      'loans.isLevel',
      flag(!isSculpted && (debt.amortization ?? 'level_payment') === 'level_payment'),
    ],
    ['loans.isBullet', flag(!isSculpted && debt.amortization === 'bullet')],
    ['loans.mayRedraw', flag(conventions.negativePrincipal !== 'none')],
    ['loans.isServiceFloored', flag(conventions.negativeCfads === 'floored')],
    ['loans.isSizedByShare', flag(debt.sizing === 'fraction')],
    ['loans.isReserveByWindow', flag(conventions.lookAhead === 'months_ahead')],
  ]);

  const values: Readonly<Record<string, number | readonly number[]>> = {
    'uses.costBeforeFinancing': costs.capexBeforeFinancing,
    'uses.constructionFinancing': costs.constructionFinancingCost ?? 0,
    'uses.closingCost': costs.debtClosingCost ?? 0,
    'uses.otherCost': costs.otherFinancingCost ?? 0,
    'reserves.operatingReserveMonths': reserves.opexReserveMonths ?? 0,
    'reserves.annualRate': reserves.interestRate ?? 0,
    'depreciation.federalBasis': classes.map((name) => federalBasis[name] ?? 0),
    'depreciation.stateBasis': classes.map((name) => stateBasis[name] ?? 0),
    'depreciation.placedInService': classes.map(() => 0),
    'taxes.federalRate': tax.federalRate ?? 0,
    'taxes.stateRate': tax.stateRate ?? 0,
    'taxes.lossLimit': conventions.lossLimit ?? 1,
    'loans.annualRate': debt.interestRate,
    'loans.closes': 0,
    'loans.tenor': debt.tenorYears * 12,
    'loans.interestOnly': (debt.interestOnlyYears ?? 0) * 12,
    'loans.shareOfCost': debt.debtFraction ?? 0,
    'loans.targetCover': debt.targetDscr ?? 1,
    'loans.gearingCap': debt.maxDebtFraction ?? Infinity,
    'loans.upfrontFee': costs.upfrontFeeFraction ?? 0,
    'loans.reserveMonths': debt.dsraMonths ?? 0,
    'returns.discountRate': discount.nominalRate,
    'returns.realDiscountRate': discount.realRate ?? discount.nominalRate,
  };

  const structure: Structure = {
    steps,
    monthsPerStep,
    startMonth: 0,
    elements: new Map([
      ['party', ['project']],
      ['loan', ['loan']],
      ['asset', classes],
    ]),
    relations: new Map([
      ['borrower of the loan', Int32Array.of(0)],
      ['owner of the asset', Int32Array.from(classes, () => 0)],
    ]),
    networks: new Map(),
    givens,
    tables: new Map([['depreciation.chargedByAge', depreciationTable(classes, years)]]),
  };
  const columns = inputColumns(companyModel, structure).map(({ quantity, element }) => {
    const value = values[quantity.path];
    if (value === undefined) throw new Error(`projectCase gives no ${quantity.path}`);
    return typeof value === 'number' ? value : (value[element] as number);
  });
  return { structure, columns };
};

/** A row a class; a second one that nothing reads where there is one class or none. */
const depreciationTable = (classes: readonly string[], years: number) => {
  const rows = classes.map((name) => chargedByYear(name, years + 1));
  while (rows.length < 2) rows.push(new Array<number>(years + 2).fill(0));
  return {
    axes: [
      Float64Array.from(rows, (_, index) => index),
      Float64Array.from({ length: years + 2 }, (_, age) => age),
    ],
    values: Float64Array.from(rows.flat()),
  };
};
