import type {
  CheckedBelief,
  CheckedClaim,
  CheckedProgramme,
  CheckedQuestion,
  CheckedScenario,
  GivenValue,
} from './checked-programme.ts';
import { joinWorkloads } from './join-workloads.ts';
import { predictionOfMember } from './member-predictions.ts';
import { at, type MappingNode } from './node.ts';
import { parsePath, writePath } from './path.ts';
import type { Problems } from './problem.ts';

/** A programme within a field, by the name of its folder. */
export interface Member {
  readonly name: string;
  readonly programme: CheckedProgramme;
}

const SECTIONS = ['sources', 'sites', 'contracts', 'claims', 'questions'] as const;
type Section = (typeof SECTIONS)[number];

/** The new name of a thing of one member; its own where it clashes with no other member's. */
type Rename = (section: Section, name: string) => string;

/**
 * One programme out of several. Parties, accelerators, factors and beliefs of one name are one;
 * other names that clash take their member's name before them. A prediction is tested on its
 * member's own part of the result, where the model has one.
 */
export function joinProgrammes(
  members: readonly Member[],
  field: MappingNode,
  problems: Problems,
): CheckedProgramme {
  const renames = members.map((member) => renaming(member, members));
  const moved = members.map((member, i) => move(member, renames[i]!));
  const [first] = moved as [CheckedProgramme];
  tellDifferentLibraries(moved, members, field, problems);
  const questions = moved.flatMap((programme) => programme.questions);
  const settings = Object.assign(
    {},
    ...[...moved].reverse().map((programme) => programme.settings),
  );
  return {
    ...first,
    parties: uniqueBy(
      moved.flatMap(({ parties }) => parties),
      ({ name }) => name,
    ),
    people: uniqueBy(
      moved.flatMap(({ people }) => people),
      ({ name }) => name,
    ),
    sources: moved.flatMap(({ sources }) => sources),
    sites: moved.flatMap(({ sites }) => sites),
    accelerators: uniqueBy(
      moved.flatMap(({ accelerators }) => accelerators),
      ({ name }) => name,
    ),
    contracts: moved.flatMap(({ contracts }) => contracts),
    publicSupport: moved.flatMap(({ publicSupport }) => publicSupport),
    workloads: joinWorkloads(
      members.map(({ name, programme }) => ({ name, workloads: programme.workloads })),
      (member, site) => renames[member]!('sites', site),
    ),
    settings,
    claims: moved.flatMap(({ claims }) => claims),
    questions,
    beliefs: joinBeliefs(moved, questions),
    scenarios: joinScenarios(moved),
    targets: moved.flatMap(({ targets, claims }) =>
      targets.filter((id) => claims.find((claim) => claim.id === id)?.about?.kind === 'prediction'),
    ),
    factors: [...new Set(moved.flatMap(({ factors }) => factors))],
    references: uniqueBy(
      moved.flatMap(({ references }) => references),
      ({ key, url }) => `${key} ${url}`,
    ),
    members: moved.map((programme, i) => ({
      name: members[i]!.name,
      title: programme.title,
      parties: programme.parties.map(({ name }) => name),
      sources: programme.sources.map(({ name }) => name),
      sites: programme.sites.map(({ name }) => name),
      contracts: programme.contracts.map(({ name }) => name),
    })),
  };
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}

function namesOf(programme: CheckedProgramme, section: Section): readonly string[] {
  if (section === 'claims' || section === 'questions')
    return programme[section].map(({ id }) => id);
  return programme[section].map(({ name }) => name);
}

function renaming(member: Member, members: readonly Member[]): Rename {
  const clashes = new Map<Section, Set<string>>();
  for (const section of SECTIONS) {
    const others = members.filter((other) => other !== member);
    const taken = new Set(others.flatMap(({ programme }) => namesOf(programme, section)));
    const own = namesOf(member.programme, section).filter((name) => taken.has(name));
    clashes.set(section, new Set(own));
  }
  return (section, name) => (clashes.get(section)!.has(name) ? `${member.name} ${name}` : name);
}

function move({ name, programme }: Member, rename: Rename): CheckedProgramme {
  const path = (text: string): string => movePath(text, rename);
  const sources = programme.sources.map((source) => ({
    ...moveValues(source, rename),
    name: rename('sources', source.name),
    ...(source.loan
      ? {
          loan: {
            ...moveValues(source.loan, rename),
            takesOut: source.loan.takesOut && rename('sources', source.loan.takesOut),
          },
        }
      : {}),
  }));
  const sites = programme.sites.map((site) => ({
    ...moveValues(site, rename),
    name: rename('sites', site.name),
    announced: moveValues(site.announced, rename),
    groups: site.groups.map((group) => ({
      ...moveValues(group, rename),
      durations: moveValues(group.durations, rename),
    })),
    power: site.power.map((supply) => moveValues(supply, rename)),
  }));
  const contracts = programme.contracts.map((contract) => ({
    ...moveValues(contract, rename),
    name: rename('contracts', contract.name),
    site: rename('sites', contract.site),
  }));
  return {
    ...programme,
    sources,
    sites,
    contracts,
    claims: programme.claims.map((claim) => moveClaim(claim, rename, name)),
    questions: programme.questions.map(
      (question): CheckedQuestion => ({
        ...question,
        id: rename('questions', question.id),
        about: path(question.about),
        claims: question.claims.map((id) => rename('claims', id)),
      }),
    ),
    beliefs: programme.beliefs.map((belief) => ({
      ...belief,
      weights: Object.fromEntries(
        Object.entries(belief.weights).map(([id, weights]) => [rename('questions', id), weights]),
      ),
    })),
    scenarios: programme.scenarios.map((scenario) => ({
      ...scenario,
      changes: scenario.changes.map((change) => ({
        ...moveValues(change, rename),
        path: path(change.path),
      })),
    })),
    targets: programme.targets.map((id) => rename('claims', id)),
  };
}

/** Scenarios of one name are one: each member's inputs are otherwise in its own way. */
function joinScenarios(programmes: readonly CheckedProgramme[]): CheckedScenario[] {
  const all = programmes.flatMap(({ scenarios }) => scenarios);
  return uniqueBy(all, ({ name }) => name).map((scenario) => ({
    ...scenario,
    changes: uniqueBy(
      all.flatMap(({ name, changes }) => (name === scenario.name ? changes : [])),
      ({ path }) => path,
    ),
  }));
}

/** Every given value of a record under its new path, all else as it is. */
function moveValues<Holder extends object>(holder: Holder, rename: Rename): Holder {
  const entries = Object.entries(holder).map(([key, value]) => [
    key,
    isGiven(value) ? moveGiven(value, rename) : value,
  ]);
  return Object.fromEntries(entries) as Holder;
}

function isGiven(value: unknown): value is GivenValue {
  return typeof value === 'object' && value !== null && 'claimDistributions' in value;
}

function moveGiven(given: GivenValue, rename: Rename): GivenValue {
  return {
    ...given,
    path: movePath(given.path, rename),
    question: given.question === null ? null : rename('questions', given.question),
    claim: given.claim === null ? null : rename('claims', given.claim),
  };
}

function movePath(text: string, rename: Rename): string {
  const read = parsePath(text);
  if (!read.ok) return text;
  const [section, name, ...rest] = read.value;
  if (section !== 'sources' && section !== 'sites' && section !== 'contracts') return text;
  return writePath([section, rename(section, name ?? ''), ...rest]);
}

function moveClaim(claim: CheckedClaim, rename: Rename, member: string): CheckedClaim {
  const moved = {
    ...claim,
    id: rename('claims', claim.id),
    contests: claim.contests.map((id) => rename('claims', id)),
    supersedes: claim.supersedes === null ? null : rename('claims', claim.supersedes),
    response:
      claim.response?.claim == null
        ? claim.response
        : { ...claim.response, claim: rename('claims', claim.response.claim) },
  };
  if (claim.about?.kind === 'input') {
    return { ...moved, about: { kind: 'input', path: movePath(claim.about.path, rename) } };
  }
  if (claim.about?.kind !== 'prediction') return moved;
  const prediction = predictionOfMember(claim.about.prediction, member, rename);
  if (prediction !== null) return { ...moved, about: { kind: 'prediction', prediction } };
  const notScored =
    `It predicts ${claim.about.prediction.path} of its own programme; ` +
    'in a field that figure is of all programmes together.';
  return { ...moved, about: null, notScored };
}

/** Beliefs of one name weigh each its own questions; a question that it leaves out, evenly. */
function joinBeliefs(
  programmes: readonly CheckedProgramme[],
  questions: readonly CheckedQuestion[],
): CheckedBelief[] {
  const beliefs = programmes.flatMap((programme) => programme.beliefs);
  return uniqueBy(beliefs, ({ name }) => name).map((belief) => {
    const weights: Record<string, readonly number[]> = {};
    for (const { id, claims } of questions) {
      const stated = beliefs.find((other) => other.name === belief.name && other.weights[id]);
      weights[id] = stated?.weights[id] ?? claims.map(() => 1 / claims.length);
    }
    return { ...belief, weights };
  });
}

/** One figure for all programmes must be one figure in each. */
function tellDifferentLibraries(
  programmes: readonly CheckedProgramme[],
  members: readonly Member[],
  field: MappingNode,
  problems: Problems,
): void {
  const stated = new Map<string, { written: string; member: string }>();
  const place = (at(field, 'programmes') ?? field).place;
  programmes.forEach((programme, i) => {
    const shared = [
      ...Object.values(programme.settings),
      ...programme.accelerators.flatMap(({ name: _, ...values }) => Object.values(values)),
    ];
    for (const { path, written } of shared) {
      const before = stated.get(path);
      stated.set(path, before ?? { written, member: members[i]!.name });
      if (before === undefined || before.written === written) continue;
      const message =
        `${path} is ${before.written} in ${before.member} and ${written} in ${members[i]!.name}; ` +
        'a field takes one for all.';
      const remedy = 'State it the same in both, or leave it to the library in both.';
      problems.error('library-differs', place, message, remedy);
    }
  });
}
