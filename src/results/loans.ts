import { all, at, constant, type Expression, max, select } from '../equations/expression.ts';
import {
  atMonth,
  firstMonth,
  following,
  lowest,
  peak,
  previous,
  total,
} from '../equations/over-time.ts';
import { next, perWorld, type Quantity, stock } from '../equations/quantity.ts';
import { borrowerOf } from '../model/dimensions.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedLoan } from '../programme/checked-programme.ts';
import { meanOf } from '../uncertainty/statistics/moments.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import { estimateProbability } from './estimate.ts';
import { type Figure, valuesOf } from './figures.ts';
import type { LoanSummary, RefinancingYear } from './loans-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** What a lender asks of each loan, as equations of their own: one number a world. */
export interface LoanFigures {
  readonly all: readonly Figure[];
  readonly lent: Figure;
  readonly capitalised: Figure;
  readonly balance: Figure;
  readonly lowestCover: Figure;
  readonly cash: Figure;
  readonly service: Figure;
  readonly lifeCover: Figure;
  readonly projectCover: Figure;
  readonly due: Figure;
  readonly dueMonth: Figure;
  readonly pastDue: Figure;
  readonly defaulted: Figure;
  readonly exposure: Figure;
  readonly loss: Figure;
  /** At the end of each calendar year of the horizon. */
  readonly byYear: readonly {
    readonly year: number;
    readonly cover: Figure;
    readonly lifeCover: Figure;
  }[];
}

/** A repayment is one of the whole where it is more than this share of the most outstanding. */
const WHOLE = 0.25;

/**
 * The figures of loans; null for a programme without any. Cover leaves out steps in which more than
 * a quarter of the loan falls due at once: that is paid by another loan or not at all, and is what
 * `due` and `dueMonth` tell.
 */
export const loanFigures = ({ model, structure }: BoundProgramme): LoanFigures | null => {
  const loan = model.byPath.get('loans.balance')?.dimension;
  if (!loan || (structure.elements.get(loan.name) ?? []).length === 0) return null;
  const of = (name: string): Quantity => {
    const quantity = model.byPath.get(`loans.${name}`);
    if (!quantity) throw new Error(`the model has no loans.${name}`);
    return quantity;
  };
  const cashOfBorrower = model.byPath.get('capital.cashForService') as Quantity;
  const usd = { over: loan, unit: 'USD' };
  const unit = { over: loan, unit: '1' };
  const month = { over: loan, unit: 'month' };
  const most = perWorld('figures.loans.balance', {
    ...usd,
    title: 'Most that is outstanding at one time',
    is: peak(of('balance')),
  });
  const dollar = constant(1, 'USD');
  const isWhole = all(
    of('principal').isMore(max(most.times(WHOLE), dollar)),
    previous(of('balance')).isMore(dollar),
  );
  const isServed = all(of('service').isMore(dollar), of('principal').isAtMost(most.times(WHOLE)));
  const isShort = of('unpaidInterest').plus(of('unpaidPrincipal')).isMore(dollar);
  const isLost = of('lossInDefault').isMore(0);
  const valueToTheEnd = stock('figures.loans.valueToTheEnd', {
    ...usd,
    title: 'Value at the start of the step, at the rate of the loan, of cash to the end',
  });
  next(
    valueToTheEnd,
    following(valueToTheEnd)
      .plus(at(borrowerOf, cashOfBorrower))
      .over(constant(1).plus(of('stepRate'))),
  );
  const owed = of('balance').plus(of('principalPaid')).plus(of('swept'));
  const quantities = {
    lent: perWorld('figures.loans.lent', {
      ...usd,
      title: 'Lent in all, interest added to it included',
      is: total(of('drawn').plus(of('lent')).plus(of('capitalised'))),
    }),
    capitalised: perWorld('figures.loans.capitalised', {
      ...usd,
      title: 'Interest and fees added to the loan',
      is: total(of('capitalised')),
    }),
    balance: most,
    lowestCover: perWorld('figures.loans.lowestCover', {
      ...unit,
      title: 'Least cover of a step; infinite without service',
      is: lowest(select(isServed, of('cover'), Infinity)),
    }),
    cash: perWorld('figures.loans.cash', {
      ...usd,
      title: 'Cash available in the steps with service',
      is: total(select(isServed, of('cashAvailable'), 0)),
    }),
    service: perWorld('figures.loans.service', {
      ...usd,
      title: 'Debt service of these steps',
      is: total(select(isServed, of('service'), 0)),
    }),
    lifeCover: perWorld('figures.loans.lifeCover', {
      ...unit,
      title: 'Value of the cash to maturity over the loan, at the start of its term',
      is: atMonth(of('lifeCover'), of('closing')),
    }),
    projectCover: perWorld('figures.loans.projectCover', {
      ...unit,
      title: 'Value of the cash to the end of the horizon over the loan, at the start of its term',
      is: atMonth(
        select(owed.isMore(dollar), valueToTheEnd.over(max(owed, dollar)), 0),
        of('closing'),
      ),
    }),
    due: perWorld('figures.loans.due', {
      ...usd,
      title: 'Falls due at once',
      is: peak(select(isWhole, of('principal'), 0)),
    }),
    dueMonth: perWorld('figures.loans.dueMonth', {
      ...month,
      title: 'When it does; infinite where it never does',
      is: firstMonth(isWhole),
    }),
    pastDue: perWorld('figures.loans.pastDue', {
      ...month,
      title: 'When service is first past due; infinite where it never is',
      is: firstMonth(isShort),
    }),
    defaulted: perWorld('figures.loans.defaulted', {
      ...month,
      title: 'When it is in default; infinite where it never is',
      is: firstMonth(of('inDefault')),
    }),
    exposure: perWorld('figures.loans.exposure', {
      ...usd,
      title: 'Outstanding and unpaid in the step of default',
      is: peak(select(isLost, of('balance').plus(of('unpaidInterest')), 0)),
    }),
    loss: perWorld('figures.loans.loss', {
      ...usd,
      title: 'Lost in default',
      is: total(of('lossInDefault')),
    }),
  };
  const figure = (name: string, quantity: Quantity): Figure => {
    const { title, unit: inUnit } = quantity.declaration;
    return { id: `loans.${name}`, path: quantity.path, title, unit: inUnit, quantity, element: 0 };
  };
  const figures = Object.fromEntries(
    Object.entries(quantities).map(([name, quantity]) => [name, figure(name, quantity)]),
  );
  const byYear = yearEnds(structure).map(({ year, month: end }) => {
    const then = (name: string, title: string, is: Expression): Figure =>
      figure(
        `${name}.${year}`,
        perWorld(`figures.loans.${name}.${year}`, { ...unit, title: `${title} ${year}`, is }),
      );
    const at = constant(end, 'month');
    return {
      year,
      cover: then('cover', 'Cover of the year', atMonth(of('coverLastYear'), at)),
      lifeCover: then('lifeCover', 'Life cover at the end of', atMonth(of('lifeCover'), at)),
    };
  });
  return {
    ...(figures as unknown as Omit<LoanFigures, 'all' | 'byYear'>),
    byYear,
    all: [
      ...Object.values(figures),
      ...byYear.flatMap(({ cover, lifeCover }) => [cover, lifeCover]),
    ],
  };
};

/** The last step of each calendar year within the horizon, as the month at which it begins. */
const yearEnds = ({
  steps,
  monthsPerStep,
  startMonth,
}: BoundProgramme['structure']): readonly { readonly year: number; readonly month: number }[] => {
  const end = startMonth + steps * monthsPerStep;
  const years: { year: number; month: number }[] = [];
  for (let year = Math.floor(startMonth / 12); (year + 1) * 12 <= end; year++) {
    const month = (year + 1) * 12 - startMonth - monthsPerStep;
    if (month >= 0) years.push({ year, month });
  }
  return years;
};

/** Every loan that states its terms, in the order of the file. */
export const summariseLoans = (
  { programme, model, structure }: BoundProgramme,
  worlds: Worlds,
  figures: LoanFigures | null,
): readonly LoanSummary[] => {
  const loan = model.byPath.get('loans.balance')?.dimension;
  if (!figures || !loan) return [];
  const names = structure.elements.get(loan.name) ?? [];
  const { startMonth } = structure;
  return names.flatMap((name, element): LoanSummary[] => {
    const source = programme.sources.find((one) => one.name === name);
    const terms = source?.loan;
    if (!source || !terms) return [];
    const values = (figure: Figure): Float64Array => valuesOf(worlds, { ...figure, element });
    const cash = values(figures.cash);
    const service = values(figures.service);
    const isServed = service.some((usd) => usd > 0);
    const defaulted = values(figures.defaulted);
    const loss = values(figures.loss);
    const exposure = values(figures.exposure);
    return [
      {
        name,
        by: source.by,
        to: source.to,
        kind: source.kind,
        purpose: source.purpose,
        repays: terms.repays,
        rate: rateText(terms),
        takesOut: terms.takesOut,
        takenOutBy: programme.sources.find((one) => one.loan?.takesOut === name)?.name ?? null,
        lent: spreadOf(values(figures.lent)),
        capitalised: spreadOf(values(figures.capitalised)),
        balance: spreadOf(values(figures.balance)),
        lowestCover: isServed ? spreadOf(values(figures.lowestCover)) : null,
        averageCover: isServed
          ? spreadOf(cash.map((usd, world) => ratioOf(usd, service[world] as number)))
          : null,
        lifeCover: spreadOf(values(figures.lifeCover)),
        projectCover: spreadOf(values(figures.projectCover)),
        coverByYear: figures.byYear.flatMap(({ year, cover, lifeCover }) => {
          const ofYear = values(cover);
          const ofLife = values(lifeCover);
          // No service in the year, or nothing outstanding: no cover to speak of.
          const isInTerm = ofYear.some(Number.isFinite) || ofLife.some((value) => value !== 0);
          return isInTerm ? [{ year, cover: spreadOf(ofYear), lifeCover: spreadOf(ofLife) }] : [];
        }),
        due: {
          usd: spreadOf(values(figures.due)),
          month: monthSpread(values(figures.dueMonth), startMonth),
        },
        pastDue: estimateProbability(values(figures.pastDue).map(isEver)),
        inDefault: estimateProbability(defaulted.map(isEver)),
        defaultByYear: byYear(defaulted, startMonth, structure.steps * structure.monthsPerStep),
        lossGivenDefault: meanOf(exposure) > 0 ? meanOf(loss) / meanOf(exposure) : null,
        expectedLossUsd: meanOf(loss),
      },
    ];
  });
};

/** As written: `4.3 %/year and 2.5 %/year, 75 % at 4.1 %/year`. */
const rateText = ({ base, margin, hedgedShare, hedgeRate }: CheckedLoan): string =>
  (base === null ? '' : `${base.written} and `) +
  margin.written +
  (hedgedShare && hedgeRate ? `, ${hedgedShare.written} at ${hedgeRate.written}` : '');

const ratioOf = (cash: number, service: number): number =>
  service > 0 ? cash / service : Number.POSITIVE_INFINITY;

const isEver = (month: number): number => (Number.isFinite(month) ? 1 : 0);

/** Quantiles over the worlds in which it comes at all, as absolute months; null where it never does. */
const monthSpread = (months: Float64Array, startMonth: number): LoanSummary['due']['month'] => {
  const known = months.filter(Number.isFinite);
  if (known.length === 0) return null;
  const [p10, p50, p90] = quantilesOf(known, [0.1, 0.5, 0.9]) as [number, number, number];
  return { p10: startMonth + p10, p50: startMonth + p50, p90: startMonth + p90 };
};

/** The share of worlds in which it comes in each year; years without any are left out. */
const byYear = (
  months: Float64Array,
  startMonth: number,
  length: number,
): LoanSummary['defaultByYear'] => {
  const first = Math.floor(startMonth / 12);
  const years = Math.floor((startMonth + length - 1) / 12) - first + 1;
  const counts = new Float64Array(years);
  for (const month of months) {
    if (!Number.isFinite(month)) continue;
    const year = Math.min(years - 1, Math.floor((startMonth + month) / 12) - first);
    counts[year] = (counts[year] as number) + 1;
  }
  return [...counts].flatMap((count, year) =>
    count > 0 ? [{ year: first + year, share: count / months.length }] : [],
  );
};

/** What falls due at once in each year, mean over the worlds: the wall that must be refinanced. */
export const refinancingWall = (
  { structure }: BoundProgramme,
  worlds: Worlds,
  figures: LoanFigures | null,
  loans: readonly LoanSummary[],
): readonly RefinancingYear[] => {
  if (!figures) return [];
  const byYearOf = new Map<number, { usd: number; loans: Set<string> }>();
  const quantity = figures.due.quantity;
  const names = structure.elements.get(quantity.dimension?.name ?? '') ?? [];
  for (const { name } of loans) {
    const element = names.indexOf(name);
    const due = valuesOf(worlds, { ...figures.due, element });
    const months = valuesOf(worlds, { ...figures.dueMonth, element });
    months.forEach((month, world) => {
      if (!Number.isFinite(month)) return;
      const year = Math.floor((structure.startMonth + month) / 12);
      const entry = byYearOf.get(year) ?? { usd: 0, loans: new Set<string>() };
      byYearOf.set(year, entry);
      entry.usd += (due[world] as number) / worlds.worlds;
      entry.loans.add(name);
    });
  }
  return [...byYearOf]
    .sort(([a], [b]) => a - b)
    .map(([year, { usd, loans: due }]) => ({ year, usd, loans: [...due] }));
};
