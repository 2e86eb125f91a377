import { computeCatalogue } from './compute-catalogue.ts';
import { scoreReliability, scoreScalingLaws } from './compute-laws.ts';
import { type RowScore, scoreLines } from './compute-lines.ts';
import { type ComputeRow, servingScore, trainingScore } from './compute-rows.ts';
import type { ScoredFile } from './score.ts';

interface ComputeFile {
  readonly rows?: readonly ComputeRow[];
  readonly chips?: readonly unknown[];
}

type Form = 'training' | 'serving' | 'laws' | 'reliability' | 'kernels' | 'catalogue';

/** True for files of measured rows and of chips. */
export function isCompute(content: unknown): boolean {
  return formOf(content) !== undefined;
}

/** Rows fail by their aggregate lines only: mean and median error, share in the band, refusals. */
export function scoreCompute(file: string, content: unknown): ScoredFile {
  const { rows = [], chips = [] } = content as ComputeFile;
  switch (formOf(content)) {
    case 'training':
      return { file, cases: scoreLines(file, 'training', scored(rows, trainingScore)) };
    case 'serving':
      return { file, cases: scoreLines(file, 'serving', scored(rows, servingScore)) };
    case 'laws':
      return { file, cases: scoreScalingLaws(rows) };
    case 'reliability':
      return { file, cases: scoreReliability(rows) };
    case 'catalogue':
      return { file, cases: computeCatalogue(chips) };
    default: {
      const why = 'skipped: kernel times inform efficiencies; no function answers them';
      return { file, cases: [], unscored: { why, fails: false } };
    }
  }
}

function scored(
  rows: readonly ComputeRow[],
  score: (row: ComputeRow) => RowScore | undefined,
): readonly RowScore[] {
  return rows.map(score).filter((one) => one !== undefined);
}

function formOf(content: unknown): Form | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  if ('chips' in content) return 'catalogue';
  const rows = (content as ComputeFile).rows;
  if (!Array.isArray(rows) || rows.length === 0) return undefined;
  const has = (field: string) => rows.some((row) => field in (row.measured ?? {}));
  const kinds = new Set(rows.map((row) => row.kind));
  if (kinds.has('loss') || kinds.has('compute-optimal')) return 'laws';
  if (kinds.has('failures') || kinds.has('checkpoint-size')) return 'reliability';
  if (rows.some((row) => 'batch' in row)) return 'training';
  if (has('attn_pre_proj') || has('ms') || has('all_reduce_ms')) return 'kernels';
  if (rows.some((row) => row.workload !== undefined)) return 'serving';
  return undefined;
}
