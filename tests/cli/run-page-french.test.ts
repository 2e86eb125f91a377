import { describe, expect, it } from 'vitest';
import type { PageStyle } from '../../src/cli/page/page-style.ts';
import { analysisPage, answerPage, closingPage } from '../../src/cli/page/run-page.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { plainLetters } from '../../src/cli/tell-page.ts';
import { textWidth } from '../../src/cli/text-width.ts';
import { computeWords } from '../../src/cli/words/compute-words.ts';
import { moneyWords } from '../../src/cli/words/money-words.ts';
import { runWords } from '../../src/cli/words/run-words.ts';
import { type Language, speaking } from '../../src/language/language.ts';
import { englishTexts } from '../language/english-left.ts';
import { fixture } from '../report/fixture.ts';

const style = (width: number, unicode = true): PageStyle => ({
  width,
  unicode,
  paint: paintFor(false),
});

const page = (width: number, language: Language = 'fr', unicode = true): string => {
  const summary = fixture();
  const set = style(width, unicode);
  const files = { programme: 'programmes/stargate-2025-01', written: ['out/report.html'] };
  return speaking(
    language,
    () => answerPage(summary, set) + analysisPage(summary, set) + closingPage(summary, files, set),
  );
};

describe('the page of a run in French', () => {
  it.each([80, 120])('as printed in %i columns', async (width) => {
    await expect(page(width)).toMatchFileSnapshot(`../cases/cli/run-page-${width}-fr.txt`);
  });

  it('as printed in plain letters', async () => {
    const text = plainLetters(page(60, 'fr', false));
    expect(text.replace(/[‘’“”±–…]/g, '').match(/[^\n\u0020-\u007e]/g)).toBeNull();
    await expect(text).toMatchFileSnapshot('../cases/cli/run-page-60-fr-ascii.txt');
  });

  it.each([40, 60, 72, 80, 100, 120, 140])('keeps to %i columns', (width) => {
    for (const line of page(width).split('\n')) {
      if (line.startsWith('  gigastack ')) continue;
      expect(textWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  it('leaves no English of ours', () => {
    const french = page(140).replace(/\s+/g, ' ');
    const english = page(140, 'en').replace(/\s+/g, ' ');
    const texts = englishTexts([runWords, moneyWords, computeWords]);
    expect(texts.filter((text) => english.includes(text)).length).toBeGreaterThan(30);
    expect(texts.filter((text) => french.includes(text))).toEqual([]);
  });

  it('says the same numbers', () => {
    const figures = (text: string): readonly string[] =>
      [...text.replace(/[\u00a0\u202f,.]/g, '').matchAll(/\d+/g)].map(([number]) => number).sort();
    const [french, english] = [page(140), page(140, 'en')].map(figures) as [string[], string[]];
    // P10 to P90 is told as 80 %, all but one in a hundred as 99.
    const told = [...english, '80', '99'];
    const odd = french.filter((number) => !told.includes(number));
    expect(odd).toEqual([]);
  });

  it('rates nobody', () => {
    expect(page(100)).not.toMatch(/\b(menti|menteur|mensonge|faux|fausse|vrai|vérité)\b/i);
  });
});
