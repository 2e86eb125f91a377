import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONSTANT } from '../../src/export/columns.ts';
import { xlsxBytes } from '../../src/export/xlsx-file.ts';
import { errorsIn, firstDisagreement } from './agreement.ts';
import { centralOf, openHere, workbookOf } from './programme-workbook.ts';
import { office, recalculated } from './recalculate.ts';

const PROGRAMMES = [
  'starter',
  'stargate-2025-01',
  'powered-shell',
  'neocloud',
  'stargate-2026-06',
].filter((name) => existsSync(`programmes/${name}`));

describe.skipIf(!office)('a workbook that LibreOffice has recalculated', () => {
  it.each(PROGRAMMES)('agrees with the engine on every row and month: %s', async (name) => {
    const opened = openHere(name);
    const { workbook, places } = workbookOf(opened);
    const [sheets] = await recalculated([await xlsxBytes(workbook)]);
    if (!sheets) throw new Error('nothing came back');
    const { steps } = opened.bound.structure;
    expect(firstDisagreement(places, centralOf(opened), steps, sheets)).toBeNull();
    expect(errorsIn(sheets)).toEqual([]);

    const checks = sheets.get('Checks') ?? [];
    const flags = checks.flatMap((row) => {
      const value = row[CONSTANT - 1];
      return typeof value === 'number' ? [value] : [];
    });
    // The total, two tolerances, then a flag for each check.
    expect(flags.length).toBeGreaterThan(20);
    expect(flags[0]).toBe(0);
    expect(flags.slice(3).every((value) => value === 0)).toBe(true);
  });
});

describe('the rows of a workbook', () => {
  const opened = openHere('starter');
  const { workbook, places } = workbookOf(opened);

  it('are there for every quantity, element and month', () => {
    const { model, structure } = opened.bound;
    const wanted = model.quantities.reduce((sum, { dimension }) => {
      return sum + (dimension ? (structure.elements.get(dimension.name)?.length ?? 0) : 1);
    }, 0);
    expect(places.length).toBe(wanted);
    const rows = new Set(places.map(({ sheet, row }) => `${sheet} ${row}`));
    expect(rows.size).toBe(wanted);
  });

  it('hold one formula a row, the same in every month when written from where it stands', () => {
    for (const sheet of workbook.sheets) {
      const byRow = new Map<number, Set<string>>();
      for (const { row, column, value } of sheet.cells) {
        if (value.kind !== 'formula' || sheet.name === 'Summary') continue;
        if (column < 8 || column > 7 + opened.bound.structure.steps) continue;
        const seen = byRow.get(row) ?? new Set();
        seen.add(relative(value.formula, column));
        byRow.set(row, seen);
      }
      for (const [row, seen] of byRow) {
        expect([sheet.name, row, [...seen].slice(0, 2)]).toEqual([sheet.name, row, [[...seen][0]]]);
      }
    }
  });

  it('stay readable: no OFFSET, no INDIRECT, few long formulas', () => {
    const formulas = workbook.sheets.flatMap(({ name, cells }) =>
      name === 'Checks'
        ? []
        : cells.flatMap(({ value }) => (value.kind === 'formula' ? [value.formula] : [])),
    );
    expect(formulas.filter((one) => /OFFSET|INDIRECT/.test(one))).toEqual([]);
    const long = formulas.filter((one) => one.length > 250);
    expect(long.length / formulas.length).toBeLessThan(0.01);
  });

  it('are the same bytes each time', async () => {
    const [one, two] = [await xlsxBytes(workbook), await xlsxBytes(workbookOf(opened).workbook)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});

/** The columns of a formula as distances from the cell that holds it; fixed ones as they are. */
const relative = (formula: string, column: number): string =>
  formula.replace(/(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g, (whole, fixed: string, letters: string) => {
    if (fixed === '$') return whole;
    const number = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    return `[${number - column}]${whole.replace(/\D/g, '')}`;
  });
