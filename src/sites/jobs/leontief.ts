/** An input-output table of a region, the jobs of its sectors, and what is bought finally. */
export interface LeontiefCase {
  readonly technicalCoefficients: readonly (readonly number[])[];
  readonly jobsPerMOutput: readonly number[];
  readonly finalDemandM: readonly number[];
}

/**
 * Output and jobs that a final demand calls for: output = (I - A)^-1 demand; a sector's type I
 * output multiplier is the sum of its column of the inverse.
 * Throws a RangeError for a table that is not square or has no inverse.
 */
export function outputMultipliers(table: LeontiefCase): {
  readonly inverse: readonly (readonly number[])[];
  readonly outputM: readonly number[];
  readonly jobs: readonly number[];
  readonly totalJobs: number;
  readonly typeIOutputMultipliers: readonly number[];
} {
  const { technicalCoefficients, jobsPerMOutput, finalDemandM } = table;
  const sectors = technicalCoefficients.length;
  const lists = [...technicalCoefficients, jobsPerMOutput, finalDemandM];
  if (lists.some((list) => list.length !== sectors)) {
    throw new RangeError(`${sectors} sectors: each row and list must have as many entries`);
  }
  const inverse = inverseOf(
    technicalCoefficients.map((row, i) => row.map((a, j) => (i === j ? 1 : 0) - a)),
  );
  const outputM = inverse.map((row) => sumOf(row.map((x, j) => x * finalDemandM[j]!)));
  const jobs = outputM.map((output, i) => output * jobsPerMOutput[i]!);
  const typeIOutputMultipliers = inverse.map((_, j) => sumOf(inverse.map((row) => row[j]!)));
  return { inverse, outputM, jobs, totalJobs: sumOf(jobs), typeIOutputMultipliers };
}

/** By Gauss and Jordan, with the largest pivot of each column. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...matrix.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    const chosen = rows[pivot]!;
    const divisor = chosen[column]!;
    if (!(Math.abs(divisor) > 1e-12)) throw new RangeError('I - A has no inverse');
    rows[pivot] = rows[column]!;
    rows[column] = chosen.map((value) => value / divisor);
    for (let row = 0; row < size; row++) {
      const times = rows[row]![column]!;
      if (row === column || times === 0) continue;
      rows[row] = rows[row]!.map((value, at) => value - times * rows[column]![at]!);
    }
  }
  return rows.map((row) => row.slice(size));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
