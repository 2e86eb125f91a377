import { scoreTable } from '../uncertainty/score-table.ts';
import {
  type CountedWorlds,
  copyWorlds,
  countWorlds,
  type KeptWorlds,
  keptWorlds,
} from './kept-worlds.ts';
import { kernelEngine } from './kernel-engine.ts';
import { type BlockRunner, blockRunner, worldsOfBlock } from './run-block.ts';
import { BLOCK_WORLDS } from './sample-block.ts';
import { spreadColumns } from './spread-columns.ts';
import type { FromWorker, RunJob, ToWorker } from './worker-messages.ts';

/** Sends a message; what is in `moved` changes owner instead of being copied. */
export type Post = (message: FromWorker, moved: readonly ArrayBuffer[]) => void;

/** What a worker does with its messages, on whichever platform. It never throws. */
export const workerBody = (post: Post): ((message: ToWorker) => void) => {
  let job: RunJob | null = null;
  let runner: BlockRunner | null = null;
  let counts: CountedWorlds | null = null;
  let counted: KeptWorlds | null = null;

  const take = (next: RunJob): void => {
    const { plan, layout, kernel } = next;
    job = next;
    counts = next.counts;
    runner = blockRunner(plan, layout, kernelEngine(kernel));
    counted = counts
      ? keptWorlds(layout, plan.questions.length, BLOCK_WORLDS, { shared: false, series: true })
      : null;
  };

  const runBlocks = (first: number, count: number): void => {
    if (!job || !runner) throw new Error('blocks came before their job');
    const { plan, layout, target } = job;
    const start = first * BLOCK_WORLDS;
    const last = first + count - 1;
    const room = (last - first) * BLOCK_WORLDS + worldsOfBlock(plan, last);
    const series = counts === null;
    const worlds =
      target ?? keptWorlds(layout, plan.questions.length, room, { shared: false, series });
    for (let block = first; block <= last; block++) {
      const at = block * BLOCK_WORLDS - (target ? 0 : start);
      if (counted && counts) {
        runner(block, counted, 0);
        const size = worldsOfBlock(plan, block);
        countWorlds(counts, counted, size);
        copyWorlds(counted, size, worlds, at);
      } else runner(block, worlds, at);
      post({ kind: 'progress' }, []);
    }
    if (target) post({ kind: 'done', first, count, worlds: null }, []);
    else {
      const moved = [...worlds.values, ...worlds.claims].map((array) => array.buffer);
      post({ kind: 'done', first, count, worlds }, moved as ArrayBuffer[]);
    }
  };

  return (message) => {
    try {
      if (message.kind === 'job') take(message.job);
      else if (message.kind === 'blocks') runBlocks(message.first, message.count);
      else if (message.kind === 'spread') {
        post({ kind: 'spread', spreads: spreadColumns(message.columns) }, []);
      } else if (message.kind === 'tables') {
        post({ kind: 'tables', tables: message.distributions.map(scoreTable) }, []);
      } else {
        post({ kind: 'finished', counts }, []);
        job = null;
        runner = null;
        counts = null;
        counted = null;
      }
    } catch (error) {
      post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }, []);
    }
  };
};
