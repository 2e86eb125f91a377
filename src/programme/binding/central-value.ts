import { median } from '../../uncertainty/distribution.ts';
import type { GivenValue } from '../checked-programme.ts';

/**
 * The middle value of a given; of a question without a belief, the middle value of its first
 * claim. For plans and for what must be fixed before any world is drawn.
 */
export const centralValue = (given: GivenValue): number => {
  const distribution = given.distribution ?? given.claimDistributions[0];
  if (!distribution) throw new Error(`${given.path} has neither a distribution nor a claim`);
  return median(distribution);
};
