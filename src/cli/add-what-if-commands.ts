import type { Command } from 'commander';
import { MEASURES } from '../results/measure.ts';
import type { BreakEvenOptions } from './commands/break-even.ts';
import type { CompareOptions } from './commands/compare.ts';
import type { TableOptions } from './commands/table.ts';
import type { TornadoOptions } from './commands/tornado.ts';
import { oneOf, wholeNumber } from './numbers-asked.ts';
import type { ExitCode } from './stop.ts';
import type { Terminal } from './terminal.ts';

/** Makes what a command does into what its parser calls. */
export type OnCommand = <Arguments extends unknown[]>(
  run: (terminal: Terminal, ...given: Arguments) => Promise<ExitCode>,
) => (...given: unknown[]) => Promise<void>;

/** The commands that ask what would be otherwise: compare, tornado, table, break-even. */
export const addWhatIfCommands = (program: Command, on: OnCommand): void => {
  const asked = (command: Command, worldsEach: string, usual: number): Command =>
    command
      .option('--worlds <count>', worldsEach, wholeNumber('--worlds', 1, 2 ** 20), usual)
      .option(
        '--seed <number>',
        'seed of all random numbers',
        wholeNumber('--seed', 0, 2 ** 32 - 1),
        1,
      )
      .option('--belief <name>', 'weights over rival claims (default: even-odds)')
      .option(
        '--measure <name>',
        'what stands for the worlds: mean, p10, p50 or p90',
        oneOf('--measure', MEASURES),
        'mean' as const,
      )
      .option(
        '--workers <count>',
        'threads; the result is the same for any number',
        wholeNumber('--workers', 1, 256),
      )
      .option('--json', 'as JSON, and nothing else (docs/run-json.md)');
  const RESULT = 'capital.gap, "capital.gap at 2028-12", "P(capital.gap > $10B)" or a claim';

  asked(
    program
      .command('compare')
      .description('two programmes, beliefs or scenarios, and the way from answer to answer')
      .argument('<a>', 'a programme, or PROGRAMME@SCENARIO')
      .argument('[b]', 'the other; left out with --scenario or --belief-b')
      .option('--scenario <name>', 'that case of B, or of A where there is no B')
      .option('--belief-b <name>', "B's weights over rival claims (default: those of A)")
      .option('--result <figure>', `what the way is told of (default: spent): ${RESULT}`),
    'how many worlds at least',
    4096,
  ).action(
    on<[string, string | undefined, CompareOptions]>(async (...given) =>
      (await import('./commands/compare.ts')).compare(...given),
    ),
  );

  asked(
    program
      .command('tornado')
      .description('each input at its P10 and its P90: how far that moves a figure')
      .argument('<programme>', 'a programme, or PROGRAMME@SCENARIO')
      .argument('[result]', `${RESULT} (default: the first target's figure)`)
      .option('--scenario <name>', 'a case that the programme names')
      .option('--most <count>', 'how many bars', wholeNumber('--most', 1, 500), 16),
    'worlds for each end of a bar',
    1024,
  ).action(
    on<[string, string | undefined, TornadoOptions]>(async (...given) =>
      (await import('./commands/tornado.ts')).showTornado(...given),
    ),
  );

  asked(
    program
      .command('table')
      .description('a figure at every pair of levels of two inputs')
      .argument('<programme>', 'a programme, or PROGRAMME@SCENARIO')
      .argument('<result>', RESULT)
      .requiredOption(
        '--x <range>',
        'across: INPUT, INPUT=FROM to TO, INPUT=A; B; C, INPUT=x0.5 to x2',
      )
      .option('--y <range>', 'down: the same')
      .option('--steps <count>', 'levels of a range', wholeNumber('--steps', 2, 25), 5)
      .option('--scenario <name>', 'a case that the programme names'),
    'worlds for each cell',
    1024,
  ).action(
    on<[string, string, TableOptions]>(async (...given) =>
      (await import('./commands/table.ts')).showTable(...given),
    ),
  );

  asked(
    program
      .command('break-even')
      .description('the level of an input at which a figure has a value')
      .argument('<programme>', 'a programme, or PROGRAMME@SCENARIO')
      .argument('<result>', RESULT)
      .requiredOption('--target <value>', 'what the figure is to be: "$10B", "50 %", 0')
      .requiredOption(
        '--input <path>',
        'what is moved: INPUT, INPUT=FROM to TO, "contracts.*.price=x0.2 to x3"',
      )
      .option('--scenario <name>', 'a case that the programme names'),
    'worlds for each level',
    1024,
  ).action(
    on<[string, string, BreakEvenOptions]>(async (...given) =>
      (await import('./commands/break-even.ts')).showBreakEven(...given),
    ),
  );
};
