import { type ComputeOptimum, computeOptimal } from '../../compute/scaling/compute-optimal.ts';
import { type ScalingLawName, scalingLawNames } from '../../compute/scaling/laws.ts';
import { pageStyle } from '../node-terminal.ts';
import { optimumPage } from '../page/compute-optimum.ts';
import type { ExitCode } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

export interface ModelForOptions {
  readonly flop: number;
  readonly served?: number;
  readonly available?: number;
  readonly json?: boolean;
}

/** What one law makes of a budget. */
export interface LawAnswer {
  readonly law: ScalingLawName;
  readonly optimum: ComputeOptimum;
}

/** The best model that a budget trains under every published law, and what ten times it buys. */
export const modelFor = async (terminal: Terminal, options: ModelForOptions): Promise<ExitCode> => {
  const { flop, served, available } = options;
  const given = {
    ...(served === undefined ? {} : { servedTokens: served }),
    ...(available === undefined ? {} : { availableTokens: available }),
  };
  const laws = scalingLawNames.map(
    (law): LawAnswer => ({ law, optimum: computeOptimal({ flop, law, ...given }) }),
  );
  const tenfold = computeOptimal({ flop: 10 * flop, ...given });
  const answer = { flop, served, available, laws, tenfold };
  if (options.json) terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
  else terminal.out(optimumPage(answer, pageStyle(terminal)));
  return 0;
};
