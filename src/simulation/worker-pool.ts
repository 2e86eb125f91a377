import {
  addCounts,
  type CountedWorlds,
  copyWorlds,
  emptyCounts,
  type KeptWorlds,
} from './kept-worlds.ts';
import { BLOCK_WORLDS } from './sample-block.ts';
import type { FromWorker, RunJob, ToWorker } from './worker-messages.ts';

/** One worker of whichever platform. */
export interface WorkerLink {
  post(message: ToWorker): void;
  /** Called for every message; `failed` when the worker breaks or ends by itself. */
  listen(take: (message: FromWorker) => void, failed: (reason: string) => void): void;
  end(): void;
}

/** Workers that stay for several runs. Starting them is cheap to do early and to wait for late. */
export interface WorkerPool {
  readonly size: number;
  /** Threads of Node write into one room; a page's workers send theirs. */
  readonly sharesMemory: boolean;
  readonly links: readonly WorkerLink[];
  /** Ends the workers, and with them a run that they are at. */
  end(): void;
}

export const workerPool = (links: readonly WorkerLink[], sharesMemory: boolean): WorkerPool => ({
  size: links.length,
  sharesMemory,
  links,
  end: () => {
    for (const link of links) link.end();
  },
});

export interface PooledRun {
  readonly job: RunJob;
  readonly firstBlock: number;
  readonly blocks: number;
  /** Where results that are sent are put. */
  readonly target: KeptWorlds;
  readonly onBlocks: (done: number) => void;
  readonly cancelled: () => boolean;
}

/** The run was called off. */
export class RunCancelled extends Error {
  constructor() {
    super('the run was called off');
    this.name = 'RunCancelled';
  }
}

/** A worker broke, or could not be started. */
export class WorkerFailure extends Error {
  constructor(reason: string) {
    super(`a worker stopped: ${reason}`);
    this.name = 'WorkerFailure';
  }
}

/**
 * Runs the blocks on all workers. Each gets a first lease of its own, then takes further ones as
 * it gets done, large at first and single blocks at last, so that neither a slow worker nor a busy
 * main thread keeps the others waiting. Rejects when a worker fails or the run is called off; the
 * workers are ended then, for some of them may still be at it.
 */
export const runOnPool = (
  pool: WorkerPool,
  { job, firstBlock, blocks, target, onBlocks, cancelled }: PooledRun,
): Promise<{ readonly blocksPerWorker: number[]; readonly counts: CountedWorlds | null }> =>
  new Promise((resolve, reject) => {
    const counts = job.counts === null ? null : emptyCounts(job.counts);
    const blocksPerWorker = pool.links.map(() => 0);
    const end = firstBlock + blocks;
    let next = firstBlock;
    let done = 0;
    let finished = 0;
    let over = false;
    const fail = (error: Error): void => {
      if (over) return;
      over = true;
      pool.end();
      reject(error);
    };
    const lease = (link: WorkerLink): void => {
      const left = end - next;
      if (left === 0) {
        link.post({ kind: 'finish' });
        return;
      }
      const count = Math.max(1, Math.floor(left / (4 * pool.size)));
      link.post({ kind: 'blocks', first: next, count });
      next += count;
    };
    const take = (link: WorkerLink, worker: number, message: FromWorker): void => {
      if (over) return;
      if (cancelled()) fail(new RunCancelled());
      else if (message.kind === 'failed') fail(new WorkerFailure(message.reason));
      else if (message.kind === 'progress') {
        done++;
        blocksPerWorker[worker] = (blocksPerWorker[worker] as number) + 1;
        onBlocks(done);
      } else if (message.kind === 'done') {
        if (message.worlds) {
          const { worlds, first } = message;
          copyWorlds(worlds, worlds.room, target, first * BLOCK_WORLDS);
        }
        lease(link);
      } else if (message.kind === 'finished') {
        if (counts && message.counts) addCounts(counts, message.counts);
        finished++;
        if (finished < pool.size) return;
        over = true;
        resolve({ blocksPerWorker, counts });
      }
    };
    pool.links.forEach((link, worker) => {
      link.listen(
        (message) => take(link, worker, message),
        (reason) => fail(new WorkerFailure(reason)),
      );
      link.post({ kind: 'job', job });
    });
    // All first leases are given before any worker answers: each has at least one, blocks allowing.
    for (const link of pool.links) lease(link);
  });
