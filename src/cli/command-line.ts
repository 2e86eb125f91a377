import { Command, Option } from 'commander';
import { addCommands } from './add-commands.ts';
import { packageVersion } from './package-folder.ts';
import type { ExitCode } from './stop.ts';

/** Every command, with what each needs loaded only when it runs: start-up is time that people wait. */
export const commandLine = (ended: (code: ExitCode) => void): Command => {
  const program = new Command('gigastack');
  program
    .description('Can an announced AI-infrastructure programme be built?')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addOption(new Option('--no-color', 'no colour, even in a terminal (NO_COLOR does the same)'))
    .option('--ascii', 'no letters beyond ASCII in drawings')
    .showSuggestionAfterError(true)
    .showHelpAfterError('(gigastack help tells the commands)')
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, '')),
    })
    .exitOverride()
    .addHelpText('after', FOOT);
  addCommands(program, ended);
  return program;
};

const FOOT = `
PROGRAMME is a folder with a programme.yaml, a YAML file, or the name of one in programmes/.

Ends with 0 when all is well, 1 when there are problems in what it read, 2 when asked wrongly.

  gigastack run stargate-2025-01
  gigastack explain stargate-2025-01 capital.gap --at 2028-12
  gigastack init my-programme`;
