import type { Sheet } from '../../report/sheet.ts';
import { tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { bullet, footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** A sheet in a terminal. */
export const sheetPage = (sheet: Sheet, style: PageStyle): string =>
  `${[
    ...wrapText(sheet.title, style.width).map(style.paint.bold),
    ...sheet.lead.flatMap((text) => ['', ...wrapText(text, style.width)]),
    ...sheet.sections.flatMap(({ title, paragraphs, table, notes }) => [
      ...heading(title, style),
      ...paragraphs.flatMap((text) => wrapText(text, style.width)),
      ...(table === null
        ? []
        : tableText(
            table.columns.map(({ head, number, text }) => ({
              title: head,
              ...(number === true ? { align: 'right' as const } : {}),
              ...(text === true ? { least: 16 } : {}),
            })),
            table.rows,
            tableStyle(style),
          )),
      ...notes.flatMap((note) => bullet(note, style)),
    ]),
    '',
    ...footnote(sheet.cite, style),
  ].join('\n')}\n`;
