import type { CellStyle as XlsxStyle } from 'hucre/xlsx';
import type { CellStyle } from './workbook.ts';

const FONT = 'Calibri';

const font = (
  more: Partial<NonNullable<XlsxStyle['font']>> = {},
): NonNullable<XlsxStyle['font']> => ({
  name: FONT,
  size: 10,
  ...more,
});
const fill = (rgb: string): NonNullable<XlsxStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const line = (rgb: string) => ({ style: 'thin', color: { rgb } }) as const;

/**
 * How cells look: what may be changed is blue on pale yellow, data of the file blue, links to other
 * sheets green, steps on the way grey, checks in red where they fail.
 */
export const STYLES: Readonly<Record<CellStyle, XlsxStyle>> = {
  title: { font: font({ size: 16, bold: true, color: { rgb: '1F2937' } }) },
  heading: {
    font: font({ bold: true, color: { rgb: '1F2937' } }),
    border: { bottom: line('D1D5DB') },
  },
  columnHeading: {
    font: font({ bold: true, color: { rgb: '374151' } }),
    fill: fill('E5E7EB'),
  },
  label: { font: font(), alignment: { indent: 1 } },
  note: { font: font({ size: 9, color: { rgb: '6B7280' } }) },
  formulaText: { font: font({ size: 9, italic: true, color: { rgb: '6B7280' } }) },
  input: {
    font: font({ color: { rgb: '0000FF' } }),
    fill: fill('FFFBCC'),
    border: {
      top: line('E3D98A'),
      right: line('E3D98A'),
      bottom: line('E3D98A'),
      left: line('E3D98A'),
    },
    protection: { locked: false },
  },
  fixed: { font: font({ color: { rgb: '0000FF' } }) },
  value: { font: font() },
  linked: { font: font({ color: { rgb: '00703C' } }) },
  helper: { font: font({ size: 9, color: { rgb: '808792' } }) },
  helperLabel: {
    font: font({ size: 9, italic: true, color: { rgb: '808792' } }),
    alignment: { indent: 2 },
  },
  opening: { font: font({ italic: true }), fill: fill('F3F4F6') },
  total: { font: font({ bold: true }), fill: fill('F3F4F6') },
  result: { font: font({ bold: true, size: 12 }) },
  check: { font: font({ bold: true, color: { rgb: 'B91C1C' } }) },
  link: { font: font({ underline: true, color: { rgb: '1D4ED8' } }) },
};

export const DEFAULT_FONT = { name: FONT, size: 10 } as const;
