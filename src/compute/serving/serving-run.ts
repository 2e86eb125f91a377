import type { ServingParameters } from './serving-parameters.ts';
import {
  cacheRanks,
  type DecodeStep,
  decodeStep,
  prefillSeconds,
  type Replica,
} from './serving-time.ts';

/** What is asked of a replica, worked out once. */
export interface ServingDemand {
  readonly isl: number;
  readonly osl: number;
  /** Sequences at once on a device, or on a replica, where stated. */
  readonly batchPerDevice?: number;
  readonly batch?: number;
  /** Most sequences at once on a device that the requests at hand keep up. */
  readonly queuePerDevice: number;
  readonly phase: 'both' | 'prefill' | 'decode';
  readonly cached: number;
  readonly tokensPerStep: number;
  /** Seconds a token, where limited. */
  readonly tokenLimit?: number;
  readonly scenario: 'offline' | 'server' | 'interactive';
}

/** How a replica runs: figures of one replica. */
export interface ServingRun {
  readonly replica: Replica;
  readonly devices: number;
  readonly batch: number;
  readonly outputRate: number;
  readonly inputRate: number;
  readonly timeToFirstToken: number;
  readonly timePerOutputToken: number;
  readonly step: DecodeStep;
  /** Seconds to take in one request, and what of others' stands between two tokens. */
  readonly prefill: number;
  readonly prefillBetween: number;
}

/** Most sequences that a scheduler is set to run at once. */
const MOST_SEQUENCES = 4096;

/** Bytes of weights on a device. */
export function weightBytesPerDevice({ shape, tp, ep, weightBytes }: Replica): number {
  const stored = shape.storedParameters + shape.storedExpertParameters / ep;
  return (stored * weightBytes) / tp;
}

/** Sequences whose caches fit beside the weights, each with room for all of its tokens. */
export function memoryBatch(
  replica: Replica,
  demand: ServingDemand,
  by: ServingParameters,
): number {
  const { shape, rates, cacheBytes } = replica;
  const free = by.usable * rates.memoryBytes - weightBytesPerDevice(replica);
  const perToken = (shape.layers * shape.cacheWidth * cacheBytes) / cacheRanks(replica);
  return free / (perToken * (demand.isl + demand.osl));
}

/**
 * Throughput of a replica with batching in flight: each request costs its prefill and its share of
 * `osl` decode steps, so output = batch osl / (osl t_decode + batch t_prefill). The batch is the
 * least of what memory, scheduler, queue and the latency limits allow. Undefined where not one
 * request fits.
 */
export function serveOn(
  replica: Replica,
  demand: ServingDemand,
  by: ServingParameters,
): ServingRun | undefined {
  const { isl, osl } = demand;
  const { tp, ep } = replica;
  const roomy = memoryBatch(replica, demand, by);
  // The batch of `decodeStep`: a replica's, or a device's where experts are spread.
  const stated =
    demand.batchPerDevice === undefined
      ? demand.batch === undefined
        ? undefined
        : demand.batch / ep
      : demand.batchPerDevice * tp;
  if (roomy <= 0 || (roomy < 1 && (stated === undefined || ep > 1))) return undefined;
  const context = isl + osl / 2;
  const prefill = demand.phase === 'decode' ? 0 : prefillSeconds(replica, isl, demand.cached, by);
  const queue = demand.queuePerDevice * tp;
  const most = stated ?? Math.max(1, Math.min(roomy, MOST_SEQUENCES, queue));
  const perToken = (batch: number) =>
    decodeStep(replica, batch, context, by).total / demand.tokensPerStep +
    (batch * prefill) / Math.max(1, osl);
  let batch = most;
  const limit = demand.tokenLimit;
  if (limit !== undefined && stated === undefined && perToken(most) > limit) {
    let low = 1;
    let high = most;
    for (let step = 0; step < 24; step++) {
      const middle = (low + high) / 2;
      if (perToken(middle) > limit) high = middle;
      else low = middle;
    }
    batch = low;
  }
  const share =
    demand.scenario === 'server'
      ? by.server
      : demand.scenario === 'interactive'
        ? by.interactive
        : 1;
  const step = decodeStep(replica, batch, context, by);
  const timePerOutputToken = perToken(batch);
  const outputRate = demand.phase === 'prefill' ? 0 : (ep * share * batch) / timePerOutputToken;
  return {
    replica,
    devices: tp * ep,
    batch: batch * ep,
    outputRate,
    inputRate:
      demand.phase === 'prefill'
        ? (ep * isl) / prefill
        : demand.phase === 'decode'
          ? 0
          : (outputRate * isl) / osl,
    timeToFirstToken: prefill + step.total,
    timePerOutputToken,
    step,
    prefill,
    prefillBetween: (batch * prefill) / Math.max(1, osl),
  };
}
