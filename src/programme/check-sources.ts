import { checkLoan, DEBT } from './check-loans.ts';
import type { CheckedSource, GivenValue, Rung } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { type Ask, giveValue } from './give-value.ts';
import { partyAt } from './names.ts';
import { at, type Entry, entriesOf, type MappingNode, type Node, textAt } from './node.ts';
import { MONEY_KINDS } from './programme-shape.ts';
import type { Enclosing } from './provenance.ts';
import { RUNGS } from './rungs.ts';
import { positionOf } from './source-file.ts';

/** The money that parties can get, rung by rung. */
export function checkSources(checking: Checking): CheckedSource[] {
  return entriesOf(at(checking.file, 'sources')).flatMap((entry) => {
    const { value } = entry;
    return value.kind === 'mapping' ? [checkSource(entry, value, checking)] : [];
  });
}

function checkSource(entry: Entry, node: MappingNode, checking: Checking): CheckedSource {
  const around: Enclosing[] = [{ node, owned: false }];
  const ask = (key: string, unit: string, more: Partial<Ask> = {}): GivenValue =>
    giveValue(
      {
        path: ['sources', entry.key, key],
        node: at(node, key),
        within: around,
        unit,
        place: entry.keyPlace,
        ...more,
      },
      checking,
    );
  const asked = (key: string, unit: string, more: Partial<Ask>): GivenValue | null =>
    node.entries.has(key) ? ask(key, unit, more) : null;
  const nested = (outer: string, key: string): Partial<Ask> => {
    const holder = at(node, outer);
    return {
      path: ['sources', entry.key, outer, key],
      node: at(holder, key),
      within: holder?.kind === 'mapping' ? [...around, { node: holder, owned: false }] : around,
      least: 0,
    };
  };
  const money = { least: 0 };
  const source: CheckedSource = {
    name: entry.key,
    by: partyAt(node, 'by', checking),
    to: partyAt(node, 'to', checking),
    kind: kindOf(textAt(node, 'kind')),
    purpose: textAt(node, 'for') ?? '',
    announced: ask('announced', 'USD', money),
    committed: asked('committed', 'USD', money),
    secured: ask('secured', 'USD', money),
    drawn: asked('drawn', 'USD', money),
    liquid: asked('liquid', 'USD', money),
    conversionShare: ask('converts', '1', {
      ...nested('converts', 'share'),
      most: 1,
      entry: 'capital.pledge-conversion-share',
    }),
    conversionDelay: ask('converts', 'month', {
      ...nested('converts', 'after'),
      entry: 'capital.pledge-conversion-delay',
    }),
    availableFrom: availableFrom(node, ask, nested('available', 'from'), checking),
    availableOver: ask('available', 'month', {
      ...nested('available', 'over'),
      entry: 'capital.available-over',
    }),
    gearing: asked('gearing', '1', { least: 0, most: 1 }),
    loan: checkLoan(entry, node, checking),
    position: positionOf(entry.keyPlace),
  };
  checkRungs(node, source, checking);
  if (
    source.gearing !== null &&
    textAt(node, 'kind') === source.kind &&
    !DEBT.includes(source.kind)
  ) {
    const place = node.entries.get('gearing')!.keyPlace;
    const message = `gearing limits debt, and ${entry.key} is ${source.kind}.`;
    checking.problems.error('gearing', place, message, 'Leave gearing out, or make it a loan.');
  }
  return source;
}

/** From the first month, when the file does not say: nothing that is secured waits unsaid. */
function availableFrom(
  node: MappingNode,
  ask: (key: string, unit: string, more?: Partial<Ask>) => GivenValue,
  nested: Partial<Ask>,
  checking: Checking,
): GivenValue {
  const given = ask('available', 'month', {
    ...nested,
    date: true,
    least: Number.NEGATIVE_INFINITY,
  });
  if (nested.node) return given;
  return {
    ...given,
    written: 'the first month',
    distribution: { kind: 'point', value: 0 },
    provenance: {
      ...given.provenance,
      by: 'Gigastack',
      note: 'Where a source does not say from when, it can be drawn from the first month.',
      position: positionOf({ file: node.place.file, start: node.place.start }),
      known: checking.asOf,
    },
  };
}

function kindOf(kind: string | null): CheckedSource['kind'] {
  return MONEY_KINDS.find((known) => known === kind) ?? 'equity';
}

/** What is drawn was secured, what is secured was committed, what is committed was announced. */
function checkRungs(node: Node, source: CheckedSource, checking: Checking): void {
  let above: { rung: Rung; given: GivenValue; amount: number } | null = null;
  for (const rung of RUNGS) {
    const given = source[rung];
    if (given?.distribution?.kind !== 'point') continue;
    const amount = given.distribution.value;
    if (above !== null && amount > above.amount) {
      const place = at(node, rung)!.place;
      const message =
        `${source.name} has more ${rung} (${given.written}) than ` +
        `${above.rung} (${above.given.written}).`;
      const remedy = `Raise ${above.rung}, lower ${rung}, or move the sum to its own rung.`;
      checking.problems.error('rung-order', place, message, remedy);
    }
    above = { rung, given, amount };
  }
}
