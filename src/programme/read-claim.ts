import { nearestWord } from '../quantities/nearest-word.ts';
import type { Unit } from '../quantities/unit.ts';
import type { BoundOperator } from '../quantities/written-quantity.ts';
import type { Distribution } from '../uncertainty/distribution.ts';
import type { Provenance } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { at, type Entry, itemsOf, type Node, type TextNode, textAt } from './node.ts';
import { parsePath } from './path.ts';
import { looksLikePrediction } from './prediction.ts';
import { readProvenance, unknownProvenance } from './provenance.ts';
import { readSpread, spellsSpread } from './read-spread.ts';
import { type Asked, readAmounts } from './read-spread-text.ts';
import { readSource } from './references.ts';
import { RUNGS } from './rungs.ts';
import { positionOf } from './source-file.ts';

/** What a claim says of an input, in the input's unit. */
export interface ReadClaim {
  readonly written: string;
  readonly unit: Unit;
  /** As it is drawn: the value, or how the bound is read. Null for a bound without a reading. */
  readonly distribution: Distribution | null;
  readonly bound: { readonly operator: BoundOperator; readonly value: number } | null;
  readonly readAs: Provenance | null;
  readonly provenance: Provenance;
}

/** The value of a claim that an input draws; null after a problem. */
export function claimForInput(
  id: TextNode,
  path: string,
  asked: Asked,
  checking: Checking,
): (ReadClaim & { readonly distribution: Distribution }) | null {
  const { problems } = checking;
  const claim = checking.claims.get(id.text);
  if (claim === undefined) {
    const near = nearestWord(id.text, checking.claims.keys());
    const message = `No claim is called "${id.text}".`;
    const remedy = near === undefined ? 'Add it under `claims:`.' : `Did you mean ${near}?`;
    problems.error('unknown-claim', id.place, message, remedy);
    return null;
  }
  if (!canBeDrawn(claim, id, path, checking)) return null;
  const read = readClaimValue(claim, asked, checking);
  if (read === null) return null;
  const { distribution } = read;
  if (distribution !== null) return { ...read, distribution };
  const message = `${id.text} gives a bound, ${read.written}, and not where beyond it.`;
  const remedy = 'Add read_as: { value: RANGE, kind: assumption, by: NAME } to the claim.';
  problems.error('bound-drawn', id.place, message, remedy);
  return null;
}

function canBeDrawn(claim: Entry, id: TextNode, path: string, checking: Checking): boolean {
  const { problems } = checking;
  const form = textAt(claim.value, 'form');
  const spoken = form ?? (textAt(claim.value, 'act') === 'opines' ? 'opinion' : null);
  if (spoken !== null) {
    const article = /^[aeiou]/.test(spoken) ? 'an' : 'a';
    const message = `${id.text} is ${article} ${spoken}, and that is no quantity.`;
    problems.error('no-quantity', id.place, message, 'Draw a claim that states a value.');
    return false;
  }
  const about = textAt(claim.value, 'about');
  const said = about === null || looksLikePrediction(about) ? null : parsePath(about);
  // A path that cannot be read is told at the claim.
  if (said !== null && !said.ok) return false;
  if (said === null) {
    const message = `${id.text} is about no input, so no input can take its value.`;
    const remedy = `Write about: ${path} in the claim, or state the value here.`;
    problems.error('claim-elsewhere', id.place, message, remedy);
    return false;
  }
  const [rung, asked] = [said.value.at(-1)!, path.split('.').at(-1)!];
  const isMoney = said.value[0] === 'sources' && path.startsWith('sources.');
  if (isMoney && rung !== asked && isMoneyField(rung)) {
    const message = `${id.text} is about ${rung} money, and ${asked} money stands here.`;
    const remedy = 'Money climbs its rungs by its own evidence: name a claim about this one.';
    problems.error('other-rung', id.place, message, remedy);
    return false;
  }
  return true;
}

/** Whether a source has such a field; one that is misspelt is told at the claim. */
function isMoneyField(name: string): boolean {
  return name === 'liquid' || (RUNGS as readonly string[]).includes(name);
}

/** What the claim says in the unit asked for; read once for each input it is drawn by. */
export function readClaimValue(claim: Entry, asked: Asked, checking: Checking): ReadClaim | null {
  const { problems } = checking;
  const stated = statedValue(claim, checking);
  if (stated === null) {
    const message = `${claim.key} is about an input and states no value.`;
    problems.error('no-value', claim.keyPlace, message, 'Write value: NUMBER WITH ITS UNIT.');
    return null;
  }
  const readAs = at(claim.value, 'read_as');
  const provenance = claimProvenance(claim, checking);
  const bound = stated.kind === 'text' ? readBound(stated, asked) : null;
  if (bound === null) {
    const spread = readSpread(stated, asked, problems);
    if (spread === null) return null;
    if (textAt(claim.value, 'act') === 'denies') {
      const message = 'A denial gives only the complement of what it denies, never a value.';
      const remedy = 'Write a bound, as in ">= $10B", and read_as for how it is drawn.';
      problems.error('denial-value', stated.place, message, remedy);
      return null;
    }
    return { ...spread, bound: null, readAs: null, provenance };
  }
  const written = stated.kind === 'text' ? stated.text.trim() : '';
  const { operator, value, unit } = bound;
  const said = { written, unit, bound: { operator, value }, provenance };
  if (readAs === null) return { ...said, distribution: null, readAs: null };
  const owner = readProvenance(readAs, readAs.place, [], checking);
  const inner =
    readAs.kind === 'mapping' && !spellsSpread(readAs) ? (at(readAs, 'value') ?? readAs) : readAs;
  const spread = readSpread(inner, asked, problems);
  if (owner === null || spread === null) return null;
  return { ...said, distribution: spread.distribution, readAs: owner };
}

/** The claim's own value; for a denial without one, the complement of the bound that it denies. */
function statedValue(claim: Entry, checking: Checking): Node | null {
  const value = at(claim.value, 'value');
  if (value?.kind === 'mapping') return spellsSpread(value) ? value : (at(value, 'value') ?? value);
  if (value !== null) return value;
  if (textAt(claim.value, 'act') !== 'denies') return null;
  for (const contested of itemsOf(at(claim.value, 'contests'))) {
    const other = contested.kind === 'text' ? checking.claims.get(contested.text) : undefined;
    const said = other === undefined ? null : textAt(other.value, 'value');
    const complement = said === null ? null : complementOf(said);
    if (complement === null) continue;
    const { place } = contested;
    const text = complement;
    return { kind: 'text', text, quoted: false, empty: false, place, verbatimAt: null };
  }
  return null;
}

const COMPLEMENTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:<=|≤)\s*/, '> '],
  [/^\s*(?:>=|≥)\s*/, '< '],
  [/^\s*(?:<|less than|under|below)\s*/, '>= '],
  [/^\s*(?:>|more than|over|above)\s*/, '<= '],
];

/** `>= $10B` for `< $10B`; null where the text is no bound. */
export function complementOf(bound: string): string | null {
  for (const [pattern, operator] of COMPLEMENTS) {
    if (pattern.test(bound)) return bound.trim().replace(pattern, operator);
  }
  return null;
}

function readBound(
  node: TextNode,
  asked: Asked,
): { operator: BoundOperator; value: number; unit: Unit } | null {
  if (asked.date) return null;
  const read = readAmounts(node.text, asked);
  if (!read.ok || read.value.kind !== 'bound') return null;
  return { operator: read.value.op, value: read.value.value, unit: read.value.unit };
}

function claimProvenance(claim: Entry, checking: Checking): Provenance {
  const source = readSource(at(claim.value, 'source'), checking.references, checking.problems);
  return {
    ...unknownProvenance(claim.keyPlace),
    kind: 'claim',
    by: textAt(claim.value, 'by'),
    citation: source?.citation ?? null,
    note: textAt(claim.value, 'note'),
    known: source?.reference.lastDay ?? null,
    position: positionOf(claim.keyPlace),
  };
}
