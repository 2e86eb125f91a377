import type { FromSession, LiveData, Setting, ToSession } from '../session/live-messages.ts';

export interface SessionLink {
  send(message: ToSession): void;
}

/** What a worker of the page is for: it goes by its name. */
export type Role = 'session' | 'partner' | 'settler';

/** The hand rests when nothing has come for so long after an answer of all worlds. */
const REST_MS = 200;
/** Threads that share the worlds with the session: on two cores, one. */
const MOST_PARTNERS = 3;

/**
 * Starts the workers made of this page's own script: the session that answers; when it first has,
 * the partners that share its worlds; when the hand rests, the one that makes the whole summary.
 */
export const startSession = (
  data: LiveData,
  script: string,
  take: (message: FromSession) => void,
): SessionLink => {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const start = (role: Role, hear: (message: FromSession) => void): Worker => {
    const worker = new Worker(url, { name: role });
    worker.onmessage = (event: MessageEvent<FromSession>) => hear(event.data);
    worker.onerror = (event) => take({ kind: 'failed', reason: event.message });
    return worker;
  };
  const post = (worker: Worker | null, message: ToSession): void => worker?.postMessage(message);

  let opened: ToSession = { kind: 'open', data, script };
  let asked: { readonly ask: number; readonly setting: Setting } | null = null;
  let havePartners = false;
  let settler: Worker | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const addPartners = (): void => {
    havePartners = true;
    const threads = (navigator.hardwareConcurrency || 2) - 1;
    for (let at = 0; at < Math.max(1, Math.min(MOST_PARTNERS, threads)); at++) {
      const { port1, port2 } = new MessageChannel();
      const partner = start('partner', take);
      partner.postMessage({ port: port2 } satisfies PartnerPort, [port2]);
      session.postMessage({ kind: 'partner', port: port1 } satisfies ToSession, [port1]);
    }
  };
  const settle = (): void => {
    if (!asked) return;
    if (!settler) {
      settler = start('settler', take);
      post(settler, opened);
    }
    post(settler, { ...asked, kind: 'settle' });
  };

  const session = start('session', (message) => {
    take(message);
    if (message.kind !== 'answer') return;
    if (!havePartners) addPartners();
    const { answer } = message;
    if (answer.ask !== asked?.ask || !answer.isLast) return;
    clearTimeout(resting);
    resting = setTimeout(settle, REST_MS);
  });
  post(session, opened);
  return {
    send: (message) => {
      if (message.kind === 'json') {
        post(settler, message);
        return;
      }
      if (message.kind === 'ask' || message.kind === 'open') {
        clearTimeout(resting);
        post(settler, message);
      }
      if (message.kind === 'ask') asked = message;
      if (message.kind === 'open') opened = message;
      post(session, message);
    },
  };
};

/** The first message of a partner: where the session's come from. */
export interface PartnerPort {
  readonly port: MessagePort;
}
