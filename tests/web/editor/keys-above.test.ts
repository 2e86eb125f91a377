import { describe, expect, it } from 'vitest';
import { programmeSchema } from '../../../src/programme/json-schema.ts';
import { keysAbove } from '../../../src/web/editor/keys-above.ts';
import { keysAt, meaningAt, valuesAt } from '../../../src/web/editor/schema-at.ts';

const TEXT = `programme: A
# a remark
parties:
  SoftBank:
    kind: sponsor
    interests:
      - what: shares
        since: 2019
import:
- a.yaml
sites:
  "Further campus: A":
    buildings:
      - name: halls
        cost: 9
        - - deep: 1

    power:
`.split('\n');

describe('keys from the root to a line', () => {
  it.each([
    [0, []],
    [3, ['parties']],
    [4, ['parties', 'SoftBank']],
    [6, ['parties', 'SoftBank', 'interests', '*']],
    [7, ['parties', 'SoftBank', 'interests', '*']],
    [9, ['import', '*']],
    [11, ['sites']],
    [13, ['sites', 'Further campus: A', 'buildings', '*']],
    [14, ['sites', 'Further campus: A', 'buildings', '*']],
    [17, ['sites', 'Further campus: A']],
  ] as const)('line %i', (line, keys) => {
    expect(keysAbove(TEXT, line)).toEqual(keys);
  });
});

describe('what the schema says at a place', () => {
  const schema = programmeSchema();
  it('knows the keys of the root, of a party and of an item', () => {
    const names = (keys: readonly string[]) => keysAt(schema, keys).map(({ key }) => key);
    expect(names([])).toEqual(expect.arrayContaining(['programme', 'as_of', 'sources', 'sites']));
    expect(names(['parties', 'SoftBank'])).toEqual(expect.arrayContaining(['kind', 'note']));
    expect(names(['parties', 'SoftBank', 'interests', '*'])).toContain('what');
    expect(names(['nowhere', 'at', 'all'])).toEqual([]);
  });

  it('knows the choices of a value, and what a key means', () => {
    expect(valuesAt(schema, ['currency'])).toContain('USD');
    expect(valuesAt(schema, ['sources', 'X', 'kind'])).toContain('equity');
    expect(meaningAt(schema, ['as_of'])?.description).toMatch(/day/);
    expect(meaningAt(schema, ['nowhere'])).toBeNull();
  });
});
