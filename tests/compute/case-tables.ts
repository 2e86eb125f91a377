import { readFileSync } from 'node:fs';
import { camelFields, type TrainingCase } from '../../src/compute/training/training-case.ts';

/** A measured run of a table: its case, and what its source prints. */
export interface MeasuredRow<Case> {
  readonly id: string;
  readonly source: string;
  readonly run: Case;
  readonly measured: Readonly<Record<string, number>>;
  /** Worked out from what is printed. */
  readonly derived: Readonly<Record<string, number>>;
}

interface Table {
  readonly sources: readonly string[];
  readonly models: readonly object[];
  readonly software: readonly object[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The rows of `tests/cases/compute/NAME.json`, sources, models and software put back in place. */
export function caseTable<Case = TrainingCase>(name: string): readonly MeasuredRow<Case>[] {
  const file = new URL(`../cases/compute/${name}.json`, import.meta.url);
  const table = JSON.parse(readFileSync(file, 'utf8')) as Table;
  return table.rows.map((row) => {
    const { id, source, measured, derived, ...fields } = row;
    const model = table.models[row.model as number];
    const software =
      row.software === undefined ? {} : { software: table.software[row.software as number] };
    return {
      id: id as string,
      source: table.sources[source as number] ?? '',
      run: camelFields({ ...fields, model, ...software }) as Case,
      measured: (measured ?? {}) as Record<string, number>,
      derived: (derived ?? {}) as Record<string, number>,
    };
  });
}
