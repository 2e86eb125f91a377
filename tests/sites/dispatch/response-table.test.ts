import { expect, it } from 'vitest';
import {
  type DispatchCase,
  fixedDispatch,
  type ResponseAxis,
  respond,
  responseTable,
} from '../../../src/entries/sites.ts';
import { siteAt } from '../../../src/sites/dispatch/response-axes.ts';
import { streamKey } from '../../../src/uncertainty/stream-key.ts';
import { worldUniform } from '../../../src/uncertainty/uniform.ts';
import { campusYear } from './campus-year.ts';

/** The campus of 950 MW, per MW of its peak. */
function perMegawatt(): DispatchCase {
  const year = campusYear();
  const [gas, solar] = year.generators!;
  return {
    ...year,
    load: year.load.map((mw) => mw / 950),
    grid: { ...year.grid!, co2TPerMwh: 0.37 },
    generators: [
      { ...gas!, capacity: 0.5, co2TPerMwh: 0.5 },
      { ...solar!, capacity: 0.7 },
    ],
    storage: [{ ...year.storage![0]!, powerMw: 0.2, energyMwh: 0.8, initialMwh: 0.4 }],
  };
}

const axes: readonly ResponseAxis[] = [
  { of: 'import limit', at: [0.3, 0.5, 0.75, 1] },
  { of: 'capacity', id: 'gas', at: [0.2, 0.5, 0.75, 1] },
  { of: 'generator cost', id: 'gas', at: [0.6, 0.9, 1.2, 1.5, 1.8] },
];
const site = perMegawatt();
const table = responseTable(site, axes, { crossings: 600 });
const load = site.load.reduce((sum, mw) => sum + mw, 0);

it('answers 200 random sites within 0.5 % on average and 2 % at worst', () => {
  const key = streamKey(1, 'response draws');
  let worst = 0;
  let sum = 0;
  for (let draw = 0; draw < 200; draw++) {
    const point = axes.map(({ at }, axis) => {
      const share = worldUniform(key, axes.length * draw + axis);
      return at[0]! + (at[at.length - 1]! - at[0]!) * share;
    });
    const exact = fixedDispatch(siteAt(site, axes, point));
    const told = respond(table, point);
    const error = Math.abs((told.costPerMwh * load) / exact.objective - 1);
    worst = Math.max(worst, error);
    sum += error;
    expect(Math.abs(told.unserved - exact.energy.unserved / load)).toBeLessThan(0.01);
  }
  expect(sum / 200).toBeLessThan(0.005);
  expect(worst).toBeLessThan(0.02);
}, 120_000);

it('is exact at a crossing and holds its ends beyond the axes', () => {
  const point = [0.75, 0.5, 1.2];
  const exact = fixedDispatch(siteAt(site, axes, point));
  const told = respond(table, point);
  expect(told.costPerMwh * load).toBeCloseTo(exact.objective, 6);
  expect(told.gridImport * load).toBeCloseTo(exact.energy.gridImport, 6);
  const emitted = 0.37 * exact.energy.gridImport + 0.5 * exact.energy.byGenerator.gas!;
  expect(told.co2T * load).toBeCloseTo(emitted, 6);
  expect(respond(table, [9, 9, 9])).toEqual(respond(table, [1, 1, 1.8]));
});

it('keeps the energies of a site in balance', () => {
  const { gridImport, gridExport, curtailed, unserved, byGenerator } = respond(
    table,
    [0.6, 0.4, 1],
  );
  const made = Object.values(byGenerator).reduce((sum, mwh) => sum + mwh, 0);
  const supplied = gridImport + made + curtailed + unserved - gridExport;
  // the battery loses some of what goes through it
  expect(supplied).toBeGreaterThan(1 - 1e-9);
  expect(supplied).toBeLessThan(1.03);
});

it('refuses axes whose values do not rise, and sites without what is varied', () => {
  const at = [1, 0.5];
  expect(() => responseTable(site, [{ of: 'import limit', at }])).toThrow('must rise');
  expect(() => responseTable(site, [{ of: 'capacity', id: 'coal', at: [1] }])).toThrow('coal');
});
