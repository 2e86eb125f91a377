import { priceQuotes } from '../../compute/accelerators/catalogue.ts';
import { estimateServing } from '../../compute/serving/estimate-serving.ts';
import type { ServingCase } from '../../compute/serving/serving-case.ts';
import { fleetAsked, rentAsked } from '../fleet-asked.ts';
import { modelAsked } from '../model-asked.ts';
import { pageStyle } from '../node-terminal.ts';
import { servingPage } from '../page/serving.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

export interface TokensOptions {
  readonly model: string;
  readonly on: string;
  readonly in: number;
  readonly out: number;
  readonly precision?: string;
  readonly cached?: number;
  readonly tokenMs?: number;
  readonly load: number;
  readonly usdPerHour?: number;
  readonly json?: boolean;
}

/** Tokens a second that a fleet serves of a published model, how fast each comes, what it costs. */
export const tokens = async (terminal: Terminal, options: TokensOptions): Promise<ExitCode> => {
  const { count, chip } = fleetAsked(options.on);
  const architecture = modelAsked(options.model);
  const rated = chip.denseTflops.fp8 !== undefined ? 'fp8' : 'bf16';
  const precision = options.precision ?? rated;
  const rent = rentAsked(options.usdPerHour, priceQuotes(chip.id));
  const run: ServingCase = {
    system: { gpu: chip.id, count },
    model: { ...architecture.model, name: architecture.name },
    workload: {
      isl: options.in,
      osl: options.out,
      ...(options.cached === undefined ? {} : { prefixHitShare: options.cached / 100 }),
      ...(options.tokenMs === undefined ? {} : { latencyLimit: `TPOT ${options.tokenMs} ms` }),
    },
    precision,
    fleetLoad: options.load / 100,
    ...(rent === undefined ? {} : { usdPerDeviceHour: rent.usdPerDeviceHour }),
  };
  const answer = estimateServing(run);
  if ('reason' in answer) {
    throw new Stop(
      `${architecture.name} cannot be served on ${options.on}: ${answer.reason}`,
      'Ask for more devices, ones with more memory, or a lower --precision.',
      1,
    );
  }
  const asked = { inputTokens: options.in, outputTokens: options.out, load: options.load / 100 };
  if (options.json) {
    const about = { model: architecture, accelerator: chip.id, count, precision, ...asked, rent };
    terminal.out(`${JSON.stringify({ ...about, serving: answer }, null, 2)}\n`);
  } else {
    const told = { architecture, chip, count, precision, ...asked, rent, serving: answer };
    terminal.out(servingPage(told, pageStyle(terminal)));
  }
  return 0;
};
