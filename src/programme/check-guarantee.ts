import type { GivenValue } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { giveValue } from './give-value.ts';
import { partyAt } from './names.ts';
import { at, type MappingNode } from './node.ts';
import type { Enclosing } from './provenance.ts';

/** Who stands for `debtor`, as the `guarantee:` of a loan or a contract says; nothing without one. */
export function checkGuarantee(
  node: MappingNode,
  path: readonly string[],
  debtor: string,
  around: readonly Enclosing[],
  checking: Checking,
): { readonly guarantor?: string; readonly guaranteedUpTo?: GivenValue } {
  const stated = at(node, 'guarantee');
  if (stated?.kind !== 'mapping') return {};
  const guarantor = partyAt(stated, 'by', checking);
  if (guarantor === '') return {};
  if (guarantor === debtor) {
    const message = `${guarantor} owes this itself: as its own guarantor it has no other cash.`;
    checking.problems.error('guarantees-itself', at(stated, 'by')!.place, message, 'Name another.');
  }
  const limit = at(stated, 'up_to');
  if (limit === null) return { guarantor };
  const place = node.entries.get('guarantee')!.keyPlace;
  const within = [...around, { node: stated, owned: false }];
  const ask = { path: [...path, 'guarantee', 'up_to'], node: limit, within, place, least: 0 };
  return { guarantor, guaranteedUpTo: giveValue({ ...ask, unit: 'USD' }, checking) };
}
