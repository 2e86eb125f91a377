import { describe, expect, it } from 'vitest';
import { readPrecision, runToPrecision } from '../../src/simulation/precision.ts';
import { prepareEngine, runWorlds } from '../../src/simulation/run-worlds.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import type { WorldsRun } from '../../src/simulation/worlds-run.ts';
import { evenOdds, peakGap, tinyKept, tinyProgramme } from './tiny-programme.ts';

describe('--precision', () => {
  it.each([
    ['P(capital.gap > 0) 0.5pp', 'capital.gap > 0', 0.005],
    [
      'P(sources."A (b)".drawn before 2029-02 >= $5B) ± 1 pp',
      'sources."A (b)".drawn before 2029-02 >= $5B',
      0.01,
    ],
    ['p(x<1) 0.02', 'x<1', 0.02],
    ['P(x < 1) .5 %', 'x < 1', 0.005],
  ])('reads %s', (text, event, halfWidth) => {
    expect(readPrecision(text)).toEqual({ event, halfWidth });
  });

  it.each(['capital.gap > 0', 'P(x > 0)', 'P(x > 0) 0pp', 'P(x > 0) 60pp', 'P() 1pp', 'P(x) -1pp'])(
    'does not read %s',
    (text) => {
      expect(readPrecision(text)).toBeNull();
    },
  );

  const bound = tinyProgramme();
  const engine = prepareEngine(bound, tinyKept);
  const ask = (halfWidth: number, mostWorlds: number, level = 0) =>
    runToPrecision({
      halfWidth,
      mostWorlds,
      run: (design) => runWorlds(engine, samplingPlan(bound, evenOdds, 3, design)),
      happened: (run: WorldsRun) => run.perWorld(peakGap, 0).map((gap) => (gap > level ? 1 : 0)),
    });

  it('doubles the worlds until the interval is as narrow as asked, twice in a row', async () => {
    const { reached, run, steps } = await ask(0.004, 65_536);
    expect(reached).toBe(true);
    expect(steps.map(({ design }) => design.worlds)).toEqual(
      steps.map((_, index) => 4_096 * 2 ** index),
    );
    expect(run.worlds).toBe(steps.at(-1)?.design.worlds);
    expect(steps.slice(-2).every(({ halfWidth }) => halfWidth <= 0.004)).toBe(true);
    // The same event from four times as many worlds lies within both intervals.
    const [estimate, finest] = [steps.at(-1)!.estimate, (await ask(1e-9, 65_536)).steps.at(-1)!];
    expect(Math.abs(estimate.estimate - finest.estimate.estimate)).toBeLessThan(0.008);
  });

  it('says when the most worlds did not suffice', async () => {
    const { reached, run } = await ask(1e-6, 8_192);
    expect(reached).toBe(false);
    expect(run.worlds).toBe(8_192);
  });

  it('does not take no event for certainty', async () => {
    const { reached, steps } = await ask(1e-4, 8_192, 1e12);
    expect(reached).toBe(false);
    expect(steps[0]?.halfWidth).toBe(3 / 4_096);
  });
});
