import type { FromSession, Setting, ToSession } from './live-messages.ts';
import { type LiveSession, openSession } from './live-session.ts';
import { type Piece, startPartners } from './partners.ts';
import { coalescing, nextTask } from './tasks.ts';
import { type Chunk, chunksOf, stagesOf } from './world-stages.ts';

interface Wanted {
  readonly ask: number;
  readonly setting: Setting;
}

/** Pieces of worlds between two words of progress. */
const TOLD_EVERY = 8;

/**
 * What the session's worker does with the page's messages: answers a setting from few worlds at
 * once, then from more and more of the same, with its partners. A later setting calls off what
 * still runs.
 */
export const sessionBody = (
  post: (message: FromSession) => void,
): ((message: ToSession) => void) => {
  const partners = startPartners();
  let session: LiveSession | null = null;
  let latest = 0;
  /** Ends a wait for partners. */
  let wake = (): void => {};
  const failed = (error: unknown): void => {
    post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  };

  const answer = async (live: LiveSession, { ask, setting }: Wanted): Promise<void> => {
    const isStale = (): boolean => ask !== latest || live !== session;
    const worlds = live.worldsOf(setting);
    const stages = stagesOf(worlds.worlds);
    const last = stages.at(-1)?.to ?? 0;
    /** Worlds that partners have handed over, by stage: the next may begin before one is whole. */
    const came = stages.map(() => 0);
    const parts = partners.start(ask, setting, ({ first, count, ran }: Piece) => {
      if (isStale()) return;
      worlds.take(first, count, ran);
      const at = stages.findIndex(({ to }) => first < to);
      came[at] = (came[at] as number) + count;
      wake();
    });
    let pieces = 0;
    for (const [at, stage] of stages.entries()) {
      let owed = 0;
      for (const chunk of chunksOf(stage, parts)) {
        if (chunk.part > 0) {
          owed += chunk.count;
          continue;
        }
        worlds.run(chunk.first, chunk.count);
        if (++pieces % TOLD_EVERY === 0) tellProgress(ask, chunk, last);
        if (stage.from === 0) continue;
        await nextTask();
        if (isStale()) return;
      }
      while ((came[at] as number) < owed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        if (isStale()) return;
      }
      post({ kind: 'answer', answer: await worlds.answer(ask, stage.to) });
      await nextTask();
      if (isStale()) return;
    }
  };

  let bridges = 0;
  const bridge = async (
    live: LiveSession,
    { from, to }: { readonly from: Setting; readonly to: Setting },
  ): Promise<void> => {
    const own = ++bridges;
    const found = await live.bridge(from, to, async () => {
      await nextTask();
      return own === bridges && live === session;
    });
    if (found) post({ kind: 'bridge', bridge: found });
  };

  const tellProgress = (ask: number, { first, count }: Chunk, of: number): void => {
    post({ kind: 'progress', ask, done: Math.min(first + count, of), of });
  };

  const next = coalescing<Wanted>((wanted) => {
    if (session) void answer(session, wanted).catch(failed);
  });

  return (message) => {
    try {
      if (message.kind === 'open') {
        const { session: opened, ...found } = openSession(message.data);
        if (opened) {
          session = opened;
          partners.open(message.data);
          wake();
          post({ kind: 'opened', programme: opened.opened, problems: found.problems });
        } else if ('text' in found) post({ kind: 'problems', ...found });
      } else if (message.kind === 'partner') partners.add(message.port);
      else if (message.kind === 'ask') {
        latest = message.ask;
        wake();
        next({ ask: message.ask, setting: message.setting });
      } else if (message.kind === 'bridge' && session) {
        void bridge(session, message).catch(failed);
      } else if (message.kind === 'explain') {
        const tree = session?.unfold(message.setting, message) ?? null;
        if (tree) post({ kind: 'explained', tree });
      }
    } catch (error) {
      failed(error);
    }
  };
};
