import { parentPort } from 'node:worker_threads';
import { workerBody } from './worker-body.ts';
import type { ToWorker } from './worker-messages.ts';

/** What a thread of Node runs. */
const port = parentPort;
if (port) {
  const take = workerBody((message, moved) => {
    port.postMessage(message, moved);
  });
  port.on('message', (message: ToWorker) => {
    take(message);
  });
}
