import { drawWorld } from '../draw-world.ts';
import { pageStyle } from '../node-terminal.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { worldPage } from '../page/world.ts';
import type { ExitCode } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

export interface WorldOptions {
  readonly world: string;
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly scenario?: string;
  readonly json?: boolean;
  readonly design?: 'sobol' | 'plain';
}

/** One world, month by month: what was drawn, what came in, what was spent, what ran. */
export const showWorld = async (
  terminal: Terminal,
  written: string,
  options: WorldOptions,
): Promise<ExitCode> => {
  const { bound } = await openCase(written, terminal, options.scenario);
  const belief = chooseBelief(bound.programme, options.belief);
  const world = await drawWorld(bound, belief, options);
  if (options.json) {
    const { worldJson } = await import('../page/world-json.ts');
    terminal.out(worldJson(bound, world));
  } else terminal.out(worldPage(bound, world, pageStyle(terminal)));
  return 0;
};
