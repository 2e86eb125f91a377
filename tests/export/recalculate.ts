import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadValue, readXlsxValues } from '../../src/export/xlsx-file.ts';

/** By sheet its rows of values. */
export type Recalculated = ReadonlyMap<string, readonly (readonly ReadValue[])[]>;

const isThere = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
};

/** LibreOffice judges the workbooks. It must be there where all tests must run. */
export const office = isThere();
if (!office) {
  const note = 'LibreOffice (soffice) is missing: no workbook was recalculated.';
  if (process.env.CI) throw new Error(note);
  console.warn(`${note} Install libreoffice-calc to run these tests.`);
}

/**
 * Opens workbooks in LibreOffice and saves them again, in one run of it. They hold no values of
 * formulas, so that every value read back is one that LibreOffice computed.
 */
export const resaved = (workbooks: readonly Uint8Array[]): readonly Uint8Array[] => {
  const folder = mkdtempSync(join(tmpdir(), 'gigastack-office-'));
  try {
    const names = workbooks.map((bytes, index) => {
      const name = join(folder, `book${index}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const out = join(folder, 'out');
    mkdirSync(out);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const given = ['--headless', '--convert-to', 'xlsx', '--outdir', out, ...names];
    execFileSync('soffice', [profile, ...given], { stdio: 'pipe' });
    return names.map((_, index) => readFileSync(join(out, `book${index}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The values that LibreOffice computes. */
export const recalculated = async (
  workbooks: readonly Uint8Array[],
): Promise<readonly Recalculated[]> => Promise.all(resaved(workbooks).map(readXlsxValues));
