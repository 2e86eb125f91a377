import type { SiteProblem } from './site-problem.ts';
import type { BlockStarts } from './stack-dispatch.ts';

/** More blocks than this make the programme of the sizes larger than its cuts are worth. */
const MOST_BLOCKS = 30;

/**
 * Cuts the steps into blocks that are cut apart: where the demand charges begin, if they do so one
 * after another; else twelve of equal length; one for few steps.
 */
export function stepBlocks({ steps, grid }: SiteProblem): BlockStarts {
  const begins = new Set([0]);
  for (const { steps: charged } of grid?.charges ?? []) {
    if (charged.length > 0) begins.add(charged[0]!);
  }
  if (begins.size > 2 && begins.size <= MOST_BLOCKS) {
    return [...[...begins].sort((a, b) => a - b), steps];
  }
  const count = steps < 1000 ? 1 : 12;
  return Array.from({ length: count + 1 }, (_, at) => Math.floor((at * steps) / count));
}
