import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  readProjectXml,
  readXer,
  STANDARD_WEEK,
  writeProjectXml,
  writeXer,
} from '../../src/entries/sites.ts';
import { NETWORKS, plannedOf } from '../sites/exchange/published-networks.ts';
import { gigastackHere } from './in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'gigastack-schedule-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const planned = plannedOf(NETWORKS[0]!, 40, STANDARD_WEEK);
const xml = join(folder, 'plan.xml');
const xer = join(folder, 'plan.xer');
writeFileSync(xml, writeProjectXml(planned));

describe('gigastack schedule', () => {
  it('tells the critical path in working weeks', async () => {
    const { code, out } = await gigastackHere(['schedule', xml, '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    // Fifteen weeks of five days from Monday 5 January 2026.
    expect(answer.finish).toBe('2026-04-17T17:00');
    expect(answer.critical).toEqual(['A', 'C', 'E', 'G', 'H']);
  });

  it('turns one format into the other', async () => {
    const { code, out } = await gigastackHere(['schedule', xml, '--to', xer]);
    expect(code).toBe(0);
    expect(out).toContain(`Written: ${xer}`);
    expect(readXer(readFileSync(xer, 'utf8')).schedule?.activities).toEqual(planned.activities);
    expect((await gigastackHere(['schedule', xer, '--to', xml])).code).toBe(0);
    expect(readProjectXml(readFileSync(xml, 'utf8')).schedule?.relations).toEqual(
      planned.relations,
    );
  });

  it('reads the code page of Windows', async () => {
    const path = join(folder, 'west.xer');
    const text = writeXer({
      ...planned,
      activities: planned.activities.map((one) => ({ ...one, name: 'Été' })),
    });
    writeFileSync(path, Buffer.from(text, 'latin1'));
    expect((await gigastackHere(['schedule', path])).out).toContain('Été');
  });

  it('shows a fault at its line and writes nothing', async () => {
    const path = join(folder, 'faulty.xer');
    writeFileSync(path, writeXer(planned).replace('PR_FS', 'PR_ZZ'));
    const to = join(folder, 'never.xml');
    const { code, out, error } = await gigastackHere(['schedule', path, '--to', to]);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/faulty\.xer:\d+:\d+ error relation-type\n.*PR_ZZ/);
    expect(() => readFileSync(to)).toThrow();
  });

  it.each([
    [['schedule', join(folder, 'none.xer')], 'could not be read'],
    [['schedule', join(folder, 'plan.mpp')], 'is neither .xer nor .xml'],
    [['schedule', xml, '--to', join(folder, 'plan.pdf')], 'is neither .xer nor .xml'],
  ])('%j', async (words, said) => {
    const { code, error } = await gigastackHere(words);
    expect(code).toBe(2);
    expect(error).toContain(said);
  });
});
