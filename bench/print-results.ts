import { type Repeats, repeatsOf } from './harness/repeats.ts';
import type { BenchResults, Split } from './results.ts';

const digits = (value: number): string => String(Number(value.toPrecision(3)));
const spread = ({ median, least, greatest }: Repeats): string =>
  `${digits(median)} (${digits(least)} to ${digits(greatest)})`;

const tellSplit = (
  { split, kernelMicrosecondsPerWorld, chapters }: Split,
  line: (text: string, met?: boolean) => void,
): void => {
  for (const [part, time] of Object.entries(split))
    line(`  ${part}: ${digits(time)} ms on one core`);
  line(
    `  kernel: ${digits(kernelMicrosecondsPerWorld)} microseconds a world, wanted at most 80`,
    kernelMicrosecondsPerWorld <= 80,
  );
  for (const [chapter, time] of Object.entries(chapters)) {
    line(`    ${chapter}: ${digits(time)} of them`);
  }
};

/** The figures beside what they are wanted to be, a line each. */
export const printResults = (results: BenchResults): string => {
  const lines: string[] = [];
  const line = (text: string, met: boolean | null = null): void => {
    lines.push(`${met === null ? '     ' : met ? 'met  ' : 'MISS '} ${text}`);
  };
  const {
    race,
    million,
    stargate,
    totalOrder,
    cover,
    sampling,
    hourlySupply,
    plainFunctions,
    computeEstimates,
    livePage,
  } = results;
  if (livePage) {
    const share = (times: readonly number[], part: number): number =>
      [...times].sort((a, b) => a - b)[Math.ceil(part * times.length) - 1] as number;
    const tell = (
      what: string,
      times: readonly number[],
      most: readonly [number, number | null],
    ) => {
      const [median, late] = [share(times, 0.5), share(times, 0.95)];
      line(
        `${what}: median ${digits(median)} ms, p95 ${digits(late)} ms over ${times.length}, ` +
          `wanted ${most[0]}${most[1] === null ? '' : ` and ${most[1]}`}`,
        median <= most[0] && (most[1] === null || late <= most[1]),
      );
    };
    line(`live page: ${digits(livePage.megabytes)} MB, wanted 2.5`, livePage.megabytes <= 2.5);
    line(
      `  first answer ${digits(livePage.firstAnswer)} ms after opening, wanted 1500`,
      livePage.firstAnswer <= 1_500,
    );
    tell('  slider event to redrawn fans', livePage.redrawn, [50, 100]);
    tell('  to 1,024 worlds', livePage.worlds1024, [120, null]);
    tell('  to all 16,384 worlds', livePage.allWorlds, [1_000, null]);
    tell('  to the whole summary', livePage.settled, [1_000, null]);
    line(
      `  longest frame of a drag ${digits(livePage.longestFrame)} ms, wanted 50`,
      livePage.longestFrame <= 50,
    );
  }
  if (race) {
    const wanted: Readonly<Record<string, number>> = { squiggle: 1_300, numpy: 5, scalar: 3 };
    for (const [name, ratio] of Object.entries(race.timesTheKernel)) {
      const own = spread(race.nanoseconds[name] as Repeats);
      const least = wanted[name];
      line(
        `${name}: ${own} ns for a world, a site and a month; ${spread(ratio)} x the kernel, ` +
          `${digits(race.leastTimesTheKernel[name] as number)} x by the least times` +
          `${least === undefined ? '' : `, wanted at least ${least}`}`,
        least === undefined ? null : ratio.median >= least,
      );
    }
    const most: Readonly<Record<string, number>> = {
      'kernel over c': 1.5,
      'numpy over c': 12,
      'scalar over c': 7,
      'squiggle over numpy': 300,
    };
    for (const [name, ratio] of Object.entries(race.noStrawMen)) {
      const limit = most[name] as number;
      if (Number.isNaN(ratio)) line(`${name}: not here`);
      else line(`${name}: ${digits(ratio)}, wanted at most ${limit}`, ratio <= limit);
    }
  }
  if (million) {
    line(
      `a million worlds on two workers: ${spread(million.seconds)} s, wanted at most 5 ` +
        `(all threads together ${spread(million.processorSeconds)} s)`,
      million.seconds.median <= 5,
    );
    line(
      `their memory: ${digits(million.peakMegabytes)} MB at most, wanted 400`,
      million.peakMegabytes <= 400,
    );
  }
  if (stargate) {
    line(
      `Stargate, 10,000 worlds, from start to answer: ${spread(stargate.secondsToAnswer)} s, ` +
        'wanted at most 2',
      stargate.secondsToAnswer.median <= 2,
    );
    tellSplit(stargate.split, line);
    if (stargate.later) {
      const { secondsToAnswer, split } = stargate.later;
      line(
        `Stargate of June 2026, 10,000 worlds: ${spread(secondsToAnswer)} s, wanted at most 4`,
        secondsToAnswer.median <= 4,
      );
      tellSplit(split, line);
    }
  }
  if (totalOrder) {
    line(
      `total-order indices of ${totalOrder.inputs} inputs, ${totalOrder.worlds} worlds each: ` +
        `${spread(totalOrder.seconds)} s, wanted at most 1`,
      totalOrder.seconds.median <= 1,
    );
  }
  const told = (share: number): boolean => share >= 0.9 && share <= 0.99;
  for (const [name, share] of Object.entries(cover ?? {})) {
    line(
      `intervals of the reference problem, ${name}: hold the truth in ${digits(share * 100)} %`,
      told(share),
    );
  }
  if (sampling) {
    for (const { name, gain } of sampling.gains) {
      line(`Sobol gain, ${name}: ${digits(gain)}, wanted at least 0.7`, gain >= 0.7);
    }
    line(
      `Sobol gain, median: ${digits(sampling.medianGain)}, wanted at least 3`,
      sampling.medianGain >= 3,
    );
    for (const [name, share] of Object.entries(sampling.cover)) {
      line(
        `intervals of Stargate, ${name}: hold the truth in ${digits(share * 100)} %`,
        told(share),
      );
    }
  }
  if (computeEstimates) {
    const { given, searched, searchedExperts, serving } = computeEstimates;
    const parts: readonly (readonly [string, readonly number[], number | null])[] = [
      ['a training step with a given layout', given, 50],
      ['the best layout for 16,384 devices', searched, 50_000],
      ['the same for a mixture of experts', searchedExperts, 50_000],
      ['serving, the best of its replicas', serving, null],
    ];
    for (const [title, times, most] of parts) {
      const own = repeatsOf(times);
      const wanted = most === null ? '' : `, wanted at most ${most}`;
      line(`${title}: ${spread(own)} us${wanted}`, most === null ? null : own.median <= most);
    }
  }
  if (hourlySupply) {
    const { fixed, sizing } = hourlySupply;
    const ratio = (slow: readonly number[], fast: readonly number[]): number =>
      repeatsOf(slow).median / repeatsOf(fast).median;
    const dispatched = ratio(fixed.highs, fixed.kernel);
    line(
      `a year of hours at stated sizes: ${spread(repeatsOf(fixed.kernel))} ms ` +
        `(first time ${digits(fixed.cold)}), HiGHS ${spread(repeatsOf(fixed.highs))}: ` +
        `${digits(dispatched)} x, wanted at least 50`,
      dispatched >= 50,
    );
    line(
      `  its cost against HiGHS: ${digits(fixed.error)}, wanted at most 1e-6`,
      fixed.error <= 1e-6,
    );
    const sized = ratio(sizing.highs, sizing.cuts);
    line(
      `sizing it with twelve demand charges: ${spread(repeatsOf(sizing.cuts))} ms ` +
        `(first time ${digits(sizing.cold)}), HiGHS ${spread(repeatsOf(sizing.highs))}: ` +
        `${digits(sized)} x, wanted at least 40`,
      sized >= 40,
    );
    line(
      `  proven gap ${digits(sizing.gap)} (wanted at most 1e-4), truly ${digits(sizing.error)}, ` +
        `${sizing.rounds} rounds`,
      sizing.gap <= 1e-4,
    );
    line(
      `  again at other capital costs: ${spread(repeatsOf(sizing.again))} ms, ` +
        `${sizing.roundsAgain} rounds instead of ${sizing.roundsAnew}`,
      2 * sizing.roundsAgain <= sizing.roundsAnew,
    );
  }
  if (plainFunctions) {
    for (const [shape, milliseconds] of Object.entries(plainFunctions.scheduleRisk)) {
      const taken = repeatsOf(milliseconds);
      line(
        `10,000 worlds of 150 activities, ${shape}: ${spread(taken)} ms, wanted at most 300`,
        taken.median <= 300,
      );
    }
    for (const name of ['irr', 'xirr'] as const) {
      const taken = repeatsOf(plainFunctions[name].map((milliseconds) => milliseconds * 1000));
      line(
        `${name} of 360 months: ${spread(taken)} microseconds, wanted at most 50`,
        taken.median <= 50,
      );
    }
  }
  return `${lines.join('\n')}\n`;
};
