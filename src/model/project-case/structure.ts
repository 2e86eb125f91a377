import type { Relation } from '../../equations/dimension.ts';
import { inputColumns } from '../../equations/input-columns.ts';
import type { Structure } from '../../equations/structure.ts';
import * as dimensions from '../dimensions.ts';
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
  const steps = years * stepsPerYear + 1;
  const { costs, debt, reserves = {}, tax = {}, discount, conventions = {} } = inputs;
  if ((reserves.receivablesMonths ?? 0) !== 0) {
    throw new RangeError('projectCase: a reserve for receivables is not among the equations.');
  }
  const federalBasis = tax.depreciableBasisFederal ?? {};
  const stateBasis = tax.depreciableBasisState ?? {};
  const classes = [...new Set([...Object.keys(federalBasis), ...Object.keys(stateBasis)])];

  /** Yearly values laid over the steps after the close; the close itself is step 0. */
  const row = (name: string, yearly: readonly number[] | undefined): number[] => {
    if (yearly !== undefined && yearly.length !== years + 1) {
      throw new RangeError(
        `projectCase: ${name} has ${yearly.length} values; ${years} years need ${years + 1}, the ` +
          'first for the close.',
      );
    }
    return Array.from({ length: steps }, (_, step) =>
      step === 0 ? 0 : (yearly?.[1 + Math.floor((step - 1) / stepsPerYear)] ?? 0) / stepsPerYear,
    );
  };
  const atClose = (amount: number): number[] =>
    Array.from({ length: steps }, (_, step) => (step === 0 ? amount : 0));
  const always = (amount: number): number[] => new Array<number>(steps).fill(amount);
  const isSculpted = debt.sizing === 'dscr' || debt.amortization === 'sculpted';
  const repays = isSculpted ? 'sculpted' : (debt.amortization ?? 'level_payment');
  const ahead = conventions.lookAhead === 'months_ahead';
  const isSupported = conventions.sponsorSupport !== 'none';
  const fixedCosts =
    costs.capexBeforeFinancing +
    (costs.constructionFinancingCost ?? 0) +
    (costs.debtClosingCost ?? 0) +
    (costs.otherFinancingCost ?? 0);
  const revenue = row('revenue', inputs.revenue);
  const operatingCosts = row('operatingExpenses', inputs.operatingExpenses);

  // In the order of dimension elements: sources [loan, owners], contracts [customers, operation].
  const givens: Readonly<Record<string, readonly (number | boolean)[]>> = {
    'programme.horizonEnd': [steps * monthsPerStep],
    'contracts.due': [...revenue, ...operatingCosts],
    'loans.lenderDue': [...revenue, ...operatingCosts],
    'buildings.worksAsk': atClose(fixedCosts),
    'buildings.worksSpent': atClose(fixedCosts),
    'buildings.chipsAsk': always(0),
    'buildings.chipsSpent': always(0),
    'capital.securedBySource': [...always(Infinity), ...always(Infinity)],
    'capital.availableBySource': [
      ...always(Infinity),
      ...(isSupported ? always(Infinity) : atClose(Infinity)),
    ],
    'capital.isGeared': [false, false],
    'statements.worksWrittenOff': Array.from({ length: steps }, (_, step) =>
      step === 0 ? 0 : 1 / (steps - step),
    ),
    'statements.chipsWrittenOff': always(0),
    'statements.worksLife': [1],
    'statements.chipsLife': [1],
    'statements.isEquity': [false, true],
    'statements.isIncome': [false, false],
    'statements.isPlainDebt': [false, false],
    'statements.isAdvance': [false, false],
    'statements.isSupported': [isSupported],
    'statements.keepsBills': [false],
    'statements.closes': [monthsPerStep],
    'statements.paysOutFrom': [conventions.loansAboveUses === 'kept' ? 2 * monthsPerStep : 0],
    'reserves.isByWindow': [ahead],
    'reserves.isFundedAtClose': [conventions.reserves !== 'from_cash'],
    'reserves.replacementFunding': row('equipmentFunding', reserves.equipmentFunding),
    'reserves.replacementSpending': row('equipmentRelease', reserves.equipmentRelease).map(
      (released) => 0 - released,
    ),
    'depreciation.class': classes.map((_, index) => index),
    'depreciation.furtherFederal': row('extraDepreciationFederal', tax.extraDepreciationFederal),
    'depreciation.furtherState': row('extraDepreciationState', tax.extraDepreciationState),
    'taxes.areLossesCarried': [conventions.taxLosses === 'carried'],
    'taxes.isStateTaxDeducted': [conventions.stateTaxDeductible !== false],
    'taxes.isCoverAfterTax': [conventions.cfads === 'after_tax'],
    'taxes.credits': row('taxCredits', tax.taxCredits),
    'taxes.stateCredits': row('stateTaxCredits', tax.stateTaxCredits),
    'taxes.yearEndOffset': [monthsPerStep % 12],
    'loans.isEffective': [false],
    'loans.isLentAtClose': [true],
    'loans.isCapitalised': [false],
    'loans.isSculpted': [repays === 'sculpted'],
    'loans.isLevel': [repays === 'level_payment'],
    'loans.isBullet': [repays === 'bullet'],
    'loans.isByDraw': [false],
    'loans.mayRedraw': [conventions.negativePrincipal !== 'none'],
    'loans.isServiceFloored': [conventions.negativeCfads === 'floored'],
    'loans.isSizedByShare': [debt.sizing === 'fraction'],
    'loans.isSizedByCover': [debt.sizing === 'dscr'],
    'loans.isReserveByWindow': [ahead],
    'loans.isReserveFundedAtClose': [conventions.reserves !== 'from_cash'],
    'loans.isSupported': [isSupported],
    'returns.unitsSold': row('unitsSold', inputs.unitsSold),
  };

  const values: Readonly<Record<string, number | readonly number[]>> = {
    'capital.drawnBefore': 0,
    'capital.gearing': 0,
    'capital.availableFrom': 0,
    'uses.costBeforeFinancing': costs.capexBeforeFinancing,
    'uses.constructionFinancing': costs.constructionFinancingCost ?? 0,
    'uses.closingCost': costs.debtClosingCost ?? 0,
    'uses.otherCost': costs.otherFinancingCost ?? 0,
    'reserves.operatingReserveMonths': reserves.opexReserveMonths ?? 0,
    'reserves.annualRate': reserves.interestRate ?? 0,
    'depreciation.federalBasis': classes.map((name) => federalBasis[name] ?? 0),
    'depreciation.stateBasis': classes.map((name) => stateBasis[name] ?? 0),
    'depreciation.placedInService': monthsPerStep,
    'taxes.federalRate': tax.federalRate ?? 0,
    'taxes.stateRate': tax.stateRate ?? 0,
    'taxes.lossLimit': conventions.lossLimit ?? 1,
    'statements.payOutShare': 1,
    'statements.openingCash': 0,
    'loans.baseRate': 0,
    'loans.margin': debt.interestRate,
    'loans.hedgedShare': 0,
    'loans.hedgeRate': 0,
    'loans.upfrontFee': costs.upfrontFeeFraction ?? 0,
    'loans.commitmentFee': 0,
    'loans.closes': monthsPerStep,
    'loans.tenor': debt.tenorYears * 12,
    'loans.interestOnly': (debt.interestOnlyYears ?? 0) * 12,
    'loans.shareOfCost': debt.debtFraction ?? 0,
    'loans.targetCover': debt.targetDscr ?? 1,
    'loans.gearingCap': debt.maxDebtFraction ?? Infinity,
    'loans.reserveMonths': debt.dsraMonths ?? 0,
    'loans.sweepShare': 0,
    'loans.lockUpCover': 0,
    'loans.graceMonths': Infinity,
    'loans.recoveryShare': 0,
    'returns.discountRate': discount.nominalRate,
    'returns.realDiscountRate': discount.realRate ?? discount.nominalRate,
  };

  const structure: Structure = {
    steps,
    monthsPerStep,
    startMonth: 0,
    elements: new Map([
      ['party', ['project']],
      ['company', ['project']],
      ['building', ['project']],
      ['bill', ['project works']],
      ['source', ['loan', 'owners']],
      ['loan', ['loan']],
      ['contract', ['customers', 'operation']],
      ['mutual contract', []],
      ['side of mutual contracts', []],
      ['guarantee of a loan', []],
      ['guarantee of a contract', []],
      ['asset', classes],
    ]),
    relations: new Map(
      [
        [dimensions.borrowerOf, [0]],
        [dimensions.sourceOf, [0]],
        [dimensions.takenOutBy, [-1]],
        [dimensions.drawerOf, [0, 0]],
        [dimensions.companyOf, [0]],
        [dimensions.partyOf, [0]],
        [dimensions.ownerOf, classes.map(() => 0)],
        [dimensions.fromParty, [-1, 0]],
        [dimensions.toParty, [0, -1]],
        [dimensions.contractOfMutual, []],
        [dimensions.sideOf, []],
        [dimensions.otherSide, []],
        [dimensions.guaranteedLoan, []],
        [dimensions.guarantorOfLoan, []],
        [dimensions.guaranteedContract, []],
        [dimensions.guarantorOfContract, []],
        [dimensions.payerOf, [0]],
        [dimensions.worksPayerOf, [0]],
        [dimensions.chipsPayerOf, [-1]],
        [dimensions.worksBillOf, [0]],
        [dimensions.chipsBillOf, [-1]],
      ].map(([relation, targets]) => [
        (relation as Relation).name,
        Int32Array.from(targets as readonly number[]),
      ]),
    ),
    networks: new Map(),
    givens: new Map(
      Object.entries(givens).map(([path, list]) => [path, Float64Array.from(list, Number)]),
    ),
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
