import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPath, type Relation, type TimedActivity } from '../../../src/entries/sites.ts';

const types = ['FS', 'SS', 'FF', 'SF'] as const;

/** Networks of up to twelve activities with whole durations and every type of relation. */
const networks = fc
  .record({
    durations: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 }),
    pairs: fc.array(
      fc.record({
        from: fc.nat(11),
        to: fc.nat(11),
        type: fc.constantFrom(...types),
        lag: fc.integer({ min: -5, max: 5 }),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ durations, pairs }) => {
    const activities: TimedActivity[] = durations.map((duration, i) => ({ id: `A${i}`, duration }));
    const relations: Relation[] = pairs
      .filter(({ from, to }) => from < to && to < durations.length)
      .map(({ from, to, type, lag }) => ({ from: `A${from}`, to: `A${to}`, type, lag }));
    return { activities, relations };
  });

describe('criticalPath', () => {
  it('keeps every relation at the earliest and at the latest times', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { activities } = criticalPath(network);
        for (const { from, to, type = 'FS', lag = 0 } of network.relations) {
          const [i, j] = [activities[from]!, activities[to]!];
          const early = [type[0] === 'F' ? i.ef : i.es, type[1] === 'F' ? j.ef : j.es] as const;
          const late = [type[0] === 'F' ? i.lf : i.ls, type[1] === 'F' ? j.lf : j.ls] as const;
          expect(early[1]).toBeGreaterThanOrEqual(early[0] + lag);
          expect(late[1]).toBeGreaterThanOrEqual(late[0] + lag);
        }
      }),
    );
  });

  it('an activity delayed by its total float leaves the finish, by one more day moves it', () => {
    fc.assert(
      fc.property(networks, fc.nat(11), (network, pick) => {
        const { duration, activities } = criticalPath(network);
        const delayed = network.activities[pick % network.activities.length]!;
        const { es, totalFloat } = activities[delayed.id]!;
        const startAt = (day: number) => {
          const hold = { id: 'hold', duration: 0 };
          return criticalPath({
            activities: [hold, ...network.activities],
            relations: [
              ...network.relations,
              { from: 'hold', to: delayed.id, type: 'SS', lag: day },
            ],
          }).duration;
        };
        expect(startAt(es + totalFloat)).toBe(duration);
        expect(startAt(es + totalFloat + 1)).toBe(duration + 1);
      }),
    );
  });

  it('takes predecessors for finish-to-start relations without lag', () => {
    const activities = [
      { id: 'pad', duration: 3 },
      { id: 'hall', duration: 5, predecessors: ['pad'] },
    ];
    expect(criticalPath({ activities }).activities.hall).toMatchObject({ es: 3, ef: 8 });
  });

  it('an empty project takes no time', () => {
    expect(criticalPath({ activities: [] })).toEqual({ duration: 0, activities: {}, critical: [] });
  });

  it('sees no float in what rounding leaves of zero', () => {
    const activities = [0.1, 0.2, 0.3, 0.7].map((duration, i) => ({ id: `A${i}`, duration }));
    const relations = [1, 2, 3].map((i) => ({ from: `A${i - 1}`, to: `A${i}` }));
    const { critical } = criticalPath({ activities, relations });
    expect(critical).toEqual(['A0', 'A1', 'A2', 'A3']);
  });

  it.each<[string, TimedActivity[], Relation[], string]>([
    [
      'a circle',
      [
        { id: 'a', duration: 1 },
        { id: 'b', duration: 1 },
        { id: 'c', duration: 1 },
      ],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
        { from: 'b', to: 'c' },
      ],
      'the activities wait for each other: a → b → a',
    ],
    ['itself', [{ id: 'a', duration: 1 }], [{ from: 'a', to: 'a' }], 'each other: a → a'],
    ['a missing name', [{ id: 'a', duration: 1 }], [{ from: 'x', to: 'a' }], 'called x'],
    [
      'a name twice',
      [
        { id: 'a', duration: 1 },
        { id: 'a', duration: 2 },
      ],
      [],
      'a is given twice',
    ],
    ['a length below zero', [{ id: 'a', duration: -1 }], [], 'activity a: duration -1'],
    ['no number', [{ id: 'a', duration: Number.NaN }], [], 'activity a: duration NaN'],
    [
      'an endless lag',
      [
        { id: 'a', duration: 1 },
        { id: 'b', duration: 1 },
      ],
      [{ from: 'a', to: 'b', lag: Number.POSITIVE_INFINITY }],
      'relation a to b: lag Infinity',
    ],
  ])('refuses %s', (_, activities, relations, message) => {
    expect(() => criticalPath({ activities, relations })).toThrow(message);
  });
});
