import fc from 'fast-check';
import type {
  HandMade,
  HandMadeContract,
  HandMadeGroup,
  HandMadeLoan,
  HandMadeSite,
  HandMadeSource,
} from './hand-made.ts';

/** Evenly between the ends, which it hits now and then; doubles of fast-check crowd around 0. */
export const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((part) => min + ((max - min) * part) / 1_000_000);

export const group: fc.Arbitrary<HandMadeGroup> = fc.record({
  count: fc.integer({ min: 1, max: 3 }),
  it: number(10, 200),
  start: number(-12, 20),
  every: number(0, 8),
  costPerMw: number(1e6, 20e6),
  permits: number(0, 8),
  shell: number(0, 12),
  fitOut: number(0, 12),
  chips: number(0, 14),
  commissioning: number(0, 4),
});

const parties = ['Alpha', 'Beta', 'Gamma'] as const;
const someone = fc.constantFrom(...parties);

const site = (name: string): fc.Arbitrary<HandMadeSite> =>
  fc.record({
    name: fc.constant(name),
    owner: someone,
    chipPayer: someone,
    endUser: someone,
    groups: fc.array(group, { minLength: 1, maxLength: 2 }),
    power: fc.array(
      fc.record({ facility: number(20, 500), from: number(-6, 30), slip: number(0, 12) }),
      { maxLength: 3 },
    ),
    ratio: number(1.05, 1.5),
  });

export const sourceTo = (to: fc.Arbitrary<string>): fc.Arbitrary<Omit<HandMadeSource, 'name'>> =>
  fc.record(
    {
      to,
      by: fc.constantFrom('outside', ...parties),
      secured: number(0, 4e9),
      announced: number(0, 8e9),
      share: number(0, 1),
      delay: number(0, 24),
      from: number(-6, 24),
      over: number(0, 36),
      gearing: fc.option(number(0, 1), { nil: 0 }),
    },
    { requiredKeys: ['to', 'secured'] },
  );

const loan: fc.Arbitrary<HandMadeLoan> = fc.record(
  {
    rate: number(0, 0.15),
    upfront: number(0, 0.03),
    commitment: number(0, 0.02),
    draws: fc.constantFrom('as needed' as const, 'as needed' as const, 'at close' as const),
    interest: fc.constantFrom('capitalised' as const, 'paid' as const),
    repays: fc.constantFrom(
      'sculpted' as const,
      'level' as const,
      'straight' as const,
      'bullet' as const,
      'each draw' as const,
    ),
    from: number(-6, 36),
    over: number(0, 60),
    cover: number(1, 2),
    reserve: number(0, 12),
    sweep: number(0, 1),
    lockUp: number(0, 1.5),
    after: number(0, 12),
    recovery: number(0, 1),
    support: fc.constantFrom('none' as const, 'sponsors' as const),
  },
  { requiredKeys: ['repays', 'from', 'over'] },
);

const contract: fc.Arbitrary<Omit<HandMadeContract, 'name'>> = fc.record({
  from: someone,
  to: fc.option(someone, { nil: null }),
  site: fc.constantFrom('North', 'South'),
  price: number(0, 5e6),
  escalation: number(-0.05, 0.1),
  takeOrPay: number(0, 1),
  term: number(1, 60),
});

/** Who stands for whom: contracts and loans that another guarantees, with a limit or without. */
const guarantee = fc.record(
  { guarantor: someone, guaranteedUpTo: number(0, 1e9) },
  { requiredKeys: ['guarantor'] },
);
const guarantees = fc.array(fc.option(guarantee), { minLength: 5, maxLength: 5 });

/** The same programmes with terms of loans on some sources, one taking out another, and pay-outs. */
export const withLoans = (programme: fc.Arbitrary<HandMade>): fc.Arbitrary<HandMade> =>
  fc
    .record({
      programme,
      loans: fc.array(loan, { minLength: 5, maxLength: 5 }),
      kinds: fc.array(
        fc.constantFrom(
          'loan' as const,
          'loan' as const,
          'bond' as const,
          'equity' as const,
          'prepayment' as const,
          'revenue' as const,
        ),
        { minLength: 5, maxLength: 5 },
      ),
      terms: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      drawn: number(0, 1e9),
      takesOut: fc.boolean(),
      loanGuarantees: guarantees,
      rentGuarantees: guarantees,
      paysOut: fc.record({ Alpha: number(0, 1), Beta: number(0, 1) }, { requiredKeys: [] }),
      cash: fc.record({ Beta: number(0, 2e9), Gamma: number(0, 2e9) }, { requiredKeys: [] }),
    })
    .map((all) => {
      const { programme, loans, kinds, terms, drawn, takesOut, paysOut, cash } = all;
      const by = (of: (typeof all.loanGuarantees)[number] | undefined, debtor: string) =>
        of && of.guarantor !== debtor ? of : {};
      const [first, second] = programme.sources;
      return {
        ...programme,
        contracts: (programme.contracts ?? []).map((one, index) => ({
          ...one,
          ...by(all.rentGuarantees[index] ?? undefined, one.from),
        })),
        paysOut: Object.fromEntries(Object.entries(paysOut).filter(([, x]) => x !== undefined)),
        cash: Object.fromEntries(Object.entries(cash).filter(([, x]) => x !== undefined)),
        sources: programme.sources.map((source, index) => {
          const { sweep, ...rest } = loans[index]!;
          const isLoan = terms[index]!;
          if (!isLoan) return { ...source, kind: kinds[index]! };
          const taker = takesOut && index === 1 && first?.to === second?.to && terms[0];
          return {
            ...source,
            ...(index === 0 ? { drawn: Math.min(drawn, source.secured) } : {}),
            loan: {
              ...rest,
              ...by(all.loanGuarantees[index] ?? undefined, source.to),
              ...(sweep === undefined ? {} : { sweep }),
              ...(taker ? { takesOut: first!.name } : {}),
            },
          };
        }),
      };
    });

/** Programmes of two sites, three parties, some sources and contracts, short of money or not. */
export const handMadeProgramme: fc.Arbitrary<HandMade> = fc
  .record({
    steps: fc.integer({ min: 10, max: 40 }),
    monthsPerStep: fc.constantFrom(1, 1, 3, 12),
    sites: fc.tuple(site('North'), site('South')),
    sources: fc.array(sourceTo(someone), { maxLength: 5 }),
    contracts: fc.array(contract, { maxLength: 4 }),
    field: fc.record(
      {
        chips: number(0, 200_000),
        grid: number(0, 100),
        members: fc.constant([
          { name: 'first', sites: ['North'] },
          { name: 'second', sites: ['South'] },
        ]),
        order: fc.constantFrom([], ['second', 'first']),
      },
      { requiredKeys: ['members', 'order'] },
    ),
  })
  .map(({ sources, contracts, ...rest }) => ({
    ...rest,
    parties: [...parties],
    sources: sources.map((source, index) => ({ ...source, name: `source ${index}` })),
    contracts: contracts.map((each, index) => ({ ...each, name: `contract ${index}` })),
  }));
