import { performance } from 'node:perf_hooks';
import { dispatchSite, fixedDispatch, sizeSite } from '../src/entries/sites.ts';
import { loadSolver } from '../src/sites/dispatch/solve-programme.ts';
import { campusToSize, campusYear } from '../tests/sites/dispatch/campus-year.ts';
import type { HourlySupply } from './results.ts';

/**
 * A campus's year of 8,760 hours, by the own kernel and by HiGHS on the same problem in the same
 * process: `hourly-supply REPEATS HIGHS_REPEATS`. Prints one line of JSON. Times are from the case
 * as it is given to the answer with every hour in it.
 */
const repeats = Number(process.argv[2] ?? 9);
const highsRepeats = Number(process.argv[3] ?? 1);

const timed = async <Answer>(
  times: number,
  once: () => Answer | Promise<Answer>,
): Promise<{ readonly milliseconds: readonly number[]; readonly answer: Answer }> => {
  const milliseconds: number[] = [];
  let answer: Answer | null = null;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    answer = await once();
    milliseconds.push(performance.now() - start);
  }
  return { milliseconds, answer: answer as Answer };
};

// what the solver costs to load is not what is compared
await loadSolver();
const fixed = campusYear();
const cold = await timed(1, () => fixedDispatch(fixed));
const kernel = await timed(repeats, () => fixedDispatch(fixed));
const highs = await timed(highsRepeats, () => dispatchSite(fixed, { engine: 'highs' }));

const toSize = campusToSize();
const tolerance = 1e-4;
const first = await timed(1, () => sizeSite(toSize, { tolerance }));
const sized = await timed(repeats, () => sizeSite(toSize, { tolerance }));
const [gas, solar] = toSize.generators ?? [];
if (gas === undefined || solar === undefined) throw new Error('the campus has gas and solar');
const dearer = {
  ...toSize,
  generators: [
    { ...gas, capexPerMw: 121_000 },
    { ...solar, capexPerMw: 60_000 },
  ],
};
const { cuts } = first.answer;
const again = await timed(repeats, () => sizeSite(dearer, { tolerance, cuts }));
const anew = await timed(1, () => sizeSite(dearer, { tolerance }));
const whole = await timed(highsRepeats, () => sizeSite(toSize, { engine: 'highs' }));

const apart = (one: number, other: number): number => Math.abs(one / other - 1);
const results: HourlySupply = {
  fixed: {
    cold: cold.milliseconds[0] as number,
    kernel: kernel.milliseconds,
    highs: highs.milliseconds,
    error: apart(kernel.answer.objective, highs.answer.objective),
  },
  sizing: {
    cold: first.milliseconds[0] as number,
    cuts: sized.milliseconds,
    highs: whole.milliseconds,
    gap: sized.answer.gap,
    error: apart(sized.answer.objective, whole.answer.objective),
    rounds: sized.answer.rounds,
    again: again.milliseconds,
    roundsAgain: again.answer.rounds,
    roundsAnew: anew.answer.rounds,
  },
};
process.stdout.write(`${JSON.stringify(results)}\n`);
