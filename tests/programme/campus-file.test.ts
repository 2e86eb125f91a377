import { beforeAll, describe, expect, test } from 'vitest';
import { boundOf, evenOdds, vintageOf } from '../../scripts/observed-campuses.ts';
import { boundFromTable } from '../../src/cli/campus-from-table.ts';
import { campusFile } from '../../src/programme/campus-file.ts';
import type { ObservedVintage } from '../../src/programme/observed-sites.ts';
import { insideView } from '../../src/results/hindcast-inside.ts';
import { milestonesOf } from '../../src/results/hindcast-milestones.ts';
import { quantileAt } from '../../src/results/hindcast-scores.ts';

describe('a programme made from the rows of a table', () => {
  let earlier: ObservedVintage;
  beforeAll(() => {
    earlier = vintageOf('2025-11');
  });
  const siteOf = (name: string) => earlier.sites.find((site) => site.later === name)!;

  test('is none where nothing more is expected', () => {
    expect(campusFile(siteOf('Colossus 1'), earlier)).toBeNull();
  });

  test.each(['2025-11', '2026-08'])('is sound for every site of %s', async (month) => {
    const vintage = vintageOf(month);
    const made = await Promise.all(vintage.sites.map((site) => boundFromTable(site, vintage)));
    expect(made.filter((bound) => bound !== null).length).toBeGreaterThan(6);
  });

  test('holds nothing later than its table, and owns what the table does not say', async () => {
    const bound = await boundFromTable(siteOf('Google Omaha'), earlier);
    const { programme, inputs } = bound!;
    expect(programme.asOf).toBe('2025-11-30');
    for (const { given } of inputs)
      expect((given.provenance.known ?? '') <= '2025-11-30').toBe(true);
  });

  // The shipped files follow the same recipe, with owners, chips and money of their own.
  test.each([
    ['Google Omaha', 'omaha-2025-11'],
    ['Goodnight', 'goodnight-2025-11'],
  ])('gives %s the dates that %s gives it', async (name, folder) => {
    const made = await boundFromTable(siteOf(name), earlier);
    const shipped = boundOf(folder);
    const belief = evenOdds(shipped);
    const request = { belief, seed: 1, worlds: 2048, options: {} };
    const [a, b] = await Promise.all([insideView(made!, request), insideView(shipped, request)]);
    const steps = milestonesOf({ earlier, later: vintageOf('2026-08') });
    const own = steps.filter(({ site }) => site === name);
    const last = Math.max(...own.map(({ facilityMw }) => facilityMw));
    expect(own.length).toBeGreaterThan(0);
    for (const step of own) {
      for (const p of [0.1, 0.5, 0.9]) {
        const [one, other] = [a, b].map((view) => quantileAt(view.dateOf(step, last), p));
        expect(one).toBeCloseTo(other!, 0);
      }
    }
  });
});
