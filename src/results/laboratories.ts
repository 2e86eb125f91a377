import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { WorldsRun } from '../simulation/worlds-run.ts';
import { histogramQuantile } from '../uncertainty/statistics/histogram.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import type { Band, LaboratoriesSummary } from './workloads-summary.ts';

const PROBABILITIES = [0.1, 0.5, 0.9] as const;

/**
 * Compute by laboratory and month in a field of programmes: who has most, and what share of a
 * party's stands outside each programme that it computes in. Null in a programme of its own.
 * Beyond the worlds that are kept there are bands of single parties only.
 */
export const summariseLaboratories = (
  bound: BoundProgramme,
  run: WorldsRun,
): LaboratoriesSummary | null => {
  const { model, structure, programme } = bound;
  const quantity = model.byPath.get('fleet.h100EquivalentsOfPart');
  if (programme.members.length === 0 || !quantity) return null;
  const names = structure.elements.get('party in a programme') ?? [];
  const parts = names.map((name) => {
    const member = programme.members.find((one) => name.endsWith(` in ${one.name}`));
    const end = member === undefined ? name.length : name.length - member.name.length - 4;
    return { party: name.slice(0, end), member: member?.name ?? '' };
  });
  const parties = [...new Set(parts.map(({ party }) => party))];
  const steps = [...Array(run.steps).keys()];
  if (!run.keepsSeries) return countedOnly(run, quantity, parts, parties, steps);

  const bands = parties.map(() => emptyBand());
  const leads = parties.map((): number[] => []);
  const outside = outsideOf(parts);
  const outsideBands = outside.map(() => emptyBand());
  for (const step of steps) {
    const columns = parts.map((_, element) => run.series(quantity, element, step));
    const sums = parties.map((party) =>
      sumOf(
        columns.filter((__, element) => parts[element]!.party === party),
        run.worlds,
      ),
    );
    sums.forEach((values, at) => {
      addQuantiles(bands[at]!, values);
      leads[at]!.push(shareLeading(sums, at));
    });
    outside.forEach(({ party, programme: member }, at) => {
      const element = parts.findIndex((one) => one.party === party && one.member === member);
      const whole = sums[parties.indexOf(party)]!;
      const inside = columns[element]!;
      // Where nothing runs for the party there is no share; that counts as none outside.
      addQuantiles(
        outsideBands[at]!,
        whole.map((sum, world) => (sum > 0 ? 1 - inside[world]! / sum : 0)),
      );
    });
  }
  return {
    unit: 'H100e',
    parties: parties.map((party, at) => ({ party, compute: bands[at]!, leads: leads[at]! })),
    outside: outside.map((one, at) => ({ ...one, share: outsideBands[at]! })),
  };
};

interface Part {
  readonly party: string;
  readonly member: string;
}

/** Every party of several programmes with each of them. */
const outsideOf = (parts: readonly Part[]) =>
  parts.flatMap(({ party, member }) =>
    parts.some((other) => other.party === party && other.member !== member)
      ? [{ party, programme: member }]
      : [],
  );

const countedOnly = (
  run: WorldsRun,
  quantity: Parameters<WorldsRun['counted']>[0],
  parts: readonly Part[],
  parties: readonly string[],
  steps: readonly number[],
): LaboratoriesSummary => ({
  unit: 'H100e',
  parties: parties.flatMap((party) => {
    const own = parts.flatMap((part, element) => (part.party === party ? [element] : []));
    if (own.length !== 1) return [];
    const band = emptyBand();
    for (const step of steps) {
      const histogram = run.counted(quantity, own[0]!, step);
      push(
        band,
        PROBABILITIES.map((p) => histogramQuantile(histogram, p)),
      );
    }
    return [{ party, compute: band, leads: null }];
  }),
  outside: outsideOf(parts).map((one) => ({ ...one, share: null })),
});

type OpenBand = { readonly [Name in keyof Band]: number[] };

const emptyBand = (): OpenBand => ({ p10: [], p50: [], p90: [] });

const push = (band: OpenBand, [p10, p50, p90]: readonly number[]): void => {
  band.p10.push(p10!);
  band.p50.push(p50!);
  band.p90.push(p90!);
};

const addQuantiles = (band: OpenBand, values: Float64Array): void =>
  push(band, quantilesOf(values, PROBABILITIES));

const sumOf = (columns: readonly Float64Array[], worlds: number): Float64Array => {
  const sum = new Float64Array(worlds);
  for (const column of columns) {
    for (let world = 0; world < worlds; world++) sum[world] = sum[world]! + column[world]!;
  }
  return sum;
};

/** Share of the worlds in which a party has more than every other, and more than nothing. */
const shareLeading = (sums: readonly Float64Array[], party: number): number => {
  const own = sums[party]!;
  let leading = 0;
  for (let world = 0; world < own.length; world++) {
    const most = own[world]!;
    if (most > 0 && sums.every((other, at) => at === party || other[world]! < most)) leading++;
  }
  return leading / own.length;
};
