import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { observedSitesFromJson, readObservedSites } from '../../src/programme/observed-sites.ts';
import { openFile } from '../../src/programme/open-file.ts';
import { collectProblems } from '../../src/programme/problem.ts';
import { makeSourceFile } from '../../src/programme/source-file.ts';
import { positionOfDay } from '../../src/quantities/month.ts';

const files = nodeFiles(process.cwd());

const shipped = (month: string) => {
  const problems = collectProblems();
  const path = `library/observed-sites-${month}.yaml`;
  const file = openFile(files.absolute(path), path, files, problems);
  const vintage = file && readObservedSites(file, problems);
  expect(problems.list()).toEqual([]);
  if (!vintage) throw new Error(path);
  return vintage;
};

const written = (text: string) => {
  const problems = collectProblems();
  const paths = { path: 'library/t.yaml', shownPath: 'library/t.yaml', absolutePath: '/t.yaml' };
  const bytes = new TextEncoder().encode(text);
  const vintage = readObservedSites(makeSourceFile(paths, text, bytes), problems);
  return { vintage, codes: problems.list().map(({ code }) => code) };
};

const table = (rows: string): string => `library: t
references:
  table: { title: A table, publisher: Somebody, date: 2025-11 }
vintage:
  of: 2025-11
  seen_until: 2025-11-30
  attribution: Somebody
  source: table
  sites:
    Here:
      rows:
${rows}`;

describe('the tables of observed sites', () => {
  test.each([
    ['2025-11', 8],
    ['2026-08', 71],
  ])('%s holds %i sites and says whose figures they are', (month, sites) => {
    const vintage = shipped(month);
    expect(vintage.sites).toHaveLength(sites);
    expect(vintage.attribution).toBe('Epoch AI, epoch.ai/data (CC BY 4.0)');
    expect(vintage.citation?.publisher).toBe('Epoch AI');
    expect(readFileSync(`library/observed-sites-${month}.yaml`, 'utf8')).toMatch(
      /note: 'Epoch AI, epoch\.ai\/data \(CC BY 4\.0\)'/,
    );
  });

  test('every site of the earlier one has its name in the later one', () => {
    const later = new Set(shipped('2026-08').sites.map(({ name }) => name));
    for (const site of shipped('2025-11').sites) expect(later).toContain(site.later);
  });

  // Epoch AI, table of August 2026: Abilene ran 295 MW from 24 December 2025.
  test('keeps days, buildings and megawatts', () => {
    const abilene = shipped('2026-08').sites.find(({ name }) => name === 'OpenAI Stargate Abilene');
    expect(abilene?.rows[3]).toEqual({
      on: '2025-12-24',
      month: positionOfDay({ year: 2025, month: 12, day: 24 }),
      buildings: 2,
      facilityMw: 295,
    });
  });
});

describe('a table that cannot be right', () => {
  test('rows out of order', () => {
    const rows = `        - { on: 2025-09-26, facility_mw: 147 }
        - { on: 2025-06-28, facility_mw: 295 }
`;
    expect(written(table(rows))).toEqual({ vintage: null, codes: ['rows-out-of-order'] });
  });

  test('a row without a day, or with one that is none', () => {
    const rows = '        - { on: soon, facility_mw: 147 }\n';
    expect(written(table(rows)).codes).toContain('bad-date');
  });

  test('a library file without a table', () => {
    expect(written('library: t\n').codes).toEqual(['no-vintage']);
  });
});

describe('a table as JSON', () => {
  const json = (data: unknown): string => JSON.stringify(data);

  test('reads the same as the YAML of the library', () => {
    const yaml = shipped('2025-11');
    const data = {
      source: { publisher: 'Epoch AI', vintage: '2025-11' },
      sites: Object.fromEntries(
        yaml.sites.map(({ name, rows }) => [
          name,
          rows.map(({ on, buildings, facilityMw }) => ({
            date: on,
            buildings_operational: buildings,
            facility_power_MW: facilityMw,
          })),
        ]),
      ),
    };
    const read = observedSitesFromJson(json(data));
    expect(read.sites.map(({ rows }) => rows)).toEqual(yaml.sites.map(({ rows }) => rows));
    expect(read.seenUntilMonth).toBe(yaml.seenUntilMonth);
  });

  test.each([
    ['no JSON', '{'],
    ['no vintage', json({ sites: {} })],
    ['a row without a date', json({ source: { vintage: '2025-11' }, sites: { A: [{}] } })],
    [
      'power below zero',
      json({
        source: { vintage: '2025-11' },
        sites: { A: [{ date: '2025-01-01', facility_power_MW: -1 }] },
      }),
    ],
  ])('refuses %s', (_, text) => {
    expect(() => observedSitesFromJson(text)).toThrow(RangeError);
  });
});
