import { nearestWord } from '../quantities/nearest-word.ts';
import { readDate } from '../quantities/written-date.ts';
import type { CheckedObservation, Measurement, StatedStatus } from './checked-observation.ts';
import type { Prediction } from './checked-programme.ts';
import { readDays } from './days.ts';
import { at, type Entry, entriesOf, itemsOf, type Node, placeWithin, textAt } from './node.ts';
import { STATUSES } from './observation-shape.ts';
import { type KnownResult, readPrediction } from './prediction.ts';
import type { Problems } from './problem.ts';
import { type References, readSource } from './references.ts';
import { positionOf } from './source-file.ts';

/** What observations are checked against. */
export interface Observing {
  readonly problems: Problems;
  readonly references: References;
  /** Nothing known later may be among them. */
  readonly asOf: string;
  readonly results: readonly KnownResult[] | null;
  /** First month of the programme, from which dates of results count. */
  readonly startMonth: number;
  readonly claims: readonly string[];
}

/** The observations of a programme or of a record. */
export function checkObservations(section: Node | null, seen: Observing): CheckedObservation[] {
  return entriesOf(section).map((entry) => checkObservation(entry, seen));
}

function checkObservation({ key, keyPlace, value }: Entry, seen: Observing): CheckedObservation {
  const { problems, references, asOf } = seen;
  const source = readSource(at(value, 'source'), references, problems);
  if (at(value, 'source') === null) {
    const message = `${key} says not where it can be read.`;
    problems.error('no-source', keyPlace, message, 'Write source: { key: KEY, at: PLACE }.');
  }
  const on = at(value, 'on');
  const days = on?.kind === 'text' && !on.empty ? readDays(on.text) : null;
  if (on?.kind === 'text' && !on.empty && days === null) {
    problems.error('bad-date', on.place, `"${on.text}" is no date.`, 'Write it as in 2025-09-26.');
  }
  const late = `and what is read here ends on ${asOf}.`;
  const remedy = 'Put it into a file of its own: gigastack run PROGRAMME --observed FILE.';
  if (on !== null && days !== null && days.first > asOf) {
    const message = `${key} was found on ${days.first}, ${late}`;
    problems.error('later-than-as-of', on.place, message, remedy);
  } else if (source !== null && source.reference.lastDay > asOf) {
    const message = `The source could be read on ${source.reference.lastDay}, ${late}`;
    problems.error('later-than-as-of', source.place, message, remedy);
  }
  const confidence = textAt(value, 'confidence');
  return {
    id: key,
    what: textAt(value, 'what') ?? '',
    on: days?.first ?? '',
    measures: readMeasurement(key, value, seen),
    notWeighed: textAt(value, 'not_weighed'),
    bearsOn: claimsNamed(at(value, 'bears_on'), seen),
    citation: source?.citation ?? null,
    known: source?.reference.lastDay ?? null,
    confidence:
      confidence === 'high' || confidence === 'medium' || confidence === 'low' ? confidence : null,
    note: textAt(value, 'note'),
    position: positionOf(keyPlace),
  };
}

function readMeasurement(id: string, node: Node, seen: Observing): Measurement | null {
  const { problems } = seen;
  const [about, value, error] = ['about', 'value', 'error'].map((key) => at(node, key));
  if (about == null) {
    if (value == null) return null;
    const message = `${id} has a value and does not say of which result.`;
    const remedy = 'Write about: PATH [in|at|before MONTH], or leave the value to `what`.';
    problems.error('no-about', value.place, message, remedy);
    return null;
  }
  if (value?.kind !== 'text' || value.empty || error == null) {
    const lacks = value == null ? 'no value' : 'no error';
    const message = `${id} measures a result and has ${lacks}.`;
    const remedy = 'Write value: 147 MW facility and error: { value: 15 %, by: NAME }.';
    problems.error('no-error', about.place, message, remedy);
    return null;
  }
  if (about.kind !== 'text' || about.empty) return null;
  const read = readFound(about.text, value.text, seen);
  if (!read.ok) {
    const { message, at: offset, length, remedy } = read.problem;
    const inAbout = offset < about.text.length;
    const place = inAbout ? placeWithin(about, offset, length) : value.place;
    problems.error('bad-observation', place, message, remedy);
    return null;
  }
  const written = error.kind === 'text' ? error.text : (textAt(error, 'value') ?? '');
  const size = readError(written, read.value, seen.results);
  if (size === null) {
    const message = `"${written}" is no size of an error of this value.`;
    const remedy = `Write a share above 0 %, or an amount in ${read.value.unit}.`;
    problems.error('bad-error', error.place, message, remedy);
    return null;
  }
  return {
    ...read.value,
    found: value.text.trim(),
    error: size,
    errorWritten: written.trim(),
    errorBy: textAt(error, 'by'),
    errorNote: textAt(error, 'note'),
  };
}

/** The result and the number found; a date becomes months since the programme's first. */
function readFound(
  about: string,
  value: string,
  { results, startMonth }: Observing,
): ReturnType<typeof readPrediction> {
  const operator = /^\s*(?:<=|>=|[<>=≤≥])/.test(value) ? '' : '= ';
  const date = readDate(value.trim());
  const found = date.ok ? `${date.value.start - startMonth} months` : value.trim();
  return readPrediction(`${about.trimEnd()} ${operator}${found}`, results);
}

/** A share of the value, or an amount read as the result itself is. */
function readError(
  written: string,
  { path, value }: Prediction,
  results: readonly KnownResult[] | null,
): number | null {
  const share = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(written);
  if (share !== null) {
    const size = (Number(share[1]) / 100) * Math.abs(value);
    return size > 0 ? size : null;
  }
  const read = readPrediction(`${path} = ${written}`, results);
  return read.ok && read.value.value > 0 ? read.value.value : null;
}

function claimsNamed(list: Node | null, { claims, problems }: Observing): string[] {
  return itemsOf(list).flatMap((item) => {
    if (item.kind !== 'text' || item.empty) return [];
    if (claims.includes(item.text)) return [item.text];
    const near = nearestWord(item.text, claims);
    const remedy = near === undefined ? 'Name a claim of the programme.' : `Did you mean ${near}?`;
    const message = `The programme has no claim "${item.text}".`;
    problems.error('unknown-claim', item.place, message, remedy);
    return [];
  });
}

/** The statuses that a record states, each resting on observations of the same record. */
export function checkStatuses(
  section: Node | null,
  observations: readonly CheckedObservation[],
  seen: Observing,
): StatedStatus[] {
  const known = observations.map(({ id }) => id);
  return entriesOf(section).flatMap(({ key, keyPlace, value }): StatedStatus[] => {
    if (!seen.claims.includes(key)) {
      const near = nearestWord(key, seen.claims);
      const remedy =
        near === undefined ? 'Name a claim of the programme.' : `Did you mean ${near}?`;
      const message = `The programme has no claim "${key}".`;
      seen.problems.error('unknown-claim', keyPlace, message, remedy);
      return [];
    }
    const status = STATUSES.find((one) => one === textAt(value, 'status'));
    if (status === undefined) return [];
    const by = itemsOf(at(value, 'by')).flatMap((item) => {
      if (item.kind !== 'text' || known.includes(item.text)) {
        return item.kind === 'text' ? [item.text] : [];
      }
      const near = nearestWord(item.text, known);
      const remedy = near === undefined ? 'Name one of this record.' : `Did you mean ${near}?`;
      const message = `No observation is called "${item.text}".`;
      seen.problems.error('unknown-observation', item.place, message, remedy);
      return [];
    });
    if ((status === 'met' || status === 'not met') && by.length === 0) {
      const message = `${key} is said to be ${status}, and nothing on record is named for it.`;
      seen.problems.error('status-without-record', keyPlace, message, 'Write by: [OBSERVATION].');
    }
    return [
      {
        claim: key,
        status,
        because: textAt(value, 'because') ?? '',
        by,
        metIf: textAt(value, 'met_if'),
        notMetIf: textAt(value, 'not_met_if'),
        position: positionOf(keyPlace),
      },
    ];
  });
}
