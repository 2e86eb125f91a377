import { nearestWord } from '../quantities/nearest-word.ts';
import type { CheckedClaim, Prediction, Rung } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { readDays } from './days.ts';
import { at, type Entry, itemsOf, type Node, placeWithin, type TextNode, textAt } from './node.ts';
import { parsePath, writePath } from './path.ts';
import { type KnownResult, looksLikePrediction, readPrediction } from './prediction.ts';
import { type ReadClaim, readClaimValue } from './read-claim.ts';
import { readSource } from './references.ts';
import { RUNGS } from './rungs.ts';
import { positionOf } from './source-file.ts';
import { ACTS, FORMS, TRANSLATIONS } from './statement-shape.ts';

/** Ways of speaking that are shown collapsed and without any weight. */
const COLLAPSED: readonly (string | null)[] = ['taunt', 'meme', 'insult', 'motive'];

/** Every claim: who said what of which input or result, and whether it can be counted. */
export function checkClaims(
  checking: Checking,
  results: readonly KnownResult[] | null,
): CheckedClaim[] {
  const claims = [...checking.claims.values()].filter(({ value }) => value.kind === 'mapping');
  const contests = symmetricContests(claims, checking);
  return claims.map((claim) => checkClaim(claim, contests, checking, results));
}

function checkClaim(
  claim: Entry,
  contests: ReadonlyMap<string, readonly string[]>,
  checking: Checking,
  results: readonly KnownResult[] | null,
): CheckedClaim {
  const { key, value } = claim;
  const source = readSource(at(value, 'source'), checking.references, checking.problems);
  checkDates(claim, source, checking);
  checkQuote(claim, checking);
  const about = checkAbout(claim, checking, results);
  const read = about?.kind === 'input' ? readOfInput(claim, about.path, checking) : null;
  const act = ACTS.find((known) => known === textAt(value, 'act')) ?? 'reports';
  const form = FORMS.find((known) => known === textAt(value, 'form')) ?? null;
  const response = at(value, 'response');
  readSource(at(response, 'source'), checking.references, checking.problems);
  const inForce = at(value, 'in_force');
  return {
    id: key,
    by: textAt(value, 'by') ?? '',
    act,
    form,
    on: textAt(value, 'on') ?? '',
    saidAt: textAt(value, 'said_at'),
    readAt: textAt(value, 'read_at'),
    where: textAt(value, 'where'),
    about,
    notScored: textAt(value, 'not_scored'),
    written: read?.written ?? textAt(value, 'value'),
    bound: read?.bound == null ? null : { ...read.bound, unit: read.unit.text },
    distribution: read?.distribution ?? null,
    readAs: read?.readAs ?? null,
    rung: rungOf(claim, about),
    contests: contests.get(key) ?? [],
    supersedes: checkSupersedes(claim, checking),
    quote: textAt(value, 'quote'),
    originalLanguage: textAt(value, 'original_language'),
    translation: textAt(value, 'english'),
    translationStatus: TRANSLATIONS.find((known) => known === textAt(value, 'translation')) ?? null,
    reportedBy: textAt(value, 'reported_by'),
    response:
      response === null
        ? null
        : {
            by: textAt(response, 'by') ?? '',
            claim: claimNamed(at(response, 'claim'), checking),
            text: textAt(response, 'text'),
          },
    inForce: inForce === null ? null : { from: textAt(inForce, 'from'), to: textAt(inForce, 'to') },
    note: textAt(value, 'note'),
    collapsed: act === 'opines' || COLLAPSED.includes(form),
    citation: source?.citation ?? {
      key: '',
      at: null,
      title: '',
      publisher: '',
      url: '',
      date: '',
    },
    position: positionOf(claim.keyPlace),
  };
}

function checkDates(
  claim: Entry,
  source: ReturnType<typeof readSource>,
  { problems, asOf }: Checking,
): void {
  const on = at(claim.value, 'on');
  const days = on?.kind === 'text' ? readDays(on.text) : null;
  if (on?.kind === 'text' && !on.empty && days === null) {
    problems.error('bad-date', on.place, `"${on.text}" is no date.`, 'Write it as in 2025-01-24.');
  }
  const late = `and the programme holds what was known on ${asOf}.`;
  const remedy = 'Leave it to a programme with a later as_of.';
  if (on !== null && days !== null && days.first > asOf) {
    const message = `${claim.key} was said on ${days.first}, ${late}`;
    problems.error('later-than-as-of', on.place, message, remedy);
  } else if (source !== null && source.reference.lastDay > asOf) {
    const message = `The source could be read on ${source.reference.lastDay}, ${late}`;
    problems.error('later-than-as-of', source.place, message, remedy);
  }
}

function checkQuote(claim: Entry, { problems }: Checking): void {
  const quote = at(claim.value, 'quote');
  if (quote === null) return;
  if (at(claim.value, 'translation') === null) {
    const message = `${claim.key} has a quote and does not say how far its words can be relied on.`;
    const remedy = `Write translation: ${TRANSLATIONS.join(' | ')}.`;
    problems.error('no-translation-status', claim.keyPlace, message, remedy);
  }
}

function checkAbout(
  claim: Entry,
  checking: Checking,
  results: readonly KnownResult[] | null,
): CheckedClaim['about'] {
  const { problems } = checking;
  const { value } = claim;
  const about = at(value, 'about');
  const reason = at(value, 'not_scored');
  if (about === null && reason === null) {
    const message = `${claim.key} says neither what it is about nor why it is not scored.`;
    const remedy = 'Write about: PATH OR PREDICTION, or not_scored: REASON.';
    problems.error('no-about', claim.keyPlace, message, remedy);
    return null;
  }
  if (about !== null && reason !== null) {
    const message = `${claim.key} is about something and is not scored: it is one or the other.`;
    problems.error('about-and-not-scored', reason.place, message, 'Keep one of the two.');
    return null;
  }
  if (about?.kind !== 'text' || about.empty) return null;
  if (looksLikePrediction(about.text)) {
    const prediction = checkPrediction(about, claim, checking, results);
    return prediction === null ? null : { kind: 'prediction', prediction };
  }
  const path = inputPath(about, checking, results);
  return path === null ? null : { kind: 'input', path };
}

function checkPrediction(
  about: TextNode,
  claim: Entry,
  checking: Checking,
  results: readonly KnownResult[] | null,
): Prediction | null {
  const { problems, startMonth, steps, monthsPerStep } = checking;
  const read = readPrediction(about.text, results);
  if (!read.ok) {
    const { message, at: offset, length, remedy } = read.problem;
    problems.error('bad-prediction', placeWithin(about, offset, length), message, remedy);
    return null;
  }
  const stated = at(claim.value, 'value');
  if (stated !== null) {
    const message = 'The prediction states its value already.';
    problems.error('two-values', stated.place, message, 'Leave value: out.');
  }
  const { when } = read.value;
  const end = startMonth + steps * monthsPerStep;
  if (when !== null && (when.month < startMonth || when.month > end)) {
    const message = 'The prediction is about a month outside the months of the programme.';
    problems.error(
      'outside-months',
      about.place,
      message,
      'Widen `months:`, or correct the month.',
    );
  }
  return read.value;
}

/** The path of an input that exists, as it is written everywhere. */
export function inputPath(
  node: TextNode,
  checking: Checking,
  results: readonly KnownResult[] | null,
): string | null {
  const { problems, inputs } = checking;
  const read = parsePath(node.text);
  if (!read.ok) {
    const { message, at: offset, length, remedy } = read.problem;
    problems.error('bad-path', placeWithin(node, offset, length), message, remedy);
    return null;
  }
  const path = writePath(read.value);
  if (inputs.has(path)) return path;
  if (results?.some((result) => result.path === path) === true) {
    const message = `${path} is a result, and a result is predicted with an operator and a value.`;
    const remedy = `Write ${path} [in|at|before MONTH] OP VALUE.`;
    problems.error('bad-path', node.place, message, remedy);
    return null;
  }
  const near = nearestWord(path, inputs.keys());
  const siblings = [...inputs.keys()].filter((known) =>
    known.startsWith(`${writePath(read.value.slice(0, -1))}.`),
  );
  const remedy =
    near !== undefined
      ? `Did you mean ${near}?`
      : siblings.length > 0
        ? `Known there: ${siblings.slice(0, 8).join(', ')}.`
        : 'Write the path of an input, as in sources."SoftBank equity".secured.';
  problems.error('unknown-input', node.place, `No input has the path ${path}.`, remedy);
  return null;
}

function readOfInput(claim: Entry, path: string, checking: Checking): ReadClaim | null {
  const slot = checking.inputs.get(path);
  if (slot === undefined) return null;
  // An opinion may be about an input and yet hold no number.
  if (at(claim.value, 'value') === null && textAt(claim.value, 'act') === 'opines') return null;
  return readClaimValue(claim, slot.asked, checking);
}

function rungOf(claim: Entry, about: CheckedClaim['about']): Rung | null {
  const said = textAt(claim.value, 'rung');
  const last = about?.kind === 'input' && about.path.startsWith('sources.') ? about.path : '';
  return RUNGS.find((rung) => rung === (said ?? last.split('.').at(-1))) ?? null;
}

function claimNamed(node: Node | null, checking: Checking): string | null {
  if (node?.kind !== 'text' || node.empty) return null;
  if (checking.claims.has(node.text)) return node.text;
  const near = nearestWord(node.text, checking.claims.keys());
  const remedy = near === undefined ? 'Add it under `claims:`.' : `Did you mean ${near}?`;
  const message = `No claim is called "${node.text}".`;
  checking.problems.error('unknown-claim', node.place, message, remedy);
  return null;
}

/** Who contradicts is contradicted: each pair stands on both sides, in the order of the file. */
function symmetricContests(
  claims: readonly Entry[],
  checking: Checking,
): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
  };
  for (const { key, value } of claims) {
    for (const item of itemsOf(at(value, 'contests'))) {
      const other = claimNamed(item, checking);
      if (other === key) {
        const message = `${key} contests itself.`;
        checking.problems.error('self-contest', item.place, message, 'Name the other claim.');
      } else if (other !== null) {
        add(key, other);
        add(other, key);
      }
    }
  }
  const order = claims.map(({ key }) => key);
  const inOrder = (names: Set<string>) => order.filter((name) => names.has(name));
  return new Map([...pairs].map(([key, names]) => [key, inOrder(names)]));
}

function checkSupersedes(claim: Entry, checking: Checking): string | null {
  const node = at(claim.value, 'supersedes');
  const earlier = claimNamed(node, checking);
  if (earlier === null || node === null) return null;
  const said = readDays(textAt(claim.value, 'on') ?? '');
  const before = readDays(textAt(checking.claims.get(earlier)!.value, 'on') ?? '');
  if (earlier !== claim.key && (said === null || before === null || before.first <= said.last)) {
    return earlier;
  }
  const message =
    earlier === claim.key
      ? `${earlier} supersedes itself.`
      : `${earlier} was said later than the claim that supersedes it.`;
  const remedy = 'The later statement names the earlier one.';
  checking.problems.error('supersedes-later', node.place, message, remedy);
  return null;
}
