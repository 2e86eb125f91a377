import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/programme/format-problems.ts';
import type { Problem } from '../../src/programme/problem.ts';

const problem: Problem = {
  code: 'bad-value',
  severity: 'error',
  file: 'a.yaml',
  line: 2,
  column: 4,
  length: 3,
  message: 'It cannot be.',
  remedy: 'Write another.',
};
const files = (line: string) => new Map([['a.yaml', ['first', line]]]);

describe('problems in print', () => {
  it('keep tabs under tabs, so that the caret stands below the fault', () => {
    expect(formatProblems([problem], files('\tab\tcde'))).toContain(
      '  2 | \tab\tcde\n    | \t  ^^^\n',
    );
  });

  it('shorten a long line around the fault', () => {
    const line = `${'x'.repeat(200)}FAULT${'y'.repeat(200)}`;
    const told = formatProblems([{ ...problem, column: 201, length: 5 }], files(line));
    const [, excerpt, caret] = told.split('\n') as [string, string, string];
    expect(excerpt).toHaveLength('  2 | '.length + 102);
    expect(excerpt.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('FAULT');
  });

  it('do without the line where the file could not be read', () => {
    expect(formatProblems([problem], new Map())).toBe(
      'a.yaml:2:4 error bad-value\n  It cannot be.\n  Write another.\n\n1 error.\n',
    );
  });

  it('use colour only when asked, and leave the text as it is', () => {
    const plain = formatProblems([problem], files('abcdefg'));
    const colored = formatProblems([problem], files('abcdefg'), { color: true });
    expect(plain).not.toContain('\u001B');
    expect(colored).toContain('\u001B[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is taken out
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(plain);
  });

  it('never let a file steer the terminal', () => {
    const told = formatProblems(
      [{ ...problem, message: 'a\u001B[2Jb' }],
      files('ab\u001B[2Jcd\u009B'),
    );
    expect(told).not.toContain('\u001B');
    expect(told).not.toContain('\u009B');
  });

  it.each([
    [['error'], '1 error.'],
    [['error', 'error'], '2 errors.'],
    [['warning'], '1 warning.'],
    [['error', 'warning', 'warning'], '1 error, 2 warnings.'],
  ] as const)('are counted: %j', (severities, count) => {
    const told = severities.map((severity) => ({ ...problem, severity }));
    expect(formatProblems(told, files('abc')).trimEnd().split('\n').at(-1)).toBe(count);
  });

  it('are nothing where there are none', () => {
    expect(formatProblems([], new Map())).toBe('');
  });
});
