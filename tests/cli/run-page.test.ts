import { describe, expect, it } from 'vitest';
import type { PageStyle } from '../../src/cli/page/page-style.ts';
import { analysisPage, answerPage, closingPage } from '../../src/cli/page/run-page.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { textWidth } from '../../src/cli/text-width.ts';
import { fixture } from '../report/fixture.ts';

const page = (style: PageStyle): string => {
  const summary = fixture();
  const files = { programme: 'programmes/stargate-2025-01', written: ['out/report.html'] };
  return (
    answerPage(summary, style) + analysisPage(summary, style) + closingPage(summary, files, style)
  );
};
const style = (width: number, unicode = true, color = false): PageStyle => ({
  width,
  unicode,
  paint: paintFor(color),
});

describe('the page of a run', () => {
  it.each([
    ['80', style(80)],
    ['120', style(120)],
    ['44-ascii', style(44, false)],
  ])('as printed: %s', async (name, set) => {
    await expect(page(set)).toMatchFileSnapshot(`../cases/cli/run-page-${name}.txt`);
  });

  it.each([40, 60, 72, 80, 100, 120, 140])('keeps to %i columns', (width) => {
    for (const line of page(style(width)).split('\n')) {
      // A command is there to be copied whole.
      if (line.startsWith('  gigastack ')) continue;
      expect(textWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  it('draws in ASCII where asked to', () => {
    const drawn = page(style(80, false)).replace(/[‘’“”é±–…]/g, '');
    expect(drawn.match(/[\u2500-\u28FF]/)).toBeNull();
  });

  it('colours emphasis only, so that the letters are the same', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken off
    const bare = page(style(100, true, true)).replace(/\u001B\[\d+m/g, '');
    expect(bare).toBe(page(style(100)));
  });

  it('begins with the answer, and tells the parts in their order', () => {
    const text = page(style(100));
    const at = [
      fixture().answer[0]?.text.slice(0, 30) ?? '',
      'What was said',
      'The money, rung by rung',
      'each reading of "secured"',
      'Who runs short',
      'Month by month',
      'In dispute',
      'Every belief, side by side',
      'What moves the answer most',
      'What is different in the worlds that fail',
      'To go on',
    ].map((part) => text.indexOf(part));
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('calls nobody a liar and no statement true or false', () => {
    expect(page(style(100))).not.toMatch(/\b(lied|liar|lies|false|true|truth)\b/i);
  });
});
