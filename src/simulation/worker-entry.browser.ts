import { workerBody } from './worker-body.ts';
import type { ToWorker } from './worker-messages.ts';

/** What a Web Worker runs: bundled into one script, handed to `startPageWorkers` as text. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage(message: unknown, moved: Transferable[]): void;
};
const take = workerBody((message, moved) => {
  scope.postMessage(message, [...moved]);
});
scope.onmessage = (event) => {
  take(event.data);
};
