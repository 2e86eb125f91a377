import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { csvPieces } from '../../src/export/tidy/csv-file.ts';
import { parseCsv } from '../../src/programme/csv.ts';
import { gigastack } from '../cli/built.ts';
import { centralOf, openHere } from './programme-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'gigastack-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (name: string): ArrayBuffer => {
  const bytes = readFileSync(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};

const asked = ['export', 'starter', '--worlds', '4096', '--csv', join(folder, 'series.csv')];

describe('the tables of a run', { timeout: 120_000 }, () => {
  it('hold one row a series, element, month and statistic, and one a world and figure', async () => {
    const ended = await gigastack([...asked, '--parquet', join(folder, 'run')]);
    expect(ended.code).toBe(0);
    const first = readFileSync(join(folder, 'run', 'series.parquet'));
    const rows = await parquetReadObjects({ file: bytesOf('run/series.parquet') });
    const opened = openHere('starter');
    const spent = rows.filter((row) => row.path === 'programme.spent');
    const { steps } = opened.bound.structure;
    expect(spent.length).toBe(steps * 9);
    const quantity = opened.bound.model.byPath.get('programme.spent');
    if (!quantity) throw new Error('no programme.spent');
    const computed = centralOf(opened);
    for (const row of spent.filter(({ statistic }) => statistic === 'central')) {
      expect(row.value).toBe(computed.value(quantity, 0, row.step));
    }
    const draws = await parquetReadObjects({ file: bytesOf('run/draws.parquet') });
    expect(draws.filter(({ path }) => path === 'capital.peakGap').length).toBe(4096);

    const metadata = parquetMetadata(bytesOf('run/series.parquet')).key_value_metadata ?? [];
    const units = metadata.find(({ key }) => key === 'gigastack.units')?.value ?? '{}';
    expect(JSON.parse(units)).toMatchObject({
      'programme.spent': 'USD',
      'power.energisedIt': 'MW IT',
    });

    const read = parseCsv(readFileSync(join(folder, 'series.csv'), 'utf8'));
    expect(read.fault).toBeNull();
    expect(read.rows.length).toBe(rows.length + 1);

    await gigastack([...asked, '--parquet', join(folder, 'run')]);
    expect(readFileSync(join(folder, 'run', 'series.parquet')).equals(first)).toBe(true);
  });

  it('never hand a spreadsheet a formula', () => {
    const payloads = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x")', 'a,b"c'];
    const lines = [
      ...csvPieces({ element: payloads, value: Float64Array.from(payloads, () => -1) }),
    ];
    for (const line of lines.slice(1)) expect(line).toMatch(/^"?('|a)/);
    const { rows } = parseCsv(lines.join(''));
    expect(rows.slice(1).map(([cell]) => cell?.text)).toEqual(payloads);
    expect(rows.slice(1).every((row) => row[1]?.text === '-1')).toBe(true);
  });
});
