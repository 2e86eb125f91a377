import { readColumns, serve } from '../harness/serve.ts';
import { MONTHS } from './equations.ts';
import { COLUMNS } from './sample.ts';

/**
 * The reference problem as plain JavaScript by hand, world by world, parameters in locals, sums by
 * month in typed arrays: `scalar INPUTS RESULTS`. A block's gaps by month are kept, as in the kernel.
 */
const SITES = 10;
const BLOCK = 256;
const [inputsFile, resultsFile] = process.argv.slice(2) as [string, string];
const columns = readColumns(inputsFile);
const worlds = columns.length / COLUMNS;
const results = { npv: new Float64Array(worlds), peakGap: new Float64Array(worlds) };
const escalation = Float64Array.from({ length: MONTHS }, (_, t) => 1.025 ** (t / 12));
const discount = Float64Array.from({ length: MONTHS }, (_, t) => 1.1 ** (-t / 12));
const price = new Float64Array(MONTHS);
const spent = new Float64Array(MONTHS);
const operating = new Float64Array(MONTHS);
const gaps = new Float64Array(MONTHS * BLOCK);
const value = (column: number, world: number): number => columns[column * worlds + world] as number;

const addSite = (site: number, world: number): void => {
  const power = 200 + 50 * site;
  const start = 3 * site;
  const duration = 18 + value(10 + site, world);
  const energised = start + duration;
  const buildRate = 1 / duration;
  const rampRate = 1 / value(50 + site, world);
  const buildCost = power * value(site, world);
  const gpuCost = power * value(20 + site, world);
  const powerCost = value(30 + site, world) * ((730 * 1.3) / 1e6);
  const used = power * value(40 + site, world);
  for (let t = 0; t < MONTHS; t++) {
    const since = t + 1 - energised;
    let x = (t + 1 - start) * buildRate;
    x = x < 0 ? 0 : x > 1 ? 1 : x;
    let delivered = (since + 3) * (1 / 6);
    delivered = delivered < 0 ? 0 : delivered > 1 ? 1 : delivered;
    let refreshed = (since - 60) * (1 / 6);
    refreshed = refreshed < 0 ? 0 : refreshed > 1 ? 1 : refreshed;
    let ramped = since * rampRate;
    ramped = ramped < 0 ? 0 : ramped > 1 ? 1 : ramped;
    spent[t]! += buildCost * (x * x * (3 - 2 * x)) + gpuCost * (delivered + 0.6 * refreshed);
    operating[t]! += used * ramped * (price[t]! - powerCost * escalation[t]!);
  }
};

const within = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);

const runWorld = (world: number): void => {
  spent.fill(0);
  operating.fill(0);
  let rate = value(68, world);
  const decay = Math.exp(-value(69, world) / 12);
  for (let t = 0; t < MONTHS; t++) {
    price[t] = rate;
    rate *= decay;
  }
  for (let site = 0; site < SITES; site++) addSite(site, world);
  const [amount0, amount1] = [value(60, world), value(61, world)];
  const [amount2, amount3] = [value(62, world), value(63, world)];
  const [date0, date1] = [value(64, world) - 18, value(65, world) - 6];
  const [date2, date3] = [value(66, world), value(67, world) + 12];
  let cash = 0;
  let npv = 0;
  let peak = 0;
  let spentBefore = 0;
  let incomeBefore = 0;
  const own = world % BLOCK;
  for (let t = 0; t < MONTHS; t++) {
    const tau = t + 1;
    const income =
      amount0 * within((tau - date0) * (1 / 24)) +
      amount1 * within((tau - date1) * (1 / 24)) +
      amount2 * within((tau - date2) * (1 / 24)) +
      amount3 * within((tau - date3) * (1 / 24));
    const net = operating[t]! - (spent[t]! - spentBefore);
    cash = 1.004 * cash + (income - incomeBefore) + net;
    spentBefore = spent[t]!;
    incomeBefore = income;
    const gap = cash < 0 ? -cash : 0;
    gaps[t * BLOCK + own] = gap;
    npv += net * discount[t]!;
    if (gap > peak) peak = gap;
  }
  results.npv[world] = npv;
  results.peakGap[world] = peak;
};

const once = (): number => {
  const start = performance.now();
  for (let world = 0; world < worlds; world++) runWorld(world);
  return performance.now() - start;
};

await serve(once, results, resultsFile);
