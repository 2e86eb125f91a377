import type { BinaryOperation, Expression } from './expression.ts';

/** How tightly a piece of formula holds together; a looser one inside a tighter gets brackets. */
type Binding = 1 | 2 | 3 | 4 | 5;

const SIGNS: Readonly<Partial<Record<BinaryOperation, readonly [string, Binding]>>> = {
  less: ['<', 1],
  lessOrEqual: ['≤', 1],
  equal: ['=', 1],
  notEqual: ['≠', 1],
  add: ['+', 2],
  subtract: ['−', 2],
  multiply: ['×', 3],
  divide: ['/', 3],
  power: ['^', 4],
};

/**
 * A formula as a person would write it: `max(0, capital.asked − capital.cash)`. The same text
 * stands in `explain`, in the method pages and in the glossary. `name` may replace a quantity's
 * path, e.g. by its value in one world.
 */
export const formulaText = (
  expression: Expression,
  name: (path: string) => string = (path) => path,
): string => write(expression, name)[0];

const write = (
  expression: Expression,
  name: (path: string) => string,
): readonly [string, Binding] => {
  const text = (operand: Expression): string => write(operand, name)[0];
  const call = (
    label: string,
    ...operands: readonly (Expression | string)[]
  ): [string, Binding] => [
    `${label}(${operands.map((x) => (typeof x === 'string' ? x : text(x))).join(', ')})`,
    5,
  ];
  const node = expression.node;
  switch (node.op) {
    case 'constant':
      return [node.unit ? `${number(node.value)} ${node.unit}` : number(node.value), 5];
    case 'value':
      return [name(node.of.path), 5];
    case 'previous':
    case 'following':
      return call(node.op, name(node.of.path));
    case 'lag':
      return call('lag', name(node.of.path), node.months);
    case 'windowSum':
      return call('windowSum', name(node.of.path), node.fromMonth, node.toMonth);
    case 'spread':
      return call('spread', name(node.of.path), node.months, node.curve.path);
    case 'now':
      return ['now', 5];
    case 'stepLength':
      return ['step', 5];
    case 'arriving':
      return ['arriving', 5];
    case 'negate': {
      const [inner, binding] = write(node.operand, name);
      return [`−${binding < 4 ? `(${inner})` : inner}`, 4];
    }
    case 'abs':
    case 'floor':
    case 'sqrt':
    case 'exp':
    case 'log':
      return call(node.op, node.operand);
    case 'select':
      return [
        `${text(node.whereTrue)} if ${text(node.condition)} else ${text(node.whereFalse)}`,
        1,
      ];
    case 'convert': {
      const [inner, binding] = write(node.operand, name);
      return [`${binding < 5 ? `(${inner})` : inner} in ${node.to}`, 4];
    }
    case 'at':
      return call('at', node.relation.name, node.operand);
    case 'joinBy':
      return call(`${node.joining}By`, node.relation.name, node.operand);
    case 'joinOver':
      return call(`${node.joining}Over`, node.over.name, node.operand);
    case 'lookup':
      return call(node.table.path, ...node.arguments);
    case 'along':
      return call(
        node.direction === 'forward' ? 'alongNetwork' : 'alongNetworkBackward',
        node.network.name,
        node.bound,
        `arriving → ${text(node.body)}`,
      );
    case 'arrivingFrom':
      return call(
        node.direction === 'forward' ? 'latestOfPredecessors' : 'earliestOfSuccessors',
        node.network.name,
        node.bound,
        node.operand,
      );
    case 'pass': {
      const { pass, result } = node;
      if (pass.kind === 'settle') {
        return call(`settle.${result}`, pass.due, pass.cash);
      }
      return pass.kind === 'drawInOrder'
        ? call(`drawInOrder.${result}`, pass.need, pass.available)
        : call(`assignInOrder.${result}`, pass.wanted, pass.capacity);
    }
    case 'reduce':
      return call(node.reducer, node.operand);
    case 'atMonth':
      return call('atMonth', node.operand, node.month);
    case 'presentValue':
      return call('presentValue', node.operand, node.ratePerStep);
    case 'min':
    case 'max':
      return call(node.op, ...sameCalls(node.op, expression));
    default: {
      const [sign, binding] = SIGNS[node.op] as readonly [string, Binding];
      const [left, leftBinding] = write(node.left, name);
      const [right, rightBinding] = write(node.right, name);
      // A minus, a division, a power and a comparison do not share their right side's brackets.
      const rightMin = node.op === 'add' || node.op === 'multiply' ? binding : binding + 1;
      return [
        `${leftBinding < binding ? `(${left})` : left} ${sign} ` +
          `${rightBinding < rightMin ? `(${right})` : right}`,
        binding,
      ];
    }
  }
};

/** min(min(a, b), c) reads as min(a, b, c). */
const sameCalls = (op: 'min' | 'max', expression: Expression): readonly Expression[] => {
  const node = expression.node;
  return node.op === op ? [...sameCalls(op, node.left), node.right] : [expression];
};

const number = (value: number): string => {
  if (value === Infinity) return '∞';
  if (value === -Infinity) return '−∞';
  return value < 0 ? `−${String(-value)}` : String(value);
};
