import { describe, expect, test } from 'vitest';
import type { ObservedSite, ObservedVintage } from '../../src/programme/observed-sites.ts';
import { laterSite, milestonesOf } from '../../src/results/hindcast-milestones.ts';

type Row = readonly [month: number, buildings: number | null, facilityMw: number];

const site = (name: string, rows: readonly Row[], later: string | null = null): ObservedSite => ({
  name,
  owner: null,
  later,
  note: null,
  rows: rows.map(([month, buildings, facilityMw]) => ({ on: '', month, buildings, facilityMw })),
});

const vintage = (seenUntilMonth: number, ...sites: ObservedSite[]): ObservedVintage => ({
  of: '',
  seenUntil: '',
  seenUntilMonth,
  attribution: '',
  citation: null,
  sites,
});

const matched = (earlier: readonly Row[], later: readonly Row[]) =>
  milestonesOf({
    earlier: vintage(10, site('A', earlier)),
    later: vintage(20, site('A', later)),
  }).map(({ forecast, outcome, seen, buildingsAdded, facilityMwAdded }) => ({
    ...{ forecast, outcome, seen, buildingsAdded, facilityMwAdded },
  }));

describe('steps that an earlier table expected', () => {
  test('only rises after its day count', () => {
    const rows: Row[] = [
      [1, 1, 100],
      [12, 1, 100],
      [15, 2, 200],
    ];
    expect(matched(rows, rows)).toEqual([
      { forecast: 15, outcome: 15, seen: true, buildingsAdded: 1, facilityMwAdded: 100 },
    ]);
  });

  test('are matched by buildings added where past counts were changed', () => {
    const found = matched(
      [
        [1, 6, 543],
        [14, 7, 679],
      ],
      [
        [1, 4, 407],
        [18, 5, 543],
      ],
    );
    expect(found[0]).toMatchObject({ outcome: 18, seen: true });
  });

  test('are matched by nine tenths of the power where no building is added', () => {
    const earlier: Row[] = [
      [1, 1, 100],
      [14, 1, 200],
    ];
    const short: Row[] = [
      [1, 1, 100],
      [15, 1, 189],
      [17, 1, 190],
    ];
    expect(matched(earlier, short)[0]).toMatchObject({ outcome: 17 });
  });

  test('are not seen where the later table expects them later, and null where never', () => {
    const earlier: Row[] = [
      [1, 0, 0],
      [14, 1, 100],
      [16, 3, 300],
    ];
    const later: Row[] = [
      [1, 0, 0],
      [25, 1, 100],
    ];
    expect(matched(earlier, later)).toMatchObject([
      { outcome: 25, seen: false },
      { outcome: null, seen: false },
    ]);
  });
});

describe('the same site in a later table', () => {
  const later = vintage(20, site('OpenAI Stargate Abilene', []), site('Colossus 1', []));

  test.each([
    ['OpenAI-Oracle Stargate Abilene Texas', 'OpenAI Stargate Abilene'],
    ['xAI Colossus 1 Memphis Tennessee', 'Colossus 1'],
    ['OpenAI Stargate Abilene', 'OpenAI Stargate Abilene'],
  ])('%s is %s', (name, found) => {
    expect(laterSite(site(name, []), later)?.name).toBe(found);
  });

  test('is the one that is named, or none', () => {
    expect(laterSite(site('Fayetteville', [], 'Colossus 1'), later)?.name).toBe('Colossus 1');
    expect(laterSite(site('Colossus 1', [], 'Elsewhere'), later)).toBeNull();
    expect(laterSite(site('Fayetteville', []), later)).toBeNull();
  });
});
