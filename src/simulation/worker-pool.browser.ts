import type { FromWorker } from './worker-messages.ts';
import { type WorkerLink, type WorkerPool, workerPool } from './worker-pool.ts';

/**
 * Workers of a page, from the text of `worker-entry.browser` bundled into one script. They come
 * from a Blob, so that a page that lies alone in a file has them too.
 */
export const startPageWorkers = (count: number, script: string): WorkerPool => {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const links = Array.from({ length: count }, () => pageWorkerLink(url));
  const pool = workerPool(links, false);
  return {
    ...pool,
    end: () => {
      pool.end();
      URL.revokeObjectURL(url);
    },
  };
};

const pageWorkerLink = (url: string): WorkerLink => {
  const worker = new Worker(url);
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (take, failed) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => take(event.data);
      worker.onerror = (event) => failed(event.message || 'its script could not be run');
      worker.onmessageerror = () => failed('a message could not be read');
    },
    end: () => {
      worker.terminate();
    },
  };
};
