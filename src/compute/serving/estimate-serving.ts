import type { Refusal } from '../training/estimate-inputs.ts';
import { softwareKey } from '../training/software-key.ts';
import { camelFields } from '../training/training-case.ts';
import { servingBand, servingBandKind } from './bands.ts';
import { SERVING_CONSTANTS } from './fitted-constants.ts';
import type { ServingCase } from './serving-case.ts';
import { bestRun, prepareServing } from './serving-inputs.ts';

/** The figures of serving; each also has the ends of its 80 % interval. */
export interface ServingFigures {
  /** Of all devices together. */
  readonly outputTokensPerSecond: number;
  readonly inputTokensPerSecond: number;
  readonly outputTokensPerSecondPerDevice: number;
  /** Seconds to the first token of a request that does not wait, and between tokens after it. */
  readonly timeToFirstToken: number;
  readonly timePerOutputToken: number;
  /** Sequences at once on a replica. */
  readonly batch: number;
  /** Dollars for a million output tokens (their input included), where a rent is given. */
  readonly usdPerMillionOutputTokens?: number;
}

export interface ServingEstimate extends ServingFigures {
  readonly devicesPerReplica: number;
  readonly replicas: number;
  /**
   * Seconds of a decode step by what takes them, of one request's prefill, and of what of other
   * requests' prefill stands between two tokens.
   */
  readonly breakdown: {
    readonly weights: number;
    readonly cache: number;
    readonly products: number;
    readonly collectives: number;
    readonly overhead: number;
    readonly prefill: number;
    readonly prefillBetween: number;
  };
  readonly low: ServingFigures;
  readonly high: ServingFigures;
}

/**
 * Throughput and latency of serving a model, with an 80 % band that held for models the fit had
 * not seen. Without a tensor size the replica that serves most is taken. Cost: rent x devices /
 * (tokens a second x 0.0036) / load, load being the mean over the peak of the fleet. Field names
 * may be written `likeThis` or `like_this`. A case that cannot be told returns the reason.
 */
export function estimateServing(given: ServingCase | object): ServingEstimate | Refusal {
  const run = camelFields(given) as ServingCase;
  if (run.system?.gpu === undefined || run.model === undefined || run.workload === undefined) {
    return { reason: 'A case needs a system with a gpu, a model and a workload.' };
  }
  const prepared = prepareServing(run);
  if ('reason' in prepared) return prepared;
  const best = bestRun(prepared, SERVING_CONSTANTS);
  if (best === undefined) {
    const sizes = prepared.layouts.map(({ tp, ep }) => tp * ep).join(', ');
    return { reason: `The weights leave no room for a request on ${sizes} ${run.system.gpu}.` };
  }
  const { run: served, replicas } = best;
  const band = servingBand(servingBandKind(prepared), softwareKey(run.software, run.system.gpu));
  const at = (factor: number): ServingFigures => {
    const output = replicas * served.outputRate * factor;
    const rent = (run.usdPerDeviceHour ?? 0) * prepared.devices;
    const cost = rent / (output * 0.0036) / (run.fleetLoad ?? 1);
    return {
      outputTokensPerSecond: output,
      inputTokensPerSecond: replicas * served.inputRate * factor,
      outputTokensPerSecondPerDevice: output / prepared.devices,
      timeToFirstToken: served.timeToFirstToken / factor,
      timePerOutputToken: served.timePerOutputToken / factor,
      batch: served.batch,
      ...(run.usdPerDeviceHour === undefined ? {} : { usdPerMillionOutputTokens: cost }),
    };
  };
  const slow = at(band.low);
  const fast = at(band.high);
  const { weights, cache, products, collectives, overhead } = served.step;
  return {
    ...at(1),
    devicesPerReplica: served.devices,
    replicas,
    breakdown: {
      weights,
      cache,
      products,
      collectives,
      overhead,
      prefill: served.prefill,
      prefillBetween: served.prefillBetween,
    },
    low: lowEnds(slow, fast),
    high: lowEnds(fast, slow),
  };
}

/** Rates of one end with the times and costs of the other. */
function lowEnds(rates: ServingFigures, times: ServingFigures): ServingFigures {
  return {
    ...rates,
    timeToFirstToken: times.timeToFirstToken,
    timePerOutputToken: times.timePerOutputToken,
    ...(times.usdPerMillionOutputTokens === undefined
      ? {}
      : { usdPerMillionOutputTokens: times.usdPerMillionOutputTokens }),
  };
}
