import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckedBelief } from '../../src/programme/checked-programme.ts';
import { type AnsweredRun, runProgramme } from '../../src/results/run-programme.ts';
import type { RunSummary } from '../../src/results/run-summary.ts';
import { shipped } from './stargate.ts';

const run = async (name: string, belief: string, worldsAsked = 4096): Promise<AnsweredRun> => {
  const bound = shipped(name);
  const found = bound.programme.beliefs.find((one) => one.name === belief) as CheckedBelief;
  return runProgramme(bound, {
    belief: found,
    seed: 1,
    worldsAsked,
    design: null,
    version: 'test',
    options: {},
  });
};

describe('the Stargate programme as known on 24 January 2025', () => {
  let announced: AnsweredRun;
  let signed: AnsweredRun;
  let evens: AnsweredRun;
  let whole: RunSummary;

  beforeAll(async () => {
    announced = await run('stargate-2025-01', 'as-announced');
    signed = await run('stargate-2025-01', 'signed-money-only');
    evens = await run('stargate-2025-01', 'even-odds');
    whole = await evens.complete();
  });

  it('has never less money as announced than signed only, in any world; signed is above zero', () => {
    const path = 'capital.drawnInAll';
    const quantity = announced.bound.model.byPath.get(path);
    if (!quantity) throw new Error(`no ${path}`);
    const together = ({ run: worlds, bound }: AnsweredRun, world: number): number => {
      const own = bound.model.byPath.get(path);
      if (!own) throw new Error(`no ${path}`);
      return bound.programme.sources.reduce(
        (sum, _, source) => sum + (worlds.perWorld(own, source)[world] as number),
        0,
      );
    };
    for (let world = 0; world < announced.run.worlds; world++) {
      const least = together(signed, world);
      expect(least).toBeGreaterThan(0);
      expect(together(announced, world)).toBeGreaterThanOrEqual(least);
    }
  });

  it('answers in three sentences that name the headline, the money and what is built', () => {
    expect(whole.answer).toHaveLength(3);
    expect(whole.answer[0]?.text).toContain('at least $500B before Feb 2029');
    expect(whole.answer[0]?.text).toContain('one would have to believe');
    expect(whole.answer[1]?.text).toMatch(/^Of \$\d+B announced/);
    for (const { paths } of whole.answer) expect(paths.length).toBeGreaterThan(0);
  });

  it('tells each target with a probability, an interval around it and causes that add up', () => {
    expect(whole.targets.length).toBeGreaterThanOrEqual(8);
    for (const { probability, holdsIn, blockedBy, byBelief } of whole.targets) {
      expect(probability.value).toBeCloseTo(holdsIn / whole.run.worlds, 12);
      expect(probability.low).toBeLessThanOrEqual(probability.value);
      expect(probability.high).toBeGreaterThanOrEqual(probability.value);
      const shares = blockedBy.reduce((sum, { share }) => sum + share, 0);
      if (blockedBy.length > 0) expect(shares).toBeCloseTo(1, 9);
      expect(byBelief.map(({ belief }) => belief)).toEqual(
        evens.bound.programme.beliefs.map(({ name }) => name),
      );
    }
  });

  it('gives a change of beliefs that indeed makes half of the worlds hold', () => {
    const [headline] = whole.targets;
    expect(headline?.wouldHaveToBelieve?.length).toBeGreaterThan(0);
    const sure = announced.answer.targets[0]?.probability.value as number;
    expect(sure).toBeGreaterThan(headline?.probability.value as number);
  });

  it('splits the same worlds by the answer drawn, and the parts make the whole', () => {
    const split = whole.splits.find(({ question }) => question === 'softbank-secured');
    const worlds = split?.answers.reduce((sum, answer) => sum + answer.worlds, 0);
    expect(worlds).toBe(whole.run.worlds);
    for (const { answers } of whole.splits) {
      for (const { worlds: share } of answers) {
        expect(share / whole.run.worlds).toBeGreaterThan(0.5 / answers.length);
      }
    }
  });

  it('finds the groups that matter, all indices within 0 and 1.5 and the largest first', () => {
    const groups = whole.sensitivity?.groups ?? [];
    expect(groups.length).toBeGreaterThan(8);
    expect(groups.length).toBeLessThanOrEqual(24);
    for (const { totalOrder } of groups) {
      expect(totalOrder).toBeGreaterThanOrEqual(0);
      expect(totalOrder).toBeLessThan(1.5);
    }
    const order = groups.map(({ totalOrder }) => totalOrder);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it('is the same to the byte when run again', async () => {
    const again = await (await run('stargate-2025-01', 'even-odds')).complete();
    expect(JSON.stringify(again)).toBe(JSON.stringify(whole));
  });

  it('keeps fans in order and within what was announced', () => {
    for (const { quantiles, path } of whole.fans) {
      for (let step = 0; step < whole.months.steps; step++) {
        const at = (['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const).map(
          (band) => quantiles[band][step] as number,
        );
        expect(at, path).toEqual([...at].sort((a, b) => a - b));
      }
    }
  });

  it('rests on no hindsight, as the programme claims', () => {
    expect(whole.hindsight.entries).toEqual([]);
  });
});

describe('more worlds than are kept', () => {
  it('counts series in histograms and tells nearly the same fans', async () => {
    const few = await run('starter', 'equity-in-hand', 65_536);
    const many = await run('starter', 'equity-in-hand', 70_000);
    expect(many.run.keepsSeries).toBe(false);
    const spent = (answered: AnsweredRun): number =>
      answered.answer.fans.find(({ path }) => path === 'programme.spent')?.quantiles.p50.at(-1) ??
      Number.NaN;
    expect(spent(many) / spent(few)).toBeCloseTo(1, 1);
  });
});
