import { exp, log } from '../../uncertainty/elementary/index.ts';
import { type Goodput, goodput } from '../goodput/goodput.ts';
import type { Refusal } from './estimate-inputs.ts';
import { estimateTraining, type TrainingEstimate } from './estimate-training.ts';
import { modelShape, trainingFlopPerToken } from './model-shape.ts';
import { camelFields, type TrainingCase } from './training-case.ts';

/** How long a run takes; `low` and `high` are the ends of its 80 % interval. */
export interface TrainingRunFigures {
  readonly days: number;
  /** Hours of all devices together, failures and repairs counted. */
  readonly deviceHours: number;
  readonly tokensPerDay: number;
  readonly flopPerDay: number;
}

export interface TrainingRun extends TrainingRunFigures {
  readonly tokens: number;
  readonly steps: number;
  /** Model FLOPs of the run: 6 P + 6 L a d s a token. */
  readonly flop: number;
  readonly step: TrainingEstimate;
  readonly goodput: Goodput;
  readonly low: TrainingRunFigures;
  readonly high: TrainingRunFigures;
}

const SECONDS_A_DAY = 86_400;

/**
 * A whole run: tokens / (tokens a second x useful share of the clock). Step time and useful share
 * err apart, so the logarithms of their bands add by squares. A case that cannot be told, and a run
 * that does not fit the memory, return the reason.
 */
export function trainingRun(inputs: {
  readonly run: TrainingCase | object;
  readonly tokens: number;
  readonly fleetAgeYears?: number;
}): TrainingRun | Refusal {
  const run = camelFields(inputs.run) as TrainingCase;
  const { tokens } = inputs;
  if (!(tokens > 0)) return { reason: 'The number of tokens to train on is not given.' };
  const step = estimateTraining(run);
  if ('reason' in step) return step;
  const shape = modelShape(run.model);
  if ('reason' in shape) return shape;
  if (!step.fits) {
    const needed = (step.memoryBytesPerDevice / 1e9).toFixed(0);
    return { reason: `The model needs ${needed} GB a device in the leanest layout found.` };
  }
  const { devices } = step.layout;
  const held = goodput({
    devices,
    parameters: shape.storedParameters + shape.storedExpertParameters,
    ...(inputs.fleetAgeYears === undefined ? {} : { fleetAgeYears: inputs.fleetAgeYears }),
  });
  const flopPerToken = trainingFlopPerToken(shape);
  const at = (tokensPerSecond: number): TrainingRunFigures => {
    const days = tokens / tokensPerSecond / SECONDS_A_DAY;
    return {
      days,
      deviceHours: days * 24 * devices,
      tokensPerDay: tokensPerSecond * SECONDS_A_DAY,
      flopPerDay: tokensPerSecond * SECONDS_A_DAY * flopPerToken,
    };
  };
  const rate = step.tokensPerSecond * held.usefulShare;
  const slow = both(
    step.low.tokensPerSecond / step.tokensPerSecond,
    held.low.usefulShare / held.usefulShare,
  );
  const fast = both(
    step.high.tokensPerSecond / step.tokensPerSecond,
    held.high.usefulShare / held.usefulShare,
  );
  const [quick, late] = [at(rate * fast), at(rate * slow)];
  return {
    ...at(rate),
    tokens,
    steps: Math.ceil(tokens / (step.layout.global * shape.seq)),
    flop: flopPerToken * tokens,
    step,
    goodput: held,
    low: { ...late, days: quick.days, deviceHours: quick.deviceHours },
    high: { ...quick, days: late.days, deviceHours: late.deviceHours },
  };
}

/** Two independent factors on the same side of one, as one: logarithms added by squares. */
function both(a: number, b: number): number {
  const [x, y] = [log(Math.max(1e-6, a)), log(Math.max(1e-6, b))];
  return exp(Math.sign(x + y) * Math.sqrt(x * x + y * y));
}
