import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writablePath } from '../../../src/web/serve/writable-path.ts';

describe('what the page may write', () => {
  let base: string;
  let folder: string;
  beforeAll(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'gigastack-paths-')));
    folder = join(base, 'programme');
    mkdirSync(join(folder, 'parts'), { recursive: true });
    mkdirSync(join(base, 'outside'));
    writeFileSync(join(base, 'outside', 'canary.yaml'), 'canary');
    writeFileSync(join(folder, 'programme.yaml'), 'title: x');
    symlinkSync(join(base, 'outside'), join(folder, 'way-out'));
    symlinkSync(join(base, 'outside', 'canary.yaml'), join(folder, 'link.yaml'));
    linkSync(join(base, 'outside', 'canary.yaml'), join(folder, 'hard.yaml'));
    mkdirSync(join(folder, 'folder.yaml'));
  });
  afterAll(() => rmSync(base, { recursive: true }));

  it.each(['programme.yaml', 'new.yaml', 'claims.csv', 'parts/sites.yml', 'Züge 2.yaml'])(
    '%s',
    (name) => {
      expect(writablePath(folder, name)).toEqual({ ok: true, path: join(folder, name) });
    },
  );

  it.each([
    '',
    '.',
    '..',
    '../outside/canary.yaml',
    'parts/../../outside/canary.yaml',
    '/etc/passwd.yaml',
    '//etc/passwd.yaml',
    'parts//x.yaml',
    '..\\outside\\canary.yaml',
    'C:\\x.yaml',
    'C:x.yaml',
    '%2e%2e/outside/canary.yaml',
    'x.yaml\0.csv',
    'x\n.yaml',
    '.hidden.yaml',
    'way-out/canary.yaml',
    'way-out/new.yaml',
    'link.yaml',
    'hard.yaml',
    'folder.yaml',
    'nowhere/x.yaml',
    'programme.js',
    'programme.yaml.exe',
    'programme.yaml/',
    'a/b/c/d/e/f/g/h/i.yaml',
    `${'a'.repeat(300)}.yaml`,
  ])('not %j', (name) => {
    expect(writablePath(folder, name).ok).toBe(false);
  });

  it('never leads out of the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      'way-out',
      'a',
      '%2e',
      '\0',
      '.yaml',
      ' ',
      '~',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (name) => {
          const found = writablePath(folder, name);
          expect(!found.ok || found.path.startsWith(`${folder}${sep}`)).toBe(true);
        },
      ),
    );
  });
});
