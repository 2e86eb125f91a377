import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FromWorker } from './worker-messages.ts';
import { type WorkerLink, type WorkerPool, workerPool } from './worker-pool.ts';

/**
 * Threads of Node. They start at once and take their work when they are there. Null where the
 * package was not built: threads need JavaScript, and the caller runs everything by itself.
 */
export const startThreads = (count: number): WorkerPool | null => {
  const file = workerFile();
  if (file === null || count < 1) return null;
  return workerPool(
    Array.from({ length: count }, () => threadLink(file)),
    true,
  );
};

/** Beside this file when built, in dist when this is the source. */
const workerFile = (): URL | null => {
  const places = ['./worker-entry.node.js', '../../dist/simulation/worker-entry.node.js'];
  for (const place of places) {
    const url = new URL(place, import.meta.url);
    if (existsSync(fileURLToPath(url))) return url;
  }
  return null;
};

/** After these a thread has nothing to do until it is listened to again. */
const ENDS_WORK: ReadonlySet<FromWorker['kind']> = new Set(['finished', 'spread', 'tables']);

const threadLink = (file: URL): WorkerLink => {
  const thread = new Worker(file);
  let take: (message: FromWorker) => void = () => {};
  let broken: string | null = null;
  let failed = (reason: string): void => {
    broken = reason;
  };
  let ended = false;
  thread.on('message', (message: FromWorker) => {
    if (ENDS_WORK.has(message.kind)) thread.unref();
    take(message);
  });
  const fail = (reason: string): void => {
    if (!ended) failed(reason);
  };
  thread.on('error', (error) => fail(error.message));
  thread.on('messageerror', (error) => fail(error.message));
  thread.on('exit', (code) => fail(`its thread ended with code ${code}`));
  // A pool that nobody ended keeps no process alive; a run does.
  thread.unref();
  return {
    post: (message) => {
      thread.postMessage(message);
    },
    listen: (onMessage, onFailure) => {
      take = onMessage;
      failed = onFailure;
      thread.ref();
      if (broken !== null) onFailure(broken);
    },
    end: () => {
      ended = true;
      void thread.terminate();
    },
  };
};
