import { nearestWord } from '../quantities/nearest-word.ts';
import { checkParts, startChecking } from './check-parts.ts';
import type { CheckRun, Shared } from './check-programme.ts';
import { checkShape } from './check-shape.ts';
import type { CheckedProgramme, CheckedScarce } from './checked-programme.ts';
import { giveValue } from './give-value.ts';
import { joinProgrammes, type Member } from './join-programmes.ts';
import { at, entriesOf, itemsOf, type MappingNode, textAt } from './node.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problems } from './problem.ts';
import { type Months, readAsOf, readHead } from './programme-head.ts';
import { programmeShape } from './programme-shape.ts';
import { addReferences } from './references.ts';
import type { SourceFile } from './source-file.ts';

interface Opened {
  readonly name: string;
  readonly node: MappingNode;
  readonly file: SourceFile;
}

/**
 * Several programmes as one: over the months of all of them together, with parties of the same
 * name taken for one, and with what they want at once.
 */
export function checkField(
  file: MappingNode,
  source: SourceFile,
  shared: Shared,
  run: CheckRun,
): CheckedProgramme | null {
  const { problems } = run;
  const asOf = readAsOf(file, problems);
  const opened = openMembers(file, source, run);
  const months = sharedMonths(opened, problems);
  if (asOf === null || months === null) return null;
  const members = opened.flatMap(({ name, node, file: from }): Member[] => {
    const day = readAsOf(node, problems);
    if (day !== null && day > asOf) {
      const place = at(node, 'as_of')!.place;
      const message = `${name} holds what was known on ${day}, the field only that of ${asOf}.`;
      problems.error('later-than-as-of', place, message, 'Give the field a later as_of.');
    }
    const references = { ...shared.references, known: new Map(shared.references.known) };
    const own = { ...shared, references };
    addReferences(node, own.references, problems);
    const programme = checkParts(node, from, own, run, months);
    return programme === null ? [] : [{ name, programme }];
  });
  if (members.length < opened.length || members.length === 0) return null;
  const joined = joinProgrammes(members, file, problems);
  const checking = startChecking(file, source, { asOf, ...months }, shared, problems);
  const scarce = entriesOf(at(file, 'scarce')).map(({ key, keyPlace, value }): CheckedScarce => {
    const path = ['scarce', key, 'per_month'];
    const node = at(value, 'per_month');
    const ask = { path, node, within: [], unit: null, least: 0, place: keyPlace };
    const perMonth = giveValue(ask, checking);
    const order = itemsOf(at(value, 'order')).flatMap((item) => {
      if (item.kind !== 'text') return [];
      const names = members.map(({ name }) => name);
      if (names.includes(item.text)) return [item.text];
      const near = nearestWord(item.text, names);
      const message = `The field joins no programme "${item.text}".`;
      const remedy = near === undefined ? `It joins ${names.join(', ')}.` : `Did you mean ${near}?`;
      problems.error('unknown-member', item.place, message, remedy);
      return [];
    });
    return { name: key, perMonth, order, note: textAt(value, 'note') };
  });
  return {
    ...joined,
    title: textAt(file, 'field') ?? '',
    about: textAt(file, 'about'),
    asOf,
    scarce,
    files: [...run.files.opened.values()].map(({ path, sha256 }) => ({ path, sha256 })),
  };
}

function openMembers(file: MappingNode, source: SourceFile, run: CheckRun): Opened[] {
  const { problems } = run;
  const opened: Opened[] = [];
  for (const item of itemsOf(at(file, 'programmes'))) {
    if (item.kind !== 'text') continue;
    const found = run.files.openReferred(item.text, source, item.place);
    const node = found === null ? null : parseYaml(found, problems);
    if (found === null || node === null) continue;
    if (at(node, 'field') !== null) {
      const message = `${item.text} is a field itself.`;
      problems.error('field-in-field', item.place, message, 'Name its programmes one by one.');
      continue;
    }
    if (opened.some(({ file: other }) => other.absolutePath === found.absolutePath)) {
      const message = `${item.text} stands twice in the field.`;
      problems.error('duplicate-name', item.place, message, 'Name each programme once.');
      continue;
    }
    checkShape(node, programmeShape, problems, 'The programme');
    const name = found.path.split('/').at(-2) ?? found.path;
    if (node.kind === 'mapping') opened.push({ name, node, file: found });
  }
  return opened;
}

/** From the first month of any to the last month of any, in the steps that all share. */
function sharedMonths(opened: readonly Opened[], problems: Problems): Months | null {
  const heads = opened.flatMap(({ node }) => readHead(node, problems) ?? []);
  if (heads.length < opened.length || heads.length === 0) return null;
  const { monthsPerStep } = heads[0]!;
  const odd = heads.findIndex((head) => head.monthsPerStep !== monthsPerStep);
  if (odd !== -1) {
    const { node } = opened[odd]!;
    const place = (at(node, 'step') ?? at(node, 'months') ?? node).place;
    const message = 'The programmes of the field have steps of different length.';
    problems.error('bad-months', place, message, 'Give all of them the same `step:`.');
    return null;
  }
  const startMonth = heads.reduce((least, head) => Math.min(least, head.startMonth), Infinity);
  const end = heads.reduce(
    (most, head) => Math.max(most, head.startMonth + head.steps * monthsPerStep),
    0,
  );
  return { startMonth, steps: Math.ceil((end - startMonth) / monthsPerStep), monthsPerStep };
}
