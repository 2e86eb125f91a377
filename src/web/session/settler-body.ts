import { startPageWorkers } from '../../simulation/worker-pool.browser.ts';
import type { WorkerPool } from '../../simulation/worker-pool.ts';
import type { FromSession, Setting, ToSession } from './live-messages.ts';
import { type LiveSession, openSession, PER_BELIEF } from './live-session.ts';
import { nextTask } from './tasks.ts';

const MOST_WORKERS = 8;

/**
 * What the worker does that settles: once the hand rests it makes the whole summary of a setting,
 * what every belief comes to beside it, and the bytes of its run.json. Whatever else comes calls
 * it off.
 */
export const settlerBody = (
  post: (message: FromSession) => void,
  threads: number,
): ((message: ToSession) => void) => {
  let session: LiveSession | null = null;
  let script = '';
  let json: string | null = null;
  let latest = 0;
  let pool: WorkerPool | null = null;
  const poolNow = (): WorkerPool => {
    pool ??= startPageWorkers(Math.max(1, Math.min(MOST_WORKERS, threads)), script);
    return pool;
  };
  const failed = (error: unknown): void => {
    post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  };
  let isRunning = false;
  /** Whether the page knows what rests on what in the programme at hand. */
  let isTold = false;

  const settle = async (live: LiveSession, ask: number, setting: Setting): Promise<void> => {
    const isStale = (): boolean => ask !== latest || live !== session;
    isRunning = true;
    const settled = await live.settled(ask, setting, poolNow());
    if (isStale()) return;
    isRunning = false;
    json = `${JSON.stringify(settled.summary, null, 2)}\n`;
    post({ kind: 'answer', answer: settled });
    const rows = await live.beliefs(setting, async () => {
      await nextTask();
      return !isStale();
    });
    if (!rows) return;
    post({ kind: 'beliefs', worlds: PER_BELIEF, rows });
    if (isTold) return;
    isTold = true;
    post({ kind: 'dependents', byInput: live.dependents() });
  };

  /** What runs on the pool for a setting that is past is ended with its workers. */
  const callOff = (): void => {
    json = null;
    if (!isRunning) return;
    pool?.end();
    pool = null;
    isRunning = false;
  };

  return (message) => {
    try {
      if (message.kind === 'open') {
        callOff();
        script = message.script;
        isTold = false;
        session = openSession(message.data).session;
      } else if (message.kind === 'ask') {
        latest = message.ask;
        callOff();
      } else if (message.kind === 'settle') {
        latest = message.ask;
        callOff();
        if (session) void settle(session, message.ask, message.setting).catch(failed);
      } else if (message.kind === 'json' && json !== null) post({ kind: 'json', text: json });
    } catch (error) {
      failed(error);
    }
  };
};
