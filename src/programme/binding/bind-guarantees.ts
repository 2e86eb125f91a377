import type { Dimension, Relation } from '../../equations/dimension.ts';
import type { Quantity } from '../../equations/quantity.ts';
import * as dimensions from '../../model/dimensions.ts';
import { rentLimit, serviceLimit } from '../../model/guarantees.ts';
import type { GivenValue, Provenance } from '../checked-programme.ts';
import { writePath } from '../path.ts';
import { type Elements, indexOfName } from './elements.ts';

interface Guarantee {
  readonly name: string;
  /** Index of the loan or the contract. */
  readonly of: number;
  readonly guarantor: string;
  readonly upTo: GivenValue | null;
  readonly path: string;
  readonly provenance: Provenance;
}

const ofLoans = ({ loans }: Elements): readonly Guarantee[] =>
  loans.flatMap(({ name, terms, source }, of) => {
    const { guarantor, guaranteedUpTo: upTo = null } = terms;
    const path = writePath(['sources', name, 'loan', 'guarantee', 'up_to']);
    const { provenance } = source.announced;
    return guarantor ? [{ name, of, guarantor, upTo, path, provenance }] : [];
  });

const ofContracts = ({ contracts }: Elements): readonly Guarantee[] =>
  contracts.flatMap(({ name, guarantor, guaranteedUpTo: upTo = null, ...contract }, of) => {
    const path = writePath(['contracts', name, 'guarantee', 'up_to']);
    const { provenance } = contract.termMonths;
    return guarantor ? [{ name, of, guarantor, upTo, path, provenance }] : [];
  });

export const guaranteeNames = (
  elements: Elements,
): readonly (readonly [Dimension, readonly string[]])[] => [
  [dimensions.serviceGuarantee, ofLoans(elements).map(({ name }) => name)],
  [dimensions.rentGuarantee, ofContracts(elements).map(({ name }) => name)],
];

export const guaranteeRelations = (
  elements: Elements,
): readonly (readonly [Relation, readonly number[]])[] => {
  const guarantors = (all: readonly Guarantee[]): readonly number[] =>
    all.map(({ name, guarantor }) =>
      indexOfName(elements.parties, guarantor, `the guarantee of ${name}`),
    );
  return [
    [dimensions.guaranteedLoan, ofLoans(elements).map(({ of }) => of)],
    [dimensions.guarantorOfLoan, guarantors(ofLoans(elements))],
    [dimensions.guaranteedContract, ofContracts(elements).map(({ of }) => of)],
    [dimensions.guarantorOfContract, guarantors(ofContracts(elements))],
  ];
};

/** Where the limit of each guarantee is found; without one there is no limit. */
export const guaranteeFinders = (
  elements: Elements,
): readonly (readonly [Quantity, (element: number) => GivenValue])[] => {
  const limit = (all: readonly Guarantee[]) => (element: number) => {
    const { upTo, path, provenance } = all[element]!;
    return upTo ?? without(path, provenance);
  };
  return [
    [serviceLimit, limit(ofLoans(elements))],
    [rentLimit, limit(ofContracts(elements))],
  ];
};

const without = (path: string, provenance: Provenance): GivenValue => ({
  path,
  written: 'not stated',
  unit: 'USD',
  distribution: { kind: 'point', value: Infinity },
  question: null,
  claimDistributions: [],
  claim: null,
  loadings: {},
  provenance: { ...provenance, note: 'no limit of the guarantee is stated' },
});
