import { nearestWord } from '../quantities/nearest-word.ts';
import { ONE } from '../quantities/unit.ts';
import { median, support } from '../uncertainty/distribution.ts';
import { rescaled } from '../uncertainty/rescaled.ts';
import type { CheckedScenario, GivenValue, ScenarioChange } from './checked-programme.ts';
import type { Checking, InputSlot } from './checking.ts';
import { giveValue } from './give-value.ts';
import { matchPaths } from './match-paths.ts';
import { at, type Entry, entriesOf, type MappingNode, type Node, textAt } from './node.ts';
import { parsePath } from './path.ts';
import { type Enclosing, readProvenance } from './provenance.ts';
import { type Asked, readAmounts } from './read-spread-text.ts';
import { positionOf } from './source-file.ts';

/** What stands for the file as it is, where a scenario is named. */
export const BASE = 'base';

/** The scenarios of a programme; its inputs have been read. */
export function checkScenarios(checking: Checking): CheckedScenario[] {
  return entriesOf(at(checking.file, 'scenarios')).flatMap((entry): CheckedScenario[] => {
    const { key, keyPlace, value } = entry;
    if (value.kind !== 'mapping') return [];
    if (key === BASE || /[@+\s]/.test(key)) {
      const message =
        key === BASE
          ? 'The programme as its file has it is called base already.'
          : `A scenario is asked for by its name, and "${key}" holds a space, an @ or a +.`;
      const remedy = 'Write one word, as in tenant-halves.';
      checking.problems.error('bad-name', keyPlace, message, remedy);
    }
    const overrides = entriesOf(at(value, 'overrides'));
    if (at(value, 'overrides')?.kind === 'mapping' && overrides.length === 0) {
      const message = `${key} changes no input, so it is the programme as it is.`;
      const remedy = 'Write overrides: { PATH: { times: 50 %, kind: assumption, by: NAME } }.';
      checking.problems.error('no-override', keyPlace, message, remedy);
    }
    const changes = new Map<string, ScenarioChange>();
    for (const override of overrides) {
      for (const change of readOverride(override, value, checking)) {
        if (changes.has(change.path)) {
          const message = `${change.path} is changed twice in ${key}.`;
          const remedy = 'Keep one of the two; a star stands for every name.';
          checking.problems.error('two-values', override.keyPlace, message, remedy);
        }
        changes.set(change.path, change);
      }
    }
    return [
      {
        name: key,
        title: textAt(value, 'title') ?? key,
        note: textAt(value, 'note'),
        changes: [...changes.values()],
        position: positionOf(keyPlace),
      },
    ];
  });
}

function readOverride(
  override: Entry,
  scenario: MappingNode,
  checking: Checking,
): readonly ScenarioChange[] {
  const within: Enclosing[] = [{ node: scenario, owned: true }];
  return slotsOf(override, checking).flatMap((slot): readonly ScenarioChange[] => {
    const given = isRelative(override.value)
      ? readRelative(override.value, slot, within, checking)
      : readInstead(override.value, slot, within, checking);
    return given === null ? [] : [{ path: slot.path, was: slot.given, given }];
  });
}

/** The inputs that the key names; told where there are none. */
function slotsOf({ key, keyPlace }: Entry, checking: Checking): readonly InputSlot[] {
  const { inputs, problems } = checking;
  const read = parsePath(key);
  if (!read.ok) {
    problems.error('bad-path', keyPlace, read.problem.message, read.problem.remedy);
    return [];
  }
  const found = matchPaths(read.value, inputs.keys());
  if (found.length > 0) return found.map((path) => inputs.get(path)!);
  const near =
    [...inputs.keys()].find((path) => path.endsWith(`.${key}`)) ?? nearestWord(key, inputs.keys());
  const siblings = matchPaths([...read.value.slice(0, -1), '*'], inputs.keys());
  const remedy =
    near !== undefined
      ? `Did you mean ${near}?`
      : siblings.length > 0
        ? `Known there: ${siblings.slice(0, 8).join(', ')}.`
        : 'Write the path of an input, as in sources."SoftBank equity".secured.';
  problems.error('unknown-input', keyPlace, `No input has the path ${key}.`, remedy);
  return [];
}

const isRelative = (node: Node): boolean =>
  node.kind === 'mapping' && (node.entries.has('times') || node.entries.has('plus'));

/** A value of its own, read as it would be at the input itself. */
function readInstead(
  node: Node,
  slot: InputSlot,
  within: readonly Enclosing[],
  checking: Checking,
): GivenValue | null {
  const path = parsePath(slot.path);
  if (!path.ok) return null;
  const { asked, unit } = slot;
  const ask = {
    path: path.value,
    node,
    within,
    unit,
    date: asked.date,
    least: asked.least,
    most: asked.most,
    place: node.place,
    ...(asked.plainUnit === null ? {} : { plainUnit: asked.plainUnit.text }),
  };
  // What stands in a scenario is no input of the file.
  const given = giveValue(ask, { ...checking, inputs: new Map() });
  return given.distribution === null && given.question === null ? null : given;
}

/** What it was, times a factor, plus an amount. */
function readRelative(
  node: Node,
  slot: InputSlot,
  within: readonly Enclosing[],
  checking: Checking,
): GivenValue | null {
  const { problems } = checking;
  const other = entriesOf(node).find(({ key }) =>
    ['value', 'claim', 'question', 'library'].includes(key),
  );
  if (other !== undefined) {
    const message = 'An input is changed by times and plus, or it has another value: not both.';
    problems.error('two-values', other.keyPlace, message, 'Keep one of them.');
    return null;
  }
  const provenance = readProvenance(node, node.place, within, checking);
  const { unit } = slot.asked;
  const factor = readPoint(at(node, 'times'), { ...PLAIN, least: 0 }, checking);
  const sum = readPoint(at(node, 'plus'), { ...PLAIN, unit }, checking);
  if (provenance === null || factor === undefined || sum === undefined) return null;
  const { given } = slot;
  const move = (of: NonNullable<GivenValue['distribution']>) => rescaled(of, factor ?? 1, sum ?? 0);
  const moved: GivenValue = {
    ...given,
    written: writtenChange(node, given.written),
    distribution: given.distribution === null ? null : move(given.distribution),
    claimDistributions: given.claimDistributions.map(move),
    claim: null,
    provenance,
  };
  return isWithin(moved, slot.asked) ? moved : tellOutside(node, moved, slot, checking);
}

const PLAIN: Asked = {
  unit: null,
  date: false,
  startMonth: 0,
  plainUnit: null,
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
};

/** One number; null where none is written, undefined after a problem. */
function readPoint(node: Node | null, asked: Asked, checking: Checking): number | null | undefined {
  if (node === null) return null;
  const tell = (message: string, remedy: string): undefined => {
    checking.problems.error('bad-value', node.place, message, remedy);
  };
  if (node.kind !== 'text') return tell('One number is expected here.', 'Write 50 % or 12 months.');
  const isFactor = asked.unit === null;
  const read = isFactor ? readFactor(node.text) : readAmounts(node.text, asked);
  if (!read.ok) return tell(read.problem.message, read.problem.remedy);
  if (read.value.kind !== 'point') {
    return tell('A change is one number.', 'Write a spread as a value of its own.');
  }
  if (read.value.value >= asked.least) return read.value.value;
  return tell('A factor is 0 or more.', 'Write a share of what it was, as in 50 %.');
}

const readFactor = (text: string) => readAmounts(text, { ...PLAIN, unit: ONE });

function writtenChange(node: Node, was: string): string {
  const times = textAt(node, 'times');
  const plus = textAt(node, 'plus');
  const joint = times?.includes('%') ? 'of' : 'times';
  const product = times === null ? was : `${times} ${joint} (${was})`;
  return plus === null ? product : `${product} and ${plus} more`;
}

function isWithin(given: GivenValue, { least, most }: Asked): boolean {
  const all = given.distribution === null ? given.claimDistributions : [given.distribution];
  return all.every((one) => {
    const { low, high } = support(one);
    const middle = median(one);
    return middle >= least && middle <= most && !(low < least) && !(high > most);
  });
}

function tellOutside(
  node: Node,
  moved: GivenValue,
  { path, asked }: InputSlot,
  { problems }: Checking,
): null {
  const range = Number.isFinite(asked.most)
    ? `from ${asked.least} to ${asked.most}`
    : `at least ${asked.least}`;
  const message = `${moved.written} cannot be: ${path} is ${range}.`;
  problems.error('out-of-range', node.place, message, 'Write a smaller change.');
  return null;
}
