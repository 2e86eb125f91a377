import { type ReplicateDesign, replicateDesign } from '../uncertainty/replicate-design.ts';
import { Stop } from './stop.ts';

const REPLICATES = 16;
const SMALLEST_REPLICATE = 256;
const MOST_SOBOL_WORLDS = 65_536;

/** The worlds to run: Sobol points up to 65,536 of them, plain ones beyond or when asked for. */
export const designAsked = (
  design: 'sobol' | 'plain' | undefined,
  worlds: number,
): ReplicateDesign => {
  if (design === 'sobol' && worlds > MOST_SOBOL_WORLDS) {
    throw new Stop(
      'Sobol points are kept for up to 65,536 worlds.',
      'Ask for fewer worlds, or leave --design out: plain points are used beyond.',
    );
  }
  if (design !== 'plain') return replicateDesign(worlds);
  const worldsPerReplicate = Math.max(SMALLEST_REPLICATE, Math.ceil(worlds / REPLICATES));
  const all = REPLICATES * worldsPerReplicate;
  return { points: 'philox', replicates: REPLICATES, worldsPerReplicate, worlds: all };
};
