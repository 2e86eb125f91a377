import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../src/cli/table-text.ts';
import { padEnd, padStart, textWidth } from '../../src/cli/text-width.ts';
import { clipText, wrapText } from '../../src/cli/wrap-text.ts';

describe('width in columns', () => {
  it.each([
    ['abc', 3],
    ['', 0],
    ['é', 1],
    ['e\u0301', 1],
    ['ソフトバンク', 12],
    ['소프트뱅크', 10],
    ['\u001B[1mbold\u001B[22m', 4],
    ['a\u200Db', 2],
    ['🙂', 2],
    ['⠿', 1],
    ['─', 1],
  ])('%j takes %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('pads to the column, not to the letter', () => {
    expect(padEnd('ソフト', 8)).toBe('ソフト  ');
    expect(padStart('é', 3)).toBe('  é');
    expect(padStart('long', 2)).toBe('long');
  });
});

describe('wrapping', () => {
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['a share of 85 % in all', 13, ['a share of', '85 % in all']],
    ['$9.83B ($0 to $19.0B)', 16, ['$9.83B', '($0 to $19.0B)']],
    ['programmes/stargate/x.yaml:12', 20, ['programmes/stargate/', 'x.yaml:12']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['first\nsecond', 20, ['first', 'second']],
    ['', 5, ['']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it('never makes a line wider than asked, and loses no letter', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 60 }), (list, width) => {
        const text = list.join(' ').replace(/\p{Control}/gu, '');
        const lines = wrapText(text, width);
        const squeezed = (some: string): string => some.replaceAll(' ', '');
        expect(squeezed(lines.join(''))).toBe(squeezed(text));
        // A number is never parted from its per cent sign, whatever the width.
        if (!text.includes('%'))
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('clips with a mark', () => {
    expect(clipText('Funding gap: required', 12)).toBe('Funding gap…');
    expect(clipText('Funding gap: required', 14, false)).toBe('Funding gap...');
    expect(clipText('short', 12)).toBe('short');
  });
});

describe('tables', () => {
  const columns = [
    { title: 'who', least: 8 },
    { title: 'how much', align: 'right' },
  ] as const;

  it('puts numbers to the right and wraps what is long', () => {
    const rows = [['SoftBank and its partners', '$19.0B'], 'rule', ['all', '$100B']] as const;
    expect(tableText(columns, rows, { width: 20, unicode: true })).toEqual([
      '                 how',
      'who             much',
      '────────────────────',
      'SoftBank and  $19.0B',
      'its partners',
      '────────────────────',
      'all            $100B',
    ]);
  });

  it('lists rows where not even the least of all columns fits', () => {
    const wide = [...columns, { title: 'remark' }];
    const rows = [
      ['SoftBank', '$19.0B', 'something that cannot be wrapped'],
      ['MGX', '', 'nothing more'],
    ];
    expect(tableText(wide, rows, { width: 30, unicode: false })).toEqual([
      'SoftBank',
      '  how much: $19.0B',
      '  remark: something that',
      '  cannot be wrapped',
      '',
      'MGX',
      '  remark: nothing more',
    ]);
  });
});
