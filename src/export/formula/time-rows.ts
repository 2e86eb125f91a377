import { constant, type Expression, type Node } from '../../equations/expression.ts';
import { formulaText } from '../../equations/formula-text.ts';
import type { Quantity } from '../../equations/quantity.ts';
import { isCondition, writeCondition } from './conditions.ts';
import { lookupFormula } from './lookup-rows.ts';
import { type Formula, refer } from './piece.ts';
import { dimensionOf, isTimed } from './timed.ts';
import type { Standpoint, Translator } from './translator.ts';
import { atom, call, type Written } from './written.ts';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

const keys = new WeakMap<object, Map<string, object>>();
const keyOf = (owner: object, name: string): object => {
  const known = keys.get(owner) ?? new Map<string, object>();
  keys.set(owner, known);
  const found = known.get(name) ?? {};
  known.set(name, found);
  return found;
};

const constantOf = (translator: Translator, name: 'steps' | 'stepLength'): Formula => [
  refer(translator.timeline[name], 'constant'),
];

/** x[t - i] (1 - f) + x[t - i - 1] f, where i is the whole and f the part of the lag in steps. */
export const writeLag = (
  translator: Translator,
  node: Of<'lag'>,
  element: number,
  from: Standpoint,
): Written => {
  const timed = isTimed(node.months);
  const helper = (name: string, title: string, made: (inside: Standpoint) => Formula): Formula => [
    translator.helper(
      keyOf(node, name),
      element,
      { title, unit: '1', timed, over: node.of.dimension },
      from,
      made,
    ),
  ];
  const steps = helper('steps', 'Lag in steps', (inside) => [
    ...translator.cell(node.months, element, inside),
    '/',
    ...constantOf(translator, 'stepLength'),
  ]);
  const whole = helper('whole', 'Whole steps of the lag', () => ['INT(', ...steps, ')']);
  const part = helper('part', 'Part of a step of the lag', () => [...steps, '-', ...whole]);
  const now: Formula = [refer(translator.timeline.step, 'now')];
  const past: Formula = [refer(translator.rowOf(node.of, element), 'soFar')];
  const back = (more: string): Formula => [
    'IF(',
    ...now,
    '>',
    ...whole,
    `${more},INDEX(`,
    ...past,
    ',1,',
    ...now,
    '-',
    ...whole,
    more.replace('+', '-'),
    '),0)',
  ];
  return {
    formula: [...back(''), '*(1-', ...part, ')+', ...back('+1'), '*', ...part],
    binding: 2,
  };
};

/** Each step with its share inside the window: the difference of two ramps, as SUMPRODUCT. */
export const writeWindowSum = (
  translator: Translator,
  node: Of<'windowSum'>,
  element: number,
  from: Standpoint,
): Written => {
  const { stepsBefore, step } = translator.timeline;
  const edge = (name: string, title: string, months: Expression, least: Formula): Formula => [
    translator.helper(
      keyOf(node, name),
      element,
      { title, unit: '1', timed: true, over: node.of.dimension },
      from,
      (inside) => [
        'MAX(',
        ...least,
        ',MIN(',
        ...constantOf(translator, 'steps'),
        ',',
        refer(stepsBefore, 'now'),
        '+',
        ...translator.cell(months, element, inside),
        '/',
        ...constantOf(translator, 'stepLength'),
        '))',
      ],
    ),
  ];
  const start = edge('start', 'Start of the window, in steps', node.fromMonth, ['0']);
  const end = edge('end', 'End of the window, in steps', node.toMonth, start);
  const ramp = (at: Formula): Formula => [
    'ABS(',
    ...at,
    '-',
    refer(stepsBefore, 'all'),
    ')-ABS(',
    ...at,
    '-',
    refer(step, 'all'),
    ')',
  ];
  const all: Formula = [refer(translator.rowOf(node.of, element), 'all')];
  return {
    formula: ['SUMPRODUCT(', ...all, ',', ...ramp(end), '-(', ...ramp(start), '))/2'],
    binding: 3,
  };
};

/**
 * Each month's amount laid over the months that follow. The profile stands in a row with its first
 * age in the last month, so that amounts and profile meet in one SUMPRODUCT.
 */
export const writeSpread = (
  translator: Translator,
  node: Of<'spread'>,
  element: number,
  from: Standpoint,
): Written => {
  if (isTimed(node.months)) {
    throw new Error(`a spread of ${node.of.path} over a time that changes by month has no formula`);
  }
  const { step, stepsBefore } = translator.timeline;
  const over = node.of.dimension;
  const length = translator.helper(
    keyOf(node, 'length'),
    element,
    { title: 'Steps over which it is spread', unit: '1', timed: false, over },
    from,
    (inside) => [
      'MAX(1,',
      ...translator.cell(node.months, element, inside),
      '/',
      ...constantOf(translator, 'stepLength'),
      ')',
    ],
  );
  const age = (name: string, title: string, counted: typeof step): Formula => {
    const spec = { title, unit: '1', timed: true, over };
    const steps = constantOf(translator, 'steps');
    const share: Formula = [
      translator.helper(keyOf(node, `${name} age`), element, spec, from, () => [
        '(',
        ...steps,
        '-',
        refer(counted, 'now'),
        ')/',
        length,
      ]),
    ];
    const owner = keyOf(node, `${name} curve`);
    return [
      translator.helper(
        keyOf(node, `${name} value`),
        element,
        { ...spec, title: `${node.curve.title}, ${title.toLowerCase()}` },
        from,
        (inside) => lookupFormula(translator, owner, node.curve, [share], true, element, inside),
      ),
    ];
  };
  const until = age('until', 'Age at the end of a step, ages from right to left', stepsBefore);
  const before = age('before', 'Age at its start, ages from right to left', step);
  const profile = translator.helper(
    keyOf(node, 'profile'),
    element,
    { title: 'Share of each age, ages from right to left', unit: '1', timed: true, over },
    from,
    () => [...until, '-', ...before],
  );
  const amounts = refer(translator.rowOf(node.of, element), 'soFar');
  return call(
    'SUMPRODUCT',
    [amounts],
    [
      'INDEX(',
      refer(profile.row, 'all'),
      ',1,',
      ...constantOf(translator, 'steps'),
      '+1-',
      refer(step, 'now'),
      '):',
      { ...refer(profile.row, 'last'), kind: 'reference' },
    ],
  );
};

/** The whole row of a series: of a quantity as it stands, of a formula in a row of its own. */
const wholeRow = (
  translator: Translator,
  operand: Expression,
  element: number,
  from: Standpoint,
): Formula => {
  if (operand.node.op === 'value' && operand.node.of.timed) {
    return [refer(translator.rowOf(operand.node.of as Quantity, element), 'all')];
  }
  const over = dimensionOf(operand);
  const spec = { title: formulaText(operand), unit: '', timed: true, over };
  const { row } = translator.helper(
    operand,
    element,
    spec,
    from,
    (inside) => translator.write(operand, element, inside).formula,
  );
  return [refer(row, 'all')];
};

/** SUM, MAX or MIN over the months; the first or last month by a row that holds its time. */
export const writeReduce = (
  translator: Translator,
  node: Of<'reduce'>,
  element: number,
  from: Standpoint,
): Written => {
  const { reducer, operand } = node;
  if (reducer === 'total' || reducer === 'peak' || reducer === 'lowest') {
    const name = { total: 'SUM', peak: 'MAX', lowest: 'MIN' }[reducer];
    return call(name, wholeRow(translator, operand, element, from));
  }
  const never = reducer === 'firstMonth' ? Infinity : -Infinity;
  const time = translator.helper(
    node,
    element,
    { title: 'Month, where it is so', unit: 'month', timed: true, over: dimensionOf(operand) },
    from,
    (inside) =>
      call(
        'IF',
        writeCondition(translator, operand, element, inside).formula,
        [refer(translator.timeline.now, 'now')],
        translator.write(constant(never, 'month'), element, inside).formula,
      ).formula,
  );
  return call(reducer === 'firstMonth' ? 'MIN' : 'MAX', [refer(time.row, 'all')]);
};

export const writeAtMonth = (
  translator: Translator,
  node: Of<'atMonth'>,
  element: number,
  from: Standpoint,
): Written => {
  const month = translator.cell(node.month, element, from);
  return call(
    'IF',
    [...month, '<0'],
    ['0'],
    [
      'INDEX(',
      ...wholeRow(translator, node.operand, element, from),
      ',1,MIN(',
      ...constantOf(translator, 'steps'),
      ',INT(',
      ...month,
      '/',
      ...constantOf(translator, 'stepLength'),
      ')+1))',
    ],
  );
};

/** Excel's NPV discounts the first value by one step, as the engine does. */
export const writePresentValue = (
  translator: Translator,
  node: Of<'presentValue'>,
  element: number,
  from: Standpoint,
): Written =>
  call(
    'NPV',
    translator.cell(node.ratePerStep, element, from),
    wholeRow(translator, node.operand, element, from),
  );

/** 1 or 0 as a number. */
export const writeFlag = (
  translator: Translator,
  expression: Expression,
  element: number,
  from: Standpoint,
): Written | null =>
  isCondition(expression)
    ? call('IF', writeCondition(translator, expression, element, from).formula, ['1'], ['0'])
    : null;

export const nothing: Written = atom('0');
