import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve as listen } from '@hono/node-server';
import type { Language } from '../../language/language.ts';
import { livePage } from '../../web/live-page.ts';
import { changeStreams } from '../../web/serve/change-streams.ts';
import { serveApp } from '../../web/serve/serve-app.ts';
import { findProgramme } from '../find-programme.ts';
import { bundleText } from '../live-bundle.ts';
import { packageFolder, packageVersion } from '../package-folder.ts';
import { programmeFiles } from '../programme-files.ts';
import { mapOf } from '../site-places.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

export interface ServeOptions {
  readonly port: number;
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly lang?: Language;
}

/** Only this computer reaches it. */
const LOOPBACK = '127.0.0.1';
const MOST_STREAMS = 16;
/** Editors write a file in several steps. */
const SETTLE_MS = 80;

/** Opens the live page over files that may change, until it is stopped. */
export const serve = async (
  terminal: Terminal,
  written: string,
  options: ServeOptions,
): Promise<ExitCode> => {
  const main = findProgramme(written);
  const folder = statSync(main).isDirectory() ? main : dirname(main);
  const changes = changeStreams(MOST_STREAMS);
  const script = bundleText();
  const page = (): string => {
    const files = programmeFiles(main);
    return livePage({
      title: titleOf(files.files[files.programmePath] ?? ''),
      script,
      report: null,
      data: {
        files: files.files,
        programmePath: files.programmePath,
        packageFolder: files.packageFolder,
        version: packageVersion(),
        seed: options.seed,
        worlds: options.worlds,
        belief: options.belief ?? null,
        language: options.lang ?? 'en',
        served: true,
        map: mapOf(files.sites),
      },
    });
  };
  page();
  let port = options.port;
  const app = (): ReturnType<typeof serveApp> =>
    serveApp({
      port,
      folder,
      page,
      write: writeWhole,
      exportOf: exporter(main, options),
      changes,
    });
  let answering = app();
  const server = await new Promise<Server>((resolve, reject) => {
    const started = listen(
      {
        fetch: (request: Request) => answering.fetch(request),
        hostname: LOOPBACK,
        port: options.port,
        serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
      },
      (info) => {
        port = info.port;
        answering = app();
        resolve(started as Server);
      },
    );
    (started as Server).on('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
      reject(new Stop(`Port ${options.port} ${why}.`, 'Name another with --port.', 1));
    });
  });
  server.maxConnections = 64;
  let waiting: NodeJS.Timeout | null = null;
  const watchers = [folder, join(packageFolder(), 'library')].map((place) =>
    watch(place, (_, name) => {
      if (name !== null && !/\.(ya?ml|csv)$/.test(String(name))) return;
      if (waiting) clearTimeout(waiting);
      waiting = setTimeout(() => changes.tell('changed'), SETTLE_MS);
    }),
  );
  terminal.out(`http://${LOOPBACK}:${port}/  (${written}; stop with Ctrl-C)\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  for (const watcher of watchers) watcher.close();
  changes.end();
  server.closeAllConnections();
  server.close();
  return 0;
};

/** The name line of a programme's text, for the window, before anything is checked. */
const titleOf = (text: string): string =>
  /^programme:\s*(.*)$/m.exec(text)?.[1]?.replace(/^(['"])(.*)\1\s*$/, '$2') ?? 'A programme';

const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  'programme.xlsx': ['--xlsx'],
  'fans.csv': ['--csv'],
  'series.parquet': ['--parquet', 'series.parquet'],
  'draws.parquet': ['--parquet', 'draws.parquet'],
};
const EXPORT_MS = 180_000;

/** Exports run beside the server, one at a time, by the very command that a reader would type. */
const exporter = (main: string, options: ServeOptions) => {
  let last: Promise<unknown> = Promise.resolve();
  return async (name: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    const [flag, inside] = Object.hasOwn(EXPORTS, name) ? (EXPORTS[name] ?? []) : [];
    if (flag === undefined) return null;
    const mine = last.then(() => exportNow(main, options, { name, flag, inside }));
    last = mine.catch(() => null);
    return mine;
  };
};

const exportNow = async (
  main: string,
  options: ServeOptions,
  asked: { readonly name: string; readonly flag: string; readonly inside: string | undefined },
): Promise<Uint8Array<ArrayBuffer>> => {
  const folder = mkdtempSync(join(tmpdir(), 'gigastack-export-'));
  try {
    const to = join(folder, asked.inside === undefined ? asked.name : 'tables');
    const command = fileURLToPath(new URL('../main.js', import.meta.url));
    const words = [command, 'export', main, asked.flag, to, '--seed', String(options.seed)];
    await new Promise<void>((resolve, reject) => {
      execFile(
        process.execPath,
        [...words, '--worlds', String(options.worlds)],
        { timeout: EXPORT_MS, maxBuffer: 1e7 },
        (error) => (error ? reject(error) : resolve()),
      );
    });
    return new Uint8Array(readFileSync(asked.inside === undefined ? to : join(to, asked.inside)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
