import { nearestWord } from '../quantities/nearest-word.ts';
import { inputPath } from './check-claims.ts';
import type { CheckedBelief, CheckedClaim, CheckedQuestion } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { at, type Entry, entriesOf, itemsOf, textAt } from './node.ts';
import type { KnownResult } from './prediction.ts';
import { positionOf } from './source-file.ts';

/** Rival claims on one input; all of them, and the input that draws, are about the same. */
export function checkQuestions(
  checking: Checking,
  claims: readonly CheckedClaim[],
  results: readonly KnownResult[] | null,
): CheckedQuestion[] {
  const { problems } = checking;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [...checking.questions.values()].flatMap((entry) => {
    const { key, value } = entry;
    const aboutNode = at(value, 'about');
    if (aboutNode?.kind !== 'text' || aboutNode.empty) return [];
    const about = inputPath(aboutNode, checking, results);
    const names: string[] = [];
    for (const item of itemsOf(at(value, 'claims'))) {
      if (item.kind !== 'text') continue;
      const claim = byId.get(item.text);
      if (claim === undefined) {
        const near = nearestWord(item.text, byId.keys());
        const message = `No claim is called "${item.text}".`;
        const remedy = near === undefined ? 'Add it under `claims:`.' : `Did you mean ${near}?`;
        problems.error('unknown-claim', item.place, message, remedy);
        continue;
      }
      if (names.includes(item.text)) {
        const message = `${item.text} stands twice in the question.`;
        problems.error('duplicate-claim', item.place, message, 'Name it once; beliefs weigh it.');
        continue;
      }
      names.push(item.text);
      const said = claim.about?.kind === 'input' ? claim.about.path : null;
      if (about !== null && said !== about) {
        const found = said === null ? 'about no input' : `about ${said}`;
        const message = `The question is about ${about}, and ${item.text} is ${found}.`;
        const remedy =
          'A question holds claims on one input; ask two questions, or correct the path.';
        problems.error('other-input', item.place, message, remedy);
      }
    }
    const listed = itemsOf(at(value, 'claims')).length;
    if (listed < 2 || (names.length === 1 && listed === names.length)) {
      const count = names.length === 1 ? 'one claim' : 'no claims';
      const message = `${key} has ${count}: nothing is in question.`;
      const remedy = 'Name two rival claims or more, or write { claim: ID } at the input.';
      problems.error('no-rivals', entry.keyPlace, message, remedy);
    }
    tellWhereDrawn(entry, about, checking);
    const asks = textAt(value, 'asks') ?? '';
    const position = positionOf(entry.keyPlace);
    return [{ id: key, about: about ?? '', asks, claims: names, position }];
  });
}

function tellWhereDrawn(entry: Entry, about: string | null, checking: Checking): void {
  const drawn = [...checking.inputs.values()].filter(({ question }) => question === entry.key);
  // One answer may serve several inputs of the same kind: what unsigned pledges become, say.
  const kind = (path: string) => `${path.split('.').at(0)} ${path.split('.').at(-1)}`;
  const elsewhere = drawn.find(({ path }) => about !== null && kind(path) !== kind(about));
  if (elsewhere !== undefined) {
    const message = `${entry.key} is about ${about}, and ${elsewhere.path} stands here.`;
    const remedy = 'Ask a question about this input, or correct `about:` of the question.';
    checking.problems.error('other-input', elsewhere.place, message, remedy);
  }
  if (
    drawn.length === 0 &&
    !checking.problems.hasErrors &&
    about !== null &&
    checking.inputs.has(about)
  ) {
    const message = `No input draws ${entry.key}, so its claims change nothing.`;
    const remedy = `Write { question: ${entry.key} } at ${about}, or leave the question out.`;
    checking.problems.warn('question-unused', entry.keyPlace, message, remedy);
  }
}

/** Named weights over the claims of questions; a question that is left out is weighed evenly. */
export function checkBeliefs(
  checking: Checking,
  questions: readonly CheckedQuestion[],
  claims: readonly CheckedClaim[],
): CheckedBelief[] {
  const people = surnames(claims, checking);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return entriesOf(at(checking.file, 'beliefs')).map((entry) => {
    tellPerson(entry, people, checking);
    for (const { key, keyPlace } of entriesOf(at(entry.value, 'weights'))) {
      if (byId.has(key) || checking.questions.has(key)) continue;
      const near = nearestWord(key, byId.keys());
      const message = `No question is called "${key}".`;
      const remedy = near === undefined ? 'Add it under `questions:`.' : `Did you mean ${near}?`;
      checking.problems.error('unknown-question', keyPlace, message, remedy);
    }
    const weights: Record<string, readonly number[]> = {};
    for (const question of questions) weights[question.id] = weigh(entry, question, checking);
    return {
      name: entry.key,
      title: textAt(entry.value, 'title') ?? entry.key,
      note: textAt(entry.value, 'note'),
      weights,
      position: positionOf(entry.keyPlace),
    };
  });
}

function weigh(belief: Entry, question: CheckedQuestion, checking: Checking): readonly number[] {
  const even = question.claims.map(() => 1 / question.claims.length);
  const stated = at(at(belief.value, 'weights'), question.id);
  if (stated?.kind !== 'mapping') return even;
  const weights = question.claims.map(() => 0);
  let isWrong = false;
  for (const { key, keyPlace, value } of stated.entries.values()) {
    const index = question.claims.indexOf(key);
    if (index === -1) {
      const near = nearestWord(key, question.claims);
      const message = `${question.id} has no claim "${key}".`;
      const remedy =
        near === undefined ? `It has ${question.claims.join(', ')}.` : `Did you mean ${near}?`;
      checking.problems.error('unknown-claim', keyPlace, message, remedy);
      isWrong = true;
      continue;
    }
    const weight = value.kind === 'text' ? Number(value.text) : Number.NaN;
    if (weight >= 0 && Number.isFinite(weight)) weights[index] = weight;
    else isWrong = true;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total > 0) return weights.map((weight) => weight / total);
  if (!isWrong) {
    const message = `All weights of ${question.id} are zero, so no claim could be drawn.`;
    const remedy = 'Give one claim a weight above 0, or leave the question out of the belief.';
    checking.problems.error('zero-weights', stated.place, message, remedy);
  }
  return even;
}

/** Last names of the people who speak in the file, in lower case. Parties are no people. */
function surnames(
  claims: readonly CheckedClaim[],
  checking: Checking,
): ReadonlyMap<string, string> {
  const speakers = claims.flatMap(({ by, response, reportedBy }) => [
    by,
    response?.by ?? '',
    reportedBy ?? '',
  ]);
  const ofParties = new Set(
    [...checking.partyNames].flatMap((name) => name.toLowerCase().split(/\s+/)),
  );
  const registered = new Set(entriesOf(at(checking.file, 'people')).map(({ key }) => key));
  const names = new Map<string, string>();
  for (const speaker of [...registered, ...speakers]) {
    if (checking.partyNames.has(speaker)) continue;
    const words = speaker
      .replace(/\(.*\)/, '')
      .trim()
      .split(/\s+/);
    const personal = words.length >= 2 && words.length <= 4 && words.every(isNamePart);
    const surname = words.at(-1)!.toLowerCase();
    const isNamed = registered.has(speaker) || (personal && !INSTITUTION.test(speaker));
    if (isNamed && !ofParties.has(surname)) names.set(surname, speaker);
  }
  return names;
}

function isNamePart(word: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*$/u.test(word);
}

/** Words that stand in the names of bodies and of papers, not of people. */
const INSTITUTION = new RegExp(
  '\\b(?:' +
    'House|Press|Times|Group|Company|Corporation|Corp|Inc|LLC|Bank|Fund|Partners|Capital' +
    '|Agency|Department|Government|Ministry|Office|Institute|University|Council|Commission' +
    '|Association|Journal|Post|News|Street|Research|Energy|Power|Center|Centre' +
    ')\\b',
);

function tellPerson(entry: Entry, people: ReadonlyMap<string, string>, checking: Checking): void {
  for (const word of entry.key.toLowerCase().split(/[^\p{L}]+/u)) {
    const person = people.get(word);
    if (person === undefined) continue;
    const message = `A belief is named by what is believed, and "${entry.key}" names ${person}.`;
    const remedy = 'Name the proposition, as in softbank-secured-under-10b.';
    checking.problems.error('belief-person', entry.keyPlace, message, remedy);
    return;
  }
}
