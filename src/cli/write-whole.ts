import {
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Stop } from './stop.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step. A
 * reader never sees half of it, and what was there stays when writing fails.
 */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${process.pid}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, content);
    if (existsSync(path)) chmodSync(beside, statSync(path).mode);
    renameSync(beside, path);
  } catch (error) {
    discard(beside);
    const why = error instanceof Error ? error.message.replace(/^[A-Z]+: /, '') : String(error);
    throw new Stop(
      `${path} could not be written: ${why}.`,
      'Name a folder that you may write to.',
      1,
    );
  }
};

/** What cannot even be looked at was never written. */
const discard = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {}
};
