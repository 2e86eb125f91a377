import { describe, expect, it } from 'vitest';
import { paintFor } from '../../src/cli/paint.ts';
import { terminalSettings } from '../../src/cli/terminal.ts';

const tty = { isTTY: true, columns: 120 };
const pipe = { isTTY: false };

describe('what a terminal is written', () => {
  it.each([
    ['a terminal', tty, pipe, {}, { color: true, columns: 120, watched: false, unicode: true }],
    ['a pipe', pipe, pipe, {}, { color: false, columns: 100, watched: false }],
    ['a pipe, watched', pipe, tty, {}, { color: false, errorColor: true, watched: true }],
    ['NO_COLOR', tty, tty, { NO_COLOR: '1' }, { color: false, errorColor: false, watched: true }],
    ['NO_COLOR, empty', tty, tty, { NO_COLOR: '' }, { color: true }],
    [
      'a dumb terminal',
      tty,
      tty,
      { TERM: 'dumb' },
      { color: false, unicode: false, watched: false },
    ],
    ['COLUMNS of a pipe', pipe, pipe, { COLUMNS: '72' }, { columns: 72 }],
    ['a terminal knows better', tty, pipe, { COLUMNS: '72' }, { columns: 120 }],
    ['too narrow', pipe, pipe, { COLUMNS: '10' }, { columns: 40 }],
    ['too wide', pipe, pipe, { COLUMNS: '400' }, { columns: 140 }],
    ['no number', pipe, pipe, { COLUMNS: 'wide' }, { columns: 100 }],
    ['plain C', tty, tty, { LC_ALL: 'C' }, { unicode: false }],
    ['C with UTF-8', tty, tty, { LC_ALL: 'C.UTF-8' }, { unicode: true }],
  ] as const)('%s', (_, stdout, stderr, environment, expected) => {
    expect(terminalSettings({ stdout, stderr, environment })).toMatchObject(expected);
  });

  it('takes the options of the command for more than the surroundings', () => {
    const settings = terminalSettings({
      stdout: tty,
      stderr: tty,
      environment: {},
      plain: true,
      ascii: true,
    });
    expect(settings).toMatchObject({ color: false, errorColor: false, unicode: false });
  });

  it('paints nothing without colour', () => {
    expect(paintFor(false).bold('x')).toBe('x');
    expect(paintFor(true).bold('x')).toBe('\u001B[1mx\u001B[22m');
    expect(paintFor(true).red('')).toBe('');
  });
});
