import { type ScoredCase, type Tolerance, worstError } from './score.ts';

/** A file of vectors of a site: what kind of case it holds, how exact, and the cases. */
export interface SiteVectors {
  readonly kind: string;
  readonly tolerance_abs?: number;
  readonly tolerance_rel?: number;
  readonly cases: readonly SiteCase[];
  readonly [field: string]: unknown;
}

/** A case; its other fields depend on the kind. */
export interface SiteCase {
  readonly id: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** Scores the cases of one kind. */
export type SiteScorer = (vectors: SiteVectors) => readonly ScoredCase[];

/** The tolerance that a file states for all its cases; figures are written to 12 digits. */
export function toleranceOf({ tolerance_abs = 0, tolerance_rel = 0 }: SiteVectors): Tolerance {
  return { abs: tolerance_abs, rel: tolerance_rel };
}

/** Answers a case, or tells why not, and compares what the case expects with the answer. */
export function judge(
  { id, expected }: Pick<SiteCase, 'id' | 'expected'>,
  tolerance: Tolerance,
  answerOf: () => unknown,
): ScoredCase {
  let answer: unknown;
  try {
    answer = answerOf();
  } catch (error) {
    return { id, passed: false, worst: null, answer: null, why: String(error) };
  }
  const worst = worstError(answer, expected, tolerance);
  const finite = Number.isFinite(worst) ? worst : null;
  if (worst <= 1) return { id, passed: true, worst: finite, answer };
  const why = `got ${brief(answer)}, expected ${brief(expected)}`;
  return { id, passed: false, worst: finite, answer, why };
}

/** A vector's fields in the spelling of the functions: `total_float` to `totalFloat`. */
export function camelFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [camelCase(name), camelFields(field)]),
  );
}

/** An answer's fields in the spelling of the vectors: `totalFloat` to `total_float`. */
export function snakeRecord(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, field]) => [snakeCase(name), field]),
  );
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)} ...` : text;
}
