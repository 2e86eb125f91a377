import { parquetWriteBuffer } from 'hyparquet-writer';

/** A column of a table: texts, whole numbers or numbers. */
export type TableColumn = readonly string[] | Int32Array | Float64Array;

/**
 * A table as Parquet, the same bytes for the same table. `metadata` goes with the file by key: what
 * it is, where it comes from, and the unit of each path.
 */
export const parquetBytes = (
  columns: Readonly<Record<string, TableColumn>>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, data]) => ({
        name,
        data: data instanceof Int32Array || data instanceof Float64Array ? data : [...data],
        type:
          data instanceof Int32Array ? 'INT32' : data instanceof Float64Array ? 'DOUBLE' : 'STRING',
        nullable: false,
      })),
      kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
      createdBy: 'Gigastack',
    }),
  );

/** The unit of every path of a table, as JSON. */
export const unitsByPath = (path: readonly string[], unit: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(path.map((one, index) => [one, unit[index] ?? ''])));
