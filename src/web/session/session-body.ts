import { startPageWorkers } from '../../simulation/worker-pool.browser.ts';
import type { WorkerPool } from '../../simulation/worker-pool.ts';
import type { FromSession, Setting, ToSession } from './live-messages.ts';
import { type LiveSession, openSession } from './live-session.ts';
import { coalescing, nextTask, restOf } from './tasks.ts';

/** Worlds of the answer between the first and the settled one. */
const REFINED = 1_024;
/** The hand rests when nothing has come for so long. */
const REST_MS = 250;
const MOST_WORKERS = 8;

interface Wanted {
  readonly ask: number;
  readonly setting: Setting;
}

/** What a worker is for: the first answer and the settled one, or the one between. */
export type SessionRole = 'session' | 'refiner';

/**
 * What a session's worker does with its messages. The one answers at once from few worlds, and from
 * all when the hand rests; the other refines meanwhile. A later setting calls off what still runs.
 */
export const sessionBody = (
  post: (message: FromSession) => void,
  role: SessionRole,
  threads: number,
): ((message: ToSession) => void) => {
  let session: LiveSession | null = null;
  let script = '';
  let json: string | null = null;
  let latest = 0;
  const failed = (error: unknown): void => {
    post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  };

  let pool: WorkerPool | null = null;
  const poolNow = (): WorkerPool => {
    pool ??= startPageWorkers(Math.max(1, Math.min(MOST_WORKERS, threads)), script);
    return pool;
  };
  let isSettling = false;

  const answer = async (live: LiveSession, { ask, setting }: Wanted): Promise<void> => {
    const isStale = (): boolean => ask !== latest;
    if (role === 'refiner') {
      const refined = await live.refined(ask, setting, REFINED, async () => {
        await nextTask();
        return !isStale();
      });
      if (refined) post({ kind: 'answer', answer: refined });
      return;
    }
    post({ kind: 'answer', answer: await live.atOnce(ask, setting) });
    await restOf(REST_MS);
    if (!isStale()) void settle(live, { ask, setting }).catch(failed);
  };

  const settle = async (live: LiveSession, { ask, setting }: Wanted): Promise<void> => {
    const isStale = (): boolean => ask !== latest;
    isSettling = true;
    const settled = await live.settled(ask, setting, {
      pool: poolNow(),
      onProgress: (done, of) => {
        if (!isStale()) post({ kind: 'progress', ask, done, of });
      },
      onWorlds: (all) => {
        if (!isStale()) post({ kind: 'answer', answer: all });
      },
    });
    if (isStale()) return;
    isSettling = false;
    json = `${JSON.stringify(settled.summary, null, 2)}\n`;
    post({ kind: 'answer', answer: settled });
    const rows = await live.beliefs(setting, async () => {
      await nextTask();
      return !isStale();
    });
    if (rows) post({ kind: 'beliefs', worlds: REFINED, rows });
  };

  /** What runs on the pool for a setting that is past is ended with its workers. */
  const callOff = (): void => {
    json = null;
    if (!isSettling) return;
    pool?.end();
    pool = null;
    isSettling = false;
  };

  const next = coalescing<Wanted>((wanted) => {
    if (session) void answer(session, wanted).catch(failed);
  });

  return (message) => {
    try {
      if (message.kind === 'open') {
        script = message.script;
        const { session: opened, ...found } = openSession(message.data);
        if (opened) {
          callOff();
          session = opened;
          post({ kind: 'opened', programme: opened.opened, problems: found.problems });
        } else if ('text' in found) post({ kind: 'problems', ...found });
      } else if (message.kind === 'ask') {
        latest = message.ask;
        callOff();
        next({ ask: message.ask, setting: message.setting });
      } else if (message.kind === 'explain') {
        const tree = session?.unfold(message.setting, message) ?? null;
        if (tree) post({ kind: 'explained', tree });
      } else if (json !== null) post({ kind: 'json', text: json });
    } catch (error) {
      failed(error);
    }
  };
};
