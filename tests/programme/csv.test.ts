import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, printCsv } from '../../src/programme/csv.ts';

const texts = (text: string) => parseCsv(text).rows.map((row) => row.map((cell) => cell.text));

describe('comma-separated values', () => {
  // RFC 4180, section 2, rules 1 to 7.
  it.each([
    [
      'aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      'aaa,bbb,ccc\r\nzzz,yyy,xxx',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      '"aaa","b \r\nbb","ccc"\r\nzzz,yyy,xxx',
      [
        ['aaa', 'b \r\nbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    ['"aaa","b""bb","ccc"', [['aaa', 'b"bb', 'ccc']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    [
      '\uFEFFa,b\n\n\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,', [['a', '']]],
  ])('%j is read', (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  it.each([
    ['a,"b', 2, 'never closed'],
    ['a,"b"c', 5, 'behind the closing quotation mark'],
    ['a,b"c"', 3, 'inside a cell'],
  ])('%j is refused at its fault', (text, at, message) => {
    const { fault } = parseCsv(text);
    expect(fault?.at).toBe(at);
    expect(fault?.message).toContain(message);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j never starts a formula', (cell) => {
    const printed = printCsv([[cell]]);
    expect(printed.replace(/^"/, '')).toMatch(/^'/);
    expect(texts(printed)).toEqual([[cell]]);
  });

  it('reads back what it prints', () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/^\uFEFF/, ''));
    const row = fc.tuple(fc.constant('first'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(texts(printCsv(rows))).toEqual(rows);
      }),
    );
  });
});
