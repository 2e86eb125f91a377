import { readFileSync } from 'node:fs';
import type { ServingCase } from '../../src/compute/serving/serving-case.ts';
import type { TrainingCase } from '../../src/compute/training/training-case.ts';
import { caseTable } from '../../tests/compute/case-tables.ts';

/** A measured row, and what a fit that had not seen its source said of it. */
export interface LeftOutRow {
  readonly id: string;
  readonly source: string;
  readonly chip: string;
  readonly model: string;
  readonly type: 'dense' | 'mixture of experts' | 'other chips';
  /** ln(measured / predicted). */
  readonly error: number;
  /** Ends of the 80 % band in the same measure. */
  readonly low: number;
  readonly high: number;
}

/** Mean and median error and share in the band of some rows. */
export interface Errors {
  readonly rows: number;
  readonly mean: number;
  readonly median: number;
  readonly inBand: number;
}

/** The rows of `tests/cases/compute/NAME-left-out.json` with what they are of. */
export const leftOutRows = (name: 'training' | 'serving'): readonly LeftOutRow[] => {
  const file = new URL(`../../tests/cases/compute/${name}-left-out.json`, import.meta.url);
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly rows: readonly (readonly [string, number, number, number])[];
  };
  const cases = name === 'serving' ? 'inference' : name;
  const byId = new Map(caseTable<TrainingCase | ServingCase>(cases).map((row) => [row.id, row]));
  return rows.map(([id, error, low, high]) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`${id} is in no table of cases`);
    const { run, source } = found;
    const gpu = !/^(TPU|Gaudi|Trainium)/.test(run.system.gpu);
    return {
      id,
      source,
      chip: run.system.gpu,
      model: run.model.name ?? '',
      type: run.model.type === 'moe' ? 'mixture of experts' : gpu ? 'dense' : 'other chips',
      error,
      low,
      high,
    };
  });
};

/** How far the prediction is off, as a share of what was measured. */
export const offBy = ({ error }: LeftOutRow): number => Math.exp(-error) - 1;

export const errorsOf = (rows: readonly LeftOutRow[]): Errors => {
  const sizes = rows.map((row) => Math.abs(offBy(row))).sort((a, b) => a - b);
  const inside = rows.filter(({ error, low, high }) => error >= low && error <= high);
  return {
    rows: rows.length,
    mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
    inBand: inside.length / rows.length,
  };
};
