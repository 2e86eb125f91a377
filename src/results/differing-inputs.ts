import type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief, GivenValue } from '../programme/checked-programme.ts';
import { parsePath } from '../programme/path.ts';

/** Inputs of two programmes that have the same path and not the same value, under one name. */
export interface DifferingGroup {
  readonly name: string;
  readonly kind: 'question' | 'source' | 'site' | 'contract' | 'chapter';
  readonly paths: readonly string[];
  readonly questions: readonly string[];
}

/** A programme and the belief that it is looked at under. */
export interface Side {
  readonly bound: BoundProgramme;
  readonly belief: CheckedBelief;
}

/**
 * The inputs in which two programmes, or two beliefs about one, differ, as far as both have them:
 * by question, by source, site or contract that they belong to, the rest by chapter, in the order
 * of the first programme.
 */
export const differingInputs = (a: Side, b: Side): readonly DifferingGroup[] => {
  const others = byPath(b.bound);
  const groups = new Map<
    string,
    Omit<DifferingGroup, 'paths' | 'questions'> & { paths: Set<string>; questions: Set<string> }
  >();
  for (const [path, input] of byPath(a.bound)) {
    const other = others.get(path);
    if (!other) continue;
    const { question } = input.given;
    const weighedAlike = question === null || sameWeights(a.belief, b.belief, question);
    if (sameValue(input.given, other.given) && weighedAlike) continue;
    const named = groupOf(input, other);
    const key = `${named.kind} ${named.name}`;
    const group = groups.get(key) ?? { ...named, paths: new Set(), questions: new Set() };
    groups.set(key, group);
    group.paths.add(path);
    for (const { question: asked } of [input.given, other.given]) {
      if (asked !== null) group.questions.add(asked);
    }
  }
  return [...groups.values()].map(({ name, kind, paths, questions }) => ({
    name,
    kind,
    paths: [...paths],
    questions: [...questions],
  }));
};

/** One programme with a group of inputs, and the weights of their questions, taken from another. */
export const switched = (side: Side, other: Side, group: DifferingGroup): Side => {
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

const sameWeights = (a: CheckedBelief, b: CheckedBelief, question: string): boolean =>
  JSON.stringify(a.weights[question]) === JSON.stringify(b.weights[question]);

/** All inputs of one question move together, else its claims and its weights would not fit. */
const groupOf = (input: BoundInput, other: BoundInput): Pick<DifferingGroup, 'name' | 'kind'> => {
  const question = input.given.question ?? other.given.question;
  if (question !== null) return { kind: 'question', name: question };
  const read = parsePath(input.path);
  const [section, name] = read.ok ? read.value : [];
  if (section === 'contracts' && name) return { kind: 'contract', name };
  if (input.site !== null) return { kind: 'site', name: input.site };
  if (section === 'sources' && name) return { kind: 'source', name };
  return { kind: 'chapter', name: input.chapter };
};
