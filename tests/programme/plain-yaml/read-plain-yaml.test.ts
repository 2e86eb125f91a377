import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/programme/node.ts';
import { parseWholeYaml } from '../../../src/programme/parse-yaml.ts';
import { readPlainYaml } from '../../../src/programme/plain-yaml/read-plain-yaml.ts';
import { collectProblems } from '../../../src/programme/problem.ts';
import { makeSourceFile, type SourceFile } from '../../../src/programme/source-file.ts';

const root = new URL('../../../', import.meta.url);
const fileOf = (text: string): SourceFile =>
  makeSourceFile({ path: 'a', shownPath: 'a', absolutePath: '/a' }, text, new Uint8Array());

/**
 * All that a node says. The end of what goes on below its first line is where that line ends: no
 * reader of a message sees further.
 */
const told = (node: Node, file: SourceFile): unknown => {
  const { start } = node.place;
  const end = Math.min(node.place.end, file.lineEndAfter(start));
  if (node.kind === 'text') {
    const isBlock = node.quoted && !/["']/.test(file.text[start] as string);
    const { text, quoted, empty, verbatimAt } = node;
    return { text, quoted, empty, verbatimAt, start, end: isBlock ? end : node.place.end };
  }
  if (node.kind === 'list')
    return { items: node.items.map((item) => told(item, file)), start, end };
  const entries = [...node.entries].map(([name, { key, keyPlace, value }]) => {
    return [name, key, keyPlace.start, keyPlace.end, told(value, file)];
  });
  return { entries, flow: node.flow, start, end };
};

/** Whether the short way read it; if it did, the whole reader reads the same and has no word. */
const isReadAlike = (text: string): boolean => {
  const file = fileOf(text);
  const plain = readPlainYaml(file);
  if (plain === null) return false;
  const problems = collectProblems();
  const whole = parseWholeYaml(file, problems);
  expect(problems.list()).toEqual([]);
  expect(whole).not.toBeNull();
  expect(told(plain, file)).toEqual(told(whole as Node, file));
  return true;
};

const shipped = [
  ...readdirSync(new URL('library/', root)).map((name) => `library/${name}`),
  ...readdirSync(new URL('programmes/', root)).map((name) => `programmes/${name}/programme.yaml`),
].filter((path) => path.endsWith('.yaml') && !path.includes('/.'));
const texts = shipped.map((path) => readFileSync(new URL(path, root), 'utf8'));

describe('the plain part of YAML', () => {
  it.each(shipped.map((path, index) => [path, texts[index] as string]))(
    '%s is plain, and read as the whole reader reads it',
    (_, text) => {
      expect(isReadAlike(text)).toBe(true);
    },
  );

  it.each([
    ['a text over lines', 'a: one\n  two\n    three\nb: c\n'],
    ['quotes over lines', 'a: "one \\"two\\"\n  three"\nb: \'it\'\'s\n  so\'\n'],
    ['blocks', 'a: >-\n  one\n  two\n\nb: |\n  one\n  two\nc: >\n  one\n'],
    ['braces over lines', 'a: { b: 1, # why\n  c: [2, 3,\n    four five\n    six], "d e": {} }\n'],
    ['lists', 'a:\n- b: 1\n  c: 2\n- [d]\n- e\n  f\ng:\n  - h\n'],
    ['comments', '# a\na: # b\n  # c\n  b: 1 # d\n# e\n\nc: x#y\n# end'],
    ['values below their keys', 'a:\n  one\n  two\nb:\n  "c"\nd:\n    e: f\n'],
    ['signs inside', 'a: -5 to x:y, [z] {w} & v\nb c d: http://e\n'],
  ])('reads %s', (_, text) => {
    expect(isReadAlike(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a text alone', 'a\n'],
    ['a list at the root', '- a\n'],
    ['an empty value', 'a:\nb: 1\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key that JavaScript reserves', '__proto__: 1\n'],
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge key', '<<: { a: 1 }\n'],
    ['a tab', 'a:\t1\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a carriage return', 'a: 1\r\nb: 2\r\n'],
    ['an empty line in a text', 'a: one\n\n  two\n'],
    ['other escapes', 'a: "\\n"\n'],
    ['a comma that ends a number', 'a: { b: 1,000 }\n'],
    ['what is indented too deep', 'a: 1\n  b: 2\n'],
    ['what is indented too little', 'a:\n    b: 1\n  c: 2\n'],
    ['two colons', 'a: b: c\n'],
    ['what is not closed', 'a: [1, 2\nb: 3\n'],
    ['a nest of brackets', `a: ${'['.repeat(50)}${']'.repeat(50)}\n`],
  ])('leaves %s to the whole reader', (_, text) => {
    expect(readPlainYaml(fileOf(text))).toBeNull();
  });

  it('reads a damaged text as the whole reader does, or leaves it', () => {
    const pieces = [
      ...[': ', '- ', '"', "'", '{', '}', '[', ']', '\n', '\n\n', '#', ' # c\n', '&a ', '*a'],
      ...['!x ', '|', '>-\n', ',', ' ', '  ', '    ', '-', ':', '? ', '\\"', "''", '%', '@'],
      ...['a: b', '- a\n', '---\n', '...', '\u2028', '{}', ':\n', '""'],
    ];
    const damage = fc.oneof(
      fc.record({ at: fc.nat(2_000), cut: fc.nat(4), put: fc.constant('') }),
      fc.record({ at: fc.nat(2_000), cut: fc.constant(0), put: fc.constantFrom(...pieces) }),
    );
    const passage = fc
      .record({
        file: fc.nat(texts.length - 1),
        line: fc.nat(3_000),
        lines: fc.integer({ min: 1, max: 20 }),
      })
      .map(({ file, line, lines }) => {
        const all = (texts[file] as string).split('\n');
        const part = all.slice(line % all.length, (line % all.length) + lines);
        const margin = Math.min(...part.filter((one) => one.trim()).map((one) => one.search(/\S/)));
        return `${part.map((one) => one.slice(margin)).join('\n')}\n`;
      });
    let plain = 0;
    fc.assert(
      fc.property(passage, fc.array(damage, { maxLength: 3 }), (text, damages) => {
        const damaged = damages.reduce((before, { at, cut, put }) => {
          const from = at % (before.length + 1);
          return before.slice(0, from) + put + before.slice(from + cut);
        }, text);
        if (isReadAlike(damaged)) plain++;
      }),
      { numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(300);
  });
});
