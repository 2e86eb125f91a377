import type { Dimension, Relation } from './dimension.ts';
import type { Expression } from './expression.ts';
import type { Scope } from './interpret.ts';
import type { Pass } from './passes.ts';

/** max(0, min(wanted, available)), as the passes define it. */
const taken = (wanted: number, available: number): number => {
  const least = available < wanted ? available : wanted;
  return 0 < least ? least : 0;
};

/** The results of an ordered pass in one step, by name; see passes.ts for each. */
export const passResults = (
  scope: Scope,
  pass: Pass,
  step: number,
): ReadonlyMap<string, Float64Array> => {
  const valuesOf = (expression: Expression, over: Dimension): Float64Array =>
    Float64Array.from({ length: scope.size(over.name) }, (_, element) =>
      scope.evaluate(expression, element, step),
    );
  const targetsOf = (relation: Relation): Int32Array =>
    scope.structure.relations.get(relation.name) as Int32Array;

  if (pass.kind === 'settle') {
    const due = valuesOf(pass.due, pass.over);
    const cash = valuesOf(pass.cash, pass.pools);
    const from = targetsOf(pass.from);
    const to = targetsOf(pass.to);
    const paid = new Float64Array(due.length);
    due.forEach((amount, contract) => {
      const payer = from[contract] as number;
      const payee = to[contract] as number;
      const payment = payer < 0 ? (0 < amount ? amount : 0) : taken(amount, cash[payer] as number);
      if (payer >= 0) cash[payer] = (cash[payer] as number) - payment;
      if (payee >= 0) cash[payee] = (cash[payee] as number) + payment;
      paid[contract] = payment;
    });
    return new Map([
      ['paid', paid],
      ['cash', cash],
    ]);
  }

  const [each, pool, eachName, poolName] =
    pass.kind === 'drawInOrder'
      ? ([pass.available, pass.need, 'drawn', 'unmet'] as const)
      : ([pass.wanted, pass.capacity, 'assigned', 'left'] as const);
  const offers = valuesOf(each, pass.over);
  const pools = valuesOf(pool, pass.pools);
  const poolOf = targetsOf(pass.of);
  const moved = new Float64Array(offers.length);
  offers.forEach((offer, element) => {
    const of = poolOf[element] as number;
    if (of < 0) return;
    // Operands in the order of the definition: min(need, available), min(wanted, capacity).
    const amount =
      pass.kind === 'drawInOrder'
        ? taken(pools[of] as number, offer)
        : taken(offer, pools[of] as number);
    pools[of] = (pools[of] as number) - amount;
    moved[element] = amount;
  });
  return new Map([
    [eachName, moved],
    [poolName, pools],
  ]);
};
