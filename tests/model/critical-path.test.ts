import { describe, expect, it } from 'vitest';
import { dimension, network } from '../../src/equations/dimension.ts';
import { constant, maxOver } from '../../src/equations/expression.ts';
import { interpret } from '../../src/equations/interpret.ts';
import { assembleModel } from '../../src/equations/model.ts';
import { given, perWorld } from '../../src/equations/quantity.ts';
import { earliestDates, latestDates } from '../../src/model/critical-path.ts';

// Columns: activity, duration, predecessors, ES, EF, LS, LF, total float (weeks).
// General Foundry: Render, Stair and Hanna, Quantitative Analysis for Management, project
// management, table of activities; project 15 weeks, critical A C E G H.
const generalFoundry = [
  ['A', 2, '', 0, 2, 0, 2, 0],
  ['B', 3, '', 0, 3, 1, 4, 1],
  ['C', 2, 'A', 2, 4, 2, 4, 0],
  ['D', 4, 'AB', 3, 7, 4, 8, 1],
  ['E', 4, 'C', 4, 8, 4, 8, 0],
  ['F', 3, 'C', 4, 7, 10, 13, 6],
  ['G', 5, 'DE', 8, 13, 8, 13, 0],
  ['H', 2, 'FG', 13, 15, 13, 15, 0],
] as const;

// Reliable Construction Co.: Hillier and Lieberman, Introduction to Operations Research, project
// management with PERT/CPM; project 44 weeks, critical A B C E F J L N.
const reliableConstruction = [
  ['A', 2, '', 0, 2, 0, 2, 0],
  ['B', 4, 'A', 2, 6, 2, 6, 0],
  ['C', 10, 'B', 6, 16, 6, 16, 0],
  ['D', 6, 'C', 16, 22, 20, 26, 4],
  ['E', 4, 'C', 16, 20, 16, 20, 0],
  ['F', 5, 'E', 20, 25, 20, 25, 0],
  ['G', 7, 'D', 22, 29, 26, 33, 4],
  ['H', 9, 'EG', 29, 38, 33, 42, 4],
  ['I', 7, 'C', 16, 23, 18, 25, 2],
  ['J', 8, 'FI', 25, 33, 25, 33, 0],
  ['K', 4, 'J', 33, 37, 34, 38, 1],
  ['L', 5, 'J', 33, 38, 33, 38, 0],
  ['M', 2, 'H', 38, 40, 42, 44, 4],
  ['N', 6, 'KL', 38, 44, 38, 44, 0],
] as const;

const step = dimension('step');
const order = network('order', step);
const duration = given('duration', { over: step, unit: 'month', title: 'its duration' });
const activities = { chapter: 'steps', network: order, duration };
const early = earliestDates(activities, constant(0, 'month'));
const finish = perWorld('finish', {
  unit: 'month',
  title: 'the end of the project',
  is: maxOver(step, early.earliestFinish),
});
const late = latestDates(activities, early.earliestStart, finish);
const model = assembleModel([{ ...early, ...late, finish }]);

describe('the critical path', () => {
  it.each([
    ['General Foundry', generalFoundry, 15],
    ['Reliable Construction', reliableConstruction, 44],
  ] as const)('of %s is the published one', (_, rows, end) => {
    const names = rows.map(([name]) => name as string);
    const world = interpret(
      model,
      {
        steps: 1,
        monthsPerStep: 1,
        startMonth: 0,
        elements: new Map([['step', names]]),
        relations: new Map(),
        networks: new Map([
          [
            'order',
            rows.map((row) =>
              Int32Array.from([...(row[2] as string)].map((name) => names.indexOf(name))),
            ),
          ],
        ]),
        givens: new Map([['duration', Float64Array.from(rows.map((row) => row[1] as number))]]),
        tables: new Map(),
      },
      [],
    );
    expect(world.value(finish)).toBe(end);
    rows.forEach(([, , , es, ef, ls, lf, float], element) => {
      expect(world.value(early.earliestStart, element)).toBe(es);
      expect(world.value(early.earliestFinish, element)).toBe(ef);
      expect(world.value(late.latestStart, element)).toBe(ls);
      expect(world.value(late.latestFinish, element)).toBe(lf);
      expect(world.value(late.totalFloat, element)).toBe(float);
      expect(world.value(late.isCritical, element)).toBe(float === 0 ? 1 : 0);
    });
  });
});
