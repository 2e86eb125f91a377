import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

export interface ExportOptions {
  readonly xlsx?: string;
  readonly csv?: string;
  readonly parquet?: string;
  readonly import?: string;
  readonly out?: string;
  readonly name: string;
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly scenario?: string;
  readonly workers?: number;
  readonly fans: boolean;
}

/** Hands a programme over as a workbook or as tables, or reads a changed workbook back. */
export const exportProgramme = async (
  terminal: Terminal,
  written: string,
  options: ExportOptions,
): Promise<ExitCode> => {
  const asked = [options.xlsx, options.csv, options.parquet, options.import];
  if (asked.every((file) => file === undefined)) {
    throw new Stop(
      'Nothing was asked for.',
      'Add --xlsx FILE, --csv FILE, --parquet FOLDER, or --import FILE.xlsx.',
    );
  }
  if (options.import !== undefined) {
    if (asked.filter((file) => file !== undefined).length > 1) {
      throw new Stop('--import reads a file; it writes no other export.', 'Ask for one at a time.');
    }
    const { importWorkbook } = await import('./export-import.ts');
    return importWorkbook(terminal, written, { ...options, import: options.import });
  }
  if (options.xlsx !== undefined) {
    const { exportWorkbook } = await import('./export-workbook.ts');
    await exportWorkbook(terminal, written, { ...options, xlsx: options.xlsx });
  }
  if (options.csv !== undefined || options.parquet !== undefined) {
    const { exportTables } = await import('./export-tables.ts');
    await exportTables(terminal, written, options);
  }
  return 0;
};
