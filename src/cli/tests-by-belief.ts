import type { BoundProgramme } from '../programme/bound-programme.ts';
import { targetsUnder } from '../results/beliefs.ts';
import { withFigures } from '../results/figures.ts';
import type { Estimate } from '../results/run-summary.ts';
import { targetsOf } from '../results/targets.ts';
import { prepareEngine, type RunOptions, runWorlds } from '../simulation/run-worlds.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import { replicateDesign } from '../uncertainty/replicate-design.ts';
import { chooseBelief } from './open-programme.ts';

/** In what share of worlds a prediction holds, under each belief of the programme. */
export interface TestsByBelief {
  readonly beliefs: readonly { readonly name: string; readonly title: string }[];
  /** By id of the claim, in the order of the beliefs. */
  readonly byClaim: ReadonlyMap<string, readonly Estimate[]>;
  readonly worlds: number;
}

/** Tests every prediction of a programme under every belief, on the same draws. */
export const testByBelief = async (
  programme: BoundProgramme,
  asked: { readonly seed: number; readonly worlds: number },
  options: RunOptions,
): Promise<TestsByBelief> => {
  const targets = targetsOf(programme);
  const figures = targets.map(({ figure }) => figure);
  const bound = withFigures(programme, figures);
  const design = replicateDesign(asked.worlds);
  const listed = programme.programme.beliefs;
  const beliefs = listed.length > 0 ? listed : [chooseBelief(programme.programme, undefined)];
  const byClaim = new Map<string, Estimate[]>(targets.map(({ claim }) => [claim.id, []]));
  if (targets.length > 0) {
    const engine = prepareEngine(
      bound,
      figures.map(({ quantity }) => quantity),
    );
    for (const belief of beliefs) {
      const worlds = await runWorlds(
        engine,
        samplingPlan(bound, belief, asked.seed, design),
        options,
      );
      targetsUnder(belief, worlds, targets).forEach(({ probability }, index) => {
        byClaim.get(targets[index]?.claim.id ?? '')?.push(probability);
      });
    }
  }
  return {
    beliefs: beliefs.map(({ name, title }) => ({ name, title })),
    byClaim,
    worlds: design.worlds,
  };
};
