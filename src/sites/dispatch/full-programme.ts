import type { Highs } from 'highs';
import { billRows } from './charge-rows.ts';
import { commitmentRows } from './commitment-rows.ts';
import { constraint, isMixed, linearProgramme, modelData, variable } from './linear-programme.ts';
import { energyOf, type SiteDispatch } from './site-dispatch.ts';
import { isFree, type SiteProblem } from './site-problem.ts';
import { namedSizes } from './size-names.ts';
import { solveProgramme } from './solve-programme.ts';
import { storeRows } from './store-rows.ts';

const NO = Number.POSITIVE_INFINITY;

/**
 * The whole case as one programme with every step's variables, solved by HiGHS: any number of
 * stores, commitment, ramps, modules, prices below zero. Seconds for a year of hours.
 */
export function fullProgramme(highs: Highs, problem: SiteProblem): SiteDispatch {
  const { steps, stepH, grid, units, curtailment } = problem;
  const lp = linearProgramme();
  const perStep = (cost: (t: number) => number, most: (t: number) => number): Int32Array =>
    Int32Array.from({ length: steps }, (_, t) => variable(lp, cost(t) * stepH, 0, most(t)));
  const imports =
    grid &&
    perStep(
      (t) => grid.price[t]!,
      (t) => Math.max(0, grid.importMax[t]!),
    );
  const sold = grid?.export ?? null;
  const exports =
    sold &&
    perStep(
      (t) => -sold.price[t]!,
      (t) => sold.max[t]!,
    );
  const curtailed =
    curtailment &&
    perStep(
      () => curtailment.costPerMwh,
      (t) => curtailment.most[t]!,
    );
  const unserved =
    problem.unservedCost < NO
      ? perStep(
          () => problem.unservedCost,
          () => NO,
        )
      : null;
  const lost = problem.excessAllowed
    ? perStep(
        () => 0,
        () => NO,
      )
    : null;

  const sizes = units.map(({ size, moduleMw }) => {
    const place = variable(lp, size.capital, size.least, size.most);
    if (moduleMw !== null) {
      constraint(
        lp,
        [
          [place, 1],
          [variable(lp, 0, 0, NO, true), -moduleMw],
        ],
        0,
        0,
      );
    }
    return place;
  });
  const outputs = units.map((unit, at) => {
    const columns = perStep(
      (t) => unit.cost[t]!,
      () => NO,
    );
    if (unit.commitment !== null) {
      commitmentRows(lp, { unit, size: sizes[at]!, outputs: columns, stepH });
    }
    for (let t = 0; t < steps; t++) {
      const share = unit.availability[t]!;
      const fixed = unit.mustTake ? 0 : -NO;
      const within: [number, number][] = [
        [columns[t]!, 1],
        [sizes[at]!, -share],
      ];
      if (share * unit.size.most < NO || unit.moduleMw !== null || isFree(unit.size)) {
        constraint(lp, within, fixed, 0);
      }
      if (unit.commitment === null && unit.minLoad > 0) {
        constraint(
          lp,
          [
            [columns[t]!, 1],
            [sizes[at]!, -unit.minLoad],
          ],
          0,
          NO,
        );
      }
      if (t === 0 || unit.rampPerStep === NO) continue;
      const change: [number, number][] = [
        [columns[t]!, 1],
        [columns[t - 1]!, -1],
      ];
      constraint(lp, [...change, [sizes[at]!, -unit.rampPerStep]], -NO, 0);
      constraint(lp, [...change, [sizes[at]!, unit.rampPerStep]], 0, NO);
    }
    return columns;
  });
  const stores = problem.stores.map((store) => storeRows(lp, store, steps, stepH));

  const balance = problem.load.map((load, t) => {
    const terms: [number, number][] = outputs.map((columns) => [columns[t]!, 1]);
    for (const more of [imports, curtailed, unserved]) if (more) terms.push([more[t]!, 1]);
    for (const less of [exports, lost]) if (less) terms.push([less[t]!, -1]);
    for (const { charge, discharge } of stores) terms.push([discharge[t]!, 1], [charge[t]!, -1]);
    return constraint(lp, terms, load, load);
  });
  const peaks = (grid?.charges ?? []).map(({ steps: charged }) => {
    const peak = variable(lp, 0);
    if (imports)
      for (const t of charged)
        constraint(
          lp,
          [
            [imports[t]!, 1],
            [peak, -1],
          ],
          -NO,
          0,
        );
    return peak;
  });
  const most = grid?.importMax.reduce((peak, mw) => (mw < NO && mw > peak ? mw : peak), 0) || 1e6;
  const bills = billRows(lp, grid?.charges ?? [], peaks, most);
  const budgets = problem.budgets.map((budget) => {
    const terms: [number, number][] = [];
    const add = (columns: Int32Array | null, use: Float64Array | null): void => {
      if (!columns || !use) return;
      for (let t = 0; t < steps; t++) if (use[t]) terms.push([columns[t]!, use[t]! * stepH]);
    };
    add(imports, budget.grid);
    for (const [at, use] of budget.units.entries()) add(outputs[at]!, use);
    add(curtailed, budget.curtailed);
    if (budget.penalty === NO) return constraint(lp, terms, -NO, budget.limit);
    const beyond = variable(lp, budget.penalty);
    if (budget.falls) {
      // the cheaper tier opens only when the dearer one before it is full
      const begun = variable(lp, 0, 0, 1, true);
      const all = most * steps * stepH;
      constraint(
        lp,
        [
          [beyond, 1],
          [begun, -all],
        ],
        -NO,
        0,
      );
      constraint(lp, [...terms, [beyond, -1], [begun, -budget.limit]], 0, NO);
    }
    return constraint(lp, [...terms, [beyond, -1]], -NO, budget.limit);
  });

  const optimum = solveProgramme(highs, modelData(lp));
  const value = (place: number): number => optimum.values[place]!;
  const series = (columns: Int32Array | null): Float64Array =>
    Float64Array.from({ length: steps }, (_, t) => (columns ? value(columns[t]!) : 0));
  const { rowPrices } = optimum;
  const hours = {
    gridImport: series(imports),
    gridExport: series(exports),
    curtailed: series(curtailed),
    unserved: series(unserved),
    lost: series(lost),
    generators: Object.fromEntries(units.map(({ id }, at) => [id, series(outputs[at]!)])),
    stores: Object.fromEntries(
      problem.stores.map(({ id }, at) => {
        const { charge, discharge, held } = stores[at]!;
        return [id, { charge: series(charge), discharge: series(discharge), held: series(held) }];
      }),
    ),
    price: rowPrices.length === 0 ? null : balance.map((row) => rowPrices[row]! / stepH),
  };
  return {
    engine: isMixed(lp) ? 'highs-mip' : 'highs-lp',
    gap: Math.abs(optimum.objective - optimum.bound) / Math.max(1e-9, Math.abs(optimum.objective)),
    bound: optimum.bound,
    objective: optimum.objective,
    capacity: namedSizes(problem, [
      ...sizes.map(value),
      ...stores.flatMap((one) => [one.chargeSize, one.dischargeSize, one.energySize].map(value)),
    ]),
    sensitivity: null,
    energy: energyOf(hours, stepH),
    billedMw: bills.map((parts) => parts.reduce((sum, part) => sum + value(part), 0)),
    budgetPrices:
      rowPrices.length === 0
        ? {}
        : Object.fromEntries(
            problem.budgets.map(({ name }, at) => [name, -rowPrices[budgets[at]!]!]),
          ),
    hours,
  };
}
