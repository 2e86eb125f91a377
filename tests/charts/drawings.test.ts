import { describe, expect, it } from 'vitest';
import { WIDTHS, type Width } from '../../src/charts/draw.ts';
import { apart, fanChart } from '../../src/charts/fan-chart.ts';
import { flowDiagram } from '../../src/charts/flow-diagram.ts';
import { jobsChart } from '../../src/charts/jobs.ts';
import { moneyLadder } from '../../src/charts/money-ladder.ts';
import { KINDS } from '../../src/charts/palette.ts';
import { probabilityBars } from '../../src/charts/probability-bars.ts';
import { promiseTimeline } from '../../src/charts/promise-timeline.ts';
import { readingsChart } from '../../src/charts/readings.ts';
import { scheduleBars } from '../../src/charts/schedule-bars.ts';
import { siteMap } from '../../src/charts/site-map.tsx';
import { spreadRows } from '../../src/charts/spread-rows.ts';
import { stackedBars } from '../../src/charts/stacked-bars.ts';
import { totalOrderBars } from '../../src/charts/total-order-bars.ts';
import { fixture } from '../report/fixture.ts';
import { START, spread } from '../report/fixture-shapes.ts';

const run = fixture();
const site = run.sites[0] as (typeof run.sites)[number];
const fan = run.fans[0] as (typeof run.fans)[number];
const span = { from: START, to: START + 115, asOf: 2025 * 12 + 0.75 };

/** Each chart once; its picture is the test. What is drawn changes: look at both, then accept. */
const CHARTS: Readonly<Record<string, (width: Width) => string>> = {
  fan: (width) =>
    fanChart({ ...fan, startMonth: START, monthsPerStep: 1, asOf: span.asOf, promises: [] }, width),
  ladder: (width) =>
    moneyLadder({ ...run.money.ladder, unit: 'USD', startMonth: START, monthsPerStep: 1 }, width),
  readings: (width) =>
    readingsChart(
      run.money.readings.map((row) => ({ name: row.statement, values: row })),
      'USD',
      width,
    ),
  schedule: (width) =>
    scheduleBars(
      site.name,
      site.buildings.map((each) => ({ ...each, ...each.ready })),
      span,
      width,
    ),
  delay: (width) =>
    stackedBars(
      'Delay by cause',
      site.buildings.map((each) => ({
        name: each.name,
        parts: Object.entries(each.delayByCause).map(([kind, amount]) => ({ kind, amount })),
      })),
      ['power', 'chips', 'money'].map((name, at) => ({
        name,
        colour: KINDS[at] as string,
        light: at > 0,
      })),
      'month',
      width,
    ),
  map: (width) =>
    siteMap([{ name: 'Abilene', lat: 32.5, lon: -99.79, size: '824 MW IT', amount: 824 }], width)
      .svg,
  payments: (width) => flowDiagram(run.money.flows, 'USD', width),
  probabilities: (width) =>
    probabilityBars(
      'a target',
      run.beliefs.map((belief, at) => ({
        name: belief.title,
        value: at / 4,
        low: at / 5,
        high: at / 4 + 0.05,
      })),
      width,
    ),
  splits: (width) =>
    spreadRows(
      'split',
      [
        { name: 'under $10B', ...spread(4e10) },
        { name: 'more', ...spread(5e10) },
      ],
      'USD',
      width,
    ),
  importance: (width) => totalOrderBars('the gap', run.sensitivity?.groups ?? [], width),
  promises: (width) =>
    promiseTimeline(
      [
        { id: 'a', name: 'first', said: 24300, due: 24349, supersededAt: 24301 },
        { id: 'b', name: 'second', said: 24301, due: null, supersededAt: null },
      ],
      width,
    ),
  jobs: (width) =>
    jobsChart(
      [{ name: 'Construction', ...spread(4100) }],
      [{ name: 'A speaker', value: 1e5 }],
      width,
    ),
};

describe.each(Object.entries(CHARTS))('%s', (name, draw) => {
  it.each(['wide', 'narrow'] as const)('%s is the picture that was looked at', async (width) => {
    await expect(draw(width)).toMatchFileSnapshot(`pictures/${name}-${width}.svg`);
  });

  it('is named, still, of the stated width, with two decimals at most', () => {
    for (const width of ['wide', 'narrow'] as const) {
      const svg = draw(width);
      expect(svg).toMatch(/^<svg[^>]* aria-label="[^"]{10,}"/);
      expect(svg).toContain(`width="${WIDTHS[width]}"`);
      expect(svg).not.toMatch(/<script|<style|<foreignObject|\son\w+=|href=|url\(|\sid=/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).not.toMatch(/\sd="[^"]*\.\d{3}/);
      expect(draw(width)).toBe(svg);
    }
  });
});

describe('labels at a right edge', () => {
  it.each([
    [[1, 5], 2, [1, 5]],
    [[1, 1], 2, [0, 2]],
    [[0, 0, 0], 1, [-1, 0, 1]],
  ])('%j at least %d apart: %j', (values, least, places) => {
    expect(
      apart(
        values.map((y) => ({ y })),
        least,
      ).map((each) => each.at),
    ).toEqual(places);
  });
});

describe('the map', () => {
  it('names what it has no room for', () => {
    const abroad = { name: 'Abu Dhabi', lat: 24.4, lon: 54.4, size: '', amount: 1 };
    expect(siteMap([abroad], 'wide').outside).toEqual(['Abu Dhabi']);
  });
});
