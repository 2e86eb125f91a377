import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseUnit } from '../../src/quantities/unit.ts';

interface DatedValue {
  readonly of: string | number;
  readonly source?: { readonly key: string; readonly at: string };
  readonly kind: string;
  readonly by?: string;
  readonly confidence: string;
  readonly note?: string;
}

interface LibraryFile {
  readonly references?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly entries?: Readonly<
    Record<string, { readonly title: string; readonly unit: string; values: DatedValue[] }>
  >;
}

const folder = new URL('../../library/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const read = (name: string): LibraryFile => parse(readFileSync(new URL(name, folder), 'utf8'));
const entries = files.flatMap((name) => Object.entries(read(name).entries ?? {}));
const references = read('sources.yaml').references ?? {};
const values = entries.flatMap(([id, entry]) => entry.values.map((value) => ({ id, value })));

describe('the library', () => {
  test('holds a source with its place, or an owner and a reason, for every value', () => {
    const bare = values.filter(({ value }) =>
      value.kind === 'assumption'
        ? value.by === undefined || value.note === undefined
        : value.source?.key === undefined || value.source.at === undefined,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('names only sources that are listed, and lists only sources that are named', () => {
    const named = new Set(values.flatMap(({ value }) => value.source?.key ?? []));
    expect([...named].filter((key) => !(key in references))).toEqual([]);
    const programmes = new URL('../../programmes/', import.meta.url);
    const texts = readdirSync(programmes).map((name) =>
      readFileSync(new URL(`${name}/programme.yaml`, programmes), 'utf8'),
    );
    const idle = Object.keys(references).filter(
      (key) => !named.has(key) && !texts.some((text) => text.includes(key)),
    );
    expect(idle).toEqual([]);
  });

  test('writes units that can be read', () => {
    for (const [, entry] of entries) expect(() => parseUnit(entry.unit)).not.toThrow();
  });

  test('gives Epoch AI its attribution wherever its figures travel', () => {
    const isEpoch = (key: string): boolean =>
      `${references[key]?.publisher} ${references[key]?.note}`.includes('Epoch AI');
    const silent = values.filter(({ value }) => {
      const { source, note } = value;
      if (source === undefined || !isEpoch(source.key)) return false;
      return !`${note} ${references[source.key]?.note}`.includes('epoch.ai/data (CC BY 4.0)');
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  // The catalogue of accelerators that the project carries has 29 rows.
  test('knows price, power and speed of 29 accelerators', () => {
    const names = new Set(
      entries.flatMap(([id]) => /^accelerators\.(.+)\.price$/.exec(id)?.[1] ?? []),
    );
    expect(names.size).toBe(29);
    const known = new Set(entries.map(([id]) => id));
    const needed = ['it-power', 'h100-equivalents', 'dense-bf16-flop-per-second'];
    for (const name of names) {
      for (const what of needed) expect(known).toContain(`accelerators.${name}.${what}`);
    }
  });
});
