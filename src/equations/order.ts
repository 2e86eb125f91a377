import { type Dependency, dependenciesOf } from './dependencies.ts';
import type { Quantity } from './quantity.ts';
import { stronglyConnected } from './strongly-connected.ts';

/**
 * Quantities that run together: `world` once a world; `forward` month after month from the first;
 * `backward` from the last. Within a group each step evaluates the quantities in the order given.
 * Inputs and givens belong to no group: they are there before the first.
 */
export interface Group {
  readonly kind: 'world' | 'forward' | 'backward';
  readonly quantities: readonly Quantity[];
}

export interface Ordering {
  readonly groups: readonly Group[];
  readonly problems: readonly string[];
}

interface Component {
  readonly members: readonly Quantity[];
  readonly kind: Group['kind'];
}

/**
 * Strongly connected components of the equations, each with its direction in time, fused into as
 * few groups as their needs allow. A circle within one month, a circle that looks both back and
 * ahead, and a reducer that feeds its own series are problems that name the circle.
 */
export const orderIntoGroups = (
  quantities: readonly Quantity[],
  asData: ReadonlySet<Quantity> = new Set(),
): Ordering => {
  const computed = quantities.filter(
    (quantity) => quantity.formula !== null && !asData.has(quantity),
  );
  const known = new Set(computed);
  const needs = new Map<Quantity, readonly Dependency[]>();
  for (const quantity of computed) {
    needs.set(
      quantity,
      dependenciesOf(quantity).filter((dependency) => known.has(dependency.of)),
    );
  }
  const needsOf = (quantity: Quantity): readonly Dependency[] => needs.get(quantity) ?? [];
  const components = stronglyConnected(computed, (quantity) =>
    needsOf(quantity).map((dependency) => dependency.of),
  );
  const problems: string[] = [];
  const ordered: Component[] = [];
  for (const members of components) {
    const component = checkComponent(members, needsOf, problems);
    if (component) ordered.push(component);
  }
  if (problems.length > 0) return { groups: [], problems };
  return { groups: fuse(ordered, needsOf), problems };
};

const circleText = (members: readonly Quantity[]): string =>
  [...members, members[0] as Quantity].map((member) => member.path).join(' → ');

const checkComponent = (
  members: readonly Quantity[],
  needsOf: (quantity: Quantity) => readonly Dependency[],
  problems: string[],
): Component | null => {
  const inside = new Set(members);
  const internal = members.flatMap((member) =>
    needsOf(member).filter((dependency) => inside.has(dependency.of)),
  );
  const timed = members[0]?.timed ?? false;
  if (internal.length === 0) return { members, kind: timed ? 'forward' : 'world' };

  if (members.some((member) => !member.timed) || internal.some(({ when }) => when === 'whole')) {
    problems.push(
      `${circleText(members)}: a result over the whole horizon feeds the series that it is made ` +
        'from. Size it from a series that does not depend on it (a lender’s case), or use ' +
        'previous(...) of a running value.',
    );
    return null;
  }
  const behind = internal.some(({ when }) => when === 'behind');
  const ahead = internal.some(({ when }) => when === 'ahead');
  if (behind && ahead) {
    problems.push(
      `${circleText(members)}: the circle looks both back (previous) and ahead (following). ` +
        'Split it: one direction must be finished before the other starts.',
    );
    return null;
  }
  const withinMonth = stronglyConnected(members, (member) =>
    needsOf(member)
      .filter(({ of, when }) => when === 'same' && inside.has(of))
      .map(({ of }) => of),
  );
  let circular = false;
  for (const circle of withinMonth) {
    const [only] = circle;
    const toItself =
      circle.length === 1 &&
      needsOf(only as Quantity).some(({ of, when }) => of === only && when === 'same');
    if (circle.length > 1 || toItself) {
      circular = true;
      problems.push(
        `${circleText(circle)}: each needs the other within the same month. Let one of them read ` +
          'previous(...) of the other.',
      );
    }
  }
  if (circular) return null;
  return { members: withinMonth.flat(), kind: ahead ? 'backward' : 'forward' };
};

const sharesGroup = (kind: Group['kind'], when: Dependency['when']): boolean =>
  when === 'same' ||
  (kind === 'forward' && when === 'behind') ||
  (kind === 'backward' && when === 'ahead');

const fuse = (
  components: readonly Component[],
  needsOf: (quantity: Quantity) => readonly Dependency[],
): Group[] => {
  const groups: { kind: Group['kind']; quantities: Quantity[] }[] = [];
  const groupOf = new Map<Quantity, number>();
  for (const { members, kind } of components) {
    let earliest = 0;
    for (const member of members) {
      for (const { of, when } of needsOf(member)) {
        const at = groupOf.get(of);
        if (at === undefined) continue;
        const together = groups[at]?.kind === kind && sharesGroup(kind, when);
        earliest = Math.max(earliest, together ? at : at + 1);
      }
    }
    let index = groups.findIndex((group, at) => at >= earliest && group.kind === kind);
    if (index < 0) index = groups.push({ kind, quantities: [] }) - 1;
    groups[index]?.quantities.push(...members);
    for (const member of members) groupOf.set(member, index);
  }
  return groups;
};
