/** What became of one vector. */
export interface ScoredCase {
  readonly id: string;
  readonly passed: boolean;
  /** Largest error as a share of its tolerance; above 1 fails. Null where no numbers compare. */
  readonly worst: number | null;
  /** What the function answered, as it can be written to JSON. */
  readonly answer: unknown;
  /** Why it failed, in words. */
  readonly why?: string;
}

/** What became of one file of vectors. */
export interface ScoredFile {
  readonly file: string;
  readonly cases: readonly ScoredCase[];
  /** Set where the file was not scored: what it is, and whether that is a failure. */
  readonly unscored?: { readonly why: string; readonly fails: boolean };
}

/** Largest absolute and relative difference that passes. */
export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/**
 * Largest |got - expected| / max(abs, rel |expected|), element by element through lists and
 * records. Infinite where the shapes differ or null stands against a number.
 */
export function worstError(got: unknown, expected: unknown, tolerance: Tolerance): number {
  if (typeof expected === 'number') {
    if (typeof got !== 'number' || !Number.isFinite(got)) return Number.POSITIVE_INFINITY;
    const difference = Math.abs(got - expected);
    const allowed = Math.max(tolerance.abs, tolerance.rel * Math.abs(expected));
    return difference === 0 ? 0 : difference / allowed;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return Number.POSITIVE_INFINITY;
    return expected.reduce<number>(
      (worst, item, at) => Math.max(worst, worstError(got[at], item, tolerance)),
      0,
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof got !== 'object' || got === null) return Number.POSITIVE_INFINITY;
    return Object.entries(expected).reduce<number>((worst, [name, item]) => {
      const value = (got as Record<string, unknown>)[name];
      return Math.max(worst, worstError(value, item, tolerance));
    }, 0);
  }
  return got === expected ? 0 : Number.POSITIVE_INFINITY;
}
