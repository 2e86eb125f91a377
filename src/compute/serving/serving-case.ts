import type { ModelFields, SoftwareFields, SystemFields } from '../training/training-case.ts';

/** A model served on a system, and what is asked of it. */
export interface ServingCase {
  readonly system: SystemFields;
  readonly model: ModelFields;
  /** Tensor parallel size of one replica; left out, the one that serves most. */
  readonly parallelism?: { readonly tp?: number; readonly pp?: number; readonly ep?: number };
  readonly workload: {
    /** Input and output tokens of a request, on average. */
    readonly isl?: number;
    readonly osl?: number;
    readonly oslTarget?: number;
    /** Sequences at once on a replica; left out, as many as memory, limits and queue allow. */
    readonly batch?: number;
    readonly requestsPerGpu?: number;
    readonly numRequests?: number;
    /** `prefill` or `decode` where the phases run on devices of their own. */
    readonly phase?: string;
    readonly tokensPerGpu?: number;
    /** MLPerf's: `Offline` has all requests at hand, `Server` and `Interactive` a latency limit. */
    readonly scenario?: string;
    /** Words such as `TTFT 2 s, TPOT 200 ms (p99)`. */
    readonly latencyLimit?: string;
    /** Share of the input tokens found in a prefix cache. */
    readonly prefixHitShare?: number;
    /** Tokens that a decode step yields, on average, with speculative decoding. */
    readonly tokensPerStep?: number;
  };
  readonly precision?: string;
  readonly software?: SoftwareFields;
  /** For the cost of tokens: rent of a device, and mean over peak of the fleet's load. */
  readonly usdPerDeviceHour?: number;
  readonly fleetLoad?: number;
}
