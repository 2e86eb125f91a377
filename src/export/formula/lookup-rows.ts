import type { Expression, Table } from '../../equations/expression.ts';
import type { Formula } from './piece.ts';
import type { Standpoint, Translator } from './translator.ts';

/** Keys of the helper rows of one lookup, by what they hold. */
const keys = new WeakMap<object, Map<string, object>>();
const keyOf = (owner: object, name: string): object => {
  const known = keys.get(owner) ?? new Map<string, object>();
  keys.set(owner, known);
  const found = known.get(name) ?? {};
  known.set(name, found);
  return found;
};

/**
 * Linear interpolation in a table of one to three arguments, held flat beyond its ends: for each
 * argument the knot below it (MATCH) and the share of the way to the next one, then the corners.
 */
export const lookupFormula = (
  translator: Translator,
  owner: object,
  table: Table,
  values: readonly Formula[],
  timed: boolean,
  element: number,
  from: Standpoint,
): Formula => {
  const { axes, values: range } = translator.table(table);
  const helper = (name: string, title: string, made: Formula): Formula => [
    translator.helper(keyOf(owner, name), element, { title, unit: '1', timed }, from, () => made),
  ];
  const places = axes.map(({ range: axis, knots }, index) => {
    const value = values[index] as Formula;
    const name = `${table.title}: argument ${index + 1}`;
    const within = helper(`${index} x`, `${name}, within the table`, [
      `MIN(MAX(`,
      ...value,
      `,INDEX(${axis},1)),INDEX(${axis},${knots}))`,
    ]);
    const knot = helper(`${index} knot`, `${name}, knot below`, [
      'MIN(MATCH(',
      ...within,
      `,${axis},1),${knots}-1)`,
    ]);
    const share = helper(`${index} share`, `${name}, share of the way to the next knot`, [
      '(',
      ...within,
      `-INDEX(${axis},`,
      ...knot,
      `))/(INDEX(${axis},`,
      ...knot,
      `+1)-INDEX(${axis},`,
      ...knot,
      '))',
    ]);
    return { knot, share };
  });

  const strideOf = (depth: number): number =>
    axes.slice(depth + 1).reduce((product, axis) => product * axis.knots, 1);
  const valueAt = (depth: number, offset: Formula, name: string): Formula => {
    const place = places[depth];
    if (!place) return [`INDEX(${range},1`, ...offset, ')'];
    const stride = strideOf(depth);
    const corner = (step: number): Formula => {
      const times = stride === 1 ? [] : [`*${stride}`];
      const next: Formula = [...offset, '+(', ...place.knot, step === 0 ? '-1' : '', ')', ...times];
      const below = valueAt(depth + 1, next, `${name}${step}`);
      return depth === axes.length - 1
        ? below
        : helper(`corner ${name}${step}`, `${table.title}: corner ${name}${step}`, below);
    };
    return [...corner(0), '*(1-', ...place.share, ')+', ...corner(1), '*', ...place.share];
  };
  return valueAt(0, [], '');
};

/** A lookup as it stands in a formula. */
export const lookupOf = (
  translator: Translator,
  node: { readonly table: Table; readonly arguments: readonly Expression[] },
  timed: boolean,
  element: number,
  from: Standpoint,
): Formula =>
  lookupFormula(
    translator,
    node,
    node.table,
    node.arguments.map((argument) => translator.cell(argument, element, from)),
    timed,
    element,
    from,
  );
