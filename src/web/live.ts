/**
 * The one script of the live page, which is also that of its workers: what it does goes by where it
 * runs and by the name that a worker was given.
 */
import { workerBody } from '../simulation/worker-body.ts';
import type { ToWorker } from '../simulation/worker-messages.ts';
import type { PartnerPort } from './app/session-link.ts';
import { startApp } from './app/start-app.tsx';
import type { ToPartner, ToSession } from './session/live-messages.ts';
import { partnerBody } from './session/partner-body.ts';
import { sessionBody } from './session/session-body.ts';
import { settlerBody } from './session/settler-body.ts';

interface WorkerScope {
  readonly name: string;
  onmessage: (event: MessageEvent) => void;
  postMessage(message: unknown, moved?: Transferable[]): void;
}

const startWorker = (scope: WorkerScope): void => {
  if (scope.name === 'session') {
    const take = sessionBody((message) => scope.postMessage(message));
    scope.onmessage = (event: MessageEvent<ToSession>) => take(event.data);
  } else if (scope.name === 'settler') {
    const threads = navigator.hardwareConcurrency || 2;
    const take = settlerBody((message) => scope.postMessage(message), threads);
    scope.onmessage = (event: MessageEvent<ToSession>) => take(event.data);
  } else if (scope.name === 'partner') {
    scope.onmessage = ({ data: { port } }: MessageEvent<PartnerPort>) => {
      const take = partnerBody((message, moved) => port.postMessage(message, [...moved]));
      port.onmessage = (event: MessageEvent<ToPartner>) => take(event.data);
    };
  } else {
    const take = workerBody((message, moved) => scope.postMessage(message, [...moved]));
    scope.onmessage = (event: MessageEvent<ToWorker>) => take(event.data);
  }
};

if (typeof document === 'undefined') startWorker(globalThis as unknown as WorkerScope);
else void startApp(document);
