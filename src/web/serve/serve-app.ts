import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ChangeStreams } from './change-streams.ts';
import { refusalOf } from './own-requests.ts';
import { writablePath } from './writable-path.ts';

/** What the server hands out, and where it may write. */
export interface Served {
  readonly port: number;
  /** Folder of the programme; nothing outside is written. */
  readonly folder: string;
  /** The live page over the files as they are now. */
  page(): string;
  /** Writes a file whole or not at all. */
  write(path: string, text: string): void;
  /** An export of the files as they are now; null where there is none of that name. */
  readonly exportOf: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly changes: ChangeStreams;
}

/** As much as the reader of programmes takes. */
const MOST_BYTES = 5_000_000;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
/** For whatever is not the page; the page brings its own policy with the hash of its script. */
const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

/** The routes of `gigastack serve`: the page, its changes, saving, exports. Nothing else. */
export const serveApp = (served: Served): Hono => {
  const app = new Hono();
  app.use(async (context, next) => {
    const refusal = refusalOf({ get: (name) => context.req.header(name) }, served.port);
    if (refusal !== null) return context.text(`${refusal}\n`, 403, HEADERS);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
    if (!context.res.headers.has('content-security-policy')) {
      context.res.headers.set('content-security-policy', NOTHING_RUNS);
    }
  });
  app.get('/', (context) =>
    context.html(served.page(), 200, { 'content-security-policy': "frame-ancestors 'none'" }),
  );
  app.get('/events', (context) =>
    context.body(served.changes.open(), 200, { 'content-type': 'text/event-stream' }),
  );
  app.get('/export/:name', async (context) => {
    const name = context.req.param('name');
    const bytes = await served.exportOf(name);
    if (!bytes) return context.text('There is no such export.\n', 404);
    return context.body(bytes, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${name}"`,
    });
  });
  app.put(
    '/file',
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (context) => context.text('More than 5 MB is not written.\n', 413),
    }),
    async (context) => {
      const names = context.req.queries('path') ?? [];
      const where = writablePath(served.folder, names.length === 1 ? (names[0] as string) : '');
      if (!where.ok) return context.text(`${where.reason}\n`, 403);
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const text = textOf(bytes);
      if (text === null) return context.text('The text is no UTF-8.\n', 400);
      served.write(where.path, text);
      return context.body(null, 204);
    },
  );
  app.notFound((context) => context.text('There is nothing here.\n', 404));
  app.onError((_, context) => context.text('That could not be done.\n', 500));
  return app;
};

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
