import { describe, expect, it } from 'vitest';
import { type FanText, fanText } from '../../src/cli/fan-text.ts';
import { textWidth } from '../../src/cli/text-width.ts';

const steps = Array.from({ length: 25 }, (_, step) => step);
const fan = (more: Partial<FanText> = {}): FanText => ({
  low: steps.map((step) => step / 4),
  middle: steps.map((step) => step / 2),
  high: steps,
  label: (value) => `${value} MW`,
  ticks: [
    { step: 0, text: '2025' },
    { step: 12, text: '2026' },
    { step: 24, text: '2027' },
  ],
  width: 40,
  height: 4,
  unicode: false,
  ...more,
});

describe('a fan in letters', () => {
  it('reads without colour and without Unicode', () => {
    // With four lines a line stands for a third of 24 MW; the median reaches the second third at the end.
    expect(fanText(fan())).toEqual([
      '24 MW +                           ......',
      '      |                ................*',
      '      |      .....*********************.',
      '      |***********...........',
      ' 0 MW +---------------------------------',
      '       2025            2026',
    ]);
  });

  it('keeps to its width and height in braille', () => {
    const lines = fanText(fan({ unicode: true, width: 60, height: 7 }));
    expect(lines).toHaveLength(9);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(60);
    expect(lines.join('')).toMatch(/[\u2801-\u28FF]/);
  });

  it('draws nothing but the axis where all is zero', () => {
    const none = steps.map(() => 0);
    const lines = fanText(fan({ low: none, middle: none, high: none }));
    expect(lines[0]).toBe('0 MW +');
    expect(lines.at(-2)).toMatch(/^0 MW \+-+$/);
  });
});
