import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedContract, GivenValue } from '../programme/checked-programme.ts';
import { median } from '../uncertainty/distribution.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import { type Figure, valuesOf } from './figures.ts';
import type { ReturnsSummary } from './loans-summary.ts';
import type { ReturnsFigures } from './returns-figures.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** What owners earn and what the work costs; null for a programme that earns nothing. */
export const summariseReturns = (
  { programme, structure }: BoundProgramme,
  worlds: Worlds,
  figures: ReturnsFigures | null,
): ReturnsSummary | null => {
  if (!figures) return null;
  const values = (figure: Figure, element = 0): Float64Array =>
    valuesOf(worlds, { ...figure, element });
  const { startMonth } = structure;
  const asked = programme.settings['workloads.capital-rate'];
  const cost = (figure: Figure) => {
    const known = values(figure).filter(Number.isFinite);
    return known.length * 10 < worlds.worlds * 9 ? null : spreadOf(known);
  };
  return {
    askedReturnPerYear: asked ? middleOf(asked) : Number.NaN,
    parties: programme.parties.flatMap(({ name }, element) => {
      const paidIn = values(figures.paidIn, element);
      const receipts = values(figures.receipts, element);
      const earns = receipts.some((usd) => usd > 0);
      if (!earns && !paidIn.some((usd) => usd > 0)) return [];
      const costs = values(figures.cost, element);
      const back = values(figures.paidBack, element);
      const ratio = costs.map((usd, world) => usd / (receipts[world] as number));
      const share = ratio.filter(Number.isFinite);
      const breakEvenShare = share.length * 10 < worlds.worlds * 9 ? null : spreadOf(share);
      return [
        {
          party: name,
          paidInUsd: spreadOf(paidIn),
          paidOutUsd: spreadOf(values(figures.paidOut, element).map(orNone)),
          paidBack: { share: shareOf(back), month: monthsOf(back, startMonth) },
          receiptsUsd: spreadOf(receipts),
          costUsd: spreadOf(costs),
          breakEvenShare,
          prices: breakEvenShare
            ? programme.contracts
                .filter(({ to }) => to === name)
                .map((contract) => priceOf(contract, breakEvenShare))
            : [],
        },
      ];
    }),
    usdPerGpuHour: cost(figures.usdPerGpuHour),
    usdPerExaflop: cost(figures.usdPerExaflop),
    tails: tailsOf(programme, structure, figures, values),
    guarantees: guaranteesOf(programme, figures, values),
  };
};

/** Below a dollar, money is a rounding of sums. */
const orNone = (usd: number): number => (usd < 1 ? 0 : usd);

const middleOf = (given: GivenValue): number => {
  const distribution = given.distribution ?? given.claimDistributions[0];
  return distribution ? median(distribution) : Number.NaN;
};

const priceOf = (
  { name, priceUsdPerMwItYear: price }: CheckedContract,
  share: { readonly p10: number; readonly p50: number; readonly p90: number },
) => {
  const middle = middleOf(price);
  const { p10, p50, p90 } = share;
  return {
    contract: name,
    written: price.written,
    breakEvenUsd: { p10: middle * p10, p50: middle * p50, p90: middle * p90 },
  };
};

/** What is outstanding when nobody's contract pays for it any more, and who is owed it. */
const tailsOf = (
  programme: BoundProgramme['programme'],
  structure: BoundProgramme['structure'],
  { contractsEnd, tail }: ReturnsFigures,
  values: (figure: Figure, element: number) => Float64Array,
): ReturnsSummary['tails'] => {
  if (!contractsEnd || !tail) return [];
  const loans = structure.elements.get('loan') ?? [];
  const horizon = structure.steps * structure.monthsPerStep;
  return loans.flatMap((name, element) => {
    const source = programme.sources.find((one) => one.name === name);
    if (!source || !programme.contracts.some(({ to }) => to === source.to)) return [];
    const outstanding = values(tail, element);
    const ends = values(contractsEnd, element).filter((month) => month < horizon);
    const held = outstanding.filter((usd) => usd > 1);
    return [
      {
        loan: name,
        lender: source.by,
        borrower: source.to,
        share: held.length / outstanding.length,
        contractsEnd: monthsOf(ends, structure.startMonth),
        outstandingUsd: held.length > 0 ? spreadOf(held) : null,
      },
    ];
  });
};

/** Loans, then contracts, in the order of the file. */
const guaranteesOf = (
  { sources, contracts }: BoundProgramme['programme'],
  { servicesGuaranteed, rentsGuaranteed }: ReturnsFigures,
  values: (figure: Figure, element: number) => Float64Array,
): ReturnsSummary['guarantees'] => {
  const told = (
    figure: Figure | null,
    all: readonly { readonly of: string; readonly debtor: string; readonly guarantor: string }[],
  ) =>
    figure === null
      ? []
      : all.map((one, element) => {
          const paid = values(figure, element);
          const called = paid.filter((usd) => usd > 1);
          const paidUsd = called.length > 0 ? spreadOf(called) : null;
          return { ...one, share: called.length / paid.length, paidUsd };
        });
  return [
    ...told(
      servicesGuaranteed,
      sources.flatMap(({ name: of, to: debtor, loan }) =>
        loan?.guarantor ? [{ of, debtor, guarantor: loan.guarantor }] : [],
      ),
    ),
    ...told(
      rentsGuaranteed,
      contracts.flatMap(({ name: of, from: debtor, guarantor }) =>
        guarantor ? [{ of, debtor, guarantor }] : [],
      ),
    ),
  ];
};

const shareOf = (months: Float64Array): number =>
  months.filter(Number.isFinite).length / months.length;

const monthsOf = (months: Float64Array, startMonth: number) => {
  const known = months.filter(Number.isFinite);
  if (known.length === 0) return null;
  const [p10, p50, p90] = quantilesOf(known, [0.1, 0.5, 0.9]) as [number, number, number];
  return { p10: startMonth + p10, p50: startMonth + p50, p90: startMonth + p90 };
};
