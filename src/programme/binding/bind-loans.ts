import type { Dimension, Relation } from '../../equations/dimension.ts';
import type { Quantity } from '../../equations/quantity.ts';
import type { TableData } from '../../equations/structure.ts';
import * as dimensions from '../../model/dimensions.ts';
import { model } from '../../model/index.ts';
import * as loans from '../../model/loans/terms.ts';
import { chipsLife, worksLife } from '../../model/statements/book-values.ts';
import { keepsBills, openingCash, payOutShare } from '../../model/statements/company-terms.ts';
import * as statements from '../../model/statements/three-statements.ts';
import type { CheckedSource, GivenValue, Provenance } from '../checked-programme.ts';
import { writePath } from '../path.ts';
import { guaranteeFinders, guaranteeNames, guaranteeRelations } from './bind-guarantees.ts';
import { mutualNames, mutualRelations } from './bind-mutual.ts';
import type { BoundLoan, Elements } from './elements.ts';

export const loanNames = (
  elements: Elements,
): readonly (readonly [Dimension, readonly string[]])[] => [
  [dimensions.loan, elements.loans.map(({ name }) => name)],
  [dimensions.company, elements.companies.map(({ name }) => name)],
  [dimensions.asset, []],
  ...mutualNames(elements),
  ...guaranteeNames(elements),
];

export const loanRelations = (
  elements: Elements,
): readonly (readonly [Relation, readonly number[]])[] => {
  const { loans: bound, companies, parties } = elements;
  return [
    [dimensions.sourceOf, bound.map(({ sourceIndex }) => sourceIndex)],
    [dimensions.borrowerOf, bound.map(({ source }) => parties.indexOf(source.to))],
    [
      dimensions.takenOutBy,
      bound.map(({ name }) => bound.findIndex(({ terms }) => terms.takesOut === name)),
    ],
    [
      dimensions.companyOf,
      parties.map((_, party) => companies.findIndex(({ partyIndex }) => partyIndex === party)),
    ],
    [dimensions.partyOf, companies.map(({ partyIndex }) => partyIndex)],
    [dimensions.ownerOf, []],
    ...mutualRelations(elements),
    ...guaranteeRelations(elements),
  ];
};

/** No programme states classes of depreciation for tax: an empty table of two classes and ages. */
export const noDepreciationForTax: ReadonlyMap<string, TableData> = new Map([
  [
    'depreciation.chargedByAge',
    { axes: [Float64Array.of(0, 1), Float64Array.of(0, 1)], values: new Float64Array(4) },
  ],
]);

/**
 * Lives in the books, in months: an assumption of Gigastack's. Large clouds wrote servers off over
 * six years, buildings over about thirty (library: fleet.book-life).
 */
const BOOK_LIFE_OF_WORKS = 360;
const BOOK_LIFE_OF_CHIPS = 72;

const DEBT: readonly CheckedSource['kind'][] = ['loan', 'bond', 'vendor credit'];

/** What the file fixes of loans and companies; what it cannot state is 0. */
export const bindLoanGivens = (
  { loans: bound, companies, sources }: Elements,
  steps: number,
  give: (quantity: Quantity, values: readonly number[]) => void,
): void => {
  const counts = new Map<Dimension, number>([
    [dimensions.loan, bound.length],
    [dimensions.company, companies.length],
    [dimensions.asset, 0],
  ]);
  for (const quantity of model.quantities) {
    const count = quantity.dimension ? counts.get(quantity.dimension) : undefined;
    if (count === undefined || !quantity.kind.startsWith('given')) continue;
    give(quantity, new Array<number>(count * (quantity.timed ? steps : 1)).fill(0));
  }
  give(
    keepsBills,
    companies.map(() => 1),
  );
  const flag = (quantity: Quantity, holds: (loan: BoundLoan) => boolean): void => {
    give(
      quantity,
      bound.map((each) => (holds(each) ? 1 : 0)),
    );
  };
  flag(loans.isLentAtClose, ({ terms }) => terms.draws === 'at close');
  flag(loans.isCapitalised, ({ terms }) => terms.interest === 'capitalised');
  flag(loans.isSculpted, ({ terms }) => terms.repays === 'sculpted');
  flag(loans.isLevel, ({ terms }) => terms.repays === 'level');
  flag(loans.isBullet, ({ terms }) => terms.repays === 'bullet');
  flag(loans.isByDraw, ({ terms }) => terms.repays === 'each draw');
  flag(loans.isSizedByCover, ({ terms }) => terms.draws === 'at close' && terms.cover !== null);
  flag(loans.isServiceFloored, () => true);
  flag(loans.isReserveByWindow, () => true);
  flag(loans.isSupported, ({ terms }) => terms.support === 'sponsors');

  const kind = (quantity: Quantity, holds: (source: CheckedSource) => boolean): void => {
    give(
      quantity,
      sources.map((source) => (holds(source) ? 1 : 0)),
    );
  };
  kind(statements.isEquity, ({ kind: of }) => of === 'equity' || of === 'balance sheet');
  kind(statements.isIncome, ({ kind: of }) => of === 'revenue' || of === 'grant');
  kind(statements.isAdvance, ({ kind: of }) => of === 'prepayment');
  kind(statements.isPlainDebt, (source) => DEBT.includes(source.kind) && !source.loan);
  give(worksLife, [BOOK_LIFE_OF_WORKS]);
  give(chipsLife, [BOOK_LIFE_OF_CHIPS]);
};

/** For each input over loans and companies, where an element finds its value. */
export const loanFinders = (
  elements: Elements,
): ReadonlyMap<Quantity, (element: number) => GivenValue> => {
  const { loans: bound, companies } = elements;
  const finders = new Map<Quantity, (element: number) => GivenValue>(guaranteeFinders(elements));
  const stated = new Map<Quantity, (loan: BoundLoan) => GivenValue | null>([
    [loans.baseRate, ({ terms }) => terms.base],
    [loans.margin, ({ terms }) => terms.margin],
    [loans.hedgedShare, ({ terms }) => terms.hedgedShare ?? null],
    [loans.hedgeRate, ({ terms }) => terms.hedgeRate ?? null],
    [loans.upfrontFee, ({ terms }) => terms.upfrontFee],
    [loans.commitmentFee, ({ terms }) => terms.commitmentFee],
    [loans.closes, ({ terms }) => terms.from],
    [loans.tenor, ({ terms }) => terms.over],
    [loans.targetCover, ({ terms }) => terms.cover],
    [loans.reserveMonths, ({ terms }) => terms.reserve],
    [loans.sweepShare, ({ terms }) => terms.sweep],
    [loans.lockUpCover, ({ terms }) => terms.lockUp],
    [loans.graceMonths, ({ terms }) => terms.defaultAfter],
    [loans.recoveryShare, ({ terms }) => terms.recovery],
  ]);
  const unlimited = new Set<Quantity>([loans.gearingCap, loans.graceMonths]);
  const one = new Set<Quantity>([loans.targetCover]);
  for (const quantity of model.quantities) {
    if (quantity.kind !== 'input') continue;
    const none = unlimited.has(quantity) ? Infinity : one.has(quantity) ? 1 : 0;
    if (quantity.dimension === dimensions.loan) {
      const find = stated.get(quantity);
      finders.set(quantity, (element) => {
        const each = bound[element]!;
        const path = ['sources', each.name, 'loan', nameOf(quantity)];
        return find?.(each) ?? notStated(quantity, path, none, each.source.announced.provenance);
      });
    } else if (quantity.dimension === dimensions.company) {
      finders.set(quantity, (element) => {
        const { name, paysOut, cash } = companies[element]!;
        const said = quantity === payOutShare ? paysOut : quantity === openingCash ? cash : null;
        const path = ['parties', name, nameOf(quantity)];
        return said ?? notStated(quantity, path, none, (paysOut ?? cash)!.provenance);
      });
    } else if (quantity.dimension === dimensions.asset) {
      finders.set(quantity, () => {
        throw new Error('a programme has no assets for tax');
      });
    }
  }
  return finders;
};

const nameOf = (quantity: Quantity): string => quantity.path.slice(quantity.path.indexOf('.') + 1);

const notStated = (
  quantity: Quantity,
  path: readonly string[],
  value: number,
  provenance: Provenance,
): GivenValue => ({
  path: writePath(path),
  written: 'not stated',
  unit: quantity.declaration.unit,
  distribution: { kind: 'point', value },
  question: null,
  claimDistributions: [],
  claim: null,
  loadings: {},
  provenance: { ...provenance, note: `${path.at(-1)}: not stated, taken as none` },
});
