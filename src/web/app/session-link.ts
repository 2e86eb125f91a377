import type { FromSession, LiveData, ToSession } from '../session/live-messages.ts';

/** Name of the worker that holds the programme. */
export const SESSION_WORKER = 'session';

export interface SessionLink {
  send(message: ToSession): void;
}

/** Starts the session in a worker made of this page's own script, and opens the programme in it. */
export const startSession = (
  data: LiveData,
  script: string,
  take: (message: FromSession) => void,
): SessionLink => {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: SESSION_WORKER });
  worker.onmessage = (event: MessageEvent<FromSession>) => take(event.data);
  worker.onerror = (event) => take({ kind: 'failed', reason: event.message });
  const send = (message: ToSession): void => worker.postMessage(message);
  send({ kind: 'open', data, script });
  return { send };
};
