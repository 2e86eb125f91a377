import { dimension, relation } from '../../src/equations/dimension.ts';
import { max, min, now, stepLength, sumBy, sumOver } from '../../src/equations/expression.ts';
import { inputColumns } from '../../src/equations/input-columns.ts';
import { assembleModel } from '../../src/equations/model.ts';
import { firstMonth, peak, previous, total } from '../../src/equations/over-time.ts';
import { input, inputSeries, next, perWorld, series, stock } from '../../src/equations/quantity.ts';
import type { Structure } from '../../src/equations/structure.ts';
import type { BoundInput, BoundProgramme } from '../../src/programme/bound-programme.ts';
import type { CheckedProgramme, GivenValue } from '../../src/programme/checked-programme.ts';
import type { Distribution } from '../../src/uncertainty/distribution.ts';

/**
 * A programme of two sources of money and some buildings on some sites, made by hand: small enough
 * for the interpreter, with every kind of thing that sampling knows.
 */
const site = dimension('site');
const building = dimension('building');
const source = dimension('source');
const siteOf = relation('siteOf', building, site);

export const amount = input('tiny.amount', { over: source, unit: 'USD m', title: 'Amount' });
export const cost = input('tiny.cost', { over: building, unit: 'USD m', title: 'Cost' });
export const duration = input('tiny.duration', {
  over: building,
  unit: 'month',
  title: 'Duration',
});
export const power = input('tiny.power', { over: site, unit: 'MW facility', title: 'Power' });
export const price = inputSeries('tiny.price', { unit: '1', title: 'Price level' });

export const paid = series('tiny.paid', {
  over: building,
  unit: 'USD m',
  title: 'Paid so far',
  is: cost.times(min(1, now.over(max(duration, stepLength)))).times(price),
});
export const paidAtSites = series('tiny.paidAtSites', {
  over: site,
  unit: 'USD m',
  title: 'Paid so far at a site',
  reported: true,
  is: sumBy(siteOf, paid),
});
export const gap = stock('tiny.gap', { unit: 'USD m', title: 'Gap', reported: true });
next(
  gap,
  max(0, sumOver(building, paid).minus(sumOver(source, amount))).plus(previous(gap).times(0.25)),
);
export const peakGap = perWorld('tiny.peakGap', { unit: 'USD m', title: 'Peak', is: peak(gap) });
export const gapMonth = perWorld('tiny.gapMonth', {
  unit: 'month',
  title: 'First month of a gap',
  is: firstMonth(gap.isMore(0)),
});
export const perPower = perWorld('tiny.perPower', {
  over: site,
  unit: 'USD m/MW facility',
  title: 'Paid by megawatt',
  is: total(paidAtSites).over(power),
});

const model = assembleModel([
  [amount, cost, duration, power, price, paid, paidAtSites, gap, peakGap, gapMonth, perPower],
]);

export interface TinyOptions {
  readonly sites?: Readonly<Record<string, number>>;
  /** By path, what stands there instead. */
  readonly values?: Readonly<Record<string, Partial<GivenValue>>>;
  readonly steps?: number;
}

const point = (value: number): Distribution => ({ kind: 'point', value });
const lognormal = (median: number, sigma: number): Distribution => ({
  kind: 'lognormal',
  median,
  sigma,
});

/** The claims about the first source's money, in the order of the question. */
const claims: readonly Distribution[] = [
  lognormal(9_000, 0.1),
  { kind: 'uniform', low: 19_000, high: 25_000 },
  point(40_000),
];

export const tinyProgramme = (options: TinyOptions = {}): BoundProgramme => {
  const sites = Object.entries(options.sites ?? { Abilene: 3, Milam: 2 });
  const buildings = sites.flatMap(([name, count], index) =>
    Array.from({ length: count }, (_, at) => ({ name, index, at })),
  );
  const structure: Structure = {
    steps: options.steps ?? 24,
    monthsPerStep: 1,
    startMonth: 2025 * 12,
    elements: new Map([
      ['site', sites.map(([name]) => name)],
      ['building', buildings.map(({ name, at }) => `${name} ${at + 1}`)],
      ['source', ['SoftBank', 'Debt']],
    ]),
    relations: new Map([['siteOf', Int32Array.from(buildings, ({ index }) => index)]]),
    networks: new Map(),
    givens: new Map(),
    tables: new Map(),
  };
  const given = (path: string, unit: string, distribution: Distribution): GivenValue =>
    ({
      path,
      written: '',
      unit,
      distribution,
      question: null,
      claimDistributions: [],
      claim: null,
      loadings: {},
      provenance: null,
      ...options.values?.[path],
    }) as unknown as GivenValue;
  const softBank: GivenValue = {
    ...given('sources.SoftBank.secured', 'USD m', point(0)),
    distribution: null,
    question: 'softbank-money',
    claimDistributions: claims,
    ...options.values?.['sources.SoftBank.secured'],
  };
  const inputs = inputColumns(model, structure)
    .filter(({ step }) => step === null || step === 0)
    .map(({ quantity, element }): BoundInput => {
      const bind = (value: GivenValue, path: string, of: string | null): BoundInput => ({
        quantity,
        element,
        path,
        given: value,
        chapter: 'tiny',
        site: of,
      });
      const shared = (value: GivenValue, of: string | null): BoundInput =>
        bind(value, value.path, of);
      if (quantity === amount) {
        const debt = given('sources.Debt.secured', 'USD m', lognormal(15_000, 0.5));
        const loaded = { ...debt, loadings: { markets: 0.8, ...debt.loadings } };
        return shared(element === 0 ? softBank : loaded, null);
      }
      if (quantity === price) {
        const pert: Distribution = { kind: 'pert', low: 0.8, mode: 1, high: 1.5 };
        return shared({ ...given('prices.level', '1', pert), loadings: { markets: -0.5 } }, null);
      }
      const name = sites[quantity === power ? element : buildings[element]!.index]![0];
      if (quantity === power) {
        const watts = given(`sites.${name}.power`, 'MW facility', point(1_200));
        return shared(watts, name);
      }
      if (quantity === cost) {
        return shared(given(`sites.${name}.cost`, 'USD m', lognormal(8_000, 0.2)), name);
      }
      const every = given(`sites.${name}.every`, 'month', { kind: 'normal', mean: 14, sd: 4 });
      const place = buildings[element]!.at + 1;
      return bind(every, `sites.${name}.buildings.${place}.every`, name);
    });
  return { programme: { questions: [] } as unknown as CheckedProgramme, model, structure, inputs };
};

export const evenOdds = { name: 'even-odds', weights: { 'softbank-money': [1, 1, 1] } };
export const tinyKept = [peakGap, paidAtSites, gap, gapMonth, perPower];
