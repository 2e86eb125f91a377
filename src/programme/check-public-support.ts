import type { CheckedSupport } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { giveValue } from './give-value.ts';
import { siteAt } from './names.ts';
import { at, entriesOf, textAt } from './node.ts';
import { SUPPORT_FINDINGS, SUPPORT_KINDS } from './programme-shape.ts';
import { readProvenance, unknownProvenance } from './provenance.ts';
import { positionOf } from './source-file.ts';

/** The register of what the public gives or forgoes; each entry with its source. */
export function checkPublicSupport(checking: Checking): CheckedSupport[] {
  const { problems, asOf } = checking;
  return entriesOf(at(checking.file, 'public_support')).flatMap(({ key, keyPlace, value }) => {
    if (value.kind !== 'mapping') return [];
    const within = [{ node: value, owned: false }];
    const amountNode = at(value, 'amount');
    const finding =
      SUPPORT_FINDINGS.find((known) => known === textAt(value, 'finding')) ?? 'not found';
    if (finding === 'not found' && textAt(value, 'searched_until') === null) {
      const message = 'Not found is not the same as not there: until when was it looked for?';
      problems.error('missing-key', keyPlace, message, 'Write searched_until: 2025-01-24.');
    }
    if (finding !== 'documented' && amountNode !== null) {
      const message = `What is ${finding} has no amount.`;
      problems.error('no-amount', amountNode.place, message, 'Leave the amount out.');
    }
    const path = ['public_support', key, 'amount'];
    const amount =
      amountNode === null
        ? null
        : giveValue({ path, node: amountNode, within, unit: 'USD', place: keyPlace }, checking);
    return [
      {
        name: key,
        kind: SUPPORT_KINDS.find((known) => known === textAt(value, 'kind')) ?? 'federal cash',
        finding,
        what: textAt(value, 'what') ?? '',
        site: at(value, 'site') === null ? null : siteAt(value, 'site', checking),
        amount: amount?.written ?? null,
        searchedUntil: textAt(value, 'searched_until'),
        provenance:
          readProvenance(null, keyPlace, within, { ...checking, asOf }) ??
          unknownProvenance(keyPlace),
        position: positionOf(keyPlace),
      },
    ];
  });
}
