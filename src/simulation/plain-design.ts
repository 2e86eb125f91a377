import type { ReplicateDesign } from '../uncertainty/replicate-design.ts';

/** Plain independent worlds in 16 equal replicates, for any number of worlds (`--design plain`). */
export const plainDesign = (worldsAsked: number): ReplicateDesign => {
  if (!Number.isInteger(worldsAsked) || worldsAsked < 1 || worldsAsked > 2 ** 31) {
    throw new RangeError(`${worldsAsked} worlds: give a whole number from 1 to 2^31`);
  }
  const replicates = 16;
  const worldsPerReplicate = Math.ceil(worldsAsked / replicates);
  return {
    points: 'philox',
    replicates,
    worldsPerReplicate,
    worlds: replicates * worldsPerReplicate,
  };
};
