import type { Expression } from '../../equations/expression.ts';
import { formulaText } from '../../equations/formula-text.ts';
import type { Quantity } from '../../equations/quantity.ts';
import type { Block } from './block.ts';
import { type Formula, refer } from './piece.ts';
import { newRow, type Row } from './row.ts';
import { isTimed } from './timed.ts';
import type { Standpoint, Translator } from './translator.ts';

interface Movement {
  readonly sign: '+' | '-';
  readonly of: Expression;
}

/** More movements than this are summed up before. */
const MOST_MOVEMENTS = 8;

/** The movements of a stock whose level is the level before, plus some, less some; else null. */
export const movementsOf = (quantity: Quantity): readonly Movement[] | null => {
  if (quantity.kind !== 'stock' || !quantity.formula) return null;
  const terms = termsOf(quantity.formula, '+');
  const movements = terms.filter(({ of }) => !isLevelBefore(of, quantity));
  const [own, more] = terms.filter(({ of }) => isLevelBefore(of, quantity));
  const rolls = own?.sign === '+' && more === undefined;
  const few = movements.length > 0 && movements.length <= MOST_MOVEMENTS;
  return rolls && few && movements.every(({ of }) => isTimed(of)) ? movements : null;
};

const isLevelBefore = ({ node }: Expression, quantity: Quantity): boolean =>
  node.op === 'previous' && node.of === quantity;

const termsOf = (expression: Expression, sign: '+' | '-'): readonly Movement[] => {
  const node = expression.node;
  if (node.op !== 'add' && node.op !== 'subtract') return [{ sign, of: expression }];
  const turned = node.op === 'add' ? sign : sign === '+' ? '-' : '+';
  return [...termsOf(node.left, sign), ...termsOf(node.right, turned)];
};

/**
 * Opening, movements, closing: the level before, each movement in a row of its own, and the level
 * as their sum. Adds the rows to the block.
 */
export const rollForward = (
  translator: Translator,
  block: Block,
  closing: Row,
  movements: readonly Movement[],
  element: number,
  from: Standpoint,
): void => {
  const { sheet } = block;
  const unit = closing.unit;
  const shared = { sheet, unit, element: closing.element, role: 'helper' } as const;
  const opening = newRow({ ...shared, label: 'Opening', months: [refer(closing, 'before')] });
  const rows = movements.map(({ sign, of }): Row => {
    const { formula } = translator.write(of, element, from);
    const label = `${sign === '+' ? 'plus' : 'less'} ${formulaText(of)}`;
    return newRow({ ...shared, label, months: formula, total: 'sum' });
  });
  const sum: Formula = rows.flatMap((row, index) => [
    movements[index]?.sign ?? '+',
    refer(row, 'now'),
  ]);
  translator.fill(closing, true, [refer(opening, 'now'), ...sum]);
  block.rows.push(opening, ...rows, closing);
  block.rolls.push({
    closing,
    movements: rows.map((row, index) => ({ sign: movements[index]?.sign ?? '+', row })),
  });
};
