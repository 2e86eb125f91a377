import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

/** Copies the smallest programme into a new or empty folder. */
export const init = async (terminal: Terminal, folder: string): Promise<ExitCode> => {
  const target = resolve(folder);
  if (existsSync(target) && !isEmptyFolder(target)) {
    throw new Stop(
      `${folder} is there already, and is not overwritten.`,
      'Name a folder that does not exist yet.',
      1,
    );
  }
  const starter = join(packageFolder(), 'programmes', 'starter');
  try {
    cpSync(starter, target, {
      recursive: true,
      errorOnExist: true,
      force: false,
      // What the original must answer is none of the copy's business.
      filter: (path) => !path.endsWith('expected.yaml'),
    });
    nameLibraryFrom(target);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Stop(`${folder} could not be made: ${why}.`, 'Name another folder.', 1);
  }
  terminal.out(
    `${folder} holds a small programme now. Change a number in ${join(folder, 'programme.yaml')}, then:\n` +
      `  gigastack check ${folder}\n  gigastack run ${folder}\n`,
  );
  return 0;
};

const isEmptyFolder = (path: string): boolean => {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
};

/**
 * Two folders below a project, `../../library/` leads where it should; elsewhere the copy names the
 * library that comes with the package (`library/us-2025.yaml`), and the schema by its place there.
 */
const nameLibraryFrom = (target: string): void => {
  if (existsSync(resolve(target, '../../library/us-2025.yaml'))) return;
  const path = join(target, 'programme.yaml');
  const schema = relative(target, join(packageFolder(), 'schema', 'programme.schema.json'));
  const text = readFileSync(path, 'utf8')
    .replace('../../library/', 'library/')
    .replace(
      '$schema=../../schema/programme.schema.json',
      `$schema=${schema.replaceAll('\\', '/')}`,
    );
  writeFileSync(path, text);
};
