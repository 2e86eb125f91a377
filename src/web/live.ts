/**
 * The one script of the live page, which is also that of its workers: what it does goes by where it
 * runs and by the name that a worker was given.
 */
import { workerBody } from '../simulation/worker-body.ts';
import type { ToWorker } from '../simulation/worker-messages.ts';
import { startApp } from './app/start-app.tsx';
import type { ToSession } from './session/live-messages.ts';
import { type SessionRole, sessionBody } from './session/session-body.ts';

interface WorkerScope {
  readonly name: string;
  onmessage: (event: MessageEvent) => void;
  postMessage(message: unknown, moved?: Transferable[]): void;
}

const isRole = (name: string): name is SessionRole => name === 'session' || name === 'refiner';

const startWorker = (scope: WorkerScope): void => {
  if (isRole(scope.name)) {
    const threads = navigator.hardwareConcurrency || 2;
    const take = sessionBody((message) => scope.postMessage(message), scope.name, threads);
    scope.onmessage = (event: MessageEvent<ToSession>) => take(event.data);
    return;
  }
  const take = workerBody((message, moved) => scope.postMessage(message, [...moved]));
  scope.onmessage = (event: MessageEvent<ToWorker>) => take(event.data);
};

if (typeof document === 'undefined') startWorker(globalThis as unknown as WorkerScope);
else void startApp(document);
