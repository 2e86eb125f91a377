import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hindcastPage, stargateRecordPage } from '../../scripts/hindcast-pages.ts';
import { campusesOf, vintageOf, WRITTEN } from '../../scripts/observed-campuses.ts';
import { sha256 } from '../../src/programme/sha256.ts';
import { type Hindcast, hindcast } from '../../src/results/hindcast.ts';
import { milestonesOf } from '../../src/results/hindcast-milestones.ts';
import { dateByClass, OUTSIDE_VIEW, slipsOf } from '../../src/results/hindcast-outside.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('pages made from a hindcast', () => {
  it('docs/hindcast.md and its drawing are up to date', async () => {
    const { page, drawing } = await hindcastPage();
    expect(page).toBe(read('docs/hindcast.md'));
    expect(drawing).toBe(read('docs/hindcast.svg'));
  });

  it('docs/stargate-record.md is up to date', async () => {
    expect(await stargateRecordPage()).toBe(read('docs/stargate-record.md'));
  });
});

describe('the hindcast of November 2025, leave one site out', () => {
  let found: Hindcast;
  beforeAll(async () => {
    found = hindcast({
      vintages: { earlier: vintageOf('2025-11'), later: vintageOf('2026-08') },
      programmes: await campusesOf('2025-11'),
      insideWeight: 0.5,
      ...WRITTEN,
    });
  });
  const lossOf = (scores: Hindcast['byRecord'], of: string): number =>
    scores.find(({ forecaster }) => forecaster === of)!.pinball;

  it.each(['byRecord', 'byLaterTable'] as const)(
    'loses less than the table itself and than the plain class, %s',
    (by) => {
      const blend = lossOf(found[by], 'blend');
      expect(blend).toBeLessThan(lossOf(found[by], 'forecast'));
      expect(blend).toBeLessThan(lossOf(found[by], 'plain class'));
    },
  );

  it.each(['byRecord', 'byLaterTable'] as const)(
    'is not shown by the few outcomes to cover other than 80 %, %s',
    (by) => {
      const { cover } = found[by].find(({ forecaster }) => forecaster === 'blend')!;
      expect(cover.low).toBeLessThan(0.8);
      expect(cover.high).toBeGreaterThan(0.8);
    },
  );

  it('judges no site by its own slips', () => {
    const bySite = new Map<string, number>();
    const dated = found.milestones.filter(({ outcome }) => outcome !== null);
    for (const { site } of dated) bySite.set(site, (bySite.get(site) ?? 0) + 1);
    for (const { site, classSlips, classSites } of found.milestones) {
      expect(classSlips).toBe(dated.length - bySite.get(site)!);
      expect(classSites).toBe(bySite.size - 1);
    }
  });
});

describe('the class of slips in the library', () => {
  it('is that of the two tables', () => {
    const vintages = { earlier: vintageOf('2025-11'), later: vintageOf('2026-08') };
    const slips = slipsOf(milestonesOf(vintages), vintages.earlier.seenUntilMonth);
    const quantiles = dateByClass(OUTSIDE_VIEW, 1, 0, slips, [0.1, 0.5, 0.9]);
    const { entries } = parse(read('library/observed-sites-2026-08.yaml')) as {
      entries: Record<string, { about: string[]; values: { value: object }[] }>;
    };
    const entry = entries['observed-sites.overrun-of-expected-time']!;
    expect(Object.values(entry.values[0]!.value)).toEqual(
      quantiles.map((date) => Number(((date - 1) * 100).toFixed(1))),
    );
    for (const { site } of slips) expect(entry.about).toContain(`site:${site}`);
  });
});

describe('forecasts to be judged later', () => {
  const folder = 'docs/forecasts';
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it('there is one at least', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)('%s stands as it was made', (name) => {
    const text = read(`${folder}/${name}`);
    const hash = sha256(new TextEncoder().encode(text));
    expect(read(`${folder}/README.md`)).toContain(`| \`${name}\` | \`${hash}\` |`);
    const { made, steps, programmes } = JSON.parse(text) as {
      made: string;
      steps: { views: { blend: Record<'p10' | 'p50' | 'p90', string> } }[];
      programmes: { hash: string; predictions: { probability: number }[] }[];
    };
    expect(name).toBe(`${made}.json`);
    for (const { views } of steps) {
      expect(views.blend.p10 <= views.blend.p50 && views.blend.p50 <= views.blend.p90).toBe(true);
    }
    for (const { hash: own, predictions } of programmes) {
      expect(own).toMatch(/^[0-9a-f]{64}$/);
      for (const { probability } of predictions) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
    }
  });
});
