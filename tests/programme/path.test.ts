import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath, parsePathAtStart, writePath } from '../../src/programme/path.ts';

describe('paths', () => {
  it.each([
    ['programme.spent', ['programme', 'spent']],
    ['sources."SoftBank equity".secured', ['sources', 'SoftBank equity', 'secured']],
    ['sites.Abilene."phase 1".cost', ['sites', 'Abilene', 'phase 1', 'cost']],
    ['library.buildings.cost-per-mw-it', ['library', 'buildings', 'cost-per-mw-it']],
    ['"a.b".c', ['a.b', 'c']],
    ['  capital.gap  ', ['capital', 'gap']],
    ['sites.Österreich.cost', ['sites', 'Österreich', 'cost']],
  ])('%s is read', (text, segments) => {
    expect(parsePath(text)).toEqual({ ok: true, value: segments });
  });

  it.each([
    ['', 'The path breaks off.', 0],
    ['a.', 'The path breaks off.', 2],
    ['.a', 'A name is missing in the path.', 0],
    ['a..b', 'A name is missing in the path.', 2],
    ['a."b', 'A quotation mark is not closed.', 2],
    ['a."".b', 'A name is empty.', 2],
    ['sources.SoftBank equity.secured', '"equity.secured" follows the path', 17],
  ])('%s is refused at its fault', (text, message, at) => {
    const read = parsePath(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problem.message).toContain(message);
    expect(read.problem.at).toBe(at);
  });

  it('ends where something else begins', () => {
    const read = parsePathAtStart('capital."a b".gap before 2029-02');
    expect(read).toEqual({ ok: true, value: { path: ['capital', 'a b', 'gap'], end: 17 } });
  });

  it('reads back what it writes', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !text.includes('"'));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (segments) => {
        expect(parsePath(writePath(segments))).toEqual({ ok: true, value: segments });
      }),
    );
  });
});
