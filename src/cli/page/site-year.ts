import type { DispatchCase } from '../../sites/dispatch/dispatch-case.ts';
import type { SiteDispatch } from '../../sites/dispatch/site-dispatch.ts';
import { type SiteYear, YEAR_FIGURES } from '../../sites/power/site-year.ts';
import { tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText, shareText, usdText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** A site's year as a page shows it. */
export interface SiteYearShown {
  readonly name: string;
  readonly at: string;
  readonly site: SiteYear;
  readonly year: DispatchCase;
  readonly found: SiteDispatch;
  readonly sized: SiteDispatch | null;
}

const ROWS = 10;
const SHADES = ['█', '▓', '▒', '░', '▚', '▞', '▙', '▟'] as const;
const LETTERS = ['#', '%', '=', '-', '+', 'x', 'o', '~'] as const;

/** The year: hours by load with what supplies them, energy by source, battery, and the sizing. */
export const siteYearPage = (shown: SiteYearShown, style: PageStyle): string => {
  const { name, at, site, year, found, sized } = shown;
  const load = year.load.reduce((sum, mw) => sum + mw, 0);
  const peak = year.load.reduce((most, mw) => Math.max(most, mw), 0);
  const layers = layersOf(found);
  const lines = [
    ...wrapText(`${name}: a year of 8,760 hours, as in ${at}`, style.width).map(style.paint.bold),
    ...wrapText(
      `${figure(site.itMw)} MW IT at ${shareText(site.loadFactor)} load, ${figure(peak)} MW ` +
        `facility at the peak, ${figure(load / 1e6)} TWh; PUE ${site.pue.toFixed(2)} over the ` +
        `year, ${site.peakRatio.toFixed(2)} in the worst hour`,
      style.width,
    ),
    '',
    ...durationCurve(year.load, layers, peak, style),
    ...heading('Where the energy comes from', style),
    ...energyTable(shown, layers, load, style),
    '',
    ...wrapText(costLine(found, load, year), style.width),
    ...(Object.keys(found.hours.stores).length === 0
      ? []
      : [...heading('Batteries, an average day', style), ...batteryDay(found, style)]),
    ...(sized === null ? [] : sizingLines(shown, sized, load, style)),
    '',
    ...footnote(
      `Hours are shapes of this project, not records of the place (seed ${site.seed ?? 1}); ` +
        `prices and plant are its assumptions where not given: grid ` +
        `${(site.figures?.gridUsdPerMwh ?? YEAR_FIGURES.gridUsdPerMwh).toFixed(0)} USD/MWh, gas ` +
        `${(site.figures?.gasUsdPerMmbtu ?? YEAR_FIGURES.gasUsdPerMmbtu).toFixed(2)} USD/MMBtu, ` +
        `unserved ${countText(YEAR_FIGURES.unservedUsdPerMwh)} USD/MWh. Central world; swings ` +
        'within the hour are not seen.',
      style,
    ),
  ];
  return `${lines.join('\n')}\n`;
};

interface Layer {
  readonly name: string;
  readonly mw: Float64Array;
}

/** What supplies the load by hour, from the bottom of the drawing up. */
const layersOf = ({ hours }: SiteDispatch): readonly Layer[] => {
  const all: Layer[] = [
    ...Object.entries(hours.generators).map(([name, mw]) => ({ name, mw })),
    { name: 'grid', mw: hours.gridImport },
    ...Object.entries(hours.stores).map(([name, { discharge }]) => ({ name, mw: discharge })),
    { name: 'curtailed', mw: hours.curtailed },
    { name: 'unserved', mw: hours.unserved },
  ];
  return all.filter(({ mw }) => mw.some((one) => one > 1e-6));
};

/** Hours from the highest load to the lowest, a column for some, each source's share stacked. */
const durationCurve = (
  load: readonly number[],
  layers: readonly Layer[],
  peak: number,
  style: PageStyle,
): readonly string[] => {
  const label = `${figure(peak)} MW `;
  const columns = Math.max(20, Math.min(96, style.width - label.length));
  const order = load.map((_, hour) => hour).sort((a, b) => load[b]! - load[a]! || a - b);
  const marks = style.unicode ? SHADES : LETTERS;
  const most = layers.reduce(
    (sum, { mw }) => sum.map((one, t) => one + mw[t]!),
    load.map(() => 0),
  );
  const top = Math.max(peak, ...slices(order, columns).map((hours) => meanOf(hours, most)));
  const grid: string[][] = Array.from({ length: ROWS }, () => new Array(columns).fill(' '));
  for (const [column, hours] of slices(order, columns).entries()) {
    let below = 0;
    for (const [layer, { mw }] of layers.entries()) {
      const above = below + meanOf(hours, mw);
      const from = Math.round((below / top) * ROWS);
      const to = Math.round((above / top) * ROWS);
      for (let row = from; row < Math.min(to, ROWS); row++) {
        grid[ROWS - 1 - row]![column] = marks[layer % marks.length]!;
      }
      below = above;
    }
  }
  const legend = layers.map(({ name }, layer) => `${marks[layer % marks.length]} ${name}`);
  return [
    ...grid.map((row, at) => `${at === 0 ? label : ' '.repeat(label.length)}${row.join('')}`),
    ...footnote('hours of the year, from the highest load to the lowest', style).map(
      (line) => `${' '.repeat(label.length)}${line}`,
    ),
    ...wrapText(legend.join('   '), style.width),
  ];
};

const slices = (order: readonly number[], columns: number): readonly (readonly number[])[] =>
  Array.from({ length: columns }, (_, column) =>
    order.slice(
      Math.floor((column * order.length) / columns),
      Math.floor(((column + 1) * order.length) / columns),
    ),
  );

const meanOf = (hours: readonly number[], mw: ArrayLike<number>): number =>
  hours.reduce((sum, hour) => sum + mw[hour]!, 0) / Math.max(1, hours.length);

const energyTable = (
  { year, found }: SiteYearShown,
  layers: readonly Layer[],
  load: number,
  style: PageStyle,
): readonly string[] =>
  tableText(
    [
      { title: 'source', least: 12 },
      { title: 'MW', align: 'right' },
      { title: 'GWh', align: 'right' },
      { title: 'of the load', align: 'right' },
      { title: 'hours run', align: 'right' },
      { title: 'one more MW saves a year', align: 'right', least: 14 },
    ],
    layers.map(({ name, mw }) => {
      const energy = mw.reduce((sum, one) => sum + one, 0);
      const limit = year.grid?.importMax;
      const size =
        name === 'grid' && typeof limit === 'number'
          ? limit
          : (found.capacity[name] ?? found.capacity[`${name}.power`]);
      const slope = found.sensitivity?.[name] ?? found.sensitivity?.[`${name}.power`];
      return [
        name,
        size === undefined ? '' : figure(size),
        figure(energy / 1000),
        shareText(energy / load),
        countText(mw.reduce((count, one) => count + (one > 1e-6 ? 1 : 0), 0)),
        slope === undefined ? '' : usdText(Math.max(0, -slope)),
      ];
    }),
    tableStyle(style),
  );

const ENGINES: Readonly<Record<SiteDispatch['engine'], string>> = {
  slopes: 'own kernel',
  cuts: 'own kernel under cutting planes',
  'highs-lp': 'HiGHS, linear programme',
  'highs-mip': 'HiGHS, mixed-integer programme',
};

const costLine = (found: SiteDispatch, load: number, year: DispatchCase): string => {
  const co2 = emissionsOf(found, year) / load;
  const hoursShort = found.hours.unserved.reduce((count, mw) => count + (mw > 1e-6 ? 1 : 0), 0);
  return (
    `${usdText(found.objective)} a year, ${(found.objective / load).toFixed(1)} USD/MWh with what ` +
    `is not served; ${countText(hoursShort)} hours short, ${shareText(found.energy.unserved / load)} ` +
    `of the energy; ${co2.toFixed(3)} t CO2/MWh. ${ENGINES[found.engine]}, gap ` +
    `${found.gap < 1e-9 ? 'none' : found.gap.toExponential(1)}.`
  );
};

const emissionsOf = ({ energy }: SiteDispatch, { grid, generators = [] }: DispatchCase): number =>
  generators.reduce(
    (sum, { id, co2TPerMwh }) => sum + (energy.byGenerator[id] ?? 0) * Number(co2TPerMwh ?? 0),
    energy.gridImport * Number(grid?.co2TPerMwh ?? 0),
  );

const TICKS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const PLAIN_TICKS = [' ', '.', ':', '-', '=', '+', '*', '%', '#'] as const;

/** What is held by hour of the day, as bars; and how often the battery turns over. */
const batteryDay = ({ hours, capacity }: SiteDispatch, style: PageStyle): readonly string[] =>
  Object.entries(hours.stores).map(([id, { held, discharge }]) => {
    const most = Math.max(1e-9, capacity[`${id}.energy`]!);
    const day = Array.from({ length: 24 }, () => 0);
    for (let hour = 0; hour < held.length; hour++) day[hour % 24]! += held[hour]! / held.length;
    const ticks = style.unicode ? TICKS : PLAIN_TICKS;
    const bars = day.map((mwh) => ticks[Math.min(8, Math.round((mwh * 24 * 8) / most))]!).join('');
    const cycles = discharge.reduce((sum, mw) => sum + mw, 0) / most;
    return `${id}: 0h |${bars}| 24h  ${figure(most)} MWh, ${figure(cycles)} full cycles a year`;
  });

const sizingLines = (
  { year, found }: SiteYearShown,
  sized: SiteDispatch,
  load: number,
  style: PageStyle,
): readonly string[] => {
  const names = [...new Set([...Object.keys(found.capacity), ...Object.keys(sized.capacity)])];
  return [
    ...heading('What would cost least beside this grid, capital included', style),
    ...tableText(
      [
        { title: 'size', least: 12 },
        { title: 'as stated', align: 'right' },
        { title: 'least cost', align: 'right' },
      ],
      names.map((name) => {
        const unit = name.endsWith('.energy') ? 'MWh' : 'MW';
        const text = (mw: number | undefined): string =>
          mw === undefined ? '' : `${figure(mw)} ${unit}`;
        return [name, text(found.capacity[name]), text(sized.capacity[name])];
      }),
      tableStyle(style),
    ),
    ...wrapText(
      `${(sized.objective / load).toFixed(1)} USD/MWh with capital; ` +
        `${shareText(sized.energy.gridImport / load)} from the grid` +
        `${year.grid === undefined ? ' (none is stated)' : ''}; ${ENGINES[sized.engine]}, ` +
        `gap ${sized.gap.toExponential(1)}.`,
      style.width,
    ),
  ];
};

/** Three digits; what rounds to nothing beside a megawatt is nothing. */
const figure = (value: number): string =>
  value >= 100
    ? countText(Math.round(value))
    : String(Math.abs(value) < 0.01 ? 0 : Number(value.toPrecision(3)));
