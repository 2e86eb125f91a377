import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { goodProgramme } from '../bad-programmes/tell-case.ts';
import { checkSmall } from './small-programme.ts';

const lines = goodProgramme.split('\n');
const words = [...new Set(goodProgramme.match(/[\w.$-]+/g))];

/** Slips of pen and mouse: letters and lines lost, doubled, moved, pasted elsewhere. */
const slip = fc.oneof(
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.nat(goodProgramme.length),
    length: fc.nat(40),
  }),
  fc.record({
    kind: fc.constant('put' as const),
    at: fc.nat(goodProgramme.length),
    text: fc.oneof(
      fc.constantFrom(
        ...words,
        ': ',
        '- ',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        '\n',
        '\t',
        '#',
        '&a ',
        '*a',
        '!x ',
        '|',
        '>',
        ',',
        '~',
      ),
      fc.string({ maxLength: 5 }),
    ),
  }),
  fc.record({ kind: fc.constant('drop' as const), line: fc.nat(lines.length - 1) }),
  fc.record({
    kind: fc.constant('copy' as const),
    line: fc.nat(lines.length - 1),
    to: fc.nat(lines.length - 1),
    indent: fc.nat(8),
  }),
);

type Slip = typeof slip extends fc.Arbitrary<infer Value> ? Value : never;

function make(text: string, one: Slip): string {
  if (one.kind === 'cut') return text.slice(0, one.at) + text.slice(one.at + one.length);
  if (one.kind === 'put') return text.slice(0, one.at) + one.text + text.slice(one.at);
  const all = text.split('\n');
  if (one.kind === 'drop') all.splice(one.line, 1);
  else all.splice(one.to, 0, ' '.repeat(one.indent) + (all[one.line] ?? '').trim());
  return all.join('\n');
}

describe('any slip in a good file', () => {
  it('gives a programme or errors with their places, and throws nothing', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        const text = slips.reduce(make, goodProgramme);
        const { programme, problems, files } = checkSmall(text);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(programme === null).toBe(errors.length > 0);
        for (const { file, line, column, length, message, remedy } of problems) {
          const found = files.get(file)?.[line - 1];
          expect(found).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(found!.length + 1);
          expect(length).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
          expect(remedy).not.toBe('');
        }
        expect(formatProblems(problems, files)).not.toContain('undefined');
      }),
      { numRuns: 250 },
    );
  });

  it('told twice is told the same', () => {
    fc.assert(
      fc.property(slip, (one) => {
        const text = make(goodProgramme, one);
        expect(checkSmall(text).problems).toEqual(checkSmall(text).problems);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the order of problems', () => {
  it('is that of the file', () => {
    const text = goodProgramme
      .replace('kind: loan', 'kind: laon')
      .replace('it: 100 MW IT', 'it: 100 MW')
      .replace('targets: [first-power]', 'targets: [nothing]');
    const told = checkSmall(text).problems.map(({ line }) => line);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told).toHaveLength(3);
  });
});
