import { nearestWord } from '../quantities/nearest-word.ts';
import { checkGuarantee } from './check-guarantee.ts';
import type { CheckedLoan, GivenValue } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { type Ask, giveValue } from './give-value.ts';
import { DRAWS, INTEREST, REPAYMENTS, SUPPORT } from './loan-shape.ts';
import { at, type Entry, entriesOf, type MappingNode, type Node, textAt } from './node.ts';
import type { Enclosing } from './provenance.ts';

export const DEBT: readonly string[] = ['loan', 'bond', 'vendor credit'];

/** The terms of a debt; null where the file states none. */
export function checkLoan(
  entry: Entry,
  source: MappingNode,
  checking: Checking,
): CheckedLoan | null {
  const node = at(source, 'loan');
  if (node?.kind !== 'mapping') return null;
  const place = source.entries.get('loan')!.keyPlace;
  const { problems } = checking;
  const kind = textAt(source, 'kind') ?? '';
  if (!DEBT.includes(kind)) {
    const message = `loan states the terms of debt, and ${entry.key} is ${kind}.`;
    problems.error('loan-kind', place, message, 'Leave loan out, or make it a loan.');
  }
  const around: Enclosing[] = [
    { node: source, owned: false },
    { node, owned: false },
  ];
  const ask = (
    keys: readonly string[],
    unit: string,
    more: Partial<Ask> = {},
  ): GivenValue | null => {
    const [outer, inner] = keys as [string, string | undefined];
    const holder = inner === undefined ? node : at(node, outer);
    const found = at(holder, inner ?? outer);
    if (found === null) return null;
    const within =
      inner !== undefined && holder?.kind === 'mapping'
        ? [...around, { node: holder, owned: false }]
        : around;
    const path = ['sources', entry.key, 'loan', ...keys];
    return giveValue({ path, node: found, within, unit, place, least: 0, ...more }, checking);
  };
  const { margin, base } = rates(node, place, ask, checking);
  const draws = DRAWS.find((known) => known === textAt(node, 'draws')) ?? 'as needed';
  const repays = REPAYMENTS.find((known) => known === textAt(node, 'repays')) ?? 'level';
  const from = ask(['from'], 'month', { date: true, least: Number.NEGATIVE_INFINITY });
  const over = ask(['over'], 'month');
  const cover = ask(['cover'], '1', { least: 0.01 });
  if (repays === 'sculpted' && cover === null) {
    const message = 'Sculpted service follows the cash available at a cover, and none is stated.';
    problems.error('loan-cover', at(node, 'repays')!.place, message, 'Write cover: 1.3.');
  }
  if (draws === 'at close' && repays === 'each draw') {
    const message =
      'A loan that is drawn at close has one draw: "each draw" has nothing to spread.';
    const remedy = 'Write repays: straight, or draws: as needed.';
    problems.error('loan-draws', at(node, 'repays')!.place, message, remedy);
  }
  if (margin === null || from === null || over === null) return null;
  return {
    base,
    margin,
    ...hedge(node, ask, base, checking),
    upfrontFee: ask(['fees', 'upfront'], '1', { most: 1 }),
    commitmentFee: ask(['fees', 'commitment'], '1/year'),
    draws,
    interest: INTEREST.find((known) => known === textAt(node, 'interest')) ?? 'capitalised',
    repays,
    from,
    over,
    cover,
    reserve: ask(['reserve'], 'month'),
    sweep: ask(['sweep'], '1', { most: 1 }),
    lockUp: ask(['lock_up'], '1'),
    defaultAfter: ask(['default', 'after'], 'month'),
    recovery: ask(['default', 'recovery'], '1', { most: 1 }),
    takesOut: takenOut(entry, node, checking),
    support: SUPPORT.find((known) => known === textAt(node, 'support')) ?? 'none',
    ...checkGuarantee(
      node,
      ['sources', entry.key, 'loan'],
      textAt(source, 'to') ?? '',
      around,
      checking,
    ),
  };
}

/** The whole rate, or its two parts; one of them must be there. */
function rates(
  node: MappingNode,
  place: MappingNode['place'],
  ask: (keys: readonly string[], unit: string, more?: Partial<Ask>) => GivenValue | null,
  { problems }: Checking,
): { readonly margin: GivenValue | null; readonly base: GivenValue | null } {
  const has = (key: string): boolean => node.entries.has(key);
  const either = { least: Number.NEGATIVE_INFINITY };
  if (has('rate')) {
    for (const part of ['base', 'margin'].filter(has)) {
      const message = `rate is the whole interest, and ${part} states a part of it.`;
      const remedy = 'Keep rate, or keep base and margin.';
      problems.error('loan-rate', node.entries.get(part)!.keyPlace, message, remedy);
    }
    return { margin: ask(['rate'], '1/year', either), base: null };
  }
  if (!has('margin')) {
    const message = 'A loan states what it costs, and this one has no rate.';
    problems.error('loan-rate', place, message, 'Write rate: 8 %/year, or base and margin.');
    return { margin: null, base: null };
  }
  return { margin: ask(['margin'], '1/year', either), base: ask(['base'], '1/year', either) };
}

/** A swap turns a base rate that moves into one that does not: there must be one to turn. */
function hedge(
  node: MappingNode,
  ask: (keys: readonly string[], unit: string, more?: Partial<Ask>) => GivenValue | null,
  base: GivenValue | null,
  { problems }: Checking,
): Pick<CheckedLoan, 'hedgedShare' | 'hedgeRate'> {
  const stated = node.entries.get('hedge');
  if (stated === undefined) return {};
  if (base === null) {
    const message = 'The whole rate is stated as one, so that a hedge has no base rate to fix.';
    const remedy = 'Write base and margin instead of rate, or leave hedge out.';
    problems.error('loan-hedge', stated.keyPlace, message, remedy);
  }
  return {
    hedgedShare: ask(['hedge', 'share'], '1', { most: 1 }),
    hedgeRate: ask(['hedge', 'at'], '1/year', { least: Number.NEGATIVE_INFINITY }),
  };
}

/** Another loan to the same borrower that states its terms. */
function takenOut(entry: Entry, node: MappingNode, checking: Checking): string | null {
  const named = at(node, 'takes_out');
  if (named?.kind !== 'text' || named.empty) return null;
  const others = entriesOf(at(checking.file, 'sources')).filter(
    ({ key, value }) => key !== entry.key && at(value, 'loan') !== null,
  );
  const other = others.find(({ key }) => key === named.text);
  if (other === undefined) {
    const near = nearestWord(
      named.text,
      others.map(({ key }) => key),
    );
    const message = `No other source with loan terms is called "${named.text}".`;
    const remedy = near === undefined ? 'Name a source that has loan:.' : `Did you mean ${near}?`;
    checking.problems.error('unknown-loan', named.place, message, remedy);
    return null;
  }
  const borrower = (value: Node): string => textAt(value, 'to') ?? '';
  if (borrower(other.value) !== borrower(entry.value)) {
    const message =
      `${named.text} is lent to ${borrower(other.value)}, and ${entry.key} to ` +
      `${borrower(entry.value)}.`;
    const remedy = 'A loan takes out a loan to the same borrower.';
    checking.problems.error('loan-borrower', named.place, message, remedy);
  }
  return named.text;
}
