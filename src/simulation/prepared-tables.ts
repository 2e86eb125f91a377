import type { Distribution } from '../uncertainty/distribution.ts';
import { type ScoreTable, scoreTable } from '../uncertainty/score-table.ts';

/**
 * Score tables that were made before. A table takes milliseconds, and every belief, seed and
 * number of worlds of a programme draws from the same ones.
 */
const prepared = new Map<string, ScoreTable>();
/** About 30 MB; what was made first goes first. */
const MOST_TABLES = 1_000;

export const preparedTable = (distribution: Distribution, key: string): ScoreTable => {
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const made = scoreTable(distribution);
  const [oldest] = prepared.keys();
  if (prepared.size >= MOST_TABLES && oldest !== undefined) prepared.delete(oldest);
  prepared.set(key, made);
  return made;
};
