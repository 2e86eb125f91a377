import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hindcast } from '../../src/results/hindcast.ts';
import type { HeldAgainstRecord } from '../../src/results/observations.ts';
import { gigastackHere } from './in-process.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gigastack-hindcast-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = (...given: string[]) => gigastackHere(['hindcast', ...given, '--worlds', '256']);

describe('gigastack hindcast', () => {
  it('holds every observed site against the later table', async () => {
    const { code, out } = await asked('--all', '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out) as Hindcast;
    expect(found.schema).toBe('gigastack-hindcast/1');
    expect(new Set(found.milestones.map(({ site }) => site)).size).toBe(7);
    for (const { programme, classSlips, classSites } of found.milestones) {
      expect(programme).not.toBeNull();
      expect(classSites).toBe(6);
      expect(classSlips).toBeLessThan(found.milestones.length);
    }
    expect(found.attribution).toEqual(['Epoch AI, epoch.ai/data (CC BY 4.0)']);
  });

  it('shows one programme with the class of all others', async () => {
    const { code, out } = await asked('omaha-2025-11', '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out) as Hindcast;
    expect(new Set(found.milestones.map(({ site }) => site))).toEqual(new Set(['Google Omaha']));
    expect(found.milestones[0]?.classSites).toBe(6);
  });

  it('holds Stargate against its record, and writes the page', async () => {
    const page = join(folder, 'record.html');
    const { code, out } = await asked('stargate-2025-01', '--html', page, '--json');
    expect(code).toBe(0);
    const held = JSON.parse(out) as HeldAgainstRecord;
    expect(held.schema).toBe('gigastack-record/1');
    expect(held.statuses.some(({ status }) => status === 'depends on definition')).toBe(true);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('What was said, what was computed, what the record shows');
    expect(html).not.toMatch(/<script|what happened/i);
  });

  it('reads tables of others and makes a programme of each site from its rows', async () => {
    const table = (vintage: string, day: string) =>
      JSON.stringify({
        source: { publisher: 'A test', vintage },
        sites: Object.fromEntries(
          ['A', 'B'].map((name) => [
            name,
            [
              { date: '2025-01-01', buildings_operational: 0, facility_power_MW: 0 },
              { date: day, buildings_operational: 1, facility_power_MW: 100 },
            ],
          ]),
        ),
      });
    const [earlier, later] = ['earlier.json', 'later.json'].map((name) => join(folder, name));
    writeFileSync(earlier!, table('2025-11', '2026-03-01'));
    writeFileSync(later!, table('2026-08', '2026-06-01'));
    const { code, out } = await asked('--all', '--as-of', earlier!, '--against', later!, '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out) as Hindcast;
    expect(found.milestones).toHaveLength(2);
    for (const { programme, dates, classSites, forecast } of found.milestones) {
      expect(programme).toBe('made from its rows');
      // The other site of these tables, and the seven of the library.
      expect(classSites).toBe(8);
      expect(dates.inside?.p50).toBeGreaterThan(forecast);
      const [inside, outside] = [dates.inside!.p50, dates.outside!.p50];
      expect(dates.blend?.p50).toBeCloseTo((inside + outside) / 2, 9);
    }
  });

  it.each([
    [['--all', '--as-of', '2025-12'], 'There is no table of observed sites of 2025-12.'],
    [['--all', '--as-of', '2026-08', '--against', '2025-11'], 'no later than'],
    [[], 'Which programme?'],
    [['starter'], 'has no record beside it'],
    [['stargate-2025-01', '--observed', 'nowhere.yaml'], 'There is no file nowhere.yaml.'],
    [['--all', '--inside-weight', '2'], 'is no share from 0 to 1'],
  ])('says what is wrong with %j', async (given, said) => {
    const { code, error } = await asked(...given);
    expect(code).toBeGreaterThan(0);
    expect(error).toContain(said);
  });
});

describe('gigastack init --site', () => {
  it('writes a programme that is sound', async () => {
    const campus = join(folder, 'campus');
    const made = await gigastackHere(['init', campus, '--site', 'Coreweave Helios']);
    expect(made).toMatchObject({ code: 0 });
    const checked = await gigastackHere(['check', campus]);
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('sound. 1 site, 4 buildings');
    expect((await gigastackHere(['init', campus, '--site', 'Coreweave Helios'])).code).toBe(1);
  });

  it.each([
    ['Helios', 'Did you mean Coreweave Helios?'],
    ['Google Papillion', 'expects nothing more'],
  ])('says what is wrong with %s', async (site, said) => {
    const { code, error } = await gigastackHere(['init', join(folder, 'new'), '--site', site]);
    expect(code).toBe(1);
    expect(error).toContain(said);
  });
});

describe('gigastack run --observed', () => {
  it('weighs beside the run and leaves the run as it is', async () => {
    const record = 'programmes/stargate-2025-01/observed-2026-09.yaml';
    const run = (...more: string[]) =>
      gigastackHere([
        ...['run', 'programmes/stargate-2025-01', '--worlds', '256', '--no-sensitivity'],
        ...['--json', ...more],
      ]);
    const bare = JSON.parse((await run()).out);
    const { observed, ...rest } = JSON.parse((await run('--observed', record)).out);
    expect(rest).toEqual(bare);
    expect((observed as HeldAgainstRecord).effective).toBeGreaterThan(1);
  });
});
