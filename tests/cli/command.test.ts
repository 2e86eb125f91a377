import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { gigastack, MAIN, ROOT } from './built.ts';
import { gigastackHere } from './in-process.ts';

const STARTER = 'programmes/starter';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gigastack-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('asked wrongly', () => {
  it.each([
    ['an unknown command', ['runn', STARTER], 2, 'Did you mean run?'],
    ['an unknown flag', ['run', STARTER, '--beleif', 'x'], 2, 'Did you mean --belief?'],
    ['no programme', ['run'], 2, "missing required argument 'programme'"],
    ['a programme too many', ['run', STARTER, STARTER], 2, 'too many arguments'],
    ['a flag without value', ['run', STARTER, '--worlds'], 2, 'argument missing'],
    ['a half number', ['run', STARTER, '--worlds', '12.5'], 2, 'Write, for example'],
    ['no worlds', ['run', STARTER, '--worlds', '0'], 2, 'no whole number from 1'],
    ['too many worlds', ['run', STARTER, '--worlds', '9e9'], 2, 'no whole number'],
    ['an unknown design', ['run', STARTER, '--design', 'grid'], 2, 'sobol or plain'],
    [
      'Sobol beyond its table',
      ['run', STARTER, '--design', 'sobol', '--worlds', '100000'],
      2,
      '65,536',
    ],
    ['an unknown belief', ['run', STARTER, '--belief', 'equity-in-hnd'], 2, 'equity-in-hand?'],
    ['a world beyond the last', ['run', STARTER, '--world', '999999'], 2, 'go from 0 to 16383'],
    ['a world and a folder', ['run', STARTER, '--world', '1', '--out', 'x'], 2, 'no report'],
    ['a precision without form', ['run', STARTER, '--precision', 'exactly'], 2, 'capital.gap > 0'],
    [
      'a precision of nothing',
      ['run', STARTER, '--precision', 'P(capital.gpa > 0) 1pp'],
      2,
      'capital.gap?',
    ],
    ['an unknown programme', ['run', 'strater'], 1, 'Did you mean programmes/starter?'],
    ['an unknown programme in part', ['check', 'stargate'], 1, 'Did you mean programmes/stargate'],
    ['a folder without programme', ['check', 'src'], 1, 'gigastack init'],
    ['an unknown result', ['explain', STARTER, 'capital.gpa'], 2, 'Did you mean capital.gap?'],
    [
      'a result without element',
      ['explain', STARTER, 'capital.behind'],
      2,
      'one value for each party',
    ],
    [
      'a month outside',
      ['explain', STARTER, 'capital.gap', '--at', '1999-01'],
      2,
      '2025-07 to 2031-12',
    ],
    ['no month', ['explain', STARTER, 'capital.gap', '--at', 'soon'], 2, 'is no month'],
    ['two answers', ['claims', STARTER, '--json', '--csv'], 2, 'one of them'],
    ['a claim without fields', ['claims', 'add', STARTER, '--id', 'x'], 2, '--by is missing'],
    [
      'a table that is not there',
      ['claims', 'add', STARTER, '--from', 'no.csv'],
      1,
      'cannot be read',
    ],
    ['a folder that is there', ['init', 'programmes'], 1, 'is not overwritten'],
    ['an unknown figure', ['sensitivity', STARTER, 'capital.gpa'], 2, 'Did you mean capital.gap?'],
  ])('%s', async (_, arguments_, code, remedy) => {
    const ended = await gigastackHere(arguments_);
    expect(ended.error).toContain(remedy);
    expect(ended.error).not.toMatch(/^\s+at |Error:|node:internal/m);
    expect(ended.out).toBe('');
    expect(ended.code).toBe(code);
  });

  it('ends the process with the same code and the same words', async () => {
    const arguments_ = ['run', STARTER, '--belief', 'equity-in-hnd'];
    expect(await gigastack(arguments_)).toEqual(await gigastackHere(arguments_));
    expect((await gigastack(arguments_)).code).toBe(2);
  });

  it('told nothing, it tells the commands', async () => {
    const ended = await gigastack([]);
    expect(ended.code).toBe(2);
    expect(ended.error).toContain('simulate a programme and answer');
    const help = await gigastack(['help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain('Ends with 0 when all is well');
  });
});

describe('check', () => {
  it('tells a sound programme in one line', async () => {
    const ended = await gigastack(['check', STARTER]);
    expect(ended).toMatchObject({ code: 0, error: '' });
    expect(ended.out).toMatch(
      /^programmes\/starter: sound\. 1 site, 2 buildings, 2 sources, .*library defaults.*\n$/,
    );
  });

  it('tells every problem with its line and a remedy, and fails', async () => {
    const text = readFileSync(join(ROOT, STARTER, 'programme.yaml'), 'utf8')
      .replace('count: 2', 'count: two')
      .replace('kind: lender', 'kind: lendor');
    const path = join(folder, 'bad.yaml');
    writeFileSync(path, text.replaceAll('../../library/', 'library/'));
    const ended = await gigastack(['check', path]);
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(/bad\.yaml:\d+:\d+ error/);
    expect(ended.out).toContain('^^^');
    expect(ended.out).toContain('not sound');
    const json = await gigastack(['check', path, '--json']);
    const [found] = JSON.parse(json.out).programmes;
    expect(json.code).toBe(1);
    expect(found).toMatchObject({ sound: false, counts: null });
    expect(found.problems.length).toBeGreaterThanOrEqual(2);
    const run = await gigastack(['run', path]);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.error).toContain('^^^');
  });

  it('checks all that are shipped when none is named', async () => {
    const ended = await gigastack(['check']);
    const programmes = readdirSync(join(ROOT, 'programmes'));
    expect(ended.code).toBe(0);
    expect(ended.out.trim().split('\n')).toHaveLength(programmes.length);
  });
});

describe('run', () => {
  it('prints a page without colour into a pipe, and blocks on stderr', async () => {
    const ended = await gigastack(['run', STARTER, '--workers', '2'], {
      environment: { COLUMNS: '72' },
    });
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/^Example campus\n/);
    expect(ended.out).not.toContain('\u001B');
    expect(ended.error).toMatch(/^blocks of 256 worlds per worker: \d+ \d+\n$/);
    for (const line of ended.out.split('\n')) {
      if (!line.startsWith('  gigastack ')) expect(textWidth(line)).toBeLessThanOrEqual(72);
    }
  });

  it('writes whole files, the JSON as it prints it', async () => {
    const out = join(folder, 'out');
    const flags = ['--worlds', '4096', '--seed', '7', '--no-sensitivity', '--json'];
    const ended = await gigastack(['run', STARTER, ...flags, '--out', out]);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({
      schema: 'gigastack-run/1',
      run: { seed: 7, worlds: 4096 },
      sensitivity: null,
    });
    expect(readFileSync(join(out, 'run.json'), 'utf8')).toBe(ended.out);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(readdirSync(out).sort()).toEqual(['report.html', 'run.json']);
  });

  it('fails with a sentence where nothing can be written', async () => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, 'a file, no folder');
    const flags = ['--worlds', '4096', '--no-sensitivity', '--out', join(taken, 'deeper')];
    const ended = await gigastack(['run', STARTER, ...flags]);
    expect(ended.code).toBe(1);
    expect(ended.error).toContain('could not be written');
    expect(ended.error).not.toContain('    at ');
  });

  it('runs until it is as precise as asked', async () => {
    const flags = ['--precision', 'P(capital.gap > 0) 2pp', '--no-sensitivity', '--json'];
    const ended = await gigastack(['run', STARTER, ...flags]);
    expect(ended.code).toBe(0);
    expect(ended.error).toMatch(/P\(capital\.gap > 0\) 2pp: [\d.]+ % ± [01]\.\d+ points with \d+/);
    expect(JSON.parse(ended.out).run.worlds).toBeGreaterThanOrEqual(8_192);
  });

  it('tells one world month by month, and the central one', async () => {
    const page = await gigastack(['run', STARTER, '--world', '8123']);
    expect(page).toMatchObject({ code: 0, error: '' });
    expect(page.out).toContain('World 8,123 of 16,384');
    expect(page.out).toMatch(/^Dec 2031 /m);
    const json = await gigastack(['run', STARTER, '--world', 'central', '--json']);
    const world = JSON.parse(json.out);
    expect(world).toMatchObject({ schema: 'gigastack-world/1', world: 'central' });
    expect(world.months).toHaveLength(78);
    for (const series of world.series) expect(series.values).toHaveLength(78);
  });

  it('ends in peace when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [MAIN, 'run', STARTER, '--json', '--no-sensitivity'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => {
      error += chunk.toString('utf8');
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(error).not.toMatch(/EPIPE| {4}at /);
  });
});

describe('init', () => {
  it('starts a programme that is sound wherever it lies', async () => {
    const mine = join(folder, 'mine');
    const made = await gigastack(['init', 'mine'], { in: folder });
    expect(made.code).toBe(0);
    expect(existsSync(join(mine, 'expected.yaml'))).toBe(false);
    const checked = await gigastack(['check', 'mine'], { in: folder });
    expect(checked.out).toContain('mine: sound');
    const again = await gigastack(['init', 'mine'], { in: folder });
    expect(again.code).toBe(1);
  });
});
