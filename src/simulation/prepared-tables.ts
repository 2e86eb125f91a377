import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { Distribution } from '../uncertainty/distribution.ts';
import { type ScoreTable, scoreTable } from '../uncertainty/score-table.ts';
import { WorkerFailure, type WorkerPool } from './worker-pool.ts';

/**
 * Score tables that were made before. A table takes milliseconds, and every belief, seed and
 * number of worlds of a programme draws from the same ones.
 */
const prepared = new Map<string, ScoreTable>();
/** About 30 MB; what was made first goes first. */
const MOST_TABLES = 1_000;

export const preparedTable = (distribution: Distribution, key: string): ScoreTable =>
  prepared.get(key) ?? keep(key, scoreTable(distribution));

const keep = (key: string, table: ScoreTable): ScoreTable => {
  const [oldest] = prepared.keys();
  if (prepared.size >= MOST_TABLES && oldest !== undefined) prepared.delete(oldest);
  prepared.set(key, table);
  return table;
};

/** What a plan finds a distribution's table by. */
export const tableKey = (distribution: Distribution): string => JSON.stringify(distribution);

/** Their quantiles are searched for, point by point; the tables of all others are made in no time. */
const SEARCHED = new Set<Distribution['kind']>(['pert', 'beta', 'gamma', 'mixture', 'truncated']);

/**
 * Has the workers make the tables that a programme will ask for and that take time, while this
 * thread does something else. Without workers each is made when it is asked for.
 */
export const prepareTables = async (
  { inputs }: BoundProgramme,
  pool: WorkerPool | null,
): Promise<void> => {
  if (!pool) return;
  const missing = new Map<string, Distribution>();
  for (const { given } of inputs) {
    for (const distribution of [given.distribution, ...given.claimDistributions]) {
      if (!distribution || !SEARCHED.has(distribution.kind)) continue;
      const key = tableKey(distribution);
      if (!prepared.has(key)) missing.set(key, distribution);
    }
  }
  const all = [...missing];
  if (all.length < 2 * pool.size || all.length > MOST_TABLES) return;
  await Promise.all(
    pool.links.map(
      (link, worker) =>
        new Promise<void>((resolve, reject) => {
          const own = all.filter((_, index) => index % pool.size === worker);
          const fail = (reason: string): void => reject(new WorkerFailure(reason));
          link.listen((message) => {
            if (message.kind === 'failed') fail(message.reason);
            if (message.kind !== 'tables') return;
            own.forEach(([key], index) => {
              keep(key, message.tables[index] as ScoreTable);
            });
            resolve();
          }, fail);
          link.post({ kind: 'tables', distributions: own.map(([, distribution]) => distribution) });
        }),
    ),
  );
};
