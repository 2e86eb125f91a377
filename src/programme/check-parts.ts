import { nearestWord } from '../quantities/nearest-word.ts';
import { checkAccelerators } from './check-accelerators.ts';
import { checkBeliefs, checkQuestions } from './check-beliefs.ts';
import { checkClaims } from './check-claims.ts';
import { checkContracts } from './check-contracts.ts';
import { checkObservations } from './check-observations.ts';
import type { CheckRun, Shared } from './check-programme.ts';
import { checkPublicSupport } from './check-public-support.ts';
import { checkScenarios } from './check-scenarios.ts';
import { checkSites } from './check-sites.ts';
import { checkSources } from './check-sources.ts';
import { checkWorkloads } from './check-workloads.ts';
import type {
  CheckedClaim,
  CheckedParty,
  CheckedPerson,
  CheckedProgramme,
  GivenValue,
  Interest,
} from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { giveValue } from './give-value.ts';
import { knownResults, modelSettings } from './known-results.ts';
import { at, type Entry, entriesOf, itemsOf, type MappingNode, type Node, textAt } from './node.ts';
import type { Problems } from './problem.ts';
import { type Head, type Months, readHead } from './programme-head.ts';
import { cite, readSource } from './references.ts';
import { positionOf, type SourceFile } from './source-file.ts';

/** One programme from its parsed file. Values are read first: claims take their units from them. */
export function checkParts(
  file: MappingNode,
  source: SourceFile,
  shared: Shared,
  run: CheckRun,
  months?: Months,
): CheckedProgramme | null {
  const { problems, options } = run;
  const own = readHead(file, problems);
  const head = own === null || months === undefined ? own : { ...own, ...months };
  if (head === null) return null;
  const checking = startChecking(file, source, head, shared, problems);
  checkReferenceDates(file, checking);
  checkOverrides(checking);
  const parties = checkParties(checking);
  const sources = checkSources(checking);
  const sites = checkSites(checking);
  const contracts = checkContracts(checking);
  const publicSupport = checkPublicSupport(checking);
  const accelerators = checkAccelerators(sites, checking);
  const workloads = checkWorkloads(sites, checking);
  const settings = checkSettings(options.settingsNeeded ?? modelSettings(), checking);
  const draft: CheckedProgramme = {
    title: textAt(file, 'programme') ?? '',
    about: textAt(file, 'about'),
    asOf: head.asOf,
    currency: textAt(file, 'currency') ?? 'USD',
    startMonth: head.startMonth,
    steps: head.steps,
    monthsPerStep: head.monthsPerStep,
    parties,
    people: checkPeople(checking),
    sources,
    sites,
    accelerators,
    contracts,
    publicSupport,
    workloads,
    settings,
    claims: [],
    questions: [],
    beliefs: [],
    scenarios: [],
    targets: [],
    factors: [],
    references: [...shared.references.known.values()].map((reference) => cite(reference, null)),
    scarce: [],
    members: [],
    files: [...run.files.opened.values()].map(({ path, sha256 }) => ({ path, sha256 })),
  };
  const results = options.results === undefined ? knownResults(draft) : options.results;
  const claims = checkClaims(checking, results);
  const questions = checkQuestions(checking, claims, results);
  const observations = checkObservations(at(file, 'observations'), {
    ...checking,
    results,
    claims: claims.map(({ id }) => id),
  });
  return {
    ...draft,
    claims,
    ...(observations.length === 0 ? {} : { observations }),
    questions,
    beliefs: checkBeliefs(checking, questions, claims),
    scenarios: checkScenarios(checking),
    targets: checkTargets(claims, checking),
    factors: [...checking.factors],
  };
}

export function startChecking(
  file: MappingNode,
  source: SourceFile,
  head: Head,
  shared: Shared,
  problems: Problems,
): Checking {
  const names = (section: string) => entriesOf(at(file, section)).map(({ key }) => key);
  const byKey = (section: Node | null) =>
    new Map(entriesOf(section).map((entry) => [entry.key, entry]));
  const factorNode = at(at(file, 'assumptions'), 'factors');
  const listed = itemsOf(factorNode).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  const factors = factorNode?.kind === 'mapping' ? [...factorNode.entries.keys()] : listed;
  const folder = source.path.split('/').at(-2) ?? '';
  return {
    ...head,
    problems,
    file,
    references: shared.references,
    library: shared.library,
    ownNames: new Set([
      ...names('parties').map((name) => `party:${name}`),
      ...names('sites').map((name) => `site:${name}`),
      `programme:${textAt(file, 'programme') ?? ''}`,
      `programme:${folder}`,
    ]),
    claims: byKey(at(file, 'claims')),
    questions: byKey(at(file, 'questions')),
    overrides: byKey(at(at(file, 'assumptions'), 'use')),
    factors: new Set(factors),
    partyNames: new Set(names('parties')),
    siteNames: new Set(names('sites')),
    inputs: new Map(),
  };
}

/** The programme's own references are about it, so none may be later than its day. */
function checkReferenceDates(file: MappingNode, checking: Checking): void {
  for (const { key, value } of entriesOf(at(file, 'references'))) {
    const known = checking.references.known.get(key)?.lastDay ?? '';
    const date = at(value, 'date');
    if (date === null || known <= checking.asOf) continue;
    const message =
      `${key} could be read on ${known}, and the programme holds ` +
      `what was known on ${checking.asOf}.`;
    const remedy = 'Take a source of the time, or leave it to a programme with a later as_of.';
    checking.problems.error('later-than-as-of', date.place, message, remedy);
  }
}

function checkOverrides({ overrides, library, problems }: Checking): void {
  for (const { key, keyPlace } of overrides.values()) {
    if (library.ids.has(key) || !library.isComplete) continue;
    const near = nearestWord(key, library.ids);
    const remedy = near === undefined ? 'Name an entry of the library.' : `Did you mean ${near}?`;
    problems.error('unknown-entry', keyPlace, `The library has no entry ${key}.`, remedy);
  }
}

function checkParties(checking: Checking): CheckedParty[] {
  return entriesOf(at(checking.file, 'parties')).map(({ key, keyPlace, value }) => ({
    name: key,
    kind: textAt(value, 'kind') ?? '',
    title: textAt(value, 'title'),
    interests: readInterests(value, checking),
    ...howItIsRun(key, value, keyPlace, checking),
    note: textAt(value, 'note'),
    position: positionOf(keyPlace),
  }));
}

function howItIsRun(
  name: string,
  party: Node,
  place: Entry['keyPlace'],
  checking: Checking,
): Pick<CheckedParty, 'paysOut' | 'cash'> {
  if (party.kind !== 'mapping') return {};
  const read = (key: string, unit: string, most: number) => {
    const node = at(party, key);
    if (node === null) return null;
    const within = [{ node: party, owned: false }];
    const path = ['parties', name, key];
    return giveValue({ path, node, within, unit, place, least: 0, most }, checking);
  };
  const paysOut = read('pays_out', '1', 1);
  const cash = read('cash', 'USD', Number.POSITIVE_INFINITY);
  return { ...(paysOut ? { paysOut } : {}), ...(cash ? { cash } : {}) };
}

/** One register for all who are quoted, whichever side they are on. */
function checkPeople(checking: Checking): CheckedPerson[] {
  return entriesOf(at(checking.file, 'people')).map(({ key, keyPlace, value }) => ({
    name: key,
    role: textAt(value, 'role'),
    interests: readInterests(value, checking),
    note: textAt(value, 'note'),
    position: positionOf(keyPlace),
  }));
}

/** Interests with their sources; those without one take that of the mapping around them. */
function readInterests(holder: Node, checking: Checking): Interest[] {
  const { references, problems, asOf } = checking;
  const shared = readSource(at(holder, 'source'), references, problems);
  return itemsOf(at(holder, 'interests')).map((item) => {
    const source = readSource(at(item, 'source'), references, problems) ?? shared;
    if (source !== null && source.reference.lastDay > asOf) {
      const message = `This could be read on ${source.reference.lastDay}, later than ${asOf}.`;
      const remedy = 'Take a source of the time.';
      problems.error('later-than-as-of', source.place, message, remedy);
    }
    return {
      what: item.kind === 'text' ? item.text : (textAt(item, 'what') ?? ''),
      since: textAt(item, 'since'),
      citation: source?.citation ?? null,
    };
  });
}

function checkSettings(
  needed: NonNullable<CheckRun['options']['settingsNeeded']>,
  checking: Checking,
): Readonly<Record<string, GivenValue>> {
  const settings: Record<string, GivenValue> = {};
  for (const { entry, unit, ...more } of needed) {
    const path = ['library', ...entry.split('.')];
    const place = checking.file.place;
    settings[entry] = giveValue(
      { path, node: null, within: [], unit, entry, place, ...more },
      checking,
    );
  }
  return settings;
}

/** Predictions in the order to show them: those named, or all in the order of the file. */
function checkTargets(claims: readonly CheckedClaim[], checking: Checking): string[] {
  const predictions = claims
    .filter(({ about }) => about?.kind === 'prediction')
    .map(({ id }) => id);
  const node = at(checking.file, 'targets');
  if (node === null) return predictions;
  const named: string[] = [];
  for (const item of itemsOf(node)) {
    if (item.kind !== 'text') continue;
    if (predictions.includes(item.text)) {
      if (!named.includes(item.text)) named.push(item.text);
      continue;
    }
    const claim = claims.find(({ id }) => id === item.text);
    // Where its `about` could not be read, that was told at the claim.
    if (claim?.about === null && at(checking.claims.get(item.text)?.value, 'about') !== null)
      continue;
    if (claim?.about === null && claim.notScored === null) continue;
    if (claim !== undefined) {
      const message = `${item.text} is no prediction, so nothing in it can be tested.`;
      checking.problems.error(
        'no-prediction',
        item.place,
        message,
        'Name a claim with a prediction.',
      );
      continue;
    }
    const near = nearestWord(item.text, predictions);
    const remedy = near === undefined ? 'Add it under `claims:`.' : `Did you mean ${near}?`;
    checking.problems.error(
      'unknown-claim',
      item.place,
      `No claim is called "${item.text}".`,
      remedy,
    );
  }
  return named;
}
