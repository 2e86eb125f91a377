import { leastSquares, type Predict, type Prior } from './least-squares.ts';

/** A row of a fit: where it is from, what kind of band it has, what was measured (logarithm). */
export interface FitRow {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly group: string;
  readonly measured: number;
  /** Rows left out together where the bands are set; left out, those of the source. */
  readonly block?: string;
}

/** What leaving each source out in turn gave, row by row: ln(measured / predicted). */
export interface LeftOut {
  readonly constants: readonly number[];
  readonly inSample: Float64Array;
  readonly leftOut: Float64Array;
}

/** Fits all rows, then each fold's rows from the others' (started at the full fit). */
export function fitLeavingOut(
  rows: readonly FitRow[],
  predict: Predict,
  prior: Prior,
  foldOf: (row: FitRow) => string = (row) => row.source,
): LeftOut {
  const measured = Float64Array.from(rows, (row) => row.measured);
  const all = new Float64Array(rows.length).fill(1);
  const constants = leastSquares(predict, measured, all, prior.center, prior, 80);
  const errors = (fitted: readonly number[]) =>
    predict(fitted.map(Math.exp)).map((value, row) => measured[row]! - value);
  const inSample = errors(constants);
  const leftOut = new Float64Array(rows.length);
  for (const fold of new Set(rows.map(foldOf))) {
    const weights = Float64Array.from(rows, (row) => (foldOf(row) === fold ? 0 : 1));
    const fitted = errors(leastSquares(predict, measured, weights, constants, prior, 8));
    rows.forEach((row, at) => {
      if (foldOf(row) === fold) leftOut[at] = fitted[at]!;
    });
  }
  return { constants, inSample, leftOut };
}

/** Type-7 quantile. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? 0;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}

/** Quantiles of the left-out errors of each kind; kinds of few rows lean on all rows. */
export function bandsByKind(
  rows: readonly FitRow[],
  errors: Float64Array,
  kinds: readonly string[],
  shareOf: (kind: string) => number,
): Record<string, readonly [number, number]> {
  const all = [...errors];
  return Object.fromEntries(
    kinds.map((kind) => {
      const tail = (1 - shareOf(kind)) / 2;
      const pooled = [quantile(all, tail), quantile(all, 1 - tail)] as const;
      const own = all.filter((_, at) => rows[at]!.kind === kind);
      const trust = own.length / (own.length + 8);
      const ends = [tail, 1 - tail].map((at, end) => {
        const value = own.length === 0 ? 0 : quantile(own, at);
        return trust * value + (1 - trust) * pooled[end === 0 ? 0 : 1];
      });
      return [kind, [Math.min(-0.01, ends[0]!), Math.max(0.01, ends[1]!)] as const];
    }),
  );
}

/** Mean and median error, share in the band, mean pinball loss against a constant-width band. */
export function summary(
  rows: readonly FitRow[],
  errors: Float64Array,
  bands: Readonly<Record<string, readonly [number, number]>>,
): Record<string, Record<string, number>> {
  const groups = new Map<string, number[]>();
  rows.forEach((row, at) => {
    for (const name of ['all', row.group, row.source]) {
      groups.set(name, [...(groups.get(name) ?? []), at]);
    }
  });
  const everything = [...errors];
  const constant = [quantile(everything, 0.1), quantile(everything, 0.9)] as const;
  const round = (value: number) => Number(value.toFixed(4));
  return Object.fromEntries(
    [...groups].map(([name, members]) => {
      // Error of the prediction as a share of what was measured.
      const relative = members.map((at) => Math.abs(Math.exp(-errors[at]!) - 1));
      const inside = members.filter((at) => {
        const [low, high] = bands[rows[at]!.kind]!;
        return errors[at]! >= low && errors[at]! <= high;
      });
      const loss = (at: number, [low, high]: readonly [number, number]) =>
        pinball(errors[at]!, low, 0.1) + pinball(errors[at]!, high, 0.9);
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      return [
        name,
        {
          rows: members.length,
          mean: round(mean(relative)),
          median: round(quantile(relative, 0.5)),
          coverage: round(inside.length / members.length),
          pinball: round(mean(members.map((at) => loss(at, bands[rows[at]!.kind]!)))),
          pinballConstant: round(mean(members.map((at) => loss(at, constant)))),
        },
      ];
    }),
  );
}

function pinball(value: number, quantileAt: number, share: number): number {
  return Math.max(share * (value - quantileAt), (share - 1) * (value - quantileAt));
}
