import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The command as it is shipped (`npm test` builds it first), or another build of it. */
export const MAIN =
  process.env.GIGASTACK_MAIN ?? fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command; nothing of it is a terminal. */
export const gigastack = (
  arguments_: readonly string[],
  settings: { readonly in?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<Ended> => {
  if (!existsSync(MAIN)) throw new Error('dist is not built: npm run build');
  const { NO_COLOR: _, COLUMNS: __, ...environment } = process.env;
  const child = spawn(process.execPath, [MAIN, ...arguments_], {
    cwd: settings.in ?? ROOT,
    env: { ...environment, LANG: 'en_US.UTF-8', LC_ALL: '', ...settings.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        out: Buffer.concat(out).toString('utf8'),
        error: Buffer.concat(error).toString('utf8'),
      }),
    );
  });
};
