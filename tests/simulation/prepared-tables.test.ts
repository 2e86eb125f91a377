import { afterAll, describe, expect, it } from 'vitest';
import { preparedTable, prepareTables, tableKey } from '../../src/simulation/prepared-tables.ts';
import { startThreads } from '../../src/simulation/worker-pool.node.ts';
import type { WorkerLink } from '../../src/simulation/worker-pool.ts';
import { scoreTable } from '../../src/uncertainty/score-table.ts';
import { shipped } from '../results/stargate.ts';

describe('tables made by workers', () => {
  const pool = startThreads(2);
  afterAll(() => pool?.end());
  const bound = shipped('colossus-2025-01');

  it('are those that this thread makes', async () => {
    if (!pool) throw new Error('threads need the built package: npm run build');
    await prepareTables(bound, pool);
    const searched = bound.inputs.flatMap(({ given: { distribution } }) =>
      distribution?.kind === 'pert' ? [distribution] : [],
    );
    expect(searched.length).toBeGreaterThan(4);
    for (const distribution of searched) {
      const found = preparedTable(distribution, tableKey(distribution));
      expect(found).toEqual(scoreTable(distribution));
    }
    // All are there: nobody is asked again.
    const asked = { ...(pool.links[0] as WorkerLink), post: () => expect.unreachable() };
    await prepareTables(bound, { ...pool, links: [asked, asked] });
  });

  it('reject when a worker fails', async () => {
    const failing: WorkerLink = {
      post: () => {},
      listen: (_, failed) => failed('gone'),
      end: () => {},
    };
    const other = shipped('azure-fy2025');
    const links = [failing];
    const broken = { size: 1, sharesMemory: true, links, end: () => {} };
    await expect(prepareTables(other, broken)).rejects.toThrow('gone');
  });
});
