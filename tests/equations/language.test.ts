import { describe, expect, it } from 'vitest';
import { dimension, network, relation } from '../../src/equations/dimension.ts';
import {
  constant,
  max,
  now,
  select,
  stepLength,
  sumBy,
  sumOver,
} from '../../src/equations/expression.ts';
import { interpret } from '../../src/equations/interpret.ts';
import { assembleModel, type ModelError } from '../../src/equations/model.ts';
import {
  atMonth,
  firstMonth,
  following,
  peak,
  previous,
  total,
} from '../../src/equations/over-time.ts';
import {
  alongNetwork,
  alongNetworkBackward,
  drawInOrder,
  settle,
} from '../../src/equations/passes.ts';
import { given, input, next, perWorld, series, stock } from '../../src/equations/quantity.ts';
import type { Structure } from '../../src/equations/structure.ts';

const structure = (part: Partial<Structure>): Structure => ({
  steps: 3,
  monthsPerStep: 1,
  startMonth: 2025 * 12,
  elements: new Map(),
  relations: new Map(),
  networks: new Map(),
  givens: new Map(),
  tables: new Map(),
  ...part,
});

const problemsOf = (build: () => unknown): readonly string[] => {
  try {
    build();
  } catch (error) {
    return (error as ModelError).problems;
  }
  return [];
};

describe('a quantity given as data', () => {
  const price = input('d.price', { unit: 'USD', title: 'Price' });
  const revenue = series('d.revenue', {
    unit: 'USD',
    title: 'Revenue',
    is: price.plus(now.times(constant(1, 'USD/month'))),
  });
  const saved = stock('d.saved', { unit: 'USD', title: 'Saved' });
  next(saved, previous(saved).plus(revenue));

  it('leaves out its formula and all that only the formula needs', () => {
    const model = assembleModel([[saved]], { asData: [revenue] });
    expect(model.quantities.map(({ path }) => path)).toEqual(['d.saved', 'd.revenue']);
    const givens = new Map([['d.revenue', Float64Array.of(5, 7, 11)]]);
    const world = interpret(model, structure({ givens }), []);
    expect([0, 1, 2].map((step) => world.value(saved, 0, step))).toEqual([5, 12, 23]);
  });

  it('must have a formula that data can stand in for', () => {
    expect(problemsOf(() => assembleModel([[saved]], { asData: [price] }))).toEqual([
      'd.price has no formula that data could stand in for.',
    ]);
  });
});

describe('units of equations', () => {
  const money = input('a.money', { unit: 'USD', title: 'Money' });
  const power = input('a.power', { unit: 'MW IT', title: 'Power' });
  const facility = input('a.facility', { unit: 'MW facility', title: 'Facility power' });

  it('refuses dollars plus megawatts, by the name of the equation', () => {
    const bad = perWorld('a.bad', { unit: 'USD', title: 'Bad', is: money.plus(power) });
    expect(problemsOf(() => assembleModel([[bad]]))[0]).toMatch(
      /^a\.bad: to add MW IT where USD is expected/,
    );
  });

  it('refuses IT megawatts plus facility megawatts', () => {
    const bad = perWorld('a.bad', { unit: 'MW IT', title: 'Bad', is: power.plus(facility) });
    expect(problemsOf(() => assembleModel([[bad]]))[0]).toMatch(
      /MW facility where MW IT is expected/,
    );
  });

  it('asks for .in(...) where only the scale differs', () => {
    const bad = perWorld('a.bad', { unit: 'USD m', title: 'Bad', is: money });
    expect(problemsOf(() => assembleModel([[bad]]))[0]).toContain(".in('USD m')");
    const good = perWorld('a.good', { unit: 'USD m', title: 'Good', is: money.in('USD m') });
    const model = assembleModel([[good]]);
    expect(interpret(model, structure({}), [5e6]).value(good)).toBe(5);
  });

  it('takes a bare zero as any unit and a price times a quantity as money', () => {
    const price = input('a.price', { unit: 'USD/MW IT', title: 'Price' });
    const good = perWorld('a.cost', { unit: 'USD', title: 'Cost', is: max(0, price.times(power)) });
    expect(problemsOf(() => assembleModel([[good]]))).toEqual([]);
  });
});

describe('shapes of equations', () => {
  it('refuses a value by month where one value is declared, and mixed dimensions', () => {
    const site = dimension('site');
    const party = dimension('party');
    const x = input('a.x', { over: site, unit: '1', title: 'X' });
    const y = input('a.y', { over: party, unit: '1', title: 'Y' });
    const mixed = perWorld('a.mixed', { over: site, unit: '1', title: 'M', is: x.plus(y) });
    const timed = perWorld('a.timed', { unit: '1', title: 'T', is: now.over(stepLength) });
    const problems = problemsOf(() => assembleModel([[mixed, timed]]));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('over site with values over party');
    expect(problems[1]).toContain('Reduce them');
  });
});

describe('order of equations', () => {
  it('names a circle within the month', () => {
    const a = stock('c.a', { unit: '1', title: 'A' });
    const b = series('c.b', { unit: '1', title: 'B', is: a.plus(1) });
    next(a, b.times(0.5));
    const [problem] = problemsOf(() => assembleModel([[a, b]]));
    expect(problem).toMatch(
      /c\.(a|b) → c\.(b|a) → c\.(a|b): each needs the other within the same month/,
    );
  });

  it('names a circle that looks both ways, and a reducer that feeds itself', () => {
    const a = stock('c.a', { unit: '1', title: 'A' });
    const b = series('c.b', { unit: '1', title: 'B', is: following(a) });
    next(a, previous(a).plus(b));
    expect(problemsOf(() => assembleModel([[a, b]]))[0]).toContain('looks both back');
    const s = stock('c.s', { unit: '1', title: 'S' });
    const sum = perWorld('c.sum', { unit: '1', title: 'Sum', is: total(s) });
    next(s, previous(s).plus(sum));
    expect(problemsOf(() => assembleModel([[s, sum]]))[0]).toContain('over the whole horizon');
  });

  it('fuses chapters that feed back through previous into one run of the months', () => {
    const level = stock('c.level', { unit: '1', starts: 1, title: 'Level' });
    const grown = series('c.grown', { unit: '1', title: 'Grown', is: previous(level).times(2) });
    next(level, grown);
    const last = perWorld('c.last', {
      unit: '1',
      title: 'Last',
      is: atMonth(level, constant(99, 'month')),
    });
    const model = assembleModel([[level, grown, last]]);
    expect(model.groups.map((group) => group.kind)).toEqual(['forward', 'world']);
    expect(interpret(model, structure({}), []).value(last)).toBe(8);
  });
});

describe('the interpreter', () => {
  it('passes forward and backward along a network (Kelley & Walker 1959, a diamond)', () => {
    const activity = dimension('activity');
    const precedence = network('precedence', activity);
    const duration = given('n.duration', { over: activity, unit: 'month', title: 'Duration' });
    const finish = perWorld('n.finish', {
      over: activity,
      unit: 'month',
      title: 'Earliest finish',
      is: alongNetwork(precedence, 0, (start) => start.plus(duration)),
    });
    const latest = perWorld('n.latest', {
      over: activity,
      unit: 'month',
      title: 'Latest start',
      is: alongNetworkBackward(precedence, constant(11, 'month'), (end) => end.minus(duration)),
    });
    const model = assembleModel([[finish, latest]]);
    const result = interpret(
      model,
      structure({
        elements: new Map([['activity', ['a', 'b', 'c', 'd']]]),
        networks: new Map([
          ['precedence', [[], [0], [0], [1, 2]].map((list) => Int32Array.from(list))],
        ]),
        givens: new Map([['n.duration', Float64Array.of(2, 3, 5, 4)]]),
      }),
      [],
    );
    expect([0, 1, 2, 3].map((e) => result.value(finish, e))).toEqual([2, 5, 7, 11]);
    expect([0, 1, 2, 3].map((e) => result.value(latest, e))).toEqual([0, 4, 2, 7]);
  });

  it('settles contracts in order and draws sources in order', () => {
    const party = dimension('party');
    const contract = dimension('contract');
    const source = dimension('source');
    const from = relation('from', contract, party);
    const to = relation('to', contract, party);
    const of = relation('of', source, party);
    const due = given('p.due', { over: contract, unit: 'USD', title: 'Due' });
    const cash = given('p.cash', { over: party, unit: 'USD', title: 'Cash' });
    const offer = given('p.offer', { over: source, unit: 'USD', title: 'Offer' });
    const settled = settle({ due, from, to, cash });
    const paid = perWorld('p.paid', {
      over: contract,
      unit: 'USD',
      title: 'Paid',
      is: settled.paid,
    });
    const left = perWorld('p.left', { over: party, unit: 'USD', title: 'Left', is: settled.cash });
    const need = max(0, cash.minus(sumBy(from, due)));
    const drawing = drawInOrder({ need, available: offer, of });
    const drawn = perWorld('p.drawn', { over: source, unit: 'USD', title: 'D', is: drawing.drawn });
    const unmet = perWorld('p.unmet', { over: party, unit: 'USD', title: 'U', is: drawing.unmet });
    const all = perWorld('p.all', { unit: 'USD', title: 'All', is: sumOver(party, left) });
    const result = interpret(
      assembleModel([[paid, left, drawn, unmet, all]]),
      structure({
        elements: new Map([
          ['party', ['customer', 'operator', 'landlord']],
          ['contract', ['lease', 'rent', 'power']],
          ['source', ['equity', 'loan']],
        ]),
        relations: new Map([
          ['from', Int32Array.of(0, 1, 2)],
          ['to', Int32Array.of(1, 2, -1)],
          ['of', Int32Array.of(0, 0)],
        ]),
        givens: new Map([
          ['p.due', Float64Array.of(10, 8, 3)],
          ['p.cash', Float64Array.of(6, 1, 0)],
          ['p.offer', Float64Array.of(4, 1)],
        ]),
      }),
      [],
    );
    expect([0, 1, 2].map((e) => result.value(paid, e))).toEqual([6, 7, 3]);
    expect([0, 1, 2].map((e) => result.value(left, e))).toEqual([0, 0, 4]);
    expect([0, 1].map((e) => result.value(drawn, e))).toEqual([0, 0]);
    expect([0, 1, 2].map((e) => result.value(unmet, e))).toEqual([0, 0, 0]);
    expect(result.value(all)).toBe(4);
  });

  it('reduces over time: peak, first month, total', () => {
    const wave = series('r.wave', {
      unit: '1',
      title: 'Wave',
      is: select(now.equals(constant(1, 'month')), 5, 1),
    });
    const clock = series('r.clock', { unit: 'month', title: 'Clock', is: now });
    const top = perWorld('r.top', { unit: '1', title: 'Top', is: peak(wave) });
    const when = perWorld('r.when', {
      unit: 'month',
      title: 'When',
      is: firstMonth(wave.isMore(4)),
    });
    const sum = perWorld('r.sum', { unit: 'month', title: 'Sum', is: total(clock) });
    const result = interpret(assembleModel([[top, when, sum]]), structure({}), []);
    expect([top, when, sum].map((quantity) => result.value(quantity))).toEqual([5, 1, 3]);
  });
});
