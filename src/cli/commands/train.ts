import { priceQuotes } from '../../compute/accelerators/catalogue.ts';
import type { TrainingCase } from '../../compute/training/training-case.ts';
import { trainingRun } from '../../compute/training/training-run.ts';
import { readDate } from '../../quantities/written-date.ts';
import { fleetAsked, rentAsked } from '../fleet-asked.ts';
import { modelAsked } from '../model-asked.ts';
import { pageStyle } from '../node-terminal.ts';
import { trainingPage } from '../page/training-run.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

export interface TrainOptions {
  readonly model: string;
  readonly on: string;
  readonly by?: string;
  readonly tokens?: number;
  readonly batch?: number;
  readonly sequence?: number;
  readonly precision: string;
  readonly usdPerHour?: number;
  readonly json?: boolean;
}

/** Tokens of a step where none are told: what large and small runs of 2022 to 2025 took. */
const BATCH_TOKENS = { large: 16e6, small: 4e6, largeFrom: 100e9 } as const;

/** How long a fleet trains a published model, and where the time of a step goes. */
export const train = async (terminal: Terminal, options: TrainOptions): Promise<ExitCode> => {
  const { count, chip } = fleetAsked(options.on);
  const architecture = modelAsked(options.model);
  const tokens = options.tokens ?? architecture.trainedTokens;
  if (tokens === undefined) {
    throw new Stop(
      `It was not told on how many tokens ${architecture.name} was trained.`,
      'Say it: --tokens 15T.',
    );
  }
  const by = options.by === undefined ? undefined : dayAsked(options.by);
  const size = (architecture.model.activeParamsB ?? architecture.model.paramsB ?? 0) * 1e9;
  const usual = size >= BATCH_TOKENS.largeFrom ? BATCH_TOKENS.large : BATCH_TOKENS.small;
  const batchTokens = options.batch ?? architecture.batchTokens ?? usual;
  const run: TrainingCase = {
    system: { gpu: chip.id, count },
    model: {
      ...architecture.model,
      name: architecture.name,
      ...(options.sequence === undefined ? {} : { seq: options.sequence }),
    },
    batch: { tokensGlobal: batchTokens },
    precision: options.precision,
  };
  const answer = trainingRun({ run, tokens });
  if ('reason' in answer) {
    throw new Stop(
      `${architecture.name} cannot be trained on ${options.on}: ${answer.reason}`,
      'Ask for more devices, or ones with more memory.',
      1,
    );
  }
  const rent = rentAsked(options.usdPerHour, priceQuotes(chip.id));
  const told = { architecture, chip, count, batchTokens, precision: options.precision, by, rent };
  if (options.json) {
    const { architecture: _, chip: __, ...asked } = told;
    const described = { model: architecture, accelerator: chip.id, ...asked, run: answer };
    terminal.out(`${JSON.stringify(described, null, 2)}\n`);
  } else terminal.out(trainingPage({ ...told, run: answer }, pageStyle(terminal)));
  return 0;
};

/** The end of the day, month, quarter or year that was written. */
const dayAsked = (written: string): number => {
  const read = readDate(written);
  if (read.ok) return read.value.end;
  throw new Stop(`--by ${written} is no date.`, 'Write, for example, --by 2026-06.');
};
