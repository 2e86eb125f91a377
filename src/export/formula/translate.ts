import { conversionFactorOf } from '../../equations/check-units.ts';
import type { Expression } from '../../equations/expression.ts';
import { formulaText } from '../../equations/formula-text.ts';
import { isCondition, writeCondition } from './conditions.ts';
import { lookupOf } from './lookup-rows.ts';
import { alongCell, arrivingCell } from './network-rows.ts';
import { passCell } from './pass-rows.ts';
import { type Formula, onlyReference, refer } from './piece.ts';
import {
  writeAtMonth,
  writeFlag,
  writeLag,
  writePresentValue,
  writeReduce,
  writeSpread,
  writeWindowSum,
} from './time-rows.ts';
import { dimensionOf, isTimed, weightOf } from './timed.ts';
import type { Standpoint, Translator } from './translator.ts';
import { atom, bracketed, call, callOfMany, joined, type Written } from './written.ts';

/** A formula that names more than this is cut into rows. */
const LONGEST = 9;
/** A part that names at least this much is worth a row of its own. */
const WORTH_A_ROW = 4;

/**
 * One formula of the model at one element as a formula of a spreadsheet. Along the timeline it is
 * the same in every month.
 */
export const writeFormula = (
  translator: Translator,
  expression: Expression,
  element: number,
  from: Standpoint,
): Written => {
  const node = expression.node;
  const inSide = { ...from, guarded: true };
  const long = weightOf(expression) > LONGEST;
  /** An operand, in a row of its own where the whole would be too long. */
  const part = (operand: Expression, stand: Standpoint = from): Written =>
    long && canStandAlone(operand, stand) && weightOf(operand) >= WORTH_A_ROW
      ? atom(...inOwnRow(translator, operand, element, stand))
      : translator.write(operand, element, stand);

  const flag = writeFlag(translator, expression, element, from);
  if (flag) return flag;
  switch (node.op) {
    case 'constant':
      return translator.constant(node.value, node.unit);
    case 'value':
      return atom(translator.see(translator.rowOf(node.of, element), node.of.timed, from));
    case 'previous':
    case 'following':
      return writeNeighbour(translator, expression, element, from);
    case 'lag':
      return writeLag(translator, node, element, from);
    case 'windowSum':
      return writeWindowSum(translator, node, element, from);
    case 'spread':
      return writeSpread(translator, node, element, from);
    case 'now':
      return from.moment === 'month' ? atom(refer(translator.timeline.now, 'now')) : atom('0');
    case 'stepLength':
      return atom(refer(translator.timeline.stepLength, 'constant'));
    case 'arriving':
      return { formula: from.arriving ?? ['0'], binding: 6 };
    case 'negate':
      return { formula: ['-', ...bracketed(part(node.operand), 6)], binding: 2 };
    case 'abs':
      return call('ABS', part(node.operand).formula);
    case 'floor':
      return call('INT', part(node.operand).formula);
    case 'sqrt':
      return call('SQRT', part(node.operand).formula);
    case 'exp':
      return call('EXP', part(node.operand).formula);
    case 'log':
      return call('LN', part(node.operand).formula);
    case 'select': {
      const asked =
        long && weightOf(node.condition) >= WORTH_A_ROW && canStandAlone(node.condition, from)
          ? ([...inOwnRow(translator, node.condition, element, from), '<>0'] as Formula)
          : writeCondition(translator, node.condition, element, from).formula;
      const [yes, no] = [part(node.whereTrue, inSide), part(node.whereFalse, inSide)];
      return call('IF', asked, yes.formula, no.formula);
    }
    case 'convert': {
      const factor = conversionFactorOf(node);
      const operand = part(node.operand);
      if (factor === 1) return operand;
      return joined('*', 3, operand, translator.constant(factor, `to ${node.to}`));
    }
    case 'at': {
      const target = translator.targets(node.relation)[element] as number;
      return target < 0
        ? translator.constant(node.otherwise, null)
        : translator.write(node.operand, target, from);
    }
    case 'joinBy':
    case 'joinOver':
      return writeJoin(translator, expression, element, from);
    case 'lookup':
      return {
        formula: lookupOf(translator, node, isTimed(expression), element, from),
        binding: 2,
      };
    case 'along':
      return { formula: alongCell(translator, node, element, from), binding: 6 };
    case 'arrivingFrom':
      return { formula: arrivingCell(translator, node, element, from), binding: 6 };
    case 'pass': {
      const cell = passCell(translator, node.pass, node.result, element, from);
      return { formula: cell, binding: onlyReference(cell) ? 6 : 2 };
    }
    case 'reduce':
      return writeReduce(translator, node, element, from);
    case 'atMonth':
      return writeAtMonth(translator, node, element, from);
    case 'presentValue':
      return writePresentValue(translator, node, element, from);
    case 'add':
      return joined('+', 2, part(node.left), part(node.right));
    case 'subtract':
      return joined('-', 2, part(node.left), part(node.right));
    case 'multiply':
      return joined('*', 3, part(node.left), part(node.right));
    case 'divide':
      return joined('/', 3, part(node.left), part(node.right));
    case 'power':
      return joined('^', 4, part(node.left), part(node.right));
    case 'min':
    case 'max': {
      const operands = sameCalls(node.op, expression).map((one) => part(one).formula);
      return call(node.op === 'min' ? 'MIN' : 'MAX', ...operands);
    }
    default:
      throw new Error(`${node.op} has no formula`);
  }
};

/** What depends on the element's arrival belongs to the row at hand. */
const canStandAlone = (expression: Expression, from: Standpoint): boolean =>
  from.moment !== 'opening' || !isTimed(expression);

/** The value in a row of its own, under the formula in words. */
export const inOwnRow = (
  translator: Translator,
  expression: Expression,
  element: number,
  from: Standpoint,
): Formula => {
  const over = dimensionOf(expression);
  const timed = isTimed(expression);
  const spec = { title: formulaText(expression), unit: '', timed, over };
  return [
    translator.helper(
      expression,
      element,
      spec,
      from,
      (inside) => translator.write(expression, element, inside).formula,
    ),
  ];
};

/** One cell that holds the value. */
export const cellOf = (
  translator: Translator,
  expression: Expression,
  element: number,
  from: Standpoint,
): Formula => {
  const simple = isPlain(translator, expression, element);
  if (simple || !canStandAlone(expression, from)) {
    const written = translator.write(expression, element, from);
    return written.binding === 6 ? written.formula : ['(', ...written.formula, ')'];
  }
  return inOwnRow(translator, expression, element, from);
};

/** Whether the formula is a cell or a short number as it stands. */
const isPlain = (translator: Translator, expression: Expression, element: number): boolean => {
  const node = expression.node;
  if (node.op === 'at') {
    const target = translator.targets(node.relation)[element] as number;
    return target < 0 || isPlain(translator, node.operand, target);
  }
  if (node.op === 'convert') {
    return conversionFactorOf(node) === 1 && isPlain(translator, node.operand, element);
  }
  const plain = ['constant', 'value', 'previous', 'following', 'now', 'stepLength', 'arriving'];
  return plain.includes(node.op) || node.op === 'pass' || node.op === 'along';
};

const writeNeighbour = (
  translator: Translator,
  expression: Expression,
  element: number,
  from: Standpoint,
): Written => {
  const node = expression.node;
  if (node.op !== 'previous' && node.op !== 'following') throw new Error('no neighbour');
  const row = translator.rowOf(node.of, element);
  const outside = { ...from, moment: 'opening' as const, arriving: null };
  if (node.op === 'previous') {
    row.opening ??= node.of.starts ? translator.write(node.of.starts, element, outside).formula : 0;
    return atom(refer(row, from.moment === 'month' ? 'before' : 'opening'));
  }
  row.closing ??= node.of.ends ? translator.write(node.of.ends, element, outside).formula : 0;
  if (from.moment !== 'month') throw new Error(`following(${node.of.path}) outside the months`);
  return atom(refer(row, 'after'));
};

const EMPTY = { sum: 0, max: -Infinity, min: Infinity } as const;
const NAMES = { sum: 'SUM', max: 'MAX', min: 'MIN' } as const;

const writeJoin = (
  translator: Translator,
  expression: Expression,
  element: number,
  from: Standpoint,
): Written => {
  const node = expression.node;
  if (node.op !== 'joinBy' && node.op !== 'joinOver') throw new Error('no join');
  const over = node.op === 'joinBy' ? node.relation.from : node.over;
  const targets = node.op === 'joinBy' ? translator.targets(node.relation) : null;
  const cells: Formula[] = [];
  for (const source of translator.namesOf(over.name).keys()) {
    if (targets && targets[source] !== element) continue;
    cells.push(cellOf(translator, node.operand, source, from));
  }
  const [only] = cells;
  if (only === undefined) return translator.constant(EMPTY[node.joining], null);
  if (cells.length === 1 && onlyReference(only)) return { formula: only, binding: 6 };
  return callOfMany(NAMES[node.joining], cells);
};

/** min(min(a, b), c) reads as MIN(a, b, c). */
const sameCalls = (op: 'min' | 'max', expression: Expression): readonly Expression[] => {
  const node = expression.node;
  return node.op === op && !isCondition(expression)
    ? [...sameCalls(op, node.left), ...sameCalls(op, node.right)]
    : [expression];
};
