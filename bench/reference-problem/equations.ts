import { dimension } from '../../src/equations/dimension.ts';
import {
  clamp,
  constant,
  type Expression,
  exp,
  max,
  negate,
  now,
  stepLength,
  sumOver,
} from '../../src/equations/expression.ts';
import { assembleModel, type Model } from '../../src/equations/model.ts';
import { peak, previous, total } from '../../src/equations/over-time.ts';
import { given, input, next, perWorld, series, stock } from '../../src/equations/quantity.ts';
import type { Structure } from '../../src/equations/structure.ts';

/**
 * The reference problem of the benchmarks in this project's own equations: ten sites that are built,
 * filled with accelerators and earn; four sources of money; the gap between them. The values are
 * invented: it measures speed and says nothing about any programme.
 */
const site = dimension('site');
const source = dimension('source');
const money = 'USD m';
const perMw = 'USD m/MW IT';
const rate = '1/month';

export const capexPerMw = input('capexPerMw', { over: site, unit: perMw, title: 'Building cost' });
export const delay = input('delay', { over: site, unit: 'month', title: 'Delay' });
export const gpuPerMw = input('gpuPerMw', { over: site, unit: perMw, title: 'Accelerator cost' });
export const powerPrice = input('powerPrice', { over: site, unit: '1', title: 'USD per MWh' });
export const utilisation = input('utilisation', { over: site, unit: '1', title: 'Utilisation' });
export const ramp = input('ramp', { over: site, unit: 'month', title: 'Months to full revenue' });
export const amount = input('amount', { over: source, unit: money, title: 'Amount of the source' });
export const date = input('date', { over: source, unit: 'month', title: 'Date after the planned' });
export const revenueRate = input('revenueRate', { unit: perMw, title: 'Revenue in a month' });
export const yearlyDecay = input('yearlyDecay', { unit: '1', title: 'Fall of the price' });

const start = given('start', { over: site, unit: 'month', title: 'Start of building' });
const power = given('power', { over: site, unit: 'MW IT', title: 'Power of the site' });
const planned = given('planned', { over: source, unit: 'month', title: 'Planned date' });

const duration = perWorld('duration', {
  over: site,
  unit: 'month',
  title: 'Months of building',
  is: constant(18, 'month').plus(delay),
});
const energised = perWorld('energised', {
  over: site,
  unit: 'month',
  title: 'Month in which the site runs',
  is: start.plus(duration),
});
const buildRate = perWorld('buildRate', {
  over: site,
  unit: rate,
  title: 'Share of the building done in a month',
  is: constant(1).over(duration),
});
const rampRate = perWorld('rampRate', {
  over: site,
  unit: rate,
  title: 'Share of full revenue gained in a month',
  is: constant(1).over(ramp),
});
const buildCost = perWorld('buildCost', {
  over: site,
  unit: money,
  title: 'Cost of the building',
  is: power.times(capexPerMw),
});
const gpuCost = perWorld('gpuCost', {
  over: site,
  unit: money,
  title: 'Cost of the accelerators',
  is: power.times(gpuPerMw),
});
const usedPower = perWorld('usedPower', {
  over: site,
  unit: 'MW IT',
  title: 'Power in use at full revenue',
  is: power.times(utilisation),
});
const powerCost = perWorld('powerCost', {
  over: site,
  unit: perMw,
  title: 'Power for a megawatt in a month, before escalation',
  is: powerPrice.times(constant((730 * 1.3) / 1e6, perMw)),
});
const decay = perWorld('decay', {
  unit: '1',
  title: 'Price of a month over that of the month before',
  is: exp(negate(yearlyDecay).over(12)),
});
const sourceDate = perWorld('sourceDate', {
  over: source,
  unit: 'month',
  title: 'When the source begins to pay',
  is: planned.plus(date),
});

const years: Expression = now.over(constant(12, 'month'));
const escalation = series('escalation', {
  unit: '1',
  title: 'Cost level',
  is: constant(1.025).toThe(years),
});
const discount = series('discount', {
  unit: '1',
  title: 'Discount factor',
  is: constant(1.1).toThe(negate(years)),
});
const price = stock('price', {
  unit: perMw,
  title: 'Revenue rate at the end',
  starts: revenueRate,
});
next(price, previous(price).times(decay));

const tau = now.plus(stepLength);
const within = (share: Expression): Expression => clamp(share, 0, 1);
const sixth = constant(1 / 6, rate);
const months = (count: number): Expression => constant(count, 'month');

const progress = within(tau.minus(start).times(buildRate));
const since = tau.minus(energised);
const delivered = within(since.plus(months(3)).times(sixth));
const refreshed = within(since.minus(months(60)).times(sixth));
const sCurve = progress.times(progress).times(constant(3).minus(constant(2).times(progress)));

const spent = series('spent', {
  over: site,
  unit: money,
  title: 'Spent on the site so far',
  is: buildCost.times(sCurve).plus(gpuCost.times(delivered.plus(constant(0.6).times(refreshed)))),
});
const operating = series('operating', {
  over: site,
  unit: money,
  title: 'Revenue less power',
  is: usedPower
    .times(within(since.times(rampRate)))
    .times(previous(price).minus(powerCost.times(escalation))),
});
const spentInAll = series('spentInAll', {
  unit: money,
  title: 'Spent so far',
  is: sumOver(site, spent),
});
const income = series('income', {
  unit: money,
  title: 'Money from the sources so far',
  is: sumOver(source, amount.times(within(tau.minus(sourceDate).times(constant(1 / 24, rate))))),
});
const net = series('net', {
  unit: money,
  title: 'Net operating money less spending',
  is: sumOver(site, operating).minus(spentInAll.minus(previous(spentInAll))),
});
const cash = stock('cash', { unit: money, title: 'Cash' });
next(
  cash,
  constant(1.004)
    .times(previous(cash))
    .plus(income.minus(previous(income)))
    .plus(net),
);

export const gap = series('gap', {
  unit: money,
  title: 'What no source pays',
  is: max(negate(cash), 0),
});
export const npv = perWorld('npv', {
  unit: money,
  title: 'Net present value',
  is: total(net.times(discount)),
});
export const peakGap = perWorld('peakGap', {
  unit: money,
  title: 'Largest gap',
  is: peak(gap),
});

export const referenceModel = (): Model =>
  assembleModel([
    [
      capexPerMw,
      delay,
      gpuPerMw,
      powerPrice,
      utilisation,
      ramp,
      amount,
      date,
      revenueRate,
      yearlyDecay,
      npv,
      peakGap,
      gap,
    ],
  ]);

const SITES = 10;
const SOURCES = 4;
export const MONTHS = 180;

export const referenceStructure: Structure = {
  steps: MONTHS,
  monthsPerStep: 1,
  startMonth: 2025 * 12,
  elements: new Map([
    ['site', Array.from({ length: SITES }, (_, at) => `site ${at}`)],
    ['source', Array.from({ length: SOURCES }, (_, at) => `source ${at}`)],
  ]),
  relations: new Map(),
  networks: new Map(),
  givens: new Map([
    ['start', Float64Array.from({ length: SITES }, (_, at) => 3 * at)],
    ['power', Float64Array.from({ length: SITES }, (_, at) => 200 + 50 * at)],
    ['planned', Float64Array.from([-18, -6, 0, 12])],
  ]),
  tables: new Map(),
};
