import type { Repeats } from './harness/repeats.ts';
import type { Race } from './reference-problem/race.ts';

/** What bench/results.json holds. */
export interface BenchResults {
  readonly date?: string;
  readonly machine: Readonly<Record<string, string | number | null>>;
  race?: Race;
  million?: {
    /** From drawing to fans on two workers, by wall clock. */
    readonly seconds: Repeats;
    /** What all threads together took: half of it is the time on two idle cores. */
    readonly processorSeconds: Repeats;
    readonly secondsOnOneCore: number;
    readonly peakMegabytes: number;
    readonly checks: Million;
  };
  stargate?: {
    /** `gigastack run` with 10,000 worlds, from the start of the process to its end. */
    readonly secondsToAnswer: Repeats;
    readonly secondsToCheck: Repeats;
    readonly split: Split;
    /** The programme as of June 2026, with every chapter. */
    readonly later?: { readonly secondsToAnswer: Repeats; readonly split: Split };
  };
  totalOrder?: Omit<TotalOrder, 'seconds'> & { readonly seconds: Repeats };
  /** Share of 200 repeats in which the interval of 95 % held the truth, by figure. */
  cover?: Readonly<Record<string, number>>;
  sampling?: Sampling;
  hourlySupply?: HourlySupply;
  computeEstimates?: ComputeEstimates;
  livePage?: LivePage;
  plainFunctions?: PlainFunctions;
}

/** The live page of Stargate in headless Chromium; milliseconds by slider event. */
export interface LivePage {
  readonly megabytes: number;
  readonly firstAnswer: number;
  /** From the event to the first redrawn fans (256 worlds). */
  readonly redrawn: readonly number[];
  readonly worlds1024: readonly number[];
  /** From the event to the fans of all worlds, and to the whole summary. */
  readonly allWorlds: readonly number[];
  readonly settled: readonly number[];
  readonly longestFrame: number;
}

/** Milliseconds by repeat. */
export interface PlainFunctions {
  /** 10,000 worlds of 150 activities with criticality, by shape of the durations. */
  readonly scheduleRisk: Readonly<Record<'triangular' | 'pert' | 'lognormal', readonly number[]>>;
  /** 360 months with one change of sign. */
  readonly irr: readonly number[];
  readonly xirr: readonly number[];
}

/** A campus's year of 8,760 hours, by the own kernel and by HiGHS; milliseconds. */
export interface HourlySupply {
  readonly fixed: {
    readonly cold: number;
    readonly kernel: readonly number[];
    readonly highs: readonly number[];
    /** |kernel / HiGHS - 1| of the cost. */
    readonly error: number;
  };
  /** Four sizes and twelve demand charges. */
  readonly sizing: {
    readonly cold: number;
    readonly cuts: readonly number[];
    readonly highs: readonly number[];
    /** Proven by the cuts. */
    readonly gap: number;
    readonly error: number;
    readonly rounds: number;
    /** Sized again at other capital costs, from the cuts of the first time. */
    readonly again: readonly number[];
    readonly roundsAgain: number;
    readonly roundsAnew: number;
  };
}

interface Mean {
  readonly mean: number;
  readonly standardError: number;
}

export interface Million {
  readonly worlds: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly npv: Mean;
  readonly peakGap: Mean;
  readonly anyGap: Mean;
}

export interface Split {
  readonly worlds: number;
  /** Milliseconds by part, on one core. */
  readonly split: Readonly<Record<string, number>>;
  readonly kernelMicrosecondsPerWorld: number;
  /** The same by chapter, in proportion to the operations of its own formulas. */
  readonly chapters: Readonly<Record<string, number>>;
}

export interface TotalOrder {
  readonly worlds: number;
  readonly inputs: number;
  readonly seconds: readonly number[];
  readonly sum: number;
  readonly largest: readonly { readonly path: string; readonly index: number }[];
}

export interface Sampling {
  readonly worlds: number;
  readonly randomisations: number;
  /** Mean squared error of plain draws over that of Sobol points. */
  readonly gains: readonly { readonly name: string; readonly gain: number }[];
  readonly medianGain: number;
  readonly leastGain: number;
  readonly cover: Readonly<Record<string, number>>;
  readonly repeats: number;
}

/** Microseconds of one estimate on 16,384 H100 (training) and 1,024 H200 (serving). */
export interface ComputeEstimates {
  /** A training step with a given layout; with the layout searched; of a mixture of experts. */
  readonly given: readonly number[];
  readonly searched: readonly number[];
  readonly searchedExperts: readonly number[];
  readonly serving: readonly number[];
}
