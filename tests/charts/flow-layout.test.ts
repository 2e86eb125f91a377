import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutFlows } from '../../src/charts/flow-layout.ts';
import { routeFlows } from '../../src/charts/flow-routes.ts';

const flow = (from: string, to: string, usd = 1) => ({ from, to, usd });

describe('payers stand before payees', () => {
  it.each([
    ['a chain', [flow('A', 'B'), flow('B', 'C')], [['A'], ['B'], ['C']], []],
    [
      'the longest way counts',
      [flow('A', 'C'), flow('A', 'B'), flow('B', 'C')],
      [['A'], ['B'], ['C']],
      [],
    ],
    ['a ring', [flow('A', 'B'), flow('B', 'A')], [['A'], ['B']], ['AB', 'BA']],
    [
      'a ring behind a payer',
      [flow('X', 'A'), flow('A', 'B'), flow('B', 'A')],
      [['X'], ['A'], ['B']],
      ['AB', 'BA'],
    ],
    ['nothing paid, nobody drawn', [flow('A', 'B', 0), flow('C', 'C')], [], []],
  ])('%s', (_, flows, columns, rings) => {
    const layout = layOutFlows(flows);
    expect(layout.columns).toEqual(columns);
    expect(
      layout.flows.filter((each) => each.circulating).map((each) => each.from + each.to),
    ).toEqual(rings);
  });

  it('adds up what two parties pay each other in one direction', () => {
    expect(layOutFlows([flow('A', 'B', 2), flow('A', 'B', 3)]).flows).toEqual([
      { from: 'A', to: 'B', usd: 5, circulating: false },
    ]);
  });

  it('loses no party and no money, and keeps every line on the paper', () => {
    const party = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
    fc.assert(
      fc.property(
        fc.array(fc.record({ from: party, to: party, usd: fc.integer({ min: 1, max: 99 }) }), {
          maxLength: 14,
        }),
        (flows) => {
          const real = flows.filter((each) => each.from !== each.to);
          const layout = layOutFlows(flows);
          const names = new Set(real.flatMap((each) => [each.from, each.to]));
          expect(new Set(layout.columns.flat())).toEqual(names);
          expect(layout.columns.flat().length).toBe(names.size);
          const sum = (all: readonly { usd: number }[]) =>
            all.reduce((total, each) => total + each.usd, 0);
          expect(sum(layout.flows)).toBe(sum(real));
          if (names.size === 0) return;
          const { boxes, high } = routeFlows(layout, 760);
          for (const box of boxes) {
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.y + 38).toBeLessThanOrEqual(high);
          }
        },
      ),
    );
  });
});
