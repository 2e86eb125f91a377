import { beforeAll, describe, expect, it } from 'vitest';
import { interpret } from '../../src/equations/interpret.ts';
import { applyScenarios } from '../../src/programme/apply-scenario.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import type { CheckedBelief, CheckedScenario } from '../../src/programme/checked-programme.ts';
import { type AskedFigure, readAskedFigure } from '../../src/results/asked-figure.ts';
import { type BreakEven, breakEven } from '../../src/results/break-even.ts';
import { compareSides } from '../../src/results/comparison.ts';
import { readInputRange, readInputSpan, valuesAt } from '../../src/results/input-range.ts';
import { runProgramme } from '../../src/results/run-programme.ts';
import { tornado } from '../../src/results/tornado.ts';
import { prepareTrials, withValues } from '../../src/results/trials.ts';
import { twoWayTable } from '../../src/results/two-way.ts';
import { centralWorld } from '../../src/simulation/sample-block.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { quantile } from '../../src/uncertainty/distribution.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import { meanOf } from '../../src/uncertainty/statistics/moments.ts';
import { shipped } from './stargate.ts';

const EQUITY = 'sources."Capital equity".secured';
const LOAN = 'sources."Bank loan".secured';
const WORLDS = 512;

let starter: BoundProgramme;
let evens: CheckedBelief;
beforeAll(() => {
  starter = shipped('starter');
  const [first] = starter.programme.beliefs as [CheckedBelief];
  const weights = Object.fromEntries(
    starter.programme.questions.map(({ id, claims }) => [id, claims.map(() => 1 / claims.length)]),
  );
  evens = { ...first, name: 'even-odds', weights };
});

const asked = (text: string | null, bound = starter): AskedFigure => {
  const read = readAskedFigure(bound, text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};
const request = () => ({ belief: evens, seed: 1, worlds: WORLDS, measure: 'mean' }) as const;
const range = (text: string, steps = 3) => {
  const read = readInputRange(starter, text, steps);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};
const span = (text: string) => {
  const read = readInputSpan(starter, text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};
/** The mean of a figure by a run of its own. */
const meanUnder = async (bound: BoundProgramme, text: string): Promise<number> => {
  const figure = asked(text, bound);
  const trials = prepareTrials(bound, [figure.figure], request());
  return meanOf(figure.values(await trials.run(trials.plan)));
};

describe('what is asked of the worlds', () => {
  it.each([
    [null, 'power.energisedIt'],
    ['running-by-2028', 'power.energisedIt'],
    ['gap', 'capital.gap'],
    ['capital.gap at 2028-12', 'capital.gap'],
    ['capital.behind."Example Campus Company"', 'capital.behind'],
    ['P(capital.gap > 0)', 'capital.gap'],
    ['P(running-by-2028)', 'power.energisedIt'],
    ['power.energisedIt before 2028-01 >= 100 MW IT', 'power.energisedIt'],
  ])('%s is read of %s', (text, path) => {
    expect(asked(text).figure.path).toBe(path);
    expect(asked(text).isProbability).toBe(/[P>]/.test(text ?? ''));
  });

  it.each([
    ['capital.gpa', /Did you mean capital.gap/],
    ['capital.behind', /Name one/],
    ['capital.peakGap at 2028-12', /Leave the month out/],
    ['P(capital.gap > 3 months)', /count different things|USD/],
  ])('%s is refused with what to write', (text, remedy) => {
    const read = readAskedFigure(starter, text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(`${read.problem.message} ${read.problem.remedy}`).toMatch(remedy);
  });
});

describe('ranges of inputs', () => {
  it('go evenly from the one end to the other, in the unit of the input', () => {
    const { moved, levels } = range(`${EQUITY}=$1B to $3B`);
    expect(moved.kind).toBe('to');
    expect(levels).toEqual([1e9, 2e9, 3e9]);
  });
  it('are lists, factors, amounts more and dates too', () => {
    expect(range(`${EQUITY}=$1B; $5B`).levels).toEqual([1e9, 5e9]);
    expect(range(`${EQUITY}=x0.5; x 150 %`)).toMatchObject({
      moved: { kind: 'times' },
      levels: [0.5, 1.5],
    });
    const slip = 'sites."Example Campus".power.grid.slip';
    expect(range(`${slip}=+0 months to +1 year`).levels).toEqual([0, 6, 12]);
    const from = 'sites."Example Campus".power.grid.from';
    expect(range(`${from}=2026-07; 2027-01`).levels).toEqual([12, 18]);
  });
  it('by itself: the spread of the input', () => {
    const every = 'sites."Example Campus".halls.every';
    const given = starter.inputs.find((input) => input.given.path === every)?.given;
    if (!given?.distribution) throw new Error('no spread');
    expect(range(every).levels[0]).toBeCloseTo(quantile(given.distribution, 0.05), 12);
    expect(range(every).levels[2]).toBeCloseTo(quantile(given.distribution, 0.95), 12);
  });
  it('move every input that a star names', () => {
    const { moved } = range('sources.*.secured=x1 to x2');
    expect(moved.inputs.map(({ given }) => given.path)).toEqual([EQUITY, LOAN]);
    const values = valuesAt(moved, 2);
    expect(values.get(LOAN)?.distribution).toEqual({ kind: 'point', value: 4e9 });
    expect(values.get(EQUITY)?.question).toBe('equity-secured');
  });
  it.each([
    ['sources."Bank loan".secred=$1B to $2B', /Did you mean/],
    [`${LOAN}=$1B`, /no range/],
    [`${LOAN}=$1B to 3 months`, /count different things/],
    [`${LOAN}=$1B; x2`, /mixes/],
    [`${LOAN}=$2B to $2B`, /no width/],
    [`sources."Bank loan".gearing=50 % to 150 %`, /from 0 to 1/],
  ])('%s is refused', (text, message) => {
    const read = readInputRange(starter, text, 3);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(`${read.problem.message} ${read.problem.remedy}`).toMatch(message);
  });
});

describe('tornado', () => {
  it('agrees with the interpreter in the central world and with a run of its own elsewhere', async () => {
    const figure = asked('capital.peakGap');
    const found = await tornado(starter, figure, { ...request(), most: 6 });
    const plan = samplingPlan(starter, evens, 1, replicateDesign(WORLDS));
    const peak = starter.model.byPath.get('capital.peakGap');
    if (!peak) throw new Error('no peak');
    const central = (set: (inputs: Float64Array) => void): number => {
      const { inputs } = centralWorld(plan);
      set(inputs);
      return interpret(starter.model, starter.structure, inputs).value(peak, 0, 0);
    };
    expect(found.base.central).toBe(central(() => {}));
    expect(found.base.worlds).toBe(await meanUnder(starter, 'capital.peakGap'));
    const bar = found.bars.find(({ question }) => question === null);
    if (!bar) throw new Error('no bar');
    for (const end of [bar.low, bar.high]) {
      const value = end.value as number;
      const at = central((inputs) => {
        starter.inputs.forEach((input, column) => {
          if (input.given.path === bar.path) inputs[column] = value;
        });
      });
      expect(end.central).toBe(at);
      const held = valuesAt(range(`${bar.path}`).moved, value);
      expect(end.worlds).toBe(await meanUnder(withValues(starter, held), 'capital.peakGap'));
    }
  });

  it('ranks by how far the worlds move, questions by their answers, and counts what is still', async () => {
    const found = await tornado(starter, asked('capital.peakGap'), { ...request(), most: 5 });
    expect(found.bars).toHaveLength(5);
    const swings = found.bars.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(found.bars[0]?.question).toBe('equity-secured');
    expect(found.bars[0]?.low.worlds).toBeLessThan(found.bars[0]?.high.worlds ?? 0);
    expect(found.tried).toBeGreaterThan(found.still + 5);
  });

  it('is the same to the byte when it is asked again', async () => {
    const once = await tornado(starter, asked('gap'), { ...request(), most: 3 });
    const again = await tornado(starter, asked('gap'), { ...request(), most: 3 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });
});

describe('two-way tables', () => {
  it('hold in each cell what a run with these inputs gives', async () => {
    const x = range(`${LOAN}=$0.5B; $2B`);
    const y = range('library.accelerators.gb200-nvl72.price=x0.5; x1');
    const found = await twoWayTable(starter, asked('spent'), { ...request(), x, y });
    expect(found.rows.map((row) => row.length)).toEqual([2, 2]);
    const cell = new Map([...valuesAt(x.moved, 0.5e9), ...valuesAt(y.moved, 0.5)]);
    expect(found.rows[0]?.[0]).toBe(await meanUnder(withValues(starter, cell), 'spent'));
    // As the file has both: the loan is $2B and the price is its own.
    expect(found.rows[1]?.[1]).toBe(found.base);
  });

  it('refuse to move one input both ways', async () => {
    const x = range(`${LOAN}=$1B to $2B`);
    await expect(
      twoWayTable(starter, asked('spent'), { ...request(), x, y: range('sources.*.secured') }),
    ).rejects.toThrow(RangeError);
  });
});

describe('break-even', () => {
  const search = (result: string, input: string, target: number): Promise<BreakEven> =>
    breakEven(starter, asked(result), { ...request(), span: span(input), target });

  it('finds the level at which the figure has the value, and says how it goes', async () => {
    const found = await search('capital.peakGap', `${EQUITY}=$0.1B to $8B`, 1e9);
    expect(found.crossings).toHaveLength(1);
    const [{ level, value, rising }] = found.crossings as [BreakEven['crossings'][0]];
    // Money that stops a building for a month makes the mean of 512 worlds a little rough.
    expect(Math.abs(value - 1e9)).toBeLessThan(2e6);
    expect(rising).toBe(false);
    expect(found.direction).toBe('falling');
    const held = valuesAt(span(`${EQUITY}=$0.1B to $8B`).moved, level);
    expect(await meanUnder(withValues(starter, held), 'capital.peakGap')).toBe(value);
  });

  it('looks wider where the first span holds none, and says what it tried', async () => {
    const found = await search('capital.peakGap', `${EQUITY}=$1B to $1.5B`, 1e8);
    expect(found.spans).toHaveLength(2);
    expect(found.crossings).toHaveLength(1);
    expect(found.crossings[0]?.level).toBeGreaterThan(1.5e9);
  });

  it('says that there is none, and why', async () => {
    const high = await search('capital.peakGap', `${EQUITY}=$1B to $3B`, 1e12);
    expect(high.crossings).toEqual([]);
    expect(high.reason).toMatch(/stays below/);
    expect(high.tried.length).toBeGreaterThanOrEqual(32);
    const still = await search('power.suppliedAtSite."Example Campus"', LOAN, 1e6);
    expect(still.direction).toBe('level');
    expect(still.reason).toMatch(/does not move/);
  });

  it('tells a jump from a passage', async () => {
    const found = await search('P(capital.gap at 2026-08 > $1B)', `${EQUITY}=$0.1B to $3B`, 0.5);
    for (const { between, jumps, value } of found.crossings) {
      const [before, after] = between;
      expect(after.level - before.level).toBeLessThanOrEqual(2.9e9 * 1e-6);
      if (!jumps) expect(value).toBeCloseTo(0.5, 2);
    }
  });
});

describe('the way from one answer to the other', () => {
  const scenario = (changes: Readonly<Record<string, number>>): CheckedScenario => ({
    name: 'dear',
    title: 'Dear',
    note: null,
    position: { file: '', line: 1, column: 1 },
    changes: Object.entries(changes).map(([path, times]) => {
      const was = starter.inputs.find(({ given }) => given.path === path)?.given;
      if (!was) throw new Error(`no ${path}`);
      const given = valuesAt(range(`${path}=x1; x2`).moved, times).get(path);
      if (!given) throw new Error(`no ${path}`);
      return { path, was, given };
    }),
  });
  const bridge = async (changed: CheckedScenario, result: string) => {
    const other = bindProgramme(applyScenarios(starter.programme, [changed]));
    const { bridge: found } = await compareSides(
      { bound: starter, belief: evens },
      { bound: other, belief: evens },
      { result, names: ['a', 'b'], measure: 'mean', seed: 1, worlds: WORLDS },
    );
    if (!found) throw new Error('no bridge');
    return found;
  };

  it('joins end to end: the changes are the whole difference', async () => {
    const found = await bridge(
      scenario({
        [EQUITY]: 0.5,
        'library.accelerators.gb200-nvl72.price': 1.5,
        'sites."Example Campus".halls.cost': 1.2,
      }),
      'capital.peakGap',
    );
    expect(found.steps.length).toBeGreaterThanOrEqual(3);
    let at = found.from;
    for (const { before, after, change } of found.steps) {
      expect(before).toBe(at);
      expect(change).toBe(after - before);
      at = after;
    }
    expect(at).toBe(found.to);
    expect(found.steps.every(({ kind }) => kind !== 'rest')).toBe(true);
    expect(found.steps[0]?.alone).toBe(found.steps[0]?.change);
  });

  it('is empty between a programme and itself', async () => {
    const found = await bridge(scenario({}), 'capital.peakGap');
    expect(found.steps).toEqual([]);
    expect(found.to).toBe(found.from);
  });

  it('tells what only one of two programmes has as the rest', async () => {
    const other = shipped('colossus-2025-01');
    const weights = Object.fromEntries(
      other.programme.questions.map(({ id, claims }) => [id, claims.map(() => 1 / claims.length)]),
    );
    const { bridge: found } = await compareSides(
      { bound: starter, belief: evens },
      { bound: other, belief: { ...evens, weights } },
      { result: 'spent', names: ['a', 'b'], measure: 'p50', seed: 1, worlds: 256 },
    );
    expect(found?.steps.at(-1)?.kind).toBe('rest');
    expect(found?.onlyIn.a).toContain('sources.Bank loan');
    expect(found?.steps.at(-1)?.after).toBe(found?.to);
  });
});

describe('scenarios beside the base', () => {
  it('differ by what they change and by nothing else', async () => {
    const path = 'library.accelerators.gb200-nvl72.price';
    const given = starter.inputs.find((input) => input.given.path === path)?.given;
    if (!given) throw new Error('no price');
    const half = valuesAt(range(`${path}=x0.5; x1`).moved, 0.5).get(path);
    if (!half) throw new Error('no half');
    const cheap: CheckedScenario = {
      name: 'chips-halve',
      title: 'Chips cost half',
      note: null,
      changes: [{ path, was: given, given: half }],
      position: { file: '', line: 1, column: 1 },
    };
    const none = { ...cheap, name: 'nothing', changes: [] };
    const bound = bindProgramme({ ...starter.programme, scenarios: [cheap, none] });
    const answered = await runProgramme(bound, {
      belief: evens,
      seed: 1,
      worldsAsked: 4096,
      design: null,
      version: 'test',
      options: {},
    });
    expect(answered.answer.scenarios).toEqual([]);
    const { scenarios, money, targets } = await answered.complete();
    expect(scenarios.map(({ name }) => name)).toEqual(['base', 'chips-halve', 'nothing']);
    const [base, cheaper, same] = scenarios;
    // The base is the run itself: the same worlds.
    const gap = base?.figures.find((figure) => figure.path === 'capital.peakGap');
    expect(gap?.spread.p50).toBe(money.peakGap.p50);
    expect(base?.targets[0]?.probability.value).toBe(targets[0]?.probability.value);
    expect(same?.figures.every(({ difference }) => difference.mean === 0)).toBe(true);
    const less = cheaper?.figures.find((figure) => figure.path === 'capital.peakGap');
    expect(less?.difference.p95).toBeLessThanOrEqual(0);
    expect(less?.difference.p5).toBeLessThan(0);
    expect(cheaper?.changes[0]).toMatchObject({ path, was: given.written });
  });
});
