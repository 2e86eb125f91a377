import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemaFiles } from '../../scripts/generate-schema.ts';
import { librarySchema, programmeSchema } from '../../src/programme/json-schema.ts';

z.config({ jitless: true });

describe('the schema that editors read', () => {
  it.each(Object.entries(schemaFiles()))('%s is up to date', (name, text) => {
    expect(readFileSync(`schema/${name}`, 'utf8')).toBe(text);
  });

  const { if: _, then: field, else: programme, ...rest } = programmeSchema();
  const validator = (schema: unknown) =>
    z.fromJSONSchema({ ...rest, ...(schema as object) } as never);
  const forProgrammes = validator(programme);
  const forFields = validator(field);
  const forLibrary = z.fromJSONSchema(librarySchema() as never);

  const programmes = readdirSync('programmes').map((name) => `programmes/${name}/programme.yaml`);
  it.each(programmes)('accepts %s', (path) => {
    const data = parse(readFileSync(path, 'utf8'));
    const read = ('field' in data ? forFields : forProgrammes).safeParse(data);
    expect(read.error?.issues ?? []).toEqual([]);
  });

  const libraries = readdirSync('library')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `library/${name}`);
  it.each(libraries)('accepts %s', (path) => {
    const read = forLibrary.safeParse(parse(readFileSync(path, 'utf8')));
    expect(read.error?.issues ?? []).toEqual([]);
  });

  const starter = () => parse(readFileSync('programmes/starter/programme.yaml', 'utf8'));
  it('refuses a field that is not known', () => {
    expect(forProgrammes.safeParse({ ...starter(), souces: {} }).success).toBe(false);
  });

  it('refuses a programme without its day', () => {
    const { as_of: _day, ...others } = starter();
    expect(forProgrammes.safeParse(others).success).toBe(false);
  });

  it('refuses a kind of party that is not known', () => {
    const data = { ...starter(), parties: { Somebody: { kind: 'friend' } } };
    expect(forProgrammes.safeParse(data).success).toBe(false);
  });

  it('tells the writer what each field of a source means', () => {
    const text = JSON.stringify(programmeSchema());
    expect(text).toContain('Signed, unconditional and for this entity');
  });
});
