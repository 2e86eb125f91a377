import { billRows } from './charge-rows.ts';
import { constraint, type LinearProgramme, linearProgramme, variable } from './linear-programme.ts';
import { isFree, type SiteProblem, type Size } from './site-problem.ts';
import type { BlockStarts } from './stack-dispatch.ts';
import type { SupplyStack } from './supply-stack.ts';

/**
 * What is decided outside the hours, as variables of a small linear programme: sizes and peaks x,
 * what the store holds between blocks, each block's use of each budget, and what each block costs.
 */
export interface OuterProgramme {
  readonly programme: LinearProgramme;
  readonly x: readonly number[];
  /** Held before the first block, between blocks, after the last; absent without a store. */
  readonly held: readonly number[];
  /** [budget][block]. */
  readonly uses: readonly (readonly number[])[];
  readonly blockCosts: readonly number[];
  /** Money of one unit of the programme's objective. */
  readonly money: number;
  /** Sizes looked for are at most this, where the case says no limit. */
  readonly mostMw: number;
}

const NO = Number.POSITIVE_INFINITY;

export function outerProgramme(
  problem: SiteProblem,
  stack: SupplyStack,
  blocks: BlockStarts,
  money: number,
): OuterProgramme {
  const lp = linearProgramme();
  const peak = stack.demand.reduce((most, mw) => (mw > most ? mw : most), 1e-3);
  const mostMw = 1000 * peak;
  const place = ({ least, most, capital }: Size, limit: number): number =>
    variable(lp, capital / money, least, Math.min(most, Math.max(limit, least)));
  const x = problem.units.map(({ size }) => place(size, mostMw));
  const store = problem.stores[0];
  const none: Size = { least: 0, most: 0, capital: 0 };
  const charge = place(store?.charge ?? none, mostMw);
  const discharge = place(
    store?.onePower ? uncosted(store.discharge) : (store?.discharge ?? none),
    mostMw,
  );
  const energy = place(store?.energy ?? none, mostMw * 24 * 30);
  x.push(charge, discharge, energy);
  if (store?.onePower && isFree(store.charge)) {
    constraint(
      lp,
      [
        [charge, 1],
        [discharge, -1],
      ],
      0,
      0,
    );
  }
  const hours = store?.hoursAtPower ?? null;
  if (hours !== null)
    constraint(
      lp,
      [
        [energy, 1],
        [discharge, -hours],
      ],
      0,
      0,
    );
  const charges = problem.grid?.charges ?? [];
  const most = problem.grid?.importMax ?? new Float64Array();
  const power = Math.min(store?.charge.most ?? 0, mostMw);
  const peaks = charges.map(({ steps }) => {
    let highest = 0;
    let load = 0;
    for (const t of steps) {
      if (most[t]! > highest) highest = most[t]!;
      if (stack.demand[t]! > load) load = stack.demand[t]!;
    }
    return variable(lp, 0, 0, Math.min(highest, load + power));
  });
  x.push(...peaks);
  const scaled = charges.map((one) => ({
    ...one,
    tiers: one.tiers.map(({ width, rate }) => ({ width, rate: rate / money })),
  }));
  billRows(lp, scaled, peaks, mostMw);

  const held: number[] = [];
  if (store !== undefined) {
    const { initialMwh, final } = store;
    for (let at = 0; at < blocks.length; at++) {
      const stated = at === 0 && final !== 'cyclic';
      const ends = at === blocks.length - 1;
      if (ends && final === 'cyclic') {
        held.push(held[0]!);
        continue;
      }
      const least = stated || (ends && (final === 'initial' || final === 'at_least_initial'));
      const exactly = stated || (ends && final === 'initial');
      held.push(variable(lp, 0, least ? initialMwh : 0, exactly ? initialMwh : NO));
      constraint(
        lp,
        [
          [energy, 1],
          [held[at]!, -1],
        ],
        0,
        NO,
      );
    }
  }
  const count = blocks.length - 1;
  const uses = problem.budgets.map(({ limit, penalty }) => {
    const used = Array.from({ length: count }, () => variable(lp, 0, -NO, NO));
    const terms = used.map((one): [number, number] => [one, 1]);
    if (penalty < NO) terms.push([variable(lp, penalty / money), -1]);
    constraint(lp, terms, -NO, limit);
    return used;
  });
  const blockCosts = Array.from({ length: count }, () => variable(lp, 1, -NO, NO));
  return { programme: lp, x, held, uses, blockCosts, money, mostMw };
}

function uncosted({ least, most }: Size): Size {
  return { least, most, capital: 0 };
}
