import { startPageWorkers } from '../../simulation/worker-pool.browser.ts';
import { RunCancelled, type WorkerPool } from '../../simulation/worker-pool.ts';
import type { FromSession, Setting, ToSession } from './live-messages.ts';
import { type LiveSession, openSession } from './live-session.ts';

/** Worlds of the answer between the first and the settled one. */
const REFINED = 1_024;
/** The hand rests when nothing has come for so long. */
const REST_MS = 120;
const MOST_WORKERS = 8;

interface Wanted {
  readonly ask: number;
  readonly setting: Setting;
}

/**
 * What the session's worker does with its messages: at once an answer from few worlds, then more,
 * and all of them when the hand rests. A later setting calls off what is still running.
 */
export const sessionBody = (
  post: (message: FromSession) => void,
  threads: number,
): ((message: ToSession) => void) => {
  let session: LiveSession | null = null;
  let script = '';
  let pool: WorkerPool | null = null;
  let wanted: Wanted | null = null;
  let busy = false;
  let json: string | null = null;

  const poolNow = (): WorkerPool => {
    pool ??= startPageWorkers(Math.max(1, Math.min(MOST_WORKERS, threads)), script);
    return pool;
  };

  const serve = async (live: LiveSession, { ask, setting }: Wanted): Promise<void> => {
    json = null;
    post({ kind: 'answer', answer: await live.atOnce(ask, setting) });
    await pause(0);
    if (wanted) return;
    post({ kind: 'answer', answer: await live.refined(ask, setting, REFINED, poolNow()) });
    await pause(REST_MS);
    if (wanted) return;
    const answer = await live.settled(ask, setting, {
      pool: poolNow(),
      onProgress: (done, of) => post({ kind: 'progress', ask, done, of }),
      cancelled: () => wanted !== null,
    });
    json = `${JSON.stringify(answer.summary, null, 2)}\n`;
    post({ kind: 'answer', answer });
    await pause(0);
    if (wanted) return;
    post({ kind: 'beliefs', worlds: REFINED, rows: live.beliefs(setting) });
  };

  const pump = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (wanted && session) {
      const now = wanted;
      wanted = null;
      try {
        await serve(session, now);
      } catch (error) {
        // A run that was called off has ended its workers.
        pool = null;
        if (!(error instanceof RunCancelled)) post({ kind: 'failed', reason: reasonOf(error) });
      }
    }
    busy = false;
  };

  return (message) => {
    try {
      if (message.kind === 'open') {
        script = message.script;
        const opened = openSession(message.data);
        if ('problems' in opened) post({ kind: 'problems', text: opened.problems });
        else {
          session = opened.session;
          post({ kind: 'opened', programme: session.opened });
        }
      } else if (message.kind === 'ask') {
        wanted = { ask: message.ask, setting: message.setting };
        void pump();
      } else if (message.kind === 'explain') {
        const tree = session?.unfold(message.setting, message) ?? null;
        if (tree) post({ kind: 'explained', tree });
      } else if (json !== null) post({ kind: 'json', text: json });
    } catch (error) {
      post({ kind: 'failed', reason: reasonOf(error) });
    }
  };
};

/** Lets messages in that have come meanwhile. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
