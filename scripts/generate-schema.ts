import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { librarySchema, programmeSchema, recordSchema } from '../src/programme/json-schema.ts';

/** Writes `schema/`, from which editors complete and check programme and library files. */
export function generateSchema(): void {
  const folder = fileURLToPath(new URL('../schema/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemaFiles())) {
    writeFileSync(`${folder}${name}`, schema);
  }
}

/** The text of each file of `schema/` by its name. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const print = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
  return {
    'programme.schema.json': print(programmeSchema()),
    'library.schema.json': print(librarySchema()),
    'record.schema.json': print(recordSchema()),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateSchema();
