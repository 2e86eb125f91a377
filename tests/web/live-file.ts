import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the built command in the project's own folder. */
export const gigastack = (...words: readonly string[]): string =>
  execFileSync('node', [join(root, 'dist/cli/main.js'), ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

export interface LiveFile {
  readonly path: string;
  readonly address: string;
  readonly text: string;
  end(): void;
}

/** Writes the live page of a programme as the command line does. */
export const liveFile = (programme: string, ...words: readonly string[]): LiveFile => {
  const folder = mkdtempSync(join(tmpdir(), 'gigastack-live-'));
  const path = join(folder, 'live.html');
  gigastack('report', programme, '--live', '--out', path, ...words);
  return {
    path,
    address: pathToFileURL(path).href,
    text: readFileSync(path, 'utf8'),
    end: () => rmSync(folder, { recursive: true }),
  };
};
