import { checkpoint } from '../../compute/goodput/checkpoint.ts';
import { goodput } from '../../compute/goodput/goodput.ts';
import { computeOptimal } from '../../compute/scaling/compute-optimal.ts';
import { estimateTraining } from '../../compute/training/estimate-training.ts';
import type { TableData } from '../../equations/structure.ts';
import { log, pow } from '../../uncertainty/elementary/index.ts';
import { catalogueId } from '../catalogue-id.ts';

// What is solved once, before any month: how fast a fleet trains by its size, and what failures
// leave of its time. The model that is trained is the best for what the fleet does in a season.

/** Accelerators of a run, at which the table of speeds has knots: powers of two. */
const SIZES = Array.from({ length: 14 }, (_, at) => 256 * 2 ** at);
/** Accelerators that stop together, at which the table of useful time has knots. */
const GROUPS = [256, 1024, 4096, 16384, 65536, 262144, 1048576] as const;
/** Minutes lost a failure, at which they have knots. */
const LOST_MINUTES = [0.5, 1, 2, 4, 8, 16, 32] as const;
/** Length and share of the peak by which the model to train is chosen. */
const SEASON_SECONDS = 100 * 86_400;
const USUAL_SHARE = 0.35;
const SEQUENCE = 8192;

/** How fast an accelerator trains by the size of the run, with the band of the estimate. */
export interface TrainingSpeeds {
  /** Share of the 16-bit peak at each of the sizes. */
  readonly shares: readonly number[];
  /** Ends of the 80 % band over the estimate. */
  readonly low: number;
  readonly high: number;
  /** Null where the catalogue does not know the accelerator. */
  readonly gpu: string | null;
}

/** An accelerator that nobody measured: between a fifth and a half of its peak. */
const UNKNOWN: Omit<TrainingSpeeds, 'gpu'> = {
  shares: SIZES.map(() => USUAL_SHARE),
  low: 0.65,
  high: 1.3,
};

/** Tokens of a step that a budget bears: 0.292 C^0.3271 (DeepSeek LLM, arXiv 2401.02954). */
const batchTokens = (flop: number): number => 0.292 * pow(flop, 0.3271);

const known = new Map<string, TrainingSpeeds>();

/** The speeds of an accelerator by its library name, with the software of a day (`2025-01`). */
export const trainingSpeeds = (accelerator: string, vintage: string): TrainingSpeeds => {
  const key = `${accelerator} ${vintage}`;
  const found = known.get(key) ?? estimateSpeeds(catalogueId(accelerator), vintage);
  known.set(key, found);
  return found;
};

const estimateSpeeds = (gpu: string | null, vintage: string): TrainingSpeeds => {
  if (gpu === null) return { ...UNKNOWN, gpu };
  const estimates = SIZES.map((count) => {
    const { parameters, flop } = seasonsModel(count);
    return estimateTraining({
      system: { gpu, count },
      model: { paramsB: parameters / 1e9, seq: SEQUENCE },
      batch: { global: Math.max(count / 8, Math.round(batchTokens(flop) / SEQUENCE)) },
      precision: 'bf16',
      software: { date: vintage },
    });
  });
  const shares: number[] = [];
  let band: { readonly low: number; readonly high: number } | null = null;
  for (const estimate of estimates) {
    const told = !('reason' in estimate);
    shares.push(told ? estimate.mfu : (shares.at(-1) ?? USUAL_SHARE));
    if (told && band === null) {
      band = { low: estimate.low.mfu / estimate.mfu, high: estimate.high.mfu / estimate.mfu };
    }
  }
  return band === null ? { ...UNKNOWN, gpu } : { shares, ...band, gpu };
};

/** The best model for what so many accelerators of today's kind do in a season. */
const seasonsModel = (count: number) => {
  const flop = count * 2e15 * USUAL_SHARE * SEASON_SECONDS;
  return { flop, parameters: computeOptimal({ flop }).parameters };
};

/** The table over accelerators and their number; a lone accelerator has two like rows. */
export const utilisationTable = (speeds: readonly TrainingSpeeds[]): TableData => {
  const rows = speeds.length === 1 ? [speeds[0]!, speeds[0]!] : speeds;
  return {
    axes: [Float64Array.from(rows.map((_, at) => at)), Float64Array.from(SIZES)],
    values: Float64Array.from(rows.flatMap(({ shares }) => shares)),
  };
};

let useful: TableData | null = null;

/** Useful share of the time by ln of the accelerators that stop together and minutes lost. */
export const usefulTimeTable = (): TableData => {
  useful = useful ?? {
    axes: [Float64Array.from(GROUPS, (size) => log(size)), Float64Array.from(LOST_MINUTES)],
    values: Float64Array.from(
      GROUPS.flatMap((devices) =>
        LOST_MINUTES.map((minutes) => {
          const { parameters } = seasonsModel(devices);
          return goodput({
            devices,
            fleetAgeYears: 1,
            parameters,
            writeSeconds: Math.min(60, checkpoint(parameters, devices).writeSeconds),
            restartSeconds: minutes * 60,
          }).usefulShare;
        }),
      ),
    ),
  };
  return useful;
};
