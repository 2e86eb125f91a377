import { commandLine } from './command-line.ts';
import type { ExitCode } from './stop.ts';
import { tellFailure } from './tell-failure.ts';

/** Runs the command that these words ask for, and gives the code to end with. */
export const runCommand = async (words: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = 0;
  try {
    const program = commandLine((ended) => {
      code = ended;
    });
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return tellFailure(error, (text) => process.stderr.write(text));
  }
};
