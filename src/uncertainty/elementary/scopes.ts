import type { ElementaryProgram } from './elementary-program.ts';
import { operandsOf } from './operations.ts';

/** A block of the generated function: its body, or one arm of a select. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly depth: number;
}

/** The innermost scope in which each needed step can be computed; users come after operands. */
export function scopesOf(program: ElementaryProgram): {
  body: Scope;
  arms: Map<number, readonly [Scope, Scope]>;
  scopes: (Scope | undefined)[];
} {
  const body: Scope = { parent: undefined, depth: 0 };
  const arms = new Map<number, readonly [Scope, Scope]>();
  const scopes: (Scope | undefined)[] = program.steps.map(() => undefined);
  scopes[program.result] = body;
  for (let index = program.steps.length - 1; index >= 0; index--) {
    const step = program.steps[index]!;
    const scope = scopes[index];
    if (scope === undefined) continue;
    const use = (operand: number, from: Scope): void => {
      const known = scopes[operand];
      scopes[operand] = known === undefined ? from : sharedScope(known, from);
    };
    if (step.op !== 'select') {
      for (const operand of operandsOf(step)) use(operand, scope);
      continue;
    }
    const arm = (): Scope => ({ parent: scope, depth: scope.depth + 1 });
    const pair = [arm(), arm()] as const;
    arms.set(index, pair);
    use(step.mask, scope);
    use(step.a, pair[0]);
    use(step.b, pair[1]);
  }
  return { body, arms, scopes };
}

function sharedScope(a: Scope, b: Scope): Scope {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left.depth >= right.depth) left = left.parent!;
    else right = right.parent!;
  }
  return left;
}
