export interface LevelledPath {
  readonly path: string;
  /** `added`: optional in a file, after all others, so that to state it or not moves none of them. */
  readonly level: 'programme' | 'site' | 'building' | 'added';
}

export interface StreamOrder {
  readonly questions: readonly string[];
  readonly factors: readonly string[];
  /** Paths of the inputs, in order of their dimensions. */
  readonly inputs: readonly string[];
  /** The dimension of an input's path, of `questions.ID` or of `factors.NAME`. */
  dimensionOf(path: string): number;
}

/**
 * The Sobol dimension of every stream: questions, named factors, the programme's inputs, sites,
 * buildings, what was added since, each by path in order of UTF-16 code units. The first dimensions of Sobol points are
 * the best spread, and what many results depend on comes first; yet the order is fixed by names,
 * so that no number that a reader changes moves another.
 */
export const streamOrder = (
  questions: readonly string[],
  factors: readonly string[],
  inputs: readonly LevelledPath[],
): StreamOrder => {
  const sortedQuestions = [...questions].sort(byCodeUnits);
  const sortedFactors = [...factors].sort(byCodeUnits);
  const sortedInputs = (['programme', 'site', 'building', 'added'] as const).flatMap((level) =>
    inputs
      .filter((input) => input.level === level)
      .map((input) => input.path)
      .sort(byCodeUnits),
  );
  const dimensions = new Map<string, number>();
  for (const id of sortedQuestions) dimensions.set(`questions.${id}`, dimensions.size);
  for (const name of sortedFactors) dimensions.set(`factors.${name}`, dimensions.size);
  for (const path of sortedInputs) dimensions.set(path, dimensions.size);
  return {
    questions: sortedQuestions,
    factors: sortedFactors,
    inputs: sortedInputs,
    dimensionOf: (path) => {
      const dimension = dimensions.get(path);
      if (dimension === undefined) throw new Error(`${path} owns no random stream`);
      return dimension;
    },
  };
};

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
