import {
  conversionFactor,
  describeMismatch,
  divideUnits,
  isDimensionless,
  multiplyUnits,
  ONE,
  parseUnit,
  powerOfUnit,
  sameDimension,
  sameUnit,
  type Unit,
  unitText,
} from '../quantities/unit.ts';
import type { BinaryOperation, Expression, Node } from './expression.ts';
import type { Pass } from './passes.ts';
import type { Quantity } from './quantity.ts';

/** A bare 0 or infinity fits any unit; null stands for it. */
type Inferred = Unit | null;

/** Thrown inside one formula, told under the name of its quantity. */
class Mismatch extends Error {}

/**
 * Infers the unit of every formula and compares it with the one declared. Returns a sentence for
 * each equation that adds dollars to megawatts, or megawatts of IT to megawatts of facility.
 */
export const checkUnits = (quantities: readonly Quantity[]): string[] => {
  const problems: string[] = [];
  const attempt = (quantity: Quantity, part: string, action: () => void): void => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      problems.push(`${quantity.path}${part}: ${error.message}`);
    }
  };
  for (const quantity of quantities) {
    attempt(quantity, ' (unit)', () => declaredUnit(quantity));
    const parts: readonly (readonly [string, Expression | null])[] = [
      ['', quantity.formula],
      [' (starts)', quantity.starts],
      [' (ends)', quantity.ends],
    ];
    for (const [part, formula] of parts) {
      if (!formula) continue;
      attempt(quantity, part, () => {
        const declared = declaredUnit(quantity);
        const found = inferUnit(formula, null);
        if (found && !sameUnit(found, declared))
          throw mismatch('the formula gives', found, declared);
      });
    }
  }
  return problems;
};

const units = new Map<string, Unit>();
const unitOf = (text: string): Unit => {
  const known = units.get(text);
  if (known) return known;
  const unit = parseUnit(text);
  units.set(text, unit);
  return unit;
};

/** The unit that a quantity was declared with. Throws `UnitError` when it cannot be read. */
export const declaredUnit = (quantity: Quantity): Unit => unitOf(quantity.declaration.unit);

/** The number by which `.in(unit)` multiplies. The formula has passed `checkUnits`. */
export const conversionFactorOf = (node: Extract<Node, { op: 'convert' }>): number => {
  const from = inferUnit(node.operand, null);
  return from ? conversionFactor(from, unitOf(node.to)) : 1;
};

const mismatch = (what: string, found: Unit, expected: Unit): Mismatch => {
  const texts = `${what} ${unitText(found)} where ${unitText(expected)} is expected`;
  if (!sameDimension(found, expected)) {
    const { message, remedy } = describeMismatch(found, expected);
    return new Mismatch(`${texts}. ${message} ${remedy}`);
  }
  const factor = conversionFactor(found, expected);
  return new Mismatch(
    `${texts}. Both measure the same, by a factor of ${factor}: write .in('${unitText(expected)}').`,
  );
};

const together = (what: string, left: Inferred, right: Inferred): Inferred => {
  if (left === null) return right;
  if (right === null || sameUnit(left, right)) return left;
  throw mismatch(what, right, left);
};

const mustBe = (what: string, found: Inferred, expected: Unit): void => {
  if (found !== null && !sameUnit(found, expected)) throw mismatch(what, found, expected);
};

/** Unit of a formula; `arriving` is the unit that travels along a network in its body. */
const inferUnit = (expression: Expression, arriving: Inferred): Inferred => {
  const infer = (operand: Expression): Inferred => inferUnit(operand, arriving);
  const node: Node = expression.node;
  switch (node.op) {
    case 'constant':
      if (node.unit !== null) return unitOf(node.unit);
      return node.value === 0 || Math.abs(node.value) === Infinity ? null : ONE;
    case 'value':
    case 'previous':
    case 'following':
      return declaredUnit(node.of);
    case 'lag':
      mustBe('lag(..., months)', infer(node.months), unitOf('month'));
      return declaredUnit(node.of);
    case 'windowSum':
      mustBe('windowSum(..., from)', infer(node.fromMonth), unitOf('month'));
      mustBe('windowSum(..., to)', infer(node.toMonth), unitOf('month'));
      return declaredUnit(node.of);
    case 'spread':
      mustBe('spread(..., months)', infer(node.months), unitOf('month'));
      mustBe(`the curve ${node.curve.path}`, unitOf(node.curve.unit), ONE);
      return declaredUnit(node.of);
    case 'now':
    case 'stepLength':
      return unitOf('month');
    case 'arriving':
      return arriving;
    case 'negate':
    case 'abs':
    case 'floor':
      return infer(node.operand);
    case 'exp':
    case 'log':
      mustBe(`${node.op}(...)`, infer(node.operand), ONE);
      return ONE;
    case 'sqrt': {
      const unit = infer(node.operand) ?? ONE;
      if (!isDimensionless(unit)) {
        throw new Mismatch(`the square root of ${unitText(unit)} has no unit of the field`);
      }
      return ONE;
    }
    case 'convert': {
      const found = inferUnit(node.operand, null);
      const target = unitOf(node.to);
      if (!found) throw new Mismatch(`.in('${node.to}') converts what has no unit of its own`);
      if (!sameDimension(found, target)) throw mismatch('.in(...)', found, target);
      return target;
    }
    case 'select':
      infer(node.condition);
      return together('select', infer(node.whereTrue), infer(node.whereFalse));
    case 'at':
    case 'joinBy':
    case 'joinOver':
      return infer(node.operand);
    case 'lookup':
      node.arguments.forEach((argument, index) => {
        const expected = unitOf(node.table.argumentUnits[index] ?? '1');
        mustBe(`argument ${index + 1} of ${node.table.path}`, infer(argument), expected);
      });
      return unitOf(node.table.unit);
    case 'along': {
      const bound = infer(node.bound);
      // The body says what travels; where the bound is a bare 0 it takes the body's unit.
      const body = inferUnit(node.body, bound);
      return together('along the network', bound, body);
    }
    case 'arrivingFrom':
      return together('along the network', infer(node.bound), infer(node.operand));
    case 'pass':
      return inferPass(node.pass, infer);
    case 'reduce': {
      const unit = infer(node.operand);
      return node.reducer === 'firstMonth' || node.reducer === 'lastMonth' ? unitOf('month') : unit;
    }
    case 'atMonth':
      mustBe('atMonth(..., month)', infer(node.month), unitOf('month'));
      return infer(node.operand);
    case 'presentValue':
      mustBe('presentValue(..., rate)', infer(node.ratePerStep), ONE);
      return infer(node.operand);
    default:
      return inferBinary(node.op, infer(node.left), infer(node.right), node.right);
  }
};

const inferBinary = (
  op: BinaryOperation,
  left: Inferred,
  right: Inferred,
  exponent: Expression,
): Inferred => {
  switch (op) {
    case 'multiply':
      return multiplyUnits(left ?? ONE, right ?? ONE);
    case 'divide':
      return divideUnits(left ?? ONE, right ?? ONE);
    case 'power': {
      const base = left ?? ONE;
      mustBe('an exponent', right, ONE);
      if (isDimensionless(base)) return base;
      const node = exponent.node;
      if (node.op === 'constant' && Math.trunc(node.value) === node.value) {
        return powerOfUnit(base, node.value);
      }
      throw new Mismatch(`${unitText(base)} to a power that is not a whole constant`);
    }
    case 'less':
    case 'lessOrEqual':
    case 'equal':
    case 'notEqual':
      together('compared with', left, right);
      return ONE;
    default:
      return together(op === 'min' || op === 'max' ? op : `to ${op}`, left, right);
  }
};

const inferPass = (pass: Pass, infer: (operand: Expression) => Inferred): Inferred => {
  switch (pass.kind) {
    case 'settle':
      return together('settle', infer(pass.due), infer(pass.cash));
    case 'drawInOrder':
      return together('drawInOrder', infer(pass.need), infer(pass.available));
    case 'assignInOrder':
      return together('assignInOrder', infer(pass.wanted), infer(pass.capacity));
  }
};
