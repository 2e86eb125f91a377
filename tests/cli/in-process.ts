import { vi } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import type { Ended } from './built.ts';

/** The same command in this process: quicker where many are asked. One at a time. */
export const gigastackHere = async (words: readonly string[]): Promise<Ended> => {
  let out = '';
  let error = '';
  const catchOut = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const catchError = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    error += String(text);
    return true;
  });
  try {
    const code = await runCommand(words);
    return { code, out, error };
  } finally {
    catchOut.mockRestore();
    catchError.mockRestore();
  }
};
