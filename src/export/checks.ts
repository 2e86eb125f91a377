import { constant, type Expression, max, select, sumBy } from '../equations/expression.ts';
import type { Model } from '../equations/model.ts';
import { previous } from '../equations/over-time.ts';
import { type Quantity, series } from '../equations/quantity.ts';
import {
  chipsPayerOf,
  contract,
  drawerOf,
  party,
  site,
  source,
  worksPayerOf,
} from '../model/dimensions.ts';

/*
 * Identities of the model as equations of their own: each is 0 in every step of a sound workbook.
 * They say over again what the chapters say, from the other side; that the engine agrees is for
 * tests, not for formulas.
 */

type Declared = Omit<Parameters<typeof series>[1], 'is' | 'title'>;

interface Identity {
  readonly name: string;
  readonly title: string;
  readonly declared: Declared;
  /** Paths of what it reads; a model without one of them has no such check. */
  readonly reads: readonly string[];
  readonly is: (...read: readonly Quantity[]) => Expression;
}

/** By how much it lies below zero. */
const belowZero = (amount: Expression): Expression => max(0, constant(0).minus(amount));
/** By how much the one exceeds the other. */
const above = (one: Expression, other: Expression): Expression => max(0, one.minus(other));

const never = (name: string, title: string, declared: Declared, path: string): Identity => ({
  name,
  title,
  declared,
  reads: [path],
  is: (amount) => belowZero(amount as Quantity),
});

const atMost = (
  name: string,
  title: string,
  declared: Declared,
  reads: readonly [string, string],
): Identity => ({
  name,
  title,
  declared,
  reads,
  is: (one, other) => above(one as Quantity, other as Quantity),
});

const IDENTITIES: readonly Identity[] = [
  {
    name: 'sourcesAndUses',
    title: 'Sources less uses: opening cash, drawings and receipts, less payments and closing cash',
    declared: { over: party, unit: 'USD' },
    reads: [
      'capital.cash',
      'capital.drawnInStep',
      'contracts.received',
      'contracts.paidByParty',
      'buildings.worksSpent',
      'buildings.chipsSpent',
    ],
    is: (...read) => {
      const [cash, drawn, received, paid, works, chips] = read as Six;
      return previous(cash)
        .plus(sumBy(drawerOf, drawn))
        .plus(received)
        .minus(paid)
        .minus(sumBy(worksPayerOf, works))
        .minus(sumBy(chipsPayerOf, chips))
        .minus(cash);
    },
  },
  {
    name: 'billsOwed',
    title: 'Bills: arrears before and billed now, less paid, less arrears after',
    declared: { over: contract, unit: 'USD' },
    reads: ['contracts.claimed', 'contracts.paid', 'contracts.arrears'],
    is: (...read) => {
      const [claimed, paid, arrears] = read as Three;
      return claimed.minus(paid).minus(arrears);
    },
  },
  {
    name: 'outsideAndCirculating',
    title: 'Money drawn, less what is new, what circulates and what only repaid loans',
    declared: { unit: 'USD' },
    reads: ['capital.drawn', 'capital.external', 'capital.circulating', 'capital.refinanced'],
    is: (...read) => {
      const [drawn, outside, circulating, refinanced] = read as Four;
      return drawn.minus(outside).minus(circulating).minus(refinanced);
    },
  },
  never('cashBelowZero', 'Cash below zero', { over: party, unit: 'USD' }, 'capital.cash'),
  never('drawnBelowZero', 'Drawn below zero', { over: source, unit: 'USD' }, 'capital.drawnInStep'),
  never('paidBelowZero', 'Paid below zero', { over: contract, unit: 'USD' }, 'contracts.paid'),
  atMost('drawnAboveSecured', 'Drawn beyond what is secured', { over: source, unit: 'USD' }, [
    'capital.drawnBySource',
    'capital.securedBySource',
  ]),
  atMost('paidAboveOwed', 'Paid beyond what is owed', { over: contract, unit: 'USD' }, [
    'contracts.paid',
    'contracts.claimed',
  ]),
  {
    name: 'powerAboveSupply',
    title: 'Facility power of what runs beyond the energised supply',
    declared: { over: site, unit: 'MW facility' },
    reads: ['power.isStated', 'power.energisedFacilityAtSite', 'power.suppliedAtSite'],
    is: (...read) => {
      const [isStated, running, supplied] = read as Three;
      return select(isStated, above(running, supplied), 0);
    },
  },
  atMost('runningAboveDelivered', 'Accelerators that run beyond those delivered', { unit: 'GPU' }, [
    'fleet.accelerators',
    'fleet.delivered',
  ]),
  atMost('deliveredAboveOrdered', 'Accelerators delivered beyond those ordered', { unit: 'GPU' }, [
    'fleet.delivered',
    'fleet.ordered',
  ]),
];

type Three = readonly [Quantity, Quantity, Quantity];
type Four = readonly [Quantity, Quantity, Quantity, Quantity];
type Six = readonly [...Three, ...Three];

/** The identities that this model has the quantities for. */
export const checksOfModel = (model: Model): readonly Quantity[] =>
  IDENTITIES.flatMap(({ name, title, declared, reads, is }) => {
    const found = reads.flatMap((path) => model.byPath.get(path) ?? []);
    if (found.length < reads.length) return [];
    return [series(`checks.${name}`, { ...declared, title, is: is(...found) })];
  });

/** Series of the model that are 0 by their own account, by their names: each is a check as well. */
export const isResidual = ({ path, timed }: Quantity): boolean =>
  timed && /(residual|imbalance|unexplained)$/i.test(path);

/** Differences up to this are roundings: a cent, or a millionth of any other unit. */
export const toleranceOf = (unit: string): number => (unit === 'USD' ? 0.01 : 1e-6);
