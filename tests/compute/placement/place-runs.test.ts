import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greedyPlan, replayPlan } from '../../../src/compute/placement/greedy-plan.ts';
import { placeRuns } from '../../../src/compute/placement/place-runs.ts';
import {
  type PlacementCase,
  type PlacementPlan,
  readPlacementCase,
} from '../../../src/compute/placement/placement-case.ts';

/* Cases of this project, each verified with HiGHS, GLPK and CBC. */
const file = join(import.meta.dirname, '../../cases/sites/placement.json');
const cases = (JSON.parse(readFileSync(file, 'utf8')) as { cases: ({ id: string } & object)[] })
  .cases;

/** What a plan breaks: a site used beyond its accelerators, a run late, twice or elsewhere. */
const broken = (given: PlacementCase, plan: PlacementPlan): readonly string[] => {
  const faults: string[] = [];
  const used = new Map(given.sites.map(({ id }) => [id, new Float64Array(given.months)]));
  const runs = new Map((given.gangRuns ?? []).map((run) => [run.id, run]));
  for (const { run: id, place, startMonth } of plan.runs) {
    const run = runs.get(id);
    if (run === undefined) faults.push(`${id} twice`);
    else {
      runs.delete(id);
      if (startMonth < run.earliest) faults.push(`${id} early`);
      if (startMonth + run.durationMonths > run.deadline) faults.push(`${id} late`);
      for (let month = startMonth; month < startMonth + run.durationMonths; month++) {
        const months = used.get(place);
        if (months !== undefined) months[month] = months[month]! + run.gpus;
      }
    }
  }
  for (const { site, month, gpus } of plan.flows) {
    const months = used.get(site)!;
    months[month] = months[month]! + gpus;
  }
  for (const { id, usableGpus } of given.sites) {
    used.get(id)!.forEach((gpus, month) => {
      if (gpus > usableGpus[month]! + 1e-6) faults.push(`${id} in ${month}: ${gpus}`);
    });
  }
  return faults;
};

const later = (given: PlacementCase, delay: number): PlacementCase => ({
  ...given,
  sites: given.sites.map((site) => ({
    ...site,
    usableGpus: site.usableGpus.map((_, month) => site.usableGpus[month - delay] ?? 0),
  })),
});

describe('plans of the shared cases', () => {
  it.each(cases)(
    '$id: the greedy rule and the replay stay within 12 % of the best',
    async (one) => {
      const given = readPlacementCase(one);
      const exact = await placeRuns(one);
      const least = exact.objective - 0.12 * Math.abs(exact.objective);
      expect(broken(given, exact)).toEqual([]);
      for (const plan of [greedyPlan(given), replayPlan(given, exact)]) {
        expect(broken(given, plan)).toEqual([]);
        expect(plan.objective).toBeGreaterThanOrEqual(least);
        expect(plan.objective).toBeLessThanOrEqual(exact.objective + 1e-6);
      }
    },
  );

  it.each(cases)('$id: replayed where all capacity is late, nothing is broken', async (one) => {
    const exact = await placeRuns(one);
    for (const delay of [1, 2, 3, 6]) {
      const given = later(readPlacementCase(one), delay);
      const replayed = replayPlan(given, exact);
      const fresh = await placeRuns(given);
      expect(broken(given, replayed)).toEqual([]);
      expect(replayed.objective).toBeLessThanOrEqual(fresh.objective + 1e-6);
      // Regret in units of what was at stake without the delay.
      const regret = (fresh.objective - replayed.objective) / Math.abs(exact.objective);
      expect(regret).toBeLessThan(0.25);
    }
  });
});

describe('what a plan keeps', () => {
  const gang = { id: 'run', gpus: 10, durationMonths: 2, earliest: 0, deadline: 4, value: 5 };
  const sites = [
    { id: 'A', usableGpus: [6, 6, 6, 6] },
    { id: 'B', usableGpus: [6, 6, 6, 6] },
  ];

  it('places a gang over two sites only where a network joins them, within its limit', async () => {
    const alone = await placeRuns({ months: 4, sites, gangRuns: [gang] });
    expect(alone.runsPlaced).toBe(0);
    const networks = [{ id: 'campus', sites: ['A', 'B'] }];
    const joined = await placeRuns({ months: 4, sites, networks, gangRuns: [gang] });
    expect(joined.runs).toMatchObject([{ run: 'run', place: 'campus' }]);
    expect(greedyPlan({ months: 4, sites, networks, gangRuns: [gang] }).runsPlaced).toBe(1);
    const narrow = [{ id: 'campus', sites: ['A', 'B'], maxGpus: 9 }];
    const limited = await placeRuns({ months: 4, sites, networks: narrow, gangRuns: [gang] });
    expect(limited.runsPlaced).toBe(0);
  });

  it('keeps a run at the places that it names', async () => {
    const wide = sites.map((site) => ({ ...site, usableGpus: [20, 20, 20, 20] }));
    const plan = await placeRuns({
      months: 4,
      sites: wide,
      gangRuns: [{ ...gang, places: ['B'] }],
    });
    expect(plan.runs).toMatchObject([{ place: 'B' }]);
  });

  it('finishes what must finish, whatever it is worth, and refuses what cannot', async () => {
    const two = [
      { ...gang, gpus: 6, durationMonths: 4, value: 100 },
      { ...gang, id: 'must', gpus: 6, durationMonths: 4, value: 1, mustFinish: true },
    ];
    const plan = await placeRuns({ months: 4, sites: sites.slice(0, 1), gangRuns: two });
    expect(plan.runs.map(({ run }) => run)).toEqual(['must']);
    const never = placeRuns({ months: 4, sites, gangRuns: [{ ...gang, mustFinish: true }] });
    await expect(never).rejects.toThrow('run must finish, and no place can take it in time.');
    const elastic = {
      id: 'half',
      gpuMonths: 100,
      maxGpus: 10,
      earliest: 0,
      deadline: 4,
      valuePerGpuMonth: 1,
      mustFinish: true,
    };
    const short = placeRuns({ months: 4, sites, elasticRuns: [elastic] });
    await expect(short).rejects.toThrow('No plan finishes what must finish.');
  });

  it('names what a case lacks', async () => {
    await expect(placeRuns({ months: 4, sites: [{ id: 'A' }] })).rejects.toThrow(
      'A has no list of numbers usableGpus.',
    );
    await expect(placeRuns({ months: 9, sites })).rejects.toThrow(
      'A has usable GPUs for 4 of 9 months.',
    );
    await expect(placeRuns({ sites })).rejects.toThrow('The case has no number of months.');
  });
});

describe('on any small case', () => {
  const months = 6;
  const small = fc.record({
    months: fc.constant(months),
    sites: fc
      .array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: months, maxLength: months }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((all) => all.map((usableGpus, at) => ({ id: `S${at}`, usableGpus }))),
    gangRuns: fc
      .array(
        fc.record({
          gpus: fc.integer({ min: 1, max: 9 }),
          durationMonths: fc.integer({ min: 1, max: 4 }),
          earliest: fc.integer({ min: 0, max: 3 }),
          deadline: fc.integer({ min: 2, max: months }),
          value: fc.integer({ min: 1, max: 40 }),
        }),
        { maxLength: 4 },
      )
      .map((all) => all.map((run, at) => ({ id: `R${at}`, ...run }))),
  });

  it('no way of planning breaks a limit, and none beats the exact plan', async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.integer({ min: 0, max: 3 }), async (given, delay) => {
        const exact = await placeRuns(given);
        const greedy = greedyPlan(given);
        const late = later(given, delay);
        expect(broken(given, exact)).toEqual([]);
        expect(broken(given, greedy)).toEqual([]);
        expect(greedy.objective).toBeLessThanOrEqual(exact.objective + 1e-6);
        expect(broken(late, replayPlan(late, exact))).toEqual([]);
        expect(replayPlan(given, exact).objective).toBeCloseTo(exact.objective, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('gangs by exhaustive search reach what the exact plan says', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (given) => {
        const exact = await placeRuns(given);
        expect(exact.objective).toBeCloseTo(
          best(
            given,
            0,
            given.sites.map((s) => [...s.usableGpus]),
          ),
          6,
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** Every way of placing the runs from the given one on, tried. */
const best = (given: PlacementCase, from: number, free: number[][]): number => {
  const run = given.gangRuns?.[from];
  if (run === undefined) return 0;
  let most = best(given, from + 1, free);
  for (const site of free) {
    for (let start = run.earliest; start + run.durationMonths <= run.deadline; start++) {
      const span = Array.from({ length: run.durationMonths }, (_, at) => start + at);
      if (span.some((month) => site[month]! < run.gpus)) continue;
      for (const month of span) site[month]! -= run.gpus;
      most = Math.max(most, run.value + best(given, from + 1, free));
      for (const month of span) site[month]! += run.gpus;
    }
  }
  return most;
};
