import type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief, GivenValue } from '../programme/checked-programme.ts';
import { parsePath } from '../programme/path.ts';

/** Inputs of two programmes that have the same path and not the same value, under one name. */
export interface DifferingGroup {
  readonly name: string;
  readonly paths: readonly string[];
  readonly questions: readonly string[];
}

/**
 * The inputs in which two programmes differ, as far as both have them: by question, by source or
 * site that they belong to, the rest by chapter, in the order of the first programme.
 */
export const differingInputs = (
  a: BoundProgramme,
  b: BoundProgramme,
): readonly DifferingGroup[] => {
  const others = byPath(b);
  const groups = new Map<string, { paths: Set<string>; questions: Set<string> }>();
  for (const [path, input] of byPath(a)) {
    const other = others.get(path);
    if (!other || sameValue(input.given, other.given)) continue;
    const name = groupOf(input, other);
    const group = groups.get(name) ?? { paths: new Set(), questions: new Set() };
    groups.set(name, group);
    group.paths.add(path);
    for (const { question } of [input.given, other.given]) {
      if (question !== null) group.questions.add(question);
    }
  }
  return [...groups].map(([name, { paths, questions }]) => ({
    name,
    paths: [...paths],
    questions: [...questions],
  }));
};

/** One programme with a group of inputs, and the weights of their questions, taken from another. */
export const switched = (
  side: { readonly bound: BoundProgramme; readonly belief: CheckedBelief },
  other: { readonly bound: BoundProgramme; readonly belief: CheckedBelief },
  group: DifferingGroup,
): { readonly bound: BoundProgramme; readonly belief: CheckedBelief } => {
  const others = byPath(other.bound);
  const wanted = new Set(group.paths);
  const weights = { ...side.belief.weights };
  for (const question of group.questions) {
    const given = other.belief.weights[question];
    if (given) weights[question] = given;
  }
  return {
    bound: {
      ...side.bound,
      inputs: side.bound.inputs.map((input) => {
        const found = wanted.has(input.path) ? others.get(input.path) : undefined;
        return found ? { ...input, given: found.given } : input;
      }),
    },
    belief: { ...side.belief, weights },
  };
};

const byPath = ({ inputs }: BoundProgramme): ReadonlyMap<string, BoundInput> => {
  const found = new Map<string, BoundInput>();
  for (const input of inputs) if (!found.has(input.path)) found.set(input.path, input);
  return found;
};

const sameValue = (a: GivenValue, b: GivenValue): boolean =>
  a.question === b.question &&
  JSON.stringify([a.distribution, a.claimDistributions, a.loadings]) ===
    JSON.stringify([b.distribution, b.claimDistributions, b.loadings]);

/** All inputs of one question move together, else its claims and its weights would not fit. */
const groupOf = (input: BoundInput, other: BoundInput): string => {
  const question = input.given.question ?? other.given.question;
  if (question !== null) return `in dispute: ${question}`;
  const read = parsePath(input.path);
  const [section, name] = read.ok ? read.value : [];
  if (input.site !== null) return `site: ${input.site}`;
  return section === 'sources' && name ? `source: ${name}` : `chapter: ${input.chapter}`;
};
