import { formulaText } from '../../equations/formula-text.ts';
import { ELEMENT, FIRST_MONTH, HEAD_ROWS, LABEL, PATH, UNIT } from '../columns.ts';
import { type Block, rowsInOrder } from '../formula/block.ts';
import { type Cell, type Sheet, text } from '../workbook.ts';
import { rowCells, timelineWidths } from './row-cells.ts';
import { headCells, type Timeline } from './timeline-sheet.ts';

/** Gives every row of the blocks its place: heading, rows on the way, rows of the elements. */
export const layOut = (blocks: readonly Block[]): ReadonlyMap<Block, number> => {
  const headings = new Map<Block, number>();
  let position = HEAD_ROWS + 2;
  for (const block of blocks) {
    headings.set(block, position);
    position++;
    for (const group of block.helpers) {
      for (const row of rowsInOrder(group)) {
        row.position = position;
        position++;
      }
    }
    for (const row of block.rows) {
      row.position = position;
      position++;
    }
    position++;
  }
  return headings;
};

export interface SheetWords {
  readonly title: string;
  readonly note: string;
  readonly tabColor: string;
}

/** A chapter of the model: a block of rows for each of its quantities. */
export const chapterSheet = (
  name: string,
  blocks: readonly Block[],
  headings: ReadonlyMap<Block, number>,
  timeline: Timeline,
  steps: number,
  words: SheetWords,
  failing: string | null,
): Sheet => {
  const cells: Cell[] = [...headCells(words.title, words.note, timeline, steps, name, failing)];
  const folded: number[] = [];
  for (const block of blocks) {
    const { declaration, path, formula } = block.quantity;
    const row = headings.get(block) ?? 0;
    const put = (column: number, written: string, style: Cell['style']): void => {
      cells.push({ row, column, value: text(written), style });
    };
    put(LABEL, declaration.title, 'heading');
    put(PATH, path, 'note');
    put(UNIT, declaration.unit, 'note');
    const said = formula ? `= ${formulaText(formula)}` : '';
    const told = [said, declaration.note ?? ''].filter((part) => part !== '').join('     ');
    if (told !== '') put(FIRST_MONTH, told, 'formulaText');
    for (const group of block.helpers) {
      for (const helper of rowsInOrder(group)) {
        cells.push(...rowCells(helper, steps));
        folded.push(helper.position);
      }
    }
    for (const one of block.rows) cells.push(...rowCells(one, steps));
  }
  return {
    name,
    tabColor: words.tabColor,
    widths: timelineWidths(steps),
    frozen: { rows: HEAD_ROWS, columns: ELEMENT },
    cells,
    folded,
    charts: [],
    choices: [],
    printedRows: HEAD_ROWS,
  };
};
