import type { FromPartner, ToPartner } from './live-messages.ts';
import { type LiveSession, openSession } from './live-session.ts';
import { nextTask } from './tasks.ts';
import { chunksOf, stagesOf } from './world-stages.ts';

/** What a partner does with the session's messages: runs its part of the worlds, piece by piece. */
export const partnerBody = (
  post: (message: FromPartner, moved: readonly ArrayBuffer[]) => void,
): ((message: ToPartner) => void) => {
  let session: LiveSession | null = null;
  let latest = 0;

  const share = async (
    live: LiveSession,
    { ask, setting, part, parts }: Extract<ToPartner, { kind: 'share' }>,
  ): Promise<void> => {
    const worlds = live.worldsOf(setting);
    for (const stage of stagesOf(worlds.worlds)) {
      for (const chunk of chunksOf(stage, parts)) {
        if (chunk.part !== part) continue;
        const { first, count } = chunk;
        const ran = worlds.runApart(first, count);
        const moved = [...ran.values, ...ran.claims].map(({ buffer }) => buffer as ArrayBuffer);
        post({ kind: 'ran', ask, first, count, ran }, moved);
        await nextTask();
        if (ask !== latest || session !== live) return;
      }
    }
  };

  return (message) => {
    if (message.kind === 'open') {
      session = openSession(message.data).session;
      if (session) post({ kind: 'ready', opening: message.opening }, []);
    } else if (session) {
      latest = message.ask;
      void share(session, message);
    }
  };
};
