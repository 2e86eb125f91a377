import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';

const told = (watched: boolean) => {
  const written: string[] = [];
  let clock = 0;
  const progress = progressLine((text) => written.push(text), {
    watched,
    columns: 60,
    unicode: false,
    now: () => clock,
  });
  return {
    written,
    progress,
    at: (milliseconds: number) => {
      clock = milliseconds;
    },
  };
};

describe('progress', () => {
  it('is silent where nobody watches', () => {
    const { written, progress, at } = told(false);
    at(5_000);
    progress.tell('world 1 of 2', 0.5);
    progress.note('more');
    progress.done();
    expect(written).toEqual([]);
  });

  it('leaves quick work alone and clears its line', () => {
    const { written, progress, at } = told(true);
    at(400);
    progress.tell('world 1 of 4', 0.25);
    expect(written).toEqual([]);
    at(600);
    progress.tell('world 2 of 4', 0.5);
    at(650);
    progress.tell('world 3 of 4', 0.75);
    expect(written).toEqual(['\r\u001B[2K############............ 50 %  world 2 of 4']);
    progress.done();
    progress.done();
    expect(written.slice(1)).toEqual(['\r\u001B[2K']);
  });
});
