import { CommanderError } from 'commander';
import { type ExitCode, Stop } from './stop.ts';

/**
 * Says what went wrong and what to do, and with which code the command ends. A fault of this
 * programme itself is told as one, without a stack trace unless GIGASTACK_TRACE asks for it.
 */
export const tellFailure = (error: unknown, write: (text: string) => void): ExitCode => {
  if (error instanceof Stop) {
    write(`${error.message}\n${error.remedy}\n`);
    return error.exitCode;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  write(`gigastack failed: ${message}\n`);
  write('This is a fault of gigastack, not of your file. Please report it with the command.\n');
  if (process.env.GIGASTACK_TRACE && error instanceof Error) write(`${error.stack ?? ''}\n`);
  return 1;
};
