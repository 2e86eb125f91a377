import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { philoxBlock } from '../../../src/uncertainty/philox.ts';
import { hasChromium, settled, startChromium } from '../live-chromium.ts';
import { ask, type Served, sendRaw, startServing } from './served.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const CANARY = 'canary: untouched\n';

describe('gigastack serve', () => {
  let base: string;
  let folder: string;
  let text: string;
  let served: Served;
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'gigastack-serve-'));
    folder = join(base, 'programme');
    mkdirSync(folder);
    cpSync(
      join(root, 'programmes/stargate-2025-01/programme.yaml'),
      join(folder, 'programme.yaml'),
    );
    // Elsewhere, a programme reads the library that comes with the package.
    text = readFileSync(join(folder, 'programme.yaml'), 'utf8').replaceAll(
      '../../library/',
      'library/',
    );
    writeFileSync(join(folder, 'programme.yaml'), text);
    writeFileSync(join(base, 'canary.yaml'), CANARY);
    served = await startServing(folder);
  });
  afterAll(() => {
    served?.end();
    rmSync(base, { recursive: true });
  });
  const canary = (): string => readFileSync(join(base, 'canary.yaml'), 'utf8');
  const own = (): string => readFileSync(join(folder, 'programme.yaml'), 'utf8');

  it('hands out the page with a strict policy', async () => {
    const { status, headers, body } = await ask(served, 'GET', '/');
    expect(status).toBe(200);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(body).toMatch(/script-src 'sha256-[^']+' 'wasm-unsafe-eval'; worker-src blob:/);
    expect(body).not.toContain(root);
    expect(body).not.toContain(base);
  });

  it.each([
    ['a foreign name', { host: 'evil.example' }],
    ['a name that resolves here', { host: 'rebound.evil.example:PORT' }],
    ['its name without the port', { host: '127.0.0.1' }],
    ['its name with another port', { host: '127.0.0.1:1' }],
    ['its name with more behind', { host: '127.0.0.1:PORT.evil.example' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['no origin that is one', { origin: 'null' }],
    ['an origin that begins like its own', { origin: 'http://127.0.0.1:PORT.evil.example' }],
    ['its own origin by another scheme', { origin: 'https://127.0.0.1:PORT' }],
    ['a request of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a request of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('refuses %s, to read and to write', async (_, headers) => {
    const { port } = served;
    const given = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(port))]),
    );
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/events'],
      ['GET', '/export/fans.csv'],
      ['PUT', '/file?path=programme.yaml'],
      ['OPTIONS', '/file?path=programme.yaml'],
    ] as const) {
      const { status, body } = await ask(
        served,
        method,
        path,
        given,
        method === 'PUT' ? 'x' : null,
      );
      // A name that no host can have is refused before anybody looks whose it is.
      expect([400, 403]).toContain(status);
      expect(body).not.toContain('programme');
    }
    expect(own()).toBe(text);
  });

  it.each(['localhost:PORT', '127.0.0.1:PORT', 'LOCALHOST:PORT'])('answers to %s', async (name) => {
    const host = name.replace('PORT', String(served.port));
    expect((await ask(served, 'GET', '/', { host })).status).toBe(200);
  });

  it.each([
    '/file?path=../canary.yaml',
    '/file?path=..%2Fcanary.yaml',
    '/file?path=%2e%2e%2fcanary.yaml',
    '/file?path=%252e%252e%252fcanary.yaml',
    '/file?path=..%5Ccanary.yaml',
    '/file?path=programme.yaml%00.csv',
    '/file?path=/etc/hosts.yaml',
    '/file?path=package.json',
    '/file?path=programme.yaml&path=../canary.yaml',
    '/file?path=%ff%fe.yaml%2f..',
    '/file',
    '/file?path=',
  ])('writes nothing for %s', async (path) => {
    const { status } = await ask(served, 'PUT', path, {}, 'written: true\n');
    expect(status).toBe(403);
    expect(canary()).toBe(CANARY);
    expect(own()).toBe(text);
  });

  it.each([
    '/programme.yaml',
    '/../canary.yaml',
    '/..%2f..%2fetc%2fpasswd',
    '/export/../../canary.yaml',
    '/export/constructor',
    '/export/__proto__',
    '/file?path=programme.yaml',
    '//evil.example/',
  ])('has nothing to read at %s', async (path) => {
    expect((await ask(served, 'GET', path)).status).toBe(404);
  });

  it('takes no more than it must, and no bytes that are no text', async () => {
    const path = '/file?path=programme.yaml';
    const large = await ask(served, 'PUT', path, {}, 'a'.repeat(5_000_001)).catch(() => null);
    expect(large?.status ?? 413).toBe(413);
    expect((await ask(served, 'PUT', path, {}, Uint8Array.of(0xc3, 0x28))).status).toBe(400);
    const lies = await sendRaw(
      served,
      `PUT ${path} HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nContent-Length: 5000\r\n\r\nshort`,
    );
    expect(lies).not.toContain(' 204 ');
    const both = await sendRaw(
      served,
      `PUT ${path} HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nContent-Length: 4\r\n` +
        'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    );
    expect(both).not.toContain(' 204 ');
    const headers = { cookie: 'a'.repeat(20_000) };
    expect((await ask(served, 'GET', '/', headers)).status).toBe(431);
    expect(own()).toBe(text);
  });

  it('saves a file of the programme whole', async () => {
    const saved = await ask(served, 'PUT', '/file?path=notes.csv', {}, 'a,b\r\nä,1\r\n');
    expect(saved.status).toBe(204);
    expect(readFileSync(join(folder, 'notes.csv'), 'utf8')).toBe('a,b\r\nä,1\r\n');
    rmSync(join(folder, 'notes.csv'));
  });

  it('hands out what export writes', async () => {
    const csv = await ask(served, 'GET', '/export/fans.csv');
    expect(csv.status).toBe(200);
    expect(csv.headers['content-disposition']).toBe('attachment; filename="fans.csv"');
    expect(csv.body.split('\n').length).toBeGreaterThan(1_000);
    const workbook = await ask(served, 'GET', '/export/programme.xlsx');
    expect(workbook.body.startsWith('PK')).toBe(true);
  });

  it('survives ten thousand malformed requests, and nothing was written', async () => {
    const random = malformed(20_251_123);
    const lanes = Array.from({ length: 20 }, async (_, lane) => {
      for (let at = lane; at < 10_000; at += 20) await sendRaw(served, random(at, served.port));
    });
    await Promise.all(lanes);
    expect((await ask(served, 'GET', '/')).status).toBe(200);
    expect(canary()).toBe(CANARY);
    expect(own()).toBe(text);
  });

  it.skipIf(!hasChromium)('follows its files, and tells a problem at its line', async () => {
    const browser = await startChromium();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(served.address);
      await settled(page);
      expect(complaints).toEqual([]);
      writeFileSync(
        join(folder, 'programme.yaml'),
        text.replace(/^programme:.*$/m, 'programme: A new name'),
      );
      await page.waitForFunction(() => document.title.startsWith('A new name'));
      await settled(page);
      writeFileSync(join(folder, 'programme.yaml'), text.replace(/^as_of:.*$/m, 'as_of: someday'));
      const alert = page.getByRole('alert');
      await alert.waitFor();
      const line = text.split('\n').findIndex((own) => own.startsWith('as_of:')) + 1;
      expect(await alert.innerText()).toMatch(new RegExp(`programme\\.yaml:${line}:\\d+`));
      writeFileSync(join(folder, 'programme.yaml'), text);
      await page.waitForSelector('[data-worlds]');
    } finally {
      await browser.close();
    }
  });
});

/** Requests that are wrong in one of many ways: the same for the same seed and number. */
const malformed = (seed: number) => {
  const METHODS = [
    'GET',
    'PUT',
    'POST',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'get',
    'G\0T',
    '',
    'CONNECT',
  ];
  const PATHS = [
    '/',
    '/file?path=programme.yaml',
    '/file?path=../canary.yaml',
    '/file?path=%2e%2e/canary.yaml',
    '/events',
    '/export/..%2f..%2fcanary.yaml',
    '/%',
    '/%zz%ff',
    '*',
    'http://evil.example/',
    `/${'a/'.repeat(400)}`,
    '/file?path=\u0000',
  ];
  const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', 'HTTP', '', 'HTTP/1.1 x'];
  const HEADERS = [
    'Host: evil.example',
    'Host: 127.0.0.1:PORT',
    'Host: 127.0.0.1:PORT\r\nHost: evil.example',
    'Origin: https://evil.example',
    'Content-Length: -1',
    'Content-Length: 99999999999999999999',
    'Content-Length: 3\r\nContent-Length: 4',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: chunked, identity',
    'Expect: 100-continue',
    'Upgrade: websocket\r\nConnection: Upgrade',
    ': no name',
    'Name without colon',
    'X: \u0001\u0002',
    `X: ${'y'.repeat(3_000)}`,
    ' folded: 1',
  ];
  const BODIES = ['', 'x', 'ffffffff\r\nx', '0\r\n\r\n', '\0\0\0', 'a: &a [*a]\n', '5\r\nhello'];
  const ENDS = ['\r\n\r\n', '\n\n', '\r\r', ''];
  return (at: number, port: number): Uint8Array => {
    const draws = [0, 1, 2].flatMap((block) => {
      const words = new Uint32Array(4);
      philoxBlock(words, at, block, 0, 0, seed, 0);
      return [...words];
    });
    const pick = (list: readonly string[], draw: number): string =>
      list[(draws[draw] as number) % list.length] as string;
    const headers = [3, 4, 5].slice(0, (draws[6] as number) % 4).map((draw) => pick(HEADERS, draw));
    const head = `${pick(METHODS, 0)} ${pick(PATHS, 1)} ${pick(VERSIONS, 2)}`;
    const whole = [head, ...headers].join('\r\n').replaceAll('PORT', String(port));
    const bytes = new TextEncoder().encode(`${whole}${pick(ENDS, 7)}${pick(BODIES, 8)}`);
    // One in four has a byte turned at random; one in eight is cut short.
    if ((draws[9] as number) % 4 === 0 && bytes.length > 0) {
      bytes[(draws[10] as number) % bytes.length] = (draws[11] as number) & 255;
    }
    return (draws[9] as number) % 8 === 1 ? bytes.subarray(0, bytes.length >> 1) : bytes;
  };
};
