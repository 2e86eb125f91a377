import type { Command } from 'commander';
import { LANGUAGES } from '../language/language.ts';
import { addWhatIfCommands } from './add-what-if-commands.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ClaimsOptions } from './commands/claims.ts';
import type { AddClaimOptions } from './commands/claims-add.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { ExportOptions } from './commands/export.ts';
import type { HindcastOptions } from './commands/hindcast.ts';
import type { ModelForOptions } from './commands/model-for.ts';
import type { PowerOptions } from './commands/power.ts';
import type { ReportOptions } from './commands/report.ts';
import type { RunCommandOptions } from './commands/run.ts';
import type { ScheduleOptions } from './commands/schedule.ts';
import type { SensitivityOptions } from './commands/sensitivity.ts';
import type { ServeOptions } from './commands/serve.ts';
import type { TokensOptions } from './commands/tokens.ts';
import type { TrainOptions } from './commands/train.ts';
import { positiveNumber } from './model-asked.ts';
import { nodeTerminal } from './node-terminal.ts';
import { oneOf, share, wholeNumber } from './numbers-asked.ts';
import type { ExitCode } from './stop.ts';
import type { Terminal } from './terminal.ts';

const MOST_WORLDS = 2 ** 31;
const MOST_SEED = 2 ** 32 - 1;
const worlds = wholeNumber('--worlds', 1, MOST_WORLDS);
const PRECISIONS = ['bf16', 'fp16', 'fp8', 'int8', 'fp4'] as const;
const language = oneOf('--lang', LANGUAGES);
const seed = wholeNumber('--seed', 0, MOST_SEED);
const workers = wholeNumber('--workers', 1, 256);

/** Declares every command; what a command needs is loaded when it runs. */
export const addCommands = (program: Command, ended: (code: ExitCode) => void): void => {
  const on =
    <Arguments extends unknown[]>(
      run: (terminal: Terminal, ...given: Arguments) => Promise<ExitCode>,
    ): ((...given: unknown[]) => Promise<void>) =>
    async (...given) => {
      const command = given.at(-1) as Command;
      ended(await run(nodeTerminal(command), ...(given.slice(0, -1) as Arguments)));
    };

  program
    .command('check')
    .description('tell every problem of programmes, each with its line and what to write')
    .argument('[programmes...]', 'programmes; all in programmes/ when none is named')
    .option('--json', 'problems and counts as JSON')
    .action(
      on<[string[], CheckOptions]>(async (...given) =>
        (await import('./commands/check.ts')).check(...given),
      ),
    );

  program
    .command('run')
    .description('simulate a programme and answer')
    .argument('<programme>')
    .option('--worlds <count>', 'how many worlds at least', worlds, 10_000)
    .option('--seed <number>', 'seed of all random numbers', seed, 1)
    .option('--belief <name>', 'weights over rival claims (default: even-odds)')
    .option('--workers <count>', 'threads; the result is the same for any number', workers)
    .option(
      '--design <points>',
      'sobol or plain random points',
      oneOf('--design', ['sobol', 'plain']),
    )
    .option('--scenario <name>', 'a case that the programme names; two are joined by a plus sign')
    .option('--precision <target>', 'run until this precise: "P(capital.gap > 0) 0.5pp"')
    .option('--world <number>', 'the ledger of one world, month by month: a number, or central')
    .option('--observed <file>', 'a record of what was found later: worlds weighed by it, beside')
    .option('--json', 'the whole summary as JSON, and nothing else (docs/run-json.md)')
    .option('--out <folder>', 'write report.html and run.json there')
    .option('--no-sensitivity', 'leave out beliefs side by side, what moves the answer and stress')
    .option('--lang <language>', 'en or fr: the words of the page', language, 'en')
    .action(
      on<[string, RunCommandOptions]>(async (...given) =>
        (await import('./commands/run.ts')).run(...given),
      ),
    );

  program
    .command('report')
    .description('write the report of a programme, or the live page whose inputs move')
    .argument('<programme>')
    .option('--live', 'one file with programme, library and engine inside; needs no server')
    .option('--out <file>', 'where it goes (default: report.html)')
    .option('--lang <language>', 'en or fr: the words of the page', language, 'en')
    .option('--worlds <count>', 'how many worlds at least', worlds, 10_000)
    .option('--seed <number>', 'seed of all random numbers', seed, 1)
    .option('--belief <name>', 'weights over rival claims (default: even-odds)')
    .option('--scenario <name>', 'a case that the programme names')
    .option('--workers <count>', 'threads; the result is the same for any number', workers)
    .action(
      on<[string, ReportOptions]>(async (...given) =>
        (await import('./commands/report.ts')).report(...given),
      ),
    );

  program
    .command('serve')
    .description('open the live page over files that may change; reached from this computer only')
    .argument('<programme>')
    .option(
      '--port <number>',
      'where it listens; 0 for any',
      wholeNumber('--port', 0, 65_535),
      4310,
    )
    .option('--worlds <count>', 'how many worlds at least', worlds, 10_000)
    .option('--seed <number>', 'seed of all random numbers', seed, 1)
    .option('--belief <name>', 'weights over rival claims to begin with (default: even-odds)')
    .option('--lang <language>', 'en or fr: the language to begin with', language, 'en')
    .action(
      on<[string, ServeOptions]>(async (...given) =>
        (await import('./commands/serve.ts')).serve(...given),
      ),
    );

  const claims = program
    .command('claims')
    .description('the ledger of statements: readings, evidence, replies, tests by belief')
    .argument('<programme>')
    .option('--all', 'opinions and remarks on motive too')
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV')
    .option('--lang <language>', 'en or fr: the words of the page', language, 'en')
    .option('--seed <number>', 'seed of all random numbers', seed, 1)
    .option('--worlds <count>', 'worlds for each belief', worlds, 4096)
    .action(
      on<[string, ClaimsOptions]>(async (...given) =>
        (await import('./commands/claims.ts')).claims(...given),
      ),
    );
  claims
    .command('add')
    .description('add statements: from a CSV file, by flags, or asked one by one; all or none')
    .argument('<programme>')
    .option('--from <file>', 'a CSV file as gigastack claims template prints it')
    .option('--id <name>', 'short name, unique')
    .option('--by <who>', 'who said it')
    .option('--act <act>', 'asserts, denies, intends, opines or reports')
    .option('--on <day>', 'the day it was said: 2025-01-22')
    .option('--where <place>', 'X, a press release ...')
    .option(
      '--about <path>',
      'path of an input, or a prediction: PATH [in|at|before MONTH] OP VALUE',
    )
    .option('--value <value>', 'what it says of an input: $19B, < $10B')
    .option('--read-as <range>', 'how a bound is drawn: $1B to $9.5B')
    .option('--read-as-by <who>', 'who assumes that')
    .option('--not-scored <why>', 'why nothing in it can be counted (instead of --about)')
    .option('--contests <ids>', 'claims that it contradicts, with ; between')
    .option('--quote <words>', 'the words as said')
    .option('--original-language <code>', 'two letters')
    .option('--translation <state>', 'ok, garbled or unverified original')
    .option('--source <key>', 'key of a reference')
    .option('--at <place>', 'page or lines in the source')
    .option('--note <text>', 'what a reader should know')
    .action(
      on<[string, AddClaimOptions]>(async (...given) =>
        (await import('./commands/claims-add.ts')).addClaims(...given),
      ),
    );
  claims
    .command('template')
    .description('print the CSV that claims add reads')
    .action(
      on<[object]>(async (terminal) =>
        (await import('./commands/claims-template.ts')).template(terminal),
      ),
    );

  program
    .command('explain')
    .description('unfold a figure into its formula, inputs, rival claims, quotes and sources')
    .argument('<programme>')
    .argument('<result>', 'path of a result: capital.gap, capital.behind."Stargate JV"')
    .option('--scenario <name>', 'a case that the programme names')
    .option('--at <month>', 'month of the figure: 2026-06 (default: when it is largest)')
    .option('--world <number>', 'a number, or central', 'central')
    .option('--depth <levels>', 'formulas to open', wholeNumber('--depth', 1, 12), 3)
    .option('--lang <language>', 'en or fr: the words of the page', language, 'en')
    .option('--belief <name>', 'weights over rival claims (default: even-odds)')
    .option('--seed <number>', 'seed of all random numbers', seed, 1)
    .option('--worlds <count>', 'worlds of the run that the world belongs to', worlds, 10_000)
    .option('--json', 'the tree as JSON, every value unrounded')
    .action(
      on<[string, string, ExplainOptions]>(async (...given) =>
        (await import('./commands/explain.ts')).explainFigure(...given),
      ),
    );

  addWhatIfCommands(program, on);

  program
    .command('sensitivity')
    .description('which single inputs move a figure most (the first 24)')
    .argument('<programme>')
    .argument('[figure]', 'a headline figure (default: that of the first target)')
    .option('--worlds <count>', 'worlds for each input', worlds, 512)
    .option('--seed <number>', 'seed of all random numbers', seed, 1)
    .option('--belief <name>', 'weights over rival claims (default: even-odds)')
    .action(
      on<[string, string | undefined, SensitivityOptions]>(async (...given) =>
        (await import('./commands/sensitivity.ts')).sensitivity(...given),
      ),
    );

  program
    .command('train')
    .description('how long a fleet trains a published model, and where the time goes')
    .requiredOption('--model <name>', 'a published model: llama-3-405b')
    .requiredOption('--on <fleet>', 'devices: "16,384 H100"')
    .option('--by <date>', 'when it must be done: 2026-06')
    .option('--tokens <count>', 'tokens of the run: 15T', positiveNumber('--tokens', '15T'))
    .option('--batch <tokens>', 'tokens of a step: 16M', positiveNumber('--batch', '16M'))
    .option('--sequence <tokens>', 'length of a sequence', positiveNumber('--sequence', '8192'))
    .option('--precision <name>', 'of the products', oneOf('--precision', PRECISIONS), 'bf16')
    .option('--usd-per-hour <usd>', 'rent of a device', positiveNumber('--usd-per-hour', '2.5'))
    .option('--json', 'as JSON')
    .action(
      on<[TrainOptions]>(async (...given) => (await import('./commands/train.ts')).train(...given)),
    );

  program
    .command('tokens')
    .description('tokens a second that a fleet serves of a published model, and their cost')
    .requiredOption('--model <name>', 'a published model: deepseek-v3')
    .requiredOption('--on <fleet>', 'devices: "1,024 H200"')
    .option('--in <tokens>', 'tokens of a request', positiveNumber('--in', '4000'), 1000)
    .option('--out <tokens>', 'tokens of its answer', positiveNumber('--out', '1000'), 1000)
    .option('--precision <name>', 'of the weights', oneOf('--precision', PRECISIONS))
    .option('--cached <percent>', 'input found in a cache', positiveNumber('--cached', '50', 99))
    .option('--token-ms <ms>', 'most time between tokens', positiveNumber('--token-ms', '50'))
    .option('--load <percent>', 'mean over peak load', positiveNumber('--load', '60', 100), 100)
    .option('--usd-per-hour <usd>', 'rent of a device', positiveNumber('--usd-per-hour', '2.5'))
    .option('--json', 'as JSON')
    .action(
      on<[TokensOptions]>(async (...given) =>
        (await import('./commands/tokens.ts')).tokens(...given),
      ),
    );

  program
    .command('model-for')
    .description('the best model that a budget of FLOP trains, by every published law')
    .requiredOption('--flop <count>', 'the budget: 5e26', positiveNumber('--flop', '5e26'))
    .option('--served <tokens>', 'tokens it will serve', positiveNumber('--served', '100T'))
    .option('--available <tokens>', 'text there is', positiveNumber('--available', '300T'))
    .option('--json', 'as JSON')
    .action(
      on<[ModelForOptions]>(async (...given) =>
        (await import('./commands/model-for.ts')).modelFor(...given),
      ),
    );

  program
    .command('schedule')
    .description('dates, float and critical path of an MS Project XML or Primavera XER file')
    .argument('<file>', 'a schedule: plan.xer or plan.xml')
    .option('--project <name>', 'which project of an XER file (default: the first)')
    .option('--to <file>', 'write it anew as .xml or .xer')
    .option('--json', 'as JSON')
    .action(
      on<[string, ScheduleOptions]>(async (...given) =>
        (await import('./commands/schedule.ts')).schedule(...given),
      ),
    );

  program
    .command('power')
    .description("a site's year hour by hour: what supplies it, at what cost, what would suit it")
    .argument('<programme>')
    .option('--site <name>', 'which site (default: the only one)')
    .option('--at <month>', 'buildings ready and tranches come by then: 2026-12 (default: the end)')
    .option('--scenario <name>', 'a case that the programme names')
    .option('--load <percent>', 'mean over peak IT load', positiveNumber('--load', '85', 100), 85)
    .option('--grid-price <usd>', 'mean USD/MWh', positiveNumber('--grid-price', '60'))
    .option('--gas-price <usd>', 'USD/MMBtu', positiveNumber('--gas-price', '3.5'))
    .option(
      '--demand-charge <usd>',
      "USD for each MW of a month's highest import",
      positiveNumber('--demand-charge', '9000'),
    )
    .option(
      '--curtailable <percent>',
      'share of the load that can be given up by agreement',
      positiveNumber('--curtailable', '25', 100),
    )
    .option('--no-size', 'leave out the plant that would cost least')
    .option('--json', 'as JSON, without the hours')
    .action(
      on<[string, PowerOptions]>(async (...given) =>
        (await import('./commands/power.ts')).power(...given),
      ),
    );

  program
    .command('hindcast')
    .description('hold what a past day expected against what was found later')
    .argument('[programme]', 'a programme with a record beside it, or of a site that was observed')
    .option('--all', 'every observed site of both tables')
    .option('--as-of <table>', 'the earlier table: its month, or a file', '2025-11')
    .option('--against <table>', 'the later table: its month, or a file', '2026-08')
    .option(
      '--inside-weight <share>',
      "weight of the model's view against the reference class, 0 to 1",
      share('--inside-weight'),
      0.5,
    )
    .option('--observed <file>', 'the record of what came to light after the day of the programme')
    .option('--belief <name>', 'weights over rival claims (default: even-odds)')
    .option('--worlds <count>', 'worlds of each programme', worlds, 4096)
    .option('--seed <number>', 'seed of all random numbers', seed, 1)
    .option('--json', 'as JSON')
    .option('--html <file>', 'write the page there, too')
    .action(
      on<[string | undefined, HindcastOptions]>(async (...given) =>
        (await import('./commands/hindcast.ts')).hindcastCommand(...given),
      ),
    );

  program
    .command('export')
    .description('hand a programme over: as a workbook with live formulas, as CSV or as Parquet')
    .argument('<programme>')
    .option('--xlsx <file>', 'the central world as an Excel workbook')
    .option('--csv <file>', 'the fans as CSV: one row a series, month and quantile')
    .option('--parquet <folder>', 'run.json, series.parquet and draws.parquet')
    .option('--import <file>', 'read the changed inputs of a workbook back as a scenario')
    .option('--out <file>', 'where the scenario goes (default: printed)')
    .option('--name <word>', 'name of that scenario', 'from-workbook')
    .option('--worlds <count>', 'how many worlds at least, for the fans', worlds, 10_000)
    .option('--seed <number>', 'seed of all random numbers', seed, 1)
    .option('--belief <name>', 'weights over rival claims (default: even-odds)')
    .option('--scenario <name>', 'a case that the programme names')
    .option('--workers <count>', 'threads; the result is the same for any number', workers)
    .option('--no-fans', 'leave the fans out of the workbook')
    .action(
      on<[string, ExportOptions]>(async (...given) =>
        (await import('./commands/export.ts')).exportProgramme(...given),
      ),
    );

  program
    .command('init')
    .description('start a programme: the smallest one, or one of an observed site')
    .argument('<folder>')
    .option('--site <name>', 'an observed site, as a table had it')
    .option('--as-of <table>', 'the table of --site: its month, or a file', '2026-08')
    .action(
      on<[string, { site?: string; asOf: string }]>(async (terminal, folder, { site, asOf }) =>
        site === undefined
          ? (await import('./commands/init.ts')).init(terminal, folder)
          : (await import('./commands/init-site.ts')).initSite(terminal, folder, { site, asOf }),
      ),
    );
};
