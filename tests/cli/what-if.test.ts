import { describe, expect, it } from 'vitest';
import { gigastack } from './built.ts';
import { gigastackHere } from './in-process.ts';

const STARTER = 'programmes/starter';
const SHELL = 'programmes/powered-shell';
const EQUITY = 'sources."Capital equity".secured';

describe('what would be otherwise, asked wrongly', () => {
  it.each([
    [
      'no such scenario',
      ['run', SHELL, '--scenario', 'tenant-halfs'],
      'Did you mean tenant-halves?',
    ],
    ['no scenarios at all', ['run', STARTER, '--scenario', 'x'], 'docs/programme-files.md'],
    [
      'two scenarios',
      ['tornado', `${SHELL}@tenant-halves`, '--scenario', 'base'],
      'joined by a plus',
    ],
    ['nothing to compare with', ['compare', STARTER], 'Name a second programme'],
    ['no such result', ['tornado', STARTER, 'capital.gpa'], 'Did you mean capital.gap?'],
    ['no such input', ['table', STARTER, 'gap', '--x', 'sources.*.secred'], 'Known there'],
    ['no range', ['table', STARTER, 'gap', '--x', `${EQUITY}=$1B`], 'is no range'],
    [
      'one input twice',
      ['table', STARTER, 'gap', '--x', EQUITY, '--y', 'sources.*.secured'],
      'both sides of the table',
    ],
    [
      'a target of another kind',
      ['break-even', STARTER, 'gap', '--target', '3 months', '--input', EQUITY],
      'count different things',
    ],
    ['no target', ['break-even', STARTER, 'gap', '--input', EQUITY], '--target'],
    ['no measure', ['tornado', STARTER, '--measure', 'mode'], 'mean or p10'],
  ])('%s', async (_, words, said) => {
    const ended = await gigastackHere(words);
    expect(ended.code).toBe(2);
    expect(ended.out).toBe('');
    expect(ended.error).toContain(said);
    expect(ended.error).not.toMatch(/^\s+at |node:internal/m);
  });
});

describe('what would be otherwise', () => {
  it('draws bars for what moves a figure', async () => {
    const ended = await gigastackHere([
      'tornado',
      STARTER,
      'gap',
      '--worlds',
      '256',
      '--most',
      '4',
    ]);
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/How much of its .*[▒█.#]/);
    expect(ended.error).toBe('');
  });

  it('tables a figure, and tells it as JSON', async () => {
    const words = ['table', STARTER, 'P(capital.gap > 0)', '--worlds', '256', '--steps', '3'];
    const range = ['--x', `${EQUITY}=$1B to $3B`, '--y', 'sources.*.secured=x0.5; x1'];
    const clash = await gigastackHere([...words, ...range]);
    expect(clash.code).toBe(2);
    const ended = await gigastackHere([...words, '--x', `${EQUITY}=$1B to $3B`, '--json']);
    const found = JSON.parse(ended.out);
    expect(found).toMatchObject({
      schema: 'gigastack-table/1',
      x: { levels: [1e9, 2e9, 3e9] },
      y: null,
    });
    const [row] = found.rows as [number[]];
    expect([...row].sort((a, b) => b - a)).toEqual(row);
  });

  it('says where a figure has a value, or that it has it nowhere', async () => {
    const words = ['break-even', STARTER, 'capital.peakGap', '--worlds', '256', '--input', EQUITY];
    const found = await gigastackHere([...words, '--target', '$1B']);
    expect(found.out).toMatch(/at x 0\.\d+; beyond it the figure is lower/);
    const none = await gigastackHere([...words, '--target', '$1000B']);
    expect(none.code).toBe(0);
    expect(none.out).toContain('Nowhere between');
    expect(none.out).toContain('stays below it');
  });

  it('goes from a programme to a case of it', async () => {
    const ended = await gigastackHere([
      ...['compare', SHELL, '--scenario', 'power-12-months-late', '--worlds', '256'],
      ...['--result', 'running-2028'],
    ]);
    expect(ended.out).toMatch(/site: Shell Campus +1 +-\d+/);
  });

  it('is the same to the byte for one worker and for three', async () => {
    const words = ['tornado', STARTER, 'gap', '--worlds', '4096', '--most', '2', '--json'];
    const [one, three] = await Promise.all(
      ['1', '3'].map((workers) => gigastack([...words, '--workers', workers])),
    );
    expect(one?.code).toBe(0);
    expect(three?.out).toBe(one?.out);
  });
});
