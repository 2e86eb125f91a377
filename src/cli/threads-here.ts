import { availableParallelism } from 'node:os';
import { startThreads } from '../simulation/worker-pool.node.ts';
import type { WorkerPool } from '../simulation/worker-pool.ts';

/** More threads than this wait for memory, not for each other. */
const MOST_THREADS = 16;

/** As many threads as asked for, else one for each core. They start while the file is read. */
export const threadsHere = (asked?: number): WorkerPool | null =>
  startThreads(asked ?? Math.min(MOST_THREADS, availableParallelism()));
