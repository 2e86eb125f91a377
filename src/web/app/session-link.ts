import type { FromSession, LiveData, ToSession } from '../session/live-messages.ts';
import type { SessionRole } from '../session/session-body.ts';

export interface SessionLink {
  send(message: ToSession): void;
}

/**
 * Starts the session in two workers made of this page's own script: one that answers at once and
 * settles, one that refines meanwhile. The second opens the programme when the first has answered.
 */
export const startSession = (
  data: LiveData,
  script: string,
  take: (message: FromSession) => void,
): SessionLink => {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const start = (role: SessionRole, hear: (message: FromSession) => void): Worker => {
    const worker = new Worker(url, { name: role });
    worker.onmessage = (event: MessageEvent<FromSession>) => hear(event.data);
    worker.onerror = (event) => take({ kind: 'failed', reason: event.message });
    worker.postMessage(opened);
    return worker;
  };
  let opened: ToSession = { kind: 'open', data, script };
  let refiner: Worker | null = null;
  const session = start('session', (message) => {
    take(message);
    if (message.kind !== 'answer' || refiner) return;
    refiner = start('refiner', (refined) => {
      if (refined.kind === 'answer' || refined.kind === 'failed') take(refined);
    });
  });
  return {
    send: (message) => {
      session.postMessage(message);
      if (message.kind === 'ask' || message.kind === 'open') refiner?.postMessage(message);
      if (message.kind === 'open') opened = message;
    },
  };
};
