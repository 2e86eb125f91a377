/** A linear model under construction: columns with bounds and worth, rows with limits. */
export interface LinearModel {
  /** Adds a column and returns its index. */
  column(worth: number, most: number, whole?: boolean): number;
  /** Adds a row `least <= sum of coefficient x column <= most` and returns its index. */
  row(
    terms: readonly (readonly [column: number, coefficient: number])[],
    least: number,
    most: number,
  ): number;
  readonly columns: {
    readonly worths: readonly number[];
    readonly mosts: readonly number[];
    readonly whole: readonly boolean[];
  };
  readonly rows: {
    readonly leasts: readonly number[];
    readonly mosts: readonly number[];
    readonly starts: readonly number[];
    readonly indices: readonly number[];
    readonly values: readonly number[];
  };
}

export function linearModel(): LinearModel {
  const worths: number[] = [];
  const mosts: number[] = [];
  const whole: boolean[] = [];
  const rowLeasts: number[] = [];
  const rowMosts: number[] = [];
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  return {
    column: (worth, most, isWhole = false) => {
      worths.push(worth);
      mosts.push(most);
      whole.push(isWhole);
      return worths.length - 1;
    },
    row: (terms, least, most) => {
      for (const [column, coefficient] of terms) {
        indices.push(column);
        values.push(coefficient);
      }
      starts.push(indices.length);
      rowLeasts.push(least);
      rowMosts.push(most);
      return rowLeasts.length - 1;
    },
    columns: { worths, mosts, whole },
    rows: { leasts: rowLeasts, mosts: rowMosts, starts, indices, values },
  };
}
