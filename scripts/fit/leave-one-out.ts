import { leastSquares, type Predict, type Prior } from './least-squares.ts';

/** A row of a fit: where it is from, what kind of band it has, what was measured (logarithm). */
export interface FitRow {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly group: string;
  readonly measured: number;
  /** Rows of a source that are left out together: those of one model. */
  readonly block: string;
  /** Release of software and chip, as of `softwareKey`. */
  readonly key: string;
}

/** What leaving each source out in turn gave, row by row: ln(measured / predicted). */
export interface LeftOut {
  readonly constants: readonly number[];
  readonly inSample: Float64Array;
  readonly leftOut: Float64Array;
  /** Whether other folds hold rows of the same release and chip, row by row. */
  readonly known: readonly boolean[];
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
  const known = rows.map(
    (row) =>
      row.key !== '' && rows.some((one) => one.key === row.key && foldOf(one) !== foldOf(row)),
  );
  return { constants, inSample, leftOut, known };
}

/** Type-7 quantile. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? 0;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}

/** An error of a row that the fit did not see, and whether it had seen its release and chip. */
export interface UnseenError {
  readonly kind: string;
  readonly known: boolean;
  readonly error: number;
}

type Ends = readonly [number, number];
export type Bands = Readonly<Record<string, Readonly<Record<'known' | 'unknown', Ends>>>>;

/** Quantiles of the errors of each kind, known and unknown apart; few rows lean on all kinds. */
export function bandsByKind(
  errors: readonly UnseenError[],
  kinds: readonly string[],
  share: Readonly<Record<'known' | 'unknown', number>>,
): Bands {
  const endsOf = (kind: string, word: 'known' | 'unknown'): Ends => {
    const all = errors.filter((one) => one.known === (word === 'known'));
    const own = all.filter((one) => one.kind === kind);
    const trust = own.length / (own.length + 8);
    const tail = (1 - share[word]) / 2;
    const end = (at: number) => {
      const pooled = quantile(
        all.map(({ error }) => error),
        at,
      );
      const value = quantile(
        own.map(({ error }) => error),
        at,
      );
      return own.length === 0 ? pooled : trust * value + (1 - trust) * pooled;
    };
    return [Math.min(-0.01, end(tail)), Math.max(0.01, end(1 - tail))];
  };
  const bands = kinds.map((kind) => {
    const unknown = endsOf(kind, 'unknown');
    const seen = errors.some((one) => one.known && one.kind === kind);
    const known = seen ? endsOf(kind, 'known') : unknown;
    // What is not known is never told more narrowly than what is.
    const wider: Ends = [Math.min(known[0], unknown[0]), Math.max(known[1], unknown[1])];
    return [kind, { known, unknown: wider }] as const;
  });
  return Object.fromEntries(bands);
}

/** Mean and median error, share in the band, mean pinball loss against a constant-width band. */
export function summary(
  rows: readonly FitRow[],
  errors: Float64Array,
  known: readonly boolean[],
  bands: Bands,
): Record<string, Record<string, number>> {
  const groups = new Map<string, number[]>();
  rows.forEach((row, at) => {
    for (const name of ['all', row.group, row.source]) {
      groups.set(name, [...(groups.get(name) ?? []), at]);
    }
  });
  const bandAt = (at: number): Ends => bands[rows[at]!.kind]![known[at] ? 'known' : 'unknown'];
  const everything = [...errors];
  const constant = [quantile(everything, 0.1), quantile(everything, 0.9)] as const;
  const round = (value: number) => Number(value.toFixed(4));
  return Object.fromEntries(
    [...groups].map(([name, members]) => {
      // Error of the prediction as a share of what was measured.
      const relative = members.map((at) => Math.abs(Math.exp(-errors[at]!) - 1));
      const inside = members.filter((at) => {
        const [low, high] = bandAt(at);
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
          pinball: round(mean(members.map((at) => loss(at, bandAt(at))))),
          pinballConstant: round(mean(members.map((at) => loss(at, constant)))),
        },
      ];
    }),
  );
}

function pinball(value: number, quantileAt: number, share: number): number {
  return Math.max(share * (value - quantileAt), (share - 1) * (value - quantileAt));
}
