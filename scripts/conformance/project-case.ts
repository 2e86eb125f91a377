import { type ProjectCaseInputs, projectCase } from '../../src/entries/finance.ts';
import { type ScoredCase, worstError } from './score.ts';

/** A whole project-finance case: what goes in, every figure and every yearly line that comes out. */
export interface ProjectCaseVector {
  readonly name: string;
  readonly inputs: unknown;
  readonly expected: Readonly<Record<string, unknown>> & {
    readonly annual: Readonly<Record<string, readonly number[]>>;
  };
  readonly tolerance: {
    readonly money_abs: number;
    readonly rel: number;
    readonly rates_abs: number;
  };
}

const RATE = /^(irr|lcoe|min_dscr)/;

/**
 * Every figure within the relative tolerance; a rate within its own absolute one as well. A yearly
 * line may be wrong by the relative tolerance of its largest value, never by more than `money_abs`
 * beyond its own: a balance that ends at nil ends within that.
 */
export function scoreProjectCase(
  vector: ProjectCaseVector,
  read: (inputs: unknown) => unknown,
): ScoredCase {
  const { name: id, expected, tolerance } = vector;
  const { rel } = tolerance;
  let answer: Readonly<Record<string, unknown>>;
  try {
    answer = projectCase(read(vector.inputs) as ProjectCaseInputs) as unknown as typeof answer;
  } catch (error) {
    return { id, passed: false, worst: null, answer: null, why: String(error) };
  }
  const errors: { readonly line: string; readonly error: number }[] = [];
  for (const [line, value] of Object.entries(expected)) {
    if (line === 'annual') continue;
    const abs = RATE.test(line) ? tolerance.rates_abs : 0;
    errors.push({ line, error: worstError(answer[line], value, { abs, rel }) });
  }
  const rows = answer.annual as Readonly<Record<string, unknown>>;
  for (const [line, values] of Object.entries(expected.annual)) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const abs = Math.min(tolerance.money_abs, rel * largest);
    errors.push({ line: `annual.${line}`, error: worstError(rows[line], values, { abs, rel }) });
  }
  const failed = errors.filter(({ error }) => !(error <= 1));
  const worst = errors.reduce((most, { error }) => Math.max(most, error), 0);
  return {
    id,
    passed: failed.length === 0,
    worst: Number.isFinite(worst) ? worst : null,
    answer,
    ...(failed.length === 0 ? {} : { why: `wrong: ${failed.map(({ line }) => line).join(', ')}` }),
  };
}
