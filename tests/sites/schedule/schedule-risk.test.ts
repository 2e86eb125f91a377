import { describe, expect, it } from 'vitest';
import {
  durationSummary,
  gaussianCopula,
  pertProject,
  type RiskActivity,
  referenceClass,
  scheduleRisk,
} from '../../../src/entries/sites.ts';
import { bulkFill, plainFill } from '../../../src/equations/bulk-fill/bulk-fill.ts';
import { durationSampler } from '../../../src/sites/schedule/duration-sampler.ts';
import { type Distribution, quantile } from '../../../src/uncertainty/distribution.ts';

const permit: RiskActivity = { id: 'permit', optimistic: 2, mostLikely: 4, pessimistic: 9 };
const hall: RiskActivity = {
  id: 'hall',
  duration: { kind: 'triangular', low: 5, mode: 8, high: 14 },
  predecessors: ['permit'],
};
const grid: RiskActivity = { id: 'grid', duration: { kind: 'lognormal', median: 12, sigma: 0.3 } };
const activities = [permit, hall, grid];

describe('scheduleRisk', () => {
  it('another activity moves the draws of no other', () => {
    const more: RiskActivity = { id: 'water', duration: { kind: 'uniform', low: 0, high: 1 } };
    const before = scheduleRisk({ activities, worlds: 500 });
    const after = scheduleRisk({ activities: [more, ...activities], worlds: 500 });
    expect(after.mean).toBe(before.mean);
    expect(after.criticalityIndex.grid).toBe(before.criticalityIndex.grid);
  });

  it('an event delays the finish by no more than its own delay, and others not at all', () => {
    const appeal = {
      id: 'appeal',
      probability: 0.3,
      impacts: [{ activity: 'permit', duration: 6 }],
    };
    const slip = { id: 'slip', probability: 0, impacts: [{ activity: 'grid', duration: 50 }] };
    const plain = scheduleRisk({ activities, worlds: 4000 });
    const risk = scheduleRisk({ activities, events: [appeal, slip], worlds: 4000 });
    expect(risk.delayByEvent.appeal).toBeCloseTo(risk.mean - plain.mean, 9);
    expect(risk.delayByEvent.appeal).toBeGreaterThan(0.3);
    expect(risk.delayByEvent.appeal).toBeLessThan(0.3 * 6 * 1.1);
    expect(risk.delayByEvent.slip).toBe(0);
  });

  it('an event on an activity with float to spare is told apart from one on the path', () => {
    const path = [
      { id: 'a', duration: 10 },
      { id: 'b', duration: 4 },
    ];
    const events = [
      { id: 'on', probability: 1, impacts: [{ activity: 'a', duration: 3 }] },
      { id: 'off', probability: 1, impacts: [{ activity: 'b', duration: 3 }] },
    ];
    const risk = scheduleRisk({ activities: path, events, worlds: 10 });
    expect(risk.delayByEvent).toEqual({ on: 3, off: 0 });
    expect(risk).toMatchObject({ mean: 13, sd: 0, criticalityIndex: { a: 1, b: 0 } });
    expect(risk.cruciality).toEqual({ a: 0, b: 0 });
  });

  it('a shared driver makes a merge earlier and a series wider than independence does', () => {
    const of = (loading: number, series: boolean) =>
      scheduleRisk({
        worlds: 4000,
        activities: ['a', 'b'].map((id) => ({
          id,
          duration: { kind: 'normal', mean: 20, sd: 4 } as const,
          loadings: { labour: loading },
          predecessors: series && id === 'b' ? ['a'] : [],
        })),
      });
    expect(of(0.9, false).mean).toBeLessThan(of(0, false).mean - 0.5);
    expect(of(0.9, true).sd).toBeGreaterThan(of(0, true).sd + 1);
  });

  it('tells the finish of a milestone, and that of the last one as the project', () => {
    const risk = scheduleRisk({ activities: [permit, hall], milestones: ['permit', 'hall'] });
    expect(risk.milestones.hall).toEqual(risk.quantiles);
    expect(risk.milestones.permit!['0.5']).toBeCloseTo(4.42, 0);
  });

  it('does not depend on how the worlds fall into blocks', () => {
    const risk = scheduleRisk({ activities, worlds: 130, deadlines: [15] });
    const again = scheduleRisk({ activities, worlds: 131, deadlines: [15] });
    expect(Math.abs(risk.cdf['15']! * 130 - again.cdf['15']! * 131)).toBeLessThanOrEqual(1 + 1e-9);
  });

  it.each<[string, Parameters<typeof scheduleRisk>[0], string]>([
    ['one world', { activities, worlds: 1 }, '1 worlds'],
    ['no estimate', { activities: [{ id: 'a' }] }, 'activity a: give a duration'],
    ['a length below zero', { activities: [{ id: 'a', duration: -2 }] }, 'activity a: -2'],
    ['a strange milestone', { activities, milestones: ['x'] }, 'no activity is called x'],
    ['a strange probability', { activities, probabilities: [2] }, 'probability 2'],
    [
      'an event of probability 2',
      { activities, events: [{ id: 'e', probability: 2, impacts: [] }] },
      'event e: probability 2',
    ],
    [
      'an event on nothing',
      {
        activities,
        events: [{ id: 'e', probability: 0, impacts: [{ activity: 'x', duration: 1 }] }],
      },
      'event e: no activity is called x',
    ],
  ])('refuses %s', (_, asked, message) => expect(() => scheduleRisk(asked)).toThrow(message));
});

describe.each([
  ['by WebAssembly', bulkFill],
  ['by the functions themselves', plainFill],
])('durationSampler, filled %s', (_, makeFill) => {
  const drawnAt = (distribution: Distribution, places: readonly number[]): Float64Array => {
    const fill = makeFill();
    fill.room.set(places);
    const drawn = new Float64Array(places.length);
    durationSampler(distribution)!.fromUniforms(drawn, fill);
    return drawn;
  };

  it.each<Distribution>([
    { kind: 'pert', low: 2, mode: 4, high: 9 },
    { kind: 'pert', low: 0, mode: 0, high: 1 },
    { kind: 'pert', low: 10, mode: 30, high: 30 },
    { kind: 'triangular', low: 2, mode: 4, high: 9 },
    { kind: 'uniform', low: 1, high: 3 },
    { kind: 'discrete', values: [7, 1, 3], weights: [1, 2, 1] },
    { kind: 'lognormal', median: 3, sigma: 0.5 },
  ])('draws the quantiles of %o', (distribution) => {
    const places = [0.0001, 0.01, 0.2, 0.49, 0.51, 0.9, 0.999, 0.99999];
    const drawn = drawnAt(distribution, places);
    const width = quantile(distribution, 0.999) - quantile(distribution, 0.001);
    for (const [index, place] of places.entries()) {
      const off = Math.abs(drawn[index]! - quantile(distribution, place));
      expect(off).toBeLessThan(1e-5 * width);
    }
  });

  it('takes a length below zero for none', () => {
    const drawn = drawnAt({ kind: 'normal', mean: 1, sd: 1 }, [0.001, 0.5]);
    expect([...drawn]).toEqual([0, 1]);
  });
});

describe('pertProject', () => {
  it('is certain where every estimate is', () => {
    const one = { id: 'a', optimistic: 3, mostLikely: 3, pessimistic: 3 };
    const project = pertProject({ activities: [one], deadlines: [2.9, 3] });
    expect(project.pFinishBy).toEqual({ 2.9: 0, 3: 1 });
    expect(project.finishAtConfidence['0.9']).toBe(3);
  });

  it('refuses estimates that do not ascend', () => {
    const one = { id: 'a', optimistic: 5, mostLikely: 3, pessimistic: 6 };
    expect(() => pertProject({ activities: [one] })).toThrow('activity a: 5, 3, 6');
  });
});

it('refuses what is no correlation, no class and no estimate', () => {
  expect(() => gaussianCopula({ normalCorrelation: 1.1 })).toThrow('correlation 1.1');
  expect(() => referenceClass({ base: 1, pastOverruns: [] })).toThrow('past projects');
  expect(() => durationSummary({ distribution: 'lognormal', p50: 4, p90: 4 })).toThrow('p90 4');
  const flat = { distribution: 'triangular', min: 1, mode: 1, max: 1 } as const;
  expect(() => durationSummary(flat)).toThrow('do not ascend');
});
