import { operandsOf } from '../../../src/equations/dependencies.ts';
import type { Expression } from '../../../src/equations/expression.ts';
import type { Quantity } from '../../../src/equations/quantity.ts';

/** How often each operation of the language stands in the formulas, with what it is told apart by. */
export const countOperations = (
  quantities: readonly Quantity[],
  counts: Map<string, number>,
): void => {
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const seen = new Set<Expression>();
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return;
    seen.add(expression);
    count(nameOf(expression));
    operandsOf(expression).forEach(visit);
  };
  for (const { kind, formula, starts, ends } of quantities) {
    count(kind);
    for (const part of [formula, starts, ends]) if (part) visit(part);
  }
};

const nameOf = ({ node }: Expression): string => {
  switch (node.op) {
    case 'joinBy':
    case 'joinOver':
      return `${node.op} ${node.joining}`;
    case 'reduce':
      return node.reducer;
    case 'along':
    case 'arrivingFrom':
      return `${node.op} ${node.direction}`;
    case 'pass':
      return node.result === 'cash' ? 'cash' : node.result;
    case 'lookup':
      return `lookup ${node.arguments.length}`;
    default:
      return node.op;
  }
};

/** Every operation there is, by the names above. */
export const everyOperation: readonly string[] = [
  'input',
  'inputSeries',
  'given',
  'givenSeries',
  'perWorld',
  'series',
  'stock',
  'constant',
  'value',
  'previous',
  'following',
  'lag',
  'windowSum',
  'spread',
  'now',
  'stepLength',
  'negate',
  'abs',
  'floor',
  'sqrt',
  'exp',
  'log',
  'add',
  'subtract',
  'multiply',
  'divide',
  'min',
  'max',
  'power',
  'less',
  'lessOrEqual',
  'equal',
  'notEqual',
  'select',
  'convert',
  'at',
  'joinBy sum',
  'joinBy max',
  'joinBy min',
  'joinOver sum',
  'joinOver max',
  'joinOver min',
  'lookup 1',
  'lookup 2',
  'lookup 3',
  'along forward',
  'along backward',
  'arriving',
  'arrivingFrom forward',
  'arrivingFrom backward',
  'paid',
  'cash',
  'drawn',
  'unmet',
  'assigned',
  'left',
  'total',
  'peak',
  'lowest',
  'firstMonth',
  'lastMonth',
  'atMonth',
  'presentValue',
];
