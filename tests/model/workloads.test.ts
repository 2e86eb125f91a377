import { describe, expect, it } from 'vitest';
import { computeOptimal } from '../../src/compute/scaling/compute-optimal.ts';
import { lossOf } from '../../src/compute/scaling/loss-of.ts';
import { interpret } from '../../src/equations/interpret.ts';
import { compileKernel } from '../../src/equations/kernel/compile.ts';
import { instantiateKernel } from '../../src/equations/kernel/instantiate.ts';
import { lookUp } from '../../src/equations/look-up.ts';
import { h100Equivalents } from '../../src/model/fleet.ts';
import { h100EquivalentsOfPart } from '../../src/model/laboratories.ts';
import { acceleratorsOfMember, spentOfMember } from '../../src/model/members.ts';
import { spent } from '../../src/model/programme.ts';
import * as byYear from '../../src/model/workloads/by-year.ts';
import * as clusters from '../../src/model/workloads/clusters.ts';
import { usdPerAcceleratorHour } from '../../src/model/workloads/cost.ts';
import { usefulTime } from '../../src/model/workloads/inputs.ts';
import * as runs from '../../src/model/workloads/runs.ts';
import * as serving from '../../src/model/workloads/serving.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { centralValue } from '../../src/programme/binding/central-value.ts';
import type { CheckedProgramme } from '../../src/programme/checked-programme.ts';
import {
  type CheckedTrainingRun,
  type CheckedWorkloads,
  noWorkloads,
} from '../../src/programme/checked-workloads.ts';
import { log, pow } from '../../src/uncertainty/elementary/index.ts';
import { ACCELERATOR, certain, type HandMade, makeProgramme, worldOf } from './hand-made.ts';

/** A site of 100,000 accelerators that runs from the first month, one more from month 12. */
const hand: HandMade = {
  steps: 48,
  parties: ['Owner', 'Guest'],
  sources: [{ name: 'money', to: 'Owner', secured: 1e12 }],
  sites: [
    {
      name: 'First',
      owner: 'Owner',
      chipPayer: 'Owner',
      groups: [{ count: 1, start: -60 }],
      power: [{ facility: 130, from: -40 }],
    },
    {
      name: 'Second',
      owner: 'Owner',
      chipPayer: 'Owner',
      groups: [{ count: 1, start: -60 }],
      power: [{ facility: 130, from: 12 }],
    },
  ],
};

const position = { file: 'hand-made', line: 1, column: 1 };
const run = (name: string, more: Partial<CheckedTrainingRun>): CheckedTrainingRun => ({
  name,
  flop: null,
  bestBy: null,
  size: 'as stated',
  accelerators: null,
  earliest: certain(`workloads.runs.${name}.earliest`, 'month', 0),
  deadline: null,
  at: null,
  among: ['First', 'Second'],
  weight: 1,
  position,
  ...more,
});
const flop = (name: string, value: number) => certain(`workloads.runs.${name}.flop`, 'FLOP', value);
const gpus = (name: string, value: number) =>
  certain(`workloads.runs.${name}.accelerators`, 'GPU', value);

const service = (asked: number | null): CheckedWorkloads['services'][number] => ({
  name: 'chat',
  by: 'Owner',
  model: 'a model',
  asked: asked === null ? null : certain('workloads.services.chat.asked', 'token/day', asked),
  growth: certain('workloads.services.chat.growth', '1/year', 0),
  price: certain('workloads.services.chat.price', 'USD/million tokens', 2),
  decline: certain('workloads.services.chat.price_falls', '1/year', 0.5),
  speeds: { kilowatt: certain('workloads.services.chat.speeds', 'token/s/GPU', 1000) },
  position,
});

const worldWith = (
  workloads: Partial<CheckedWorkloads>,
  drawn: Readonly<Record<string, number>> = {},
  change: (programme: CheckedProgramme) => CheckedProgramme = (programme) => programme,
) => {
  const made = change({ ...makeProgramme(hand), workloads: { ...noWorkloads, ...workloads } });
  const bound = bindProgramme(made);
  const columns = bound.inputs.map((input) => drawn[input.path] ?? centralValue(input.given));
  return { bound, columns, ...interpret(bound.model, bound.structure, columns) };
};

const SECONDS = 730 * 3600;
const USABLE = 90_000;

describe('the largest run', () => {
  const world = worldWith({});
  const share = 0.35 * lookUp(world.bound.structure, usefulTime, [log(20_000), 5]);

  it('is what the accelerators do in its length, at the share of the peak and of the time', () => {
    expect(world.value(clusters.usable, 0, 5)).toBeCloseTo(USABLE, 6);
    const expected = USABLE * 4 * SECONDS * ACCELERATOR.flopPerSecond * share;
    expect(world.value(clusters.trainable, 0, 10) / expected).toBeCloseTo(1, 9);
    expect(world.value(clusters.trainable, 1, 10)).toBe(0);
    expect(world.value(clusters.largestRun, 0, 10)).toBe(world.value(clusters.trainable, 0, 10));
  });

  it('counts a part of the first months as a part', () => {
    // Power for the second comes with month 12 and a month of commissioning follows: two of the
    // four months of a run lie behind at the end of month 14.
    const half = world.value(clusters.trainable, 1, 14) / world.value(clusters.trainable, 1, 20);
    expect(half).toBeCloseTo(0.5, 9);
  });

  it('is the model, and has the loss, that gigastack/compute tells', () => {
    const budget = world.value(byYear.largestByYear, 1);
    const best = computeOptimal({ flop: budget, availableTokens: 3e14 });
    expect(world.value(byYear.parameters, 1) / best.parameters).toBeCloseTo(1, 9);
    expect(world.value(byYear.trainingTokens, 1) / best.tokens).toBeCloseTo(1, 9);
    expect(world.value(byYear.loss, 1)).toBeCloseTo(lossOf(best).loss, 9);
    expect(world.value(byYear.tenfoldLoss, 1)).toBeLessThan(world.value(byYear.loss, 1));
    expect(world.value(byYear.dataExhausted, 1)).toBe(0);
  });

  it('grows in parameters where text runs out', () => {
    const poor = worldWith({}, { 'workloads.public-text': 1e12 });
    expect(poor.value(byYear.dataExhausted, 1)).toBe(1);
    expect(poor.value(byYear.trainingTokens, 1)).toBe(1e12);
    const budget = poor.value(byYear.largestByYear, 1);
    expect(poor.value(byYear.parameters, 1) / (budget / 6e12)).toBeCloseTo(1, 9);
    expect(poor.value(byYear.loss, 1)).toBeGreaterThan(world.value(byYear.loss, 1));
  });

  it('is met by a trend that leaves it behind', () => {
    const modest = worldWith({}, { 'workloads.frontier-run': 1e25 });
    const trend = modest.value(byYear.trend, 0);
    expect(trend / (1e25 * pow(4.5, 2026 - (2024 + 6.5 / 12)))).toBeCloseTo(1, 9);
    const years = [0, 1, 2, 3].map((year) => modest.value(byYear.keepsUp, year));
    expect(years).toEqual([1, 0, 0, 0]);
    expect(modest.value(byYear.firstReached)).toBe(2025);
    expect(modest.value(byYear.partsIn)).toBe(2026);
  });

  it('spans the sites of a network, at the speed that it keeps', () => {
    const keeps = certain('workloads.networks.both.keeps', '1', 0.8);
    const networks = [{ name: 'both', sites: ['First', 'Second'], keeps, position }];
    const joined = worldWith({ networks });
    const expected = 2 * 0.8 * world.value(clusters.trainable, 0, 30);
    expect(joined.value(clusters.trainable, 0, 30) / expected).toBeCloseTo(1, 9);
    expect(joined.bound.structure.elements.get('cluster')).toEqual(['both']);
  });
});

describe('what an accelerator costs', () => {
  it('is its price and its part of the building, paid back over their lives, and its running', () => {
    const world = worldWith({});
    const recovery = (years: number) => 0.1 / (1 - pow(1.1, -years));
    const works = world.value(world.bound.model.byPath.get('workloads.worksPerMwIt')!, 0);
    const perYear =
      ACCELERATOR.priceUsd * recovery(5) + ACCELERATOR.itPowerMw * (works * recovery(15) + 1e6);
    expect(world.value(usdPerAcceleratorHour, 0)).toBeCloseTo(perYear / 8760, 9);
  });
});

describe('training runs', () => {
  const small = run('small', { flop: flop('small', 1e25), accelerators: gpus('small', 30_000) });
  const wide = run('wide', {
    flop: flop('wide', 5e25),
    accelerators: gpus('wide', 150_000),
  });
  const keeps = certain('workloads.networks.both.keeps', '1', 1);
  const networks = [{ name: 'both', sites: ['First', 'Second'], keeps, position }];

  it('take all of their accelerators or none, and wait for the last of them', () => {
    const world = worldWith({ runs: [wide], networks });
    // 180,000 can be held once the second site has power and is commissioned, in month 13.
    expect(world.value(runs.startedAt, 0)).toBe(13);
    expect(world.value(runs.acceleratorsKept, 0, 5)).toBeCloseTo(90_000, 6);
    expect(world.value(runs.acceleratorsAtWork, 0, 5)).toBe(0);
    expect(world.value(runs.acceleratorsAtWork, 0, 13)).toBe(150_000);
  });

  it('end when their operations are done, within the month', () => {
    const world = worldWith({ runs: [small] });
    const months = 1e25 / world.value(runs.runSpeed, 0) / SECONDS;
    expect(world.value(runs.finishedAt, 0)).toBeCloseTo(months, 9);
    expect(world.value(runs.trainedAtCluster, 0)).toBeCloseTo(1e25, -12);
  });

  it('are served in the order of the plan where capacity is short', () => {
    const first = run('first', { flop: flop('first', 4e25), accelerators: gpus('first', 80_000) });
    const then = run('then', {
      flop: flop('then', 4e25),
      accelerators: gpus('then', 80_000),
      at: 'First',
      earliest: certain('workloads.runs.then.earliest', 'month', 1),
    });
    const world = worldWith({ runs: [then, { ...first, at: 'First' }] });
    const order = world.bound.plan!.runs.map(({ run: { name } }) => name);
    expect(order).toEqual(['first', 'then']);
    // The step in which the first ends is still its own.
    const ended = Math.ceil(world.value(runs.finishedAt, 0));
    expect(world.value(runs.startedAt, 1)).toBe(ended);
  });

  it('never hold more than there is, and keep what they did', () => {
    const world = worldWith({ runs: [wide, small], networks });
    for (let step = 0; step < hand.steps; step++) {
      const held = world.value(runs.acceleratorsTraining, 0, step);
      expect(held).toBeLessThanOrEqual(world.value(clusters.usable, 0, step) + 1e-6);
      for (const element of [0, 1]) {
        const before = step === 0 ? 0 : world.value(runs.flopDone, element, step - 1);
        expect(world.value(runs.flopDone, element, step)).toBeGreaterThanOrEqual(before);
      }
    }
  });

  it('end no earlier where power comes later', () => {
    const path = 'sites.Second.power.0.from';
    const inputs = worldWith({ runs: [wide], networks }).bound.inputs;
    expect(inputs.some((input) => input.path === path)).toBe(true);
    const ends = [12, 15, 20].map((month) =>
      worldWith({ runs: [wide], networks }, { [path]: month }).value(runs.finishedAt, 0),
    );
    expect(ends[1]! - ends[0]!).toBeCloseTo(3, 9);
    expect(ends[2]! - ends[0]!).toBeCloseTo(8, 9);
  });

  it('are as large as the best by a date, where the file leaves the size to the plan', () => {
    const best = run('best', {
      bestBy: certain('workloads.runs.best.best_by', 'month', 24),
      earliest: certain('workloads.runs.best.earliest', 'month', 20),
    });
    const world = worldWith({ runs: [best] });
    const trainable = Math.max(...[0, 1].map((at) => world.value(clusters.trainable, at, 23)));
    expect(world.value(runs.runFlop, 0)).toBe(trainable);
    expect(world.value(runs.finishedAt, 0)).toBeGreaterThan(23);
    expect(world.value(runs.finishedAt, 0)).toBeLessThan(25);
  });

  it('that no cluster can hold find no place and are never finished', () => {
    const world = worldWith({
      runs: [run('vast', { flop: flop('vast', 1e27), accelerators: gpus('vast', 1e6) })],
    });
    expect(world.bound.plan!.runs[0]).toMatchObject({ cluster: -1, start: null });
    expect(world.value(runs.finishedAt, 0)).toBe(Infinity);
  });
});

describe('serving', () => {
  it('fills what training leaves, where nobody says how much is asked for', () => {
    const training = run('all', {
      flop: flop('all', 1e27),
      accelerators: gpus('all', 60_000),
      at: 'First',
    });
    const world = worldWith({ runs: [training], services: [service(null)] });
    // Half of the peak on average; what is free of both sites from month 13 on.
    expect(world.value(serving.tokensPerSecond, 0, 5)).toBeCloseTo(30_000 * 1000 * 0.5, 3);
    expect(world.value(serving.tokensPerSecond, 0, 20)).toBeCloseTo(120_000 * 1000 * 0.5, 3);
    expect(world.value(serving.idle, 0, 20)).toBeCloseTo(0, 6);
  });

  it('serves no more than is asked for, and leaves the rest idle', () => {
    const world = worldWith({ services: [service(1e12)] });
    expect(world.value(serving.tokensPerDay, 0, 5)).toBeCloseTo(1e12, 0);
    const busy = 1e12 / 86_400 / (1000 * 0.5);
    expect(world.value(serving.idle, 0, 5)).toBeCloseTo(USABLE - busy, 3);
  });

  it('costs what its accelerators cost, and sells at a falling price', () => {
    const world = worldWith({ services: [service(1e12)] });
    const perHour = world.value(usdPerAcceleratorHour, 0);
    expect(world.value(byYear.usdPerMillionTokens, 1)).toBeCloseTo(
      (perHour / (1000 * 0.5 * 3600)) * 1e6,
      9,
    );
    const [first, second] = [0, 1].map((year) => world.value(byYear.revenueInYear, year));
    expect(second! / first!).toBeCloseTo(0.5, 9);
    // A year of tokens at 2 dollars a million, falling by half a year from the first day on.
    const months = Array.from({ length: 12 }, (_, month) => pow(0.5, (month + 1) / 12));
    const expected = months.reduce((sum, level) => sum + (1e12 * 730 * 2e-6 * level) / 24, 0);
    expect(first! / expected).toBeCloseTo(1, 9);
  });
});

describe('who computes', () => {
  it('adds up to the whole, with the end user’s part what others leave', () => {
    const share = certain('workloads.shares.First.Guest', '1', 0.25);
    const world = worldWith({ shares: [{ site: 'First', party: 'Guest', share, position }] });
    const names = world.bound.structure.elements.get('party in a programme')!;
    const at = (name: string, step: number) =>
      world.value(h100EquivalentsOfPart, names.indexOf(name), step);
    expect(at('Guest', 5)).toBeCloseTo(25_000, 6);
    expect(at('Owner', 5)).toBeCloseTo(75_000, 6);
    expect(at('Guest', 20) + at('Owner', 20)).toBeCloseTo(world.value(h100Equivalents, 0, 20), 6);
  });

  it('adds up over the members of a field', () => {
    const world = worldOf({
      ...hand,
      field: {
        members: [
          { name: 'one', sites: ['First'] },
          { name: 'two', sites: ['Second'] },
        ],
        order: [],
      },
    });
    for (const step of [0, 11, 30]) {
      const [one, two] = world.each(spentOfMember, step);
      expect((one! + two!) / world.value(spent, 0, step)).toBeCloseTo(1, 9);
    }
    expect(world.each(acceleratorsOfMember, 30).map(Math.round)).toEqual([100_000, 100_000]);
  });
});

describe('both engines', () => {
  it('compute the workloads alike, to the bit', () => {
    const keeps = certain('workloads.networks.both.keeps', '1', 0.9);
    const networks = [{ name: 'both', sites: ['First', 'Second'], keeps, position }];
    const wide = run('wide', { flop: flop('wide', 5e25), accelerators: gpus('wide', 150_000) });
    const world = worldWith({ runs: [wide], services: [service(1e12)], networks });
    const { model, structure } = world.bound;
    const outputs = model.quantities.filter(
      ({ path, formula }) => path.startsWith('workloads.') && formula !== null,
    );
    const kernel = instantiateKernel(compileKernel(model, structure, { outputs, pairs: 1 }));
    world.columns.forEach((value, column) => {
      kernel.inputs[column * kernel.stride] = value;
    });
    kernel.run(1);
    for (const quantity of outputs) {
      const steps = quantity.timed ? structure.steps : 1;
      const size = quantity.dimension ? structure.elements.get(quantity.dimension.name)!.length : 1;
      const column = kernel.output(quantity);
      for (let at = 0; at < size * steps; at++) {
        const expected = world.value(quantity, Math.floor(at / steps), at % steps);
        expect([quantity.path, at, column[at * kernel.stride]]).toEqual([
          quantity.path,
          at,
          expected,
        ]);
      }
    }
  });
});
