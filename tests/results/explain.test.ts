import { beforeAll, describe, expect, it } from 'vitest';
import type { Expression } from '../../src/equations/expression.ts';
import { binary, type Interpretation, interpret } from '../../src/equations/interpret.ts';
import type { Quantity } from '../../src/equations/quantity.ts';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import type { CheckedBelief } from '../../src/programme/checked-programme.ts';
import { type Explanation, explain } from '../../src/results/explain.ts';
import { lineageOf, type Place } from '../../src/results/lineage.ts';
import { unmovedBy } from '../../src/results/unmoved.ts';
import { centralWorld } from '../../src/simulation/sample-block.ts';
import { type SamplingPlan, samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import { shipped } from './stargate.ts';

let bound: BoundProgramme;
let world: Interpretation;
let plan: SamplingPlan;
const quantity = (path: string): Quantity => bound.model.byPath.get(path) as Quantity;

beforeAll(() => {
  bound = shipped('stargate-2025-01');
  const belief = bound.programme.beliefs.find(
    ({ name }) => name === 'softbank-secured-under-10b',
  ) as CheckedBelief;
  plan = samplingPlan(bound, belief, 1, replicateDesign(4096));
  world = interpret(bound.model, bound.structure, centralWorld(plan).inputs);
});

/** Every explanation in the tree, each once. */
const all = (explanation: Explanation): Explanation[] => [
  explanation,
  ...explanation.parts.flatMap(all),
];

/**
 * Recomputes a formula from the values that its explanation shows and from nothing else. Null where
 * the formula joins elements or months, whose terms are checked one by one elsewhere.
 */
const recompute = (expression: Expression, shown: Explanation): number | null => {
  const read = (of: Quantity, reading: string): number | null =>
    shown.parts.find(
      (part) =>
        part.quantity === of &&
        part.reading === reading &&
        part.elementIndex === (of.dimension ? shown.elementIndex : 0),
    )?.value ?? null;
  const { node } = expression;
  const both = (left: Expression, right: Expression, join: (a: number, b: number) => number) => {
    const a = recompute(left, shown);
    const b = recompute(right, shown);
    return a === null || b === null ? null : join(a, b);
  };
  switch (node.op) {
    case 'constant':
      return node.value;
    case 'value':
      return read(node.of, 'same');
    case 'previous':
      return (shown.step ?? 0) > 0 ? read(node.of, 'previous') : null;
    case 'joinOver': {
      const inner = node.operand.node;
      if (node.joining !== 'sum' || inner.op !== 'value') return null;
      return shown.parts
        .filter((part) => part.quantity === inner.of && part.reading === 'same')
        .reduce((sum, part) => sum + part.value, 0);
    }
    case 'select': {
      const condition = recompute(node.condition, shown);
      if (condition === null) return null;
      return recompute(condition !== 0 ? node.whereTrue : node.whereFalse, shown);
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'min':
    case 'max':
    case 'less':
    case 'lessOrEqual':
    case 'equal':
    case 'notEqual':
      return both(node.left, node.right, (a, b) => binary(node.op, a, b));
    default:
      return null;
  }
};

describe('explain the funding gap of a month', () => {
  const gapAt = (step: number, depth: number): Explanation =>
    explain(bound, world, { quantity: quantity('capital.gap'), element: 0, step }, depth);

  it('shows values from which its arithmetic can be redone', () => {
    const shown = all(gapAt(54, 4)).filter((part) => part.parts.length > 0);
    let redone = 0;
    for (const part of shown) {
      const again = recompute(part.quantity.formula as Expression, part);
      if (again === null) continue;
      expect(again, part.path).toBe(part.value);
      redone++;
    }
    expect(redone).toBeGreaterThan(20);
    expect(gapAt(54, 1).value).toBeGreaterThan(1e9);
  });

  it('reaches the SoftBank question and its rival claims with their sources', () => {
    const lineage = lineageOf(bound);
    const place = { quantity: quantity('capital.gap'), element: 0 };
    expect(lineage.questionsOf(place)).toContain('softbank-secured');
    const input = lineage
      .inputsOf(place)
      .find(({ given }) => given.question === 'softbank-secured');
    expect(input?.quantity.path).toBe('capital.securedMoney');
    const secured = explain(
      bound,
      world,
      { quantity: quantity('capital.securedMoney'), element: input?.element ?? -1, step: 0 },
      1,
    );
    expect(secured.claims.length).toBeGreaterThanOrEqual(3);
    for (const claim of secured.claims) {
      expect(claim.citation.key).not.toBe('');
      expect(claim.citation.title).not.toBe('');
    }
    expect(new Set(secured.claims.map(({ by }) => by))).toContain('Elon Musk');
  });

  it('lists what the dispute does not move: the first buildings at Abilene among it', () => {
    const { unmoved, moved, worlds } = unmovedBy(bound, plan, 'softbank-secured');
    const names = bound.structure.elements.get('building') as readonly string[];
    const buildings = (places: readonly Place[]): string[] =>
      places
        .filter(({ quantity: of }) => of.path === 'buildings.readyAt')
        .map(({ element }) => names[element] as string);
    expect(worlds).toBe(256);
    expect(buildings(unmoved)).toEqual(expect.arrayContaining(['Abilene 1', 'Abilene 2']));
    expect(buildings(moved)).not.toHaveLength(0);
    expect(moved.some(({ quantity: of }) => of.path === 'capital.peakGap')).toBe(true);
  });

  it('never finds moved what the equations do not join to the question', () => {
    const untouched = lineageOf(bound).untouchedBy('softbank-secured');
    expect(untouched.some(({ quantity: of }) => of.path === 'power.supplyDate')).toBe(true);
    const { moved } = unmovedBy(bound, plan, 'softbank-secured');
    for (const place of moved) {
      expect(
        untouched.some(
          (other) => other.quantity === place.quantity && other.element === place.element,
        ),
      ).toBe(false);
    }
  });
});
