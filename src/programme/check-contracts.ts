import { checkGuarantee } from './check-guarantee.ts';
import type { CheckedContract } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { type Ask, giveValue } from './give-value.ts';
import { partyAt, siteAt } from './names.ts';
import { at, type Entry, entriesOf, type MappingNode, textAt } from './node.ts';
import { CONTRACT_KINDS } from './programme-shape.ts';
import { positionOf } from './source-file.ts';

/** The library's price of each kind of contract, for those that state none. */
const PRICE_ENTRIES: Readonly<Record<CheckedContract['kind'], string>> = {
  'compute lease': 'contracts.compute-lease-per-mw-it-year',
  rent: 'contracts.rent-per-mw-it-year',
  'operating cost': 'contracts.operating-cost-per-mw-it-year',
};

/** Who owes whom what; refuses a circle, because then no order of payment settles it. */
export function checkContracts(checking: Checking): CheckedContract[] {
  const entries = entriesOf(at(checking.file, 'contracts'));
  const contracts = entries.flatMap((entry) => {
    const { value } = entry;
    return value.kind === 'mapping' ? [checkContract(entry, value, checking)] : [];
  });
  tellCircle(contracts, entries, checking);
  return contracts;
}

function checkContract(entry: Entry, node: MappingNode, checking: Checking): CheckedContract {
  const kind = CONTRACT_KINDS.find((known) => known === textAt(node, 'kind')) ?? 'rent';
  const ask = (key: string, unit: string, more: Partial<Ask>) =>
    giveValue(
      {
        path: ['contracts', entry.key, key],
        node: at(node, key),
        within: [{ node, owned: false }],
        unit,
        place: entry.keyPlace,
        ...more,
      },
      checking,
    );
  const outside = textAt(node, 'to') === 'outside';
  const contract: CheckedContract = {
    name: entry.key,
    kind,
    from: partyAt(node, 'from', checking),
    to: outside ? null : partyAt(node, 'to', checking),
    site: siteAt(node, 'site', checking),
    priceUsdPerMwItYear: ask('price', 'USD/MW IT-year', { least: 0, entry: PRICE_ENTRIES[kind] }),
    escalationPerYear: ask('escalation', '1/year', { entry: 'contracts.escalation' }),
    takeOrPay: ask('take_or_pay', '1', { least: 0, most: 1, entry: 'contracts.take-or-pay' }),
    termMonths: ask('term', 'month', { least: 0, entry: 'contracts.term' }),
    ...checkGuarantee(
      node,
      ['contracts', entry.key],
      textAt(node, 'from') ?? '',
      [{ node, owned: false }],
      checking,
    ),
    position: positionOf(entry.keyPlace),
  };
  if (contract.from !== '' && contract.from === contract.to) {
    const message = `${contract.from} would pay itself.`;
    checking.problems.error('pays-itself', at(node, 'to')!.place, message, 'Name another party.');
  }
  return contract;
}

/**
 * Names the first circle of payers, each of whom waits for the other's money. Two who pay each other
 * are none: what they owe each other is set off.
 */
function tellCircle(
  contracts: readonly CheckedContract[],
  entries: readonly Entry[],
  checking: Checking,
): void {
  const done = new Set<string>();
  function walk(party: string, trail: readonly CheckedContract[]): boolean {
    const start = trail.findIndex((contract) => contract.from === party);
    if (start !== -1) {
      tell(trail.slice(start));
      return true;
    }
    if (done.has(party)) return false;
    const found = contracts.some(
      (contract) =>
        contract.from === party &&
        contract.to !== null &&
        contract.to !== party &&
        contract.to !== trail.at(-1)?.from &&
        walk(contract.to, [...trail, contract]),
    );
    done.add(party);
    return found;
  }
  function tell(circle: readonly CheckedContract[]): void {
    const names = [...circle.map(({ from }) => from), circle[0]!.from].join(' → ');
    const last = entries.find((entry) => entry.key === circle.at(-1)!.name)!;
    const message = `The contracts run in a circle: ${names}. Nobody in it could pay first.`;
    const remedy = 'Turn the contract round, or state the money that comes back as a source.';
    checking.problems.error('contract-circle', last.keyPlace, message, remedy);
  }
  contracts.some((contract) => walk(contract.from, []));
}
