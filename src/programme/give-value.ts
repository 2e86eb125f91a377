import { nearestWord } from '../quantities/nearest-word.ts';
import { ONE, parseUnit, sameDimension, type Unit } from '../quantities/unit.ts';
import type { GivenValue } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { provenanceOfTaken, takeAsOf, valueNodeOf } from './library.ts';
import { at, entriesOf, type Node, type TextNode, textAt } from './node.ts';
import { type Path, writePath } from './path.ts';
import type { Place } from './problem.ts';
import { type Enclosing, readProvenance, unknownProvenance } from './provenance.ts';
import { claimForInput } from './read-claim.ts';
import { readSpread, spellsSpread } from './read-spread.ts';
import type { Asked } from './read-spread-text.ts';
import { positionOf } from './source-file.ts';

/** A number that the model needs, and where it may stand in the file. */
export interface Ask {
  readonly path: Path;
  /** Null where the file leaves it out. */
  readonly node: Node | null;
  /** Mappings around it, outermost first, from which it may have its source. */
  readonly within: readonly Enclosing[];
  /** Null where the writer chooses. */
  readonly unit: string | null;
  readonly date?: boolean;
  readonly least?: number;
  readonly most?: number;
  /** The unit of numbers written without one, where the field's name says it. */
  readonly plainUnit?: string;
  /** The library entry that stands in when the file says nothing. */
  readonly entry?: string;
  /** Where to tell that it is missing. */
  readonly place: Place;
}

/**
 * The value of an input: the programme's own, a claim's, a question's, or the library's. After a
 * problem it is empty; the programme is then not used.
 */
export function giveValue(ask: Ask, checking: Checking): GivenValue {
  const path = writePath(ask.path);
  const asked = askedOf(ask, checking);
  const given = read(ask, path, asked, checking);
  const place = ask.node?.place ?? ask.place;
  const question = textAt(ask.node, 'question');
  checking.inputs.set(path, { path, asked, unit: given.unit, place, question, given });
  return given;
}

function askedOf(ask: Ask, checking: Checking): Asked {
  return {
    unit: ask.unit === null ? null : parseUnit(ask.unit),
    date: ask.date === true,
    startMonth: checking.startMonth,
    plainUnit: ask.plainUnit === undefined ? null : parseUnit(ask.plainUnit),
    least: ask.least ?? Number.NEGATIVE_INFINITY,
    most: ask.most ?? Number.POSITIVE_INFINITY,
  };
}

const WAYS = ['claim', 'question', 'library'] as const;

function read(ask: Ask, path: string, asked: Asked, checking: Checking): GivenValue {
  const { node } = ask;
  if (node === null) return readDefault(ask, path, asked, checking);
  if (node.kind === 'mapping') {
    const ways = WAYS.filter((way) => node.entries.has(way));
    const own = node.entries.has('value') || spellsSpread(node);
    if (ways.length + (own ? 1 : 0) > 1) {
      const message =
        'A value comes from one place: its own number, a claim, a question, a library.';
      checking.problems.error('two-values', node.place, message, 'Keep one of them.');
      return nothing(path, asked, node.place);
    }
    if (ways[0] === 'claim') return readClaimed(ask, path, asked, checking);
    if (ways[0] === 'question') return readQuestioned(ask, path, asked, checking);
    if (ways[0] === 'library') return readNamedEntry(ask, path, asked, checking);
  }
  return readOwn(node, ask, path, asked, checking);
}

function readOwn(node: Node, ask: Ask, path: string, asked: Asked, checking: Checking): GivenValue {
  const inner = node.kind === 'mapping' && !spellsSpread(node) ? at(node, 'value') : node;
  if (node.kind === 'text' && node.empty) return nothing(path, asked, node.place);
  const provenance = readProvenance(node, node.place, ask.within, checking);
  const plain = textAt(node, 'unit');
  const withUnit = plain === null ? asked : { ...asked, plainUnit: readPlainUnit(plain) };
  const spread =
    inner === null ? noNumber(node, checking) : readSpread(inner, withUnit, checking.problems);
  if (provenance === null || spread === null) return nothing(path, asked, node.place);
  return {
    path,
    written: spread.written,
    unit: ask.unit ?? spread.unit.text,
    distribution: spread.distribution,
    question: null,
    claimDistributions: [],
    claim: null,
    loadings: readLoadings(at(node, 'factor'), checking, true),
    provenance,
  };
}

function readPlainUnit(text: string): Unit | null {
  try {
    return parseUnit(text);
  } catch {
    return null;
  }
}

function noNumber(node: Node, checking: Checking): null {
  const message = 'The mapping says where a number comes from, and holds no number.';
  checking.problems.error('no-value', node.place, message, 'Write value: NUMBER WITH ITS UNIT.');
  return null;
}

function readClaimed(ask: Ask, path: string, asked: Asked, checking: Checking): GivenValue {
  const id = at(ask.node, 'claim') as TextNode;
  const claim = claimForInput(id, path, asked, checking);
  if (claim === null) return nothing(path, asked, id.place);
  return {
    path,
    written: claim.written,
    unit: ask.unit ?? claim.unit.text,
    distribution: claim.distribution,
    question: null,
    claimDistributions: [],
    claim: id.text,
    loadings: readLoadings(at(ask.node, 'factor'), checking, true),
    provenance: claim.provenance,
  };
}

function readQuestioned(ask: Ask, path: string, asked: Asked, checking: Checking): GivenValue {
  const { problems } = checking;
  const id = at(ask.node, 'question') as TextNode;
  const question = checking.questions.get(id.text);
  if (question === undefined) {
    const near = nearestWord(id.text, checking.questions.keys());
    const message = `No question is called "${id.text}".`;
    const remedy = near === undefined ? 'Add it under `questions:`.' : `Did you mean ${near}?`;
    problems.error('unknown-question', id.place, message, remedy);
    return nothing(path, asked, id.place);
  }
  const names = at(question.value, 'claims');
  const items = names?.kind === 'list' ? names.items : [];
  const claims = items.map((item) =>
    item.kind === 'text' ? claimForInput(item, path, asked, checking) : null,
  );
  const read = claims.filter((claim) => claim !== null);
  if (read.length < items.length || read.length === 0) return nothing(path, asked, id.place);
  return {
    path,
    written: read.map((claim) => claim.written).join(', or '),
    unit: ask.unit ?? read[0]!.unit.text,
    distribution: null,
    question: id.text,
    claimDistributions: read.map((claim) => claim.distribution),
    claim: null,
    loadings: readLoadings(at(ask.node, 'factor'), checking, true),
    provenance: {
      ...read[0]!.provenance,
      by: null,
      citation: null,
      note: textAt(question.value, 'asks'),
      position: positionOf(id.place),
    },
  };
}

function readNamedEntry(ask: Ask, path: string, asked: Asked, checking: Checking): GivenValue {
  const id = at(ask.node, 'library') as TextNode;
  return readEntry(id.text, id.place, path, ask, asked, checking);
}

function readDefault(ask: Ask, path: string, asked: Asked, checking: Checking): GivenValue {
  if (ask.entry === undefined) return nothing(path, asked, ask.place);
  const own = checking.overrides.get(ask.entry);
  if (own === undefined) return readEntry(ask.entry, ask.place, path, ask, asked, checking);
  const stated = { ...ask, node: own.value, within: [], place: own.keyPlace };
  return read(stated, path, asked, checking);
}

function readEntry(
  id: string,
  place: Place,
  path: string,
  ask: Ask,
  asked: Asked,
  checking: Checking,
): GivenValue {
  const { library, problems, asOf } = checking;
  const entry = library.get(id);
  if (entry === null && isTold(id, checking)) return nothing(path, asked, place);
  if (entry === null) {
    const near = nearestWord(id, library.ids);
    const message = `${path} is left to the library, and the library has no entry ${id}.`;
    const remedy =
      near === undefined ? 'Import the library, or state the value.' : `Did you mean ${near}?`;
    problems.error('unknown-entry', place, message, remedy);
    return nothing(path, asked, place);
  }
  const taken = takeAsOf(entry, asOf);
  if (taken === null) return nothing(path, asked, place);
  const about = entry.about.find((name) => checking.ownNames.has(name));
  if (taken.hindsight && about !== undefined) {
    const message = `${id} is about ${about} and was known on ${taken.value.known} only.`;
    const remedy = `State what was known on ${asOf}, or own an assumption.`;
    problems.error('hindsight-about-own', place, message, remedy);
    return nothing(path, asked, place);
  }
  const unit = asked.unit ?? entry.unit;
  const inUnit =
    sameDimension(unit, entry.unit) || !sameDimension(entry.unit, ONE) ? entry.unit : unit;
  const spread = readSpread(
    valueNodeOf(taken.value.node),
    { ...asked, plainUnit: inUnit },
    problems,
  );
  if (spread === null) return nothing(path, asked, place);
  const factor = at(taken.value.node, 'factor') ?? at(ask.node, 'factor');
  return {
    path,
    written: withUnit(spread.written, entry.unit),
    unit: ask.unit ?? spread.unit.text,
    distribution: spread.distribution,
    question: null,
    claimDistributions: [],
    claim: null,
    loadings: readLoadings(factor, checking, false),
    provenance: provenanceOfTaken(taken),
  };
}

/** Whether it is known already why the entry is not there. */
function isTold(id: string, { library }: Checking): boolean {
  return !library.isComplete || library.ids.has(id);
}

function withUnit(written: string, unit: Unit): string {
  return unit.text === '1' ? written : `${written} ${unit.text}`;
}

/** Loadings on factors; a programme names its factors, a library brings its own. */
function readLoadings(
  node: Node | null,
  checking: Checking,
  named: boolean,
): Readonly<Record<string, number>> {
  const loadings: Record<string, number> = {};
  let squares = 0;
  for (const { key, keyPlace, value } of entriesOf(node)) {
    if (!checking.factors.has(key)) {
      if (named) tellUnknownFactor(key, keyPlace, checking);
      else checking.factors.add(key);
    }
    const loading = value.kind === 'text' ? Number(value.text) : Number.NaN;
    if (!(loading >= -1 && loading <= 1)) continue;
    loadings[key] = loading;
    squares += loading * loading;
  }
  if (squares > 1 + 1e-12 && node !== null) {
    const sum = Number(squares.toPrecision(4));
    const message = `The squares of the loadings add up to ${sum}; factors explain all of it at 1.`;
    const remedy = 'Make the loadings smaller, as in 0.6 and 0.6.';
    checking.problems.error('loadings', node.place, message, remedy);
  }
  return loadings;
}

function tellUnknownFactor(key: string, place: Place, checking: Checking): void {
  const near = nearestWord(key, checking.factors);
  const remedy =
    near === undefined ? `Add it: assumptions: { factors: [${key}] }.` : `Did you mean ${near}?`;
  checking.problems.error('unknown-factor', place, `No factor is called "${key}".`, remedy);
}

/** Stands for a value that could not be read; never in a programme that is handed on. */
function nothing(path: string, asked: Asked, place: Place): GivenValue {
  return {
    path,
    written: '',
    unit: asked.unit?.text ?? '1',
    distribution: null,
    question: null,
    claimDistributions: [],
    claim: null,
    loadings: {},
    provenance: unknownProvenance(place),
  };
}
