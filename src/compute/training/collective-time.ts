import type { DeviceRates } from './device-rates.ts';
import type { Layout } from './layout.ts';
import type { TrainingParameters } from './training-parameters.ts';

/** Bytes a second in and out of a device for a group of so many that stand `stride` apart. */
export function groupRate(
  rates: DeviceRates,
  by: TrainingParameters,
  group: number,
  stride: number,
): number {
  const link = rates.linkRate * by.link;
  if (group * stride <= rates.domain) return link;
  // A ring that enters a node leaves it by the cards of all of its members there.
  const together = Math.max(1, Math.min(group, rates.gpusPerNode / stride));
  return Math.min(link, rates.nicRate * by.network * together);
}

/** Seconds to gather or scatter `bytes` (the whole buffer) in a ring: bytes (n - 1) / n / rate. */
export function gatherSeconds(bytes: number, group: number, rate: number): number {
  return group <= 1 ? 0 : (bytes * (group - 1)) / group / rate;
}

/**
 * All-to-all of the tokens of a layer to their experts or back, seconds. Over network cards each
 * token crosses once a node, not once an expert.
 */
export function routeSeconds(
  tokenBytes: number,
  topK: number,
  layout: Layout,
  rates: DeviceRates,
  by: TrainingParameters,
): number {
  const { ep, tp } = layout;
  if (ep <= 1) return 0;
  if (ep <= rates.domain) {
    return (tokenBytes * topK * (ep - 1)) / ep / (rates.linkRate * by.link);
  }
  const nodes = Math.max(2, (ep * Math.min(tp, 1)) / rates.gpusPerNode);
  const copies = Math.min(topK, nodes);
  return (tokenBytes * copies * (nodes - 1)) / nodes / (rates.nicRate * by.network);
}
