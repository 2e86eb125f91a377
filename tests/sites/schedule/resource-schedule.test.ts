import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPath, type Relation, resourceSchedule } from '../../../src/entries/sites.ts';

const types = ['FS', 'SS', 'FF', 'SF'] as const;

/** Small projects that share a crew of four and a crane, with every type of relation. */
const projects = fc
  .record({
    items: fc.array(
      fc.record({
        duration: fc.integer({ min: 0, max: 9 }),
        crew: fc.integer({ min: 0, max: 4 }),
        crane: fc.integer({ min: 0, max: 1 }),
      }),
      { minLength: 1, maxLength: 10 },
    ),
    pairs: fc.array(
      fc.record({
        from: fc.nat(9),
        to: fc.nat(9),
        type: fc.constantFrom(...types),
        lag: fc.integer({ min: -3, max: 3 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ items, pairs }) => {
    const activities = items.map(({ duration, crew, crane }, i) => ({
      id: `A${i}`,
      duration,
      requests: { crew, crane },
    }));
    const relations: Relation[] = pairs
      .filter(({ from, to }) => from < to && to < items.length)
      .map(({ from, to, type, lag }) => ({ from: `A${from}`, to: `A${to}`, type, lag }));
    return { activities, relations, capacities: { crew: 4, crane: 1 } };
  });

describe('resourceSchedule', () => {
  it('keeps every relation and every limit, and is no shorter than its lower bound', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const schedule = resourceSchedule({ ...project, tries: 5 });
        const { duration, activities } = schedule;
        for (const { from, to, type = 'FS', lag = 0 } of project.relations) {
          const earlier = activities[from]![type[0] === 'F' ? 'finish' : 'start'];
          const later = activities[to]![type[1] === 'F' ? 'finish' : 'start'];
          expect(later).toBeGreaterThanOrEqual(earlier + lag);
        }
        for (const { start: moment } of Object.values(activities)) {
          const atWork = project.activities.filter(({ id }) => {
            const { start, finish } = activities[id]!;
            return start <= moment && moment < finish;
          });
          const crew = atWork.reduce((sum, { requests }) => sum + requests.crew, 0);
          const cranes = atWork.reduce((sum, { requests }) => sum + requests.crane, 0);
          expect(crew).toBeLessThanOrEqual(4);
          expect(cranes).toBeLessThanOrEqual(1);
        }
        const last = Math.max(...Object.values(activities).map(({ finish }) => finish));
        expect(duration).toBe(last);
        expect(duration).toBeGreaterThanOrEqual(schedule.lowerBound - 1e-9);
        expect(schedule.lowerBound).toBeGreaterThanOrEqual(criticalPath(project).duration);
      }),
    );
  });

  it('with enough of everything takes the critical path', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const schedule = resourceSchedule({ ...project, capacities: { crew: 40, crane: 10 } });
        expect(schedule.duration).toBe(criticalPath(project).duration);
        expect(schedule.provenShortest).toBe(true);
      }),
    );
  });

  it('one substation team connects two sites one after the other', () => {
    const activities = ['Abilene', 'Milam'].map((id) => ({
      id,
      duration: 4,
      requests: { team: 1 },
    }));
    const schedule = resourceSchedule({ activities, capacities: { team: 1 } });
    expect(schedule).toMatchObject({ duration: 8, lowerBound: 8, provenShortest: true });
  });

  it('lets shares of a resource fill it in spite of rounding', () => {
    const activities = Array.from({ length: 10 }, (_, i) => ({
      id: `A${i}`,
      duration: 1,
      requests: { crew: 0.1 },
    }));
    expect(resourceSchedule({ activities, capacities: { crew: 1 } }).duration).toBe(1);
  });

  it('gives the same schedule for the same seed', () => {
    const [project] = fc.sample(projects, { numRuns: 1, seed: 11 });
    expect(resourceSchedule(project!)).toEqual(resourceSchedule(project!));
  });

  it.each([
    ['more than there is', { crew: 3 }, 'activity a: asks 3 of 2 crew'],
    ['what nobody has', { crane: 1 }, 'activity a: no capacity for crane'],
    ['less than nothing', { crew: -1 }, 'activity a: asks -1 of 2 crew'],
  ])('refuses a request for %s', (_, requests, message) => {
    const activities = [{ id: 'a', duration: 1, requests }];
    expect(() => resourceSchedule({ activities, capacities: { crew: 2 } })).toThrow(message);
  });
});
