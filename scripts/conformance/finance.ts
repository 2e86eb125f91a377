import * as finance from '../../src/entries/finance.ts';
import { type ProjectCaseVector, scoreProjectCase } from './project-case.ts';
import { type ScoredCase, type ScoredFile, type Tolerance, worstError } from './score.ts';

/** A vector of a finance function. */
interface FinanceVector {
  readonly id: string;
  readonly function: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly tolerance: Tolerance | null;
  readonly all_roots?: readonly number[];
}

const LOWEST_RATE = -0.9999999;
const HIGHEST_RATE = 1e6;

/** True for a list of vectors that name a function, and for a whole case that does. */
export function isFinance(content: unknown): boolean {
  const first = Array.isArray(content) ? content[0] : content;
  return typeof first === 'object' && first !== null && 'function' in first;
}

/** Scores a file of vectors, or a whole case that runs through the model's equations. */
export function scoreFinance(file: string, content: unknown): ScoredFile {
  const vectors = (Array.isArray(content) ? content : [content]) as FinanceVector[];
  return {
    file,
    cases: vectors.map((vector) =>
      vector.function === 'project_case'
        ? scoreProjectCase(vector as unknown as ProjectCaseVector, camelFields)
        : scoreVector(vector),
    ),
  };
}

function scoreVector(vector: FinanceVector): ScoredCase {
  const name = camelCase(vector.function);
  const functions = finance as unknown as Record<
    string,
    ((inputs: unknown) => unknown) | undefined
  >;
  const run = functions[name];
  const { id } = vector;
  if (run === undefined) {
    return { id, passed: false, worst: null, answer: null, why: `no function ${name}` };
  }
  let answer: unknown;
  try {
    answer = run(camelFields(vector.inputs));
  } catch (error) {
    return { id, passed: false, worst: null, answer: null, why: String(error) };
  }
  if (name === 'irr' || name === 'xirr') {
    return scoreRoots(vector, answer as ReturnType<typeof finance.irr>);
  }
  const worst = worstError(answer, vector.expected, vector.tolerance ?? { abs: 0, rel: 0 });
  const passed = worst <= 1;
  const why = `got ${brief(answer)}, expected ${brief(vector.expected)}`;
  return { id, passed, worst: finite(worst), answer, ...(passed ? {} : { why }) };
}

/**
 * The rate must be one of the listed roots, every listed root of the graded range must be told,
 * nothing else may be, and uniqueness must agree.
 */
function scoreRoots(vector: FinanceVector, answer: ReturnType<typeof finance.irr>): ScoredCase {
  const tolerance = vector.tolerance ?? { abs: 1e-9, rel: 1e-9 };
  const listed = vector.all_roots ?? [];
  const graded = listed.filter((root) => root > LOWEST_RATE && root <= HIGHEST_RATE);
  const told = answer.roots.filter((root) => root > LOWEST_RATE && root <= HIGHEST_RATE);
  const faults: string[] = [];
  let worst = 0;
  if (vector.expected === null) {
    if (answer.rate !== null || told.length > 0) faults.push(`invented ${answer.rate}`);
    if (answer.reason === undefined) faults.push('gave no reason');
  } else {
    worst = Math.min(...listed.map((root) => worstError(answer.rate, root, tolerance)));
    if (!(worst <= 1)) faults.push(`rate ${answer.rate} is none of ${listed.join(', ')}`);
    const matching = told.length === graded.length ? worstError(told, graded, tolerance) : 2;
    worst = Math.max(worst, matching);
    if (!(matching <= 1)) faults.push(`roots ${told.join(', ')} against ${graded.join(', ')}`);
    if (answer.unique !== (graded.length || listed.length) <= 1) faults.push('uniqueness is wrong');
  }
  const { id } = vector;
  const passed = faults.length === 0;
  return {
    id,
    passed,
    worst: finite(worst),
    answer,
    ...(passed ? {} : { why: faults.join('; ') }),
  };
}

/** `debt_service` to `debtService`; the names of depreciation tables (`macrs_5`) have no letter. */
function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function camelFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [camelCase(name), camelFields(field)]),
  );
}

function finite(worst: number): number | null {
  return Number.isFinite(worst) ? worst : null;
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)} ...` : text;
}
