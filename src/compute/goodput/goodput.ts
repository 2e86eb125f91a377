import { exp } from '../../uncertainty/elementary/index.ts';
import { checkpoint } from './checkpoint.ts';
import { failureRate } from './failure-rate.ts';
import { unitsAvailable } from './units-available.ts';
import { checkpointInterval, usefulShare } from './useful-share.ts';

/** A training job on a fleet. What is not given has a default with a band of its own. */
export interface GoodputCase {
  readonly devices: number;
  /** Age of the fleet: new ones fail more. */
  readonly fleetAgeYears?: number;
  /** Known interruptions a device-hour instead of the prior. */
  readonly failuresPerDeviceHour?: number;
  /** Size of the model, for the checkpoint. Default: none stated, a write of 60 s. */
  readonly parameters?: number;
  readonly writeGbps?: number;
  /** Seconds that the job waits for a checkpoint (less where it is copied aside). */
  readonly writeSeconds?: number;
  /** Seconds from a failure to the next useful step. Default 1,200. */
  readonly restartSeconds?: number;
  /** Seconds of work between checkpoints. Default: the best. */
  readonly intervalSeconds?: number;
  /** Devices of a unit that is lost and repaired as one (node, cube). Default 8. */
  readonly devicesPerUnit?: number;
  /** Hours that a broken unit is away. Default 24. */
  readonly repairHours?: number;
  /** Units kept ready beyond the job's. */
  readonly spareUnits?: number;
  /** A slow host sets the pace of all. Defaults: 1e-6 a device-hour, 10 %, 2 hours to find it. */
  readonly slowHosts?: {
    readonly perDeviceHour: number;
    readonly slowdown: number;
    readonly hoursToFind: number;
  };
}

interface GoodputFigures {
  /** Hours between interruptions of the job. */
  readonly jobMtbfHours: number;
  /** Useful share of the wall clock. */
  readonly usefulShare: number;
  readonly checkpointBytes: number;
  readonly writeSeconds: number;
  /** Whole units that work at once, of those of the job and its spares, with 95 % confidence. */
  readonly unitsAvailable: number;
}

export interface Goodput extends GoodputFigures {
  readonly failuresPerDeviceHour: number;
  readonly intervalSeconds: number;
  /** Shares of the wall clock lost, each by itself. */
  readonly breakdown: {
    readonly writing: number;
    readonly restartsAndLostWork: number;
    readonly slowHosts: number;
    readonly waitingForUnits: number;
  };
  /** Tenth and ninetieth percentile of each figure. */
  readonly low: GoodputFigures;
  readonly high: GoodputFigures;
}

const DEFAULT_WRITE_SECONDS = 60;
const DEFAULT_RESTART_SECONDS = 1200;
const RESTART_BAND = 2.5;
const SLOW_HOSTS = { perDeviceHour: 1e-6, slowdown: 0.1, hoursToFind: 2 };

/**
 * What failures leave of a job's time: interruptions at random, checkpoints at the best or a given
 * interval (Young, Daly), slow hosts, and units out for repair beyond the spares. The rate of
 * failures and the times of writing and restarting are uncertain and independent: what each costs
 * at its end of ten percent adds by squares.
 * Throws a RangeError where there is less than one device.
 */
export function goodput(inputs: GoodputCase): Goodput {
  if (!(inputs.devices >= 1)) throw new RangeError('A job needs at least one device.');
  const prior = failureRate(inputs.fleetAgeYears);
  const known = inputs.failuresPerDeviceHour;
  const rate = known ?? prior.perDeviceHour;
  const saved = checkpoint(inputs.parameters ?? 0, inputs.devices, inputs.writeGbps);
  const write =
    inputs.writeSeconds ??
    (inputs.parameters === undefined ? DEFAULT_WRITE_SECONDS : saved.writeSeconds);
  const restart = inputs.restartSeconds ?? DEFAULT_RESTART_SECONDS;
  const restartBand = inputs.restartSeconds === undefined ? RESTART_BAND : 1;
  const writeBand =
    inputs.writeSeconds === undefined ? saved.high.writeSeconds / saved.writeSeconds : 1;
  const central = runAt(inputs, rate, write, restart);
  const bad = runAt(inputs, known ?? prior.high, write, restart);
  const good = runAt(inputs, known ?? prior.low, write, restart);
  const wider = writeBand || 1;
  const late = [
    bad.usefulShare,
    runAt(inputs, rate, write * wider, restart).usefulShare,
    runAt(inputs, rate, write, restart * restartBand).usefulShare,
  ];
  const quick = [
    good.usefulShare,
    runAt(inputs, rate, write / wider, restart).usefulShare,
    runAt(inputs, rate, write, restart / restartBand).usefulShare,
  ];
  const share = central.usefulShare;
  const figures = (run: ReturnType<typeof runAt>, bytes: number, seconds: number) => ({
    jobMtbfHours: run.jobMtbfHours,
    usefulShare: run.usefulShare,
    checkpointBytes: bytes,
    writeSeconds: seconds,
    unitsAvailable: run.unitsAvailable,
  });
  return {
    ...figures(central, saved.bytes, write),
    failuresPerDeviceHour: rate,
    intervalSeconds: central.intervalSeconds,
    breakdown: central.breakdown,
    low: {
      ...figures(bad, saved.low.bytes, write / wider),
      usefulShare: Math.max(0, share - distance(share, late)),
    },
    high: {
      ...figures(good, saved.high.bytes, write * wider),
      usefulShare: Math.min(1, share + distance(share, quick)),
    },
  };
}

/** Root of the sum of the squares of what each end differs by. */
function distance(from: number, ends: readonly number[]): number {
  return Math.sqrt(ends.reduce((sum, end) => sum + (end - from) * (end - from), 0));
}

function runAt(inputs: GoodputCase, rate: number, writeSeconds: number, restartSeconds: number) {
  const jobMtbfHours = 1 / (inputs.devices * rate);
  const meanSecondsBetween = jobMtbfHours * 3600;
  const intervalSeconds =
    inputs.intervalSeconds ?? checkpointInterval(writeSeconds, meanSecondsBetween);
  const running = usefulShare({
    intervalSeconds,
    writeSeconds,
    restartSeconds,
    meanSecondsBetween,
  });
  const { perDeviceHour, slowdown, hoursToFind } = inputs.slowHosts ?? SLOW_HOSTS;
  const slow = slowdown * (1 - exp(-inputs.devices * perDeviceHour * hoursToFind));
  const devicesPerUnit = inputs.devicesPerUnit ?? 8;
  const needed = Math.ceil(inputs.devices / devicesPerUnit);
  const availability = 1 / (1 + rate * devicesPerUnit * (inputs.repairHours ?? 24));
  const units = needed + (inputs.spareUnits ?? 0);
  const available = unitsAvailable({ units, availability, confidence: 0.95 });
  const waiting = inputs.spareUnits === undefined ? 0 : Math.max(0, 1 - available / needed);
  const writing = writeSeconds / (intervalSeconds + writeSeconds);
  return {
    jobMtbfHours,
    intervalSeconds,
    usefulShare: running * (1 - slow) * (1 - waiting),
    unitsAvailable: available,
    breakdown: {
      writing,
      restartsAndLostWork: Math.max(0, 1 - running - writing),
      slowHosts: slow,
      waitingForUnits: waiting,
    },
  };
}
