import type { Dimension } from '../equations/dimension.ts';
import {
  all,
  at,
  clamp,
  constant,
  type Expression,
  max,
  maxBy,
  min,
  select,
  stepLength,
  sumBy,
  sumOver,
} from '../equations/expression.ts';
import { atMonth, firstMonth, peak, presentValue, previous } from '../equations/over-time.ts';
import { next, perWorld, type Quantity, stock } from '../equations/quantity.ts';
import { horizonEnd, oneYear, shortest } from '../model/clock.ts';
import * as dimensions from '../model/dimensions.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { Figure } from './figures.ts';

/** What owners and lenders ask beyond a loan's cover, as equations of their own. */
export interface ReturnsFigures {
  readonly all: readonly Figure[];
  /** By party. */
  readonly paidIn: Figure;
  readonly paidOut: Figure;
  readonly paidBack: Figure;
  readonly receipts: Figure;
  readonly cost: Figure;
  /** Of the programme. */
  readonly usdPerGpuHour: Figure;
  readonly usdPerExaflop: Figure;
  /** By loan: when the last contract of its borrower ends, and what is then outstanding. */
  readonly contractsEnd: Figure | null;
  readonly tail: Figure | null;
  /** By guarantee: what the guarantor pays in all. */
  readonly servicesGuaranteed: Figure | null;
  readonly rentsGuaranteed: Figure | null;
}

const DOLLAR = constant(1, 'USD');

/**
 * The figures of returns; null for a programme without contracts, which earns nothing.
 *
 * All values are at the start of the horizon, at the return that the programme asks for
 * (`workloads.capitalRate`), of flows at the end of their step. Cost is what was spent before,
 * works, chips and contracts paid, less what the works and chips are worth in the books at the end:
 * with that, a straight charge for wear and a return on what is not yet worn are the same.
 */
export const returnsFigures = ({
  programme,
  model,
  structure,
}: BoundProgramme): ReturnsFigures | null => {
  if (programme.contracts.length === 0 || programme.members.length > 0) return null;
  const of = (path: string): Quantity => {
    const quantity = model.byPath.get(path);
    if (!quantity) throw new Error(`the model has no ${path}`);
    return quantity;
  };
  const { party, building, loan } = dimensions;
  const usd = { over: party, unit: 'USD' };
  const perWorldOf = (
    name: string,
    declared: { readonly over?: Dimension; readonly unit: string },
    title: string,
    is: Expression,
  ): Quantity => perWorld(`figures.returns.${name}`, { ...declared, title, is });

  const discount = perWorldOf(
    'stepDiscount',
    { unit: '1' },
    'Discount of a step',
    constant(1)
      .plus(of('workloads.capitalRate').times(constant(1, 'year')))
      .toThe(stepLength.over(oneYear))
      .minus(1),
  );
  const atTheEnd = constant(1)
    .plus(discount)
    .toThe(constant(0).minus(horizonEnd.over(stepLength)));

  const remaining = (what: 'works' | 'chips', cost: string): Quantity =>
    perWorldOf(
      `${what}Remaining`,
      { over: building, unit: 'USD' },
      `What the ${what} are worth in the books at the end of the horizon`,
      of(cost)
        .times(atMonth(of(`buildings.${what}Paid`), horizonEnd))
        .times(
          constant(1).minus(
            clamp(
              horizonEnd.minus(of('buildings.readyAt')).over(of(`statements.${what}Life`)),
              0,
              1,
            ),
          ),
        ),
    );
  const ofPayers = (works: Expression | Quantity, chips: Expression | Quantity): Expression =>
    sumBy(dimensions.worksPayerOf, works).plus(sumBy(dimensions.chipsPayerOf, chips));
  const left = ofPayers(
    remaining('works', 'buildings.worksCost'),
    remaining('chips', 'buildings.chipsCost'),
  );
  const spent = ofPayers(of('buildings.worksSpent'), of('buildings.chipsSpent'));
  const before = atMonth(of('capital.spentByParty').minus(spent), 0);
  const built = before.plus(presentValue(spent, discount)).minus(left.times(atTheEnd));
  const builtByParty = perWorldOf('built', usd, 'Value of what it builds and buys', built);

  const paidSoFar = stock('figures.returns.paidInSoFar', { ...usd, title: 'Paid in so far' });
  next(paidSoFar, previous(paidSoFar).plus(of('statements.contributed')));
  const netSoFar = stock('figures.returns.netSoFar', { ...usd, title: 'Paid out less paid in' });
  next(netSoFar, previous(netSoFar).plus(of('returns.ownersCash')));

  const received = perWorldOf(
    'receipts',
    usd,
    'Value of what the party receives under its contracts',
    presentValue(of('contracts.received'), discount),
  );
  const cost = perWorldOf(
    'cost',
    usd,
    'Value of what it builds, buys and pays under its contracts',
    builtByParty.plus(presentValue(of('contracts.paidByParty'), discount)),
  );
  const gpuTime = presentValue(of('fleet.accelerators').times(stepLength), discount);
  const operations = presentValue(
    of('fleet.flopPerSecond').times(of('fleet.utilisation')).times(stepLength),
    discount,
  );
  const wholeCost = perWorldOf(
    'wholeCost',
    { unit: 'USD' },
    'Value of all that is built, bought and paid to the outside',
    sumOver(party, builtByParty).plus(presentValue(of('contracts.toOutside'), discount)),
  );
  const per = (units: Expression, unit: string): Expression =>
    select(
      units.isMore(0),
      wholeCost.over(select(units.isMore(0), units, constant(1, unit))),
      Infinity,
    );

  const quantities = {
    paidIn: of('returns.paidIn'),
    paidOut: of('returns.paidOut'),
    paidBack: perWorldOf(
      'paidBack',
      { over: party, unit: 'month' },
      'When the owners have back what they paid in; infinite where they never have',
      firstMonth(all(paidSoFar.isMore(DOLLAR), netSoFar.plus(DOLLAR).isMore(0))),
    ),
    receipts: received,
    cost,
    usdPerGpuHour: perWorldOf(
      'usdPerGpuHour',
      { unit: 'USD/GPU-hour' },
      'Levelised cost of an hour of an accelerator that runs; infinite where none runs',
      per(gpuTime, 'GPU-month').in('USD/GPU-hour'),
    ),
    usdPerExaflop: perWorldOf(
      'usdPerExaflop',
      { unit: 'USD/EFLOP' },
      'Levelised cost of 10^18 operations at the utilisation assumed; infinite where none is done',
      per(operations.in('FLOP'), 'FLOP').in('USD/EFLOP'),
    ),
  };

  const lending = (structure.elements.get(loan.name) ?? []).length > 0;
  const ends = lending
    ? perWorldOf(
        'contractsEnd',
        { over: loan, unit: 'month' },
        'When the last contract that pays the borrower ends; none where nobody pays it',
        at(
          dimensions.borrowerOf,
          maxBy(
            dimensions.toParty,
            at(
              dimensions.siteOfContract,
              atMonth(of('contracts.firstReadyAtSite'), horizonEnd),
            ).plus(of('contracts.term')),
          ),
        ),
      )
    : null;
  const tail = ends
    ? perWorldOf(
        'tail',
        { over: loan, unit: 'USD' },
        'Outstanding then; nil where the contract outlasts the horizon',
        select(
          ends.isLess(horizonEnd),
          atMonth(of('loans.balance'), min(max(ends.minus(shortest), 0), horizonEnd)),
          0,
        ),
      )
    : null;

  const guaranteed = (over: Dimension, name: string, path: string): Quantity | null =>
    (structure.elements.get(over.name) ?? []).length === 0
      ? null
      : perWorldOf(name, { over, unit: 'USD' }, 'Paid by the guarantor', peak(of(path)));
  const services = guaranteed(
    dimensions.serviceGuarantee,
    'servicesGuaranteed',
    'guarantees.serviceSoFar',
  );
  const rents = guaranteed(dimensions.rentGuarantee, 'rentsGuaranteed', 'guarantees.rentSoFar');

  const figure = (id: string, quantity: Quantity): Figure => {
    const { title, unit } = quantity.declaration;
    return { id: `returns.${id}`, path: quantity.path, title, unit, quantity, element: 0 };
  };
  const named = Object.fromEntries(
    Object.entries(quantities).map(([name, quantity]) => [name, figure(name, quantity)]),
  ) as unknown as Pick<ReturnsFigures, keyof typeof quantities>;
  const perhaps = (id: string, quantity: Quantity | null): Figure | null =>
    quantity ? figure(id, quantity) : null;
  const some = {
    contractsEnd: perhaps('contractsEnd', ends),
    tail: perhaps('tail', tail),
    servicesGuaranteed: perhaps('servicesGuaranteed', services),
    rentsGuaranteed: perhaps('rentsGuaranteed', rents),
  };
  const known = Object.values(some).filter((one) => one !== null);
  return { ...named, ...some, all: [...Object.values(named), ...known] };
};
