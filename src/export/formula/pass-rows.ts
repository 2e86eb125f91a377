import type { Dimension } from '../../equations/dimension.ts';
import type { Expression } from '../../equations/expression.ts';
import type { Pass } from '../../equations/passes.ts';
import { atFirst, type Formula, type Reference } from './piece.ts';
import { isTimed } from './timed.ts';
import type { Standpoint, Translator } from './translator.ts';
import { call } from './written.ts';

/** For each result of a pass and each element the cell that holds it. */
type Results = ReadonlyMap<string, readonly Formula[]>;

const known = new WeakMap<Translator, Map<Pass, Results>>();

/**
 * An ordered pass, unrolled: element after element what moves is MAX(0, MIN(wanted, there is)), and
 * what is left in the pool is a row of its own, so that every formula stays a line long.
 */
export const passCell = (
  translator: Translator,
  pass: Pass,
  result: string,
  element: number,
  from: Standpoint,
): Formula => {
  const cell = passCells(translator, pass, from).get(result)?.[element] ?? ['0'];
  return from.moment === 'month' ? cell : atFirst(cell);
};

const passCells = (translator: Translator, pass: Pass, from: Standpoint): Results => {
  let all = known.get(translator);
  if (!all) {
    all = new Map();
    known.set(translator, all);
  }
  let results = all.get(pass);
  if (!results) {
    const moment = partsOf(pass).some(isTimed) ? 'month' : 'constant';
    const inside = { ...from, moment } as const;
    results =
      pass.kind === 'settle' ? settle(translator, pass, inside) : share(translator, pass, inside);
    all.set(pass, results);
  }
  return results;
};

/** Writes rows of one pass: a result into the row of the quantity that it is, if there is one. */
const writer = (translator: Translator, pass: Pass, from: Standpoint) => {
  const timed = partsOf(pass).some(isTimed);
  const keys = new Map<string, object>();
  const keyOf = (name: string): object => {
    const found = keys.get(name) ?? {};
    keys.set(name, found);
    return found;
  };
  return {
    timed,
    names: (over: Dimension) => translator.namesOf(over.name),
    operand: (expression: Expression, element: number): Formula =>
      translator.cell(expression, element, from),
    row: (name: string, title: string, unit: string, element: number, made: Formula): Reference =>
      translator.helper(keyOf(name), element, { title, unit, timed }, from, () => made),
    result: (
      name: string,
      title: string,
      unit: string,
      element: number,
      made: Formula,
    ): Formula => {
      const owner = translator.ownerOf(pass, name);
      if (owner) {
        const row = translator.rowOf(owner, element);
        translator.fill(row, owner.timed, made);
        return [translator.see(row, owner.timed, from)];
      }
      const spec = { title, unit, timed };
      return [translator.helper(keyOf(name), element, spec, from, () => made)];
    },
  };
};

const partsOf = (pass: Pass): readonly Expression[] => {
  if (pass.kind === 'settle') return [pass.due, pass.cash];
  return pass.kind === 'drawInOrder' ? [pass.available, pass.need] : [pass.wanted, pass.capacity];
};

const most = (wanted: Formula, there: Formula): Formula =>
  call('MAX', ['0'], call('MIN', wanted, there).formula).formula;

const settle = (
  translator: Translator,
  pass: Extract<Pass, { kind: 'settle' }>,
  from: Standpoint,
): Results => {
  const { operand, names, row, result } = writer(translator, pass, from);
  const payers = translator.targets(pass.from);
  const payees = translator.targets(pass.to);
  const parties = names(pass.pools);
  const contracts = names(pass.over);
  const purses: Formula[] = parties.map((_, party) => operand(pass.cash, party));
  const paid = contracts.map((contract, index): Formula => {
    const payer = payers[index] as number;
    const payee = payees[index] as number;
    const due = operand(pass.due, index);
    const payment = result(
      'paid',
      'Paid, in the order of the contracts',
      'USD',
      index,
      payer < 0 ? call('MAX', ['0'], due).formula : most(due, purses[payer] as Formula),
    );
    const moves = [
      [payer, '-', 'after paying'],
      [payee, '+', 'after receiving'],
    ] as const;
    for (const [party, sign, what] of moves) {
      if (party < 0) continue;
      const title = `Cash of ${parties[party]} ${what} ${contract}`;
      const left: Formula = [...(purses[party] as Formula), sign, ...payment];
      purses[party] = [row(`${index} ${what}`, title, 'USD', party, left)];
    }
    return payment;
  });
  const cash = purses.map((purse, party) =>
    result('cash', 'Cash after the last contract', 'USD', party, purse),
  );
  return new Map([
    ['paid', paid],
    ['cash', cash],
  ]);
};

const share = (
  translator: Translator,
  pass: Exclude<Pass, { kind: 'settle' }>,
  from: Standpoint,
): Results => {
  const { operand, names, row, result } = writer(translator, pass, from);
  const draws = pass.kind === 'drawInOrder';
  const [each, pool] = draws ? [pass.available, pass.need] : [pass.wanted, pass.capacity];
  const [eachName, poolName] = draws ? ['drawn', 'unmet'] : ['assigned', 'left'];
  const pools = translator.targets(pass.of);
  const owners = names(pass.pools);
  const left: Formula[] = owners.map((_, index) => operand(pool, index));
  const moved = names(pass.over).map((name, index): Formula => {
    const of = pools[index] as number;
    if (of < 0) return result(eachName, 'Nothing: it has no pool', '', index, ['0']);
    const there = left[of] as Formula;
    const offer = operand(each, index);
    const title = draws ? 'Drawn, in the order of the sources' : 'Assigned, in order';
    const amount = result(
      eachName,
      title,
      '',
      index,
      draws ? most(there, offer) : most(offer, there),
    );
    const rest = `${draws ? 'Still needed by' : 'Left for'} ${owners[of]} after ${name}`;
    left[of] = [row(`${index}`, rest, '', of, [...there, '-', ...amount])];
    return amount;
  });
  const ends = left.map((rest, index) =>
    result(poolName, draws ? 'Not met' : 'Left', '', index, rest),
  );
  return new Map([
    [eachName, moved],
    [poolName, ends],
  ]);
};
