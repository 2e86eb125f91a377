import { type Interpretation, interpret } from '../../src/equations/interpret.ts';
import type { Quantity } from '../../src/equations/quantity.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { centralValue } from '../../src/programme/binding/central-value.ts';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import type {
  CheckedContract,
  CheckedEnergy,
  CheckedLoan,
  CheckedProgramme,
  CheckedScarce,
  CheckedSite,
  CheckedSource,
  GivenValue,
  PowerRung,
  Provenance,
  Repayment,
} from '../../src/programme/checked-programme.ts';
import { noWorkloads } from '../../src/programme/checked-workloads.ts';

/** What the workloads ask of a library, at round numbers. */
const WORKLOADS: readonly (readonly [entry: string, unit: string, number: number])[] = [
  ['workloads.packing', '1', 0.9],
  ['workloads.longest-run', 'month', 4],
  ['workloads.failure-factor', '1', 1],
  ['workloads.lost-per-failure', 'min', 5],
  ['workloads.recovery-group', 'GPU', 20_000],
  ['workloads.serving-load', '1', 0.5],
  ['workloads.public-text', 'token', 3e14],
  ['fleet.economic-life', 'year', 5],
  ['workloads.works-life', 'year', 15],
  ['workloads.capital-rate', '1/year', 0.1],
  ['contracts.operating-cost-per-mw-it-year', 'USD/MW IT-year', 1e6],
  ['workloads.frontier-run', 'FLOP', 5e25],
  ['reference-classes.training-compute-growth', '1', 4.5],
  ['workloads.law-score', '1', 0],
];

/** Programmes made by hand, every number certain unless a world says otherwise. */
export interface HandMade {
  readonly steps: number;
  readonly monthsPerStep?: number;
  readonly asOf?: string;
  readonly parties: readonly string[];
  readonly sources: readonly HandMadeSource[];
  readonly sites: readonly HandMadeSite[];
  readonly contracts?: readonly HandMadeContract[];
  /** Share of the cash left over that a party pays out, by its name. */
  readonly paysOut?: Readonly<Record<string, number>>;
  /** Cash of a party when the horizon begins, by its name. */
  readonly cash?: Readonly<Record<string, number>>;
  /** Limits of a field: accelerators and MW of facility, each per month, and its programmes. */
  readonly field?: {
    readonly chips?: number;
    readonly grid?: number;
    /** Sites of each programme, and the programme served first. */
    readonly members: readonly { readonly name: string; readonly sites: readonly string[] }[];
    readonly order: readonly string[];
  };
}

export interface HandMadeSource {
  readonly name: string;
  readonly by?: string;
  readonly to: string;
  readonly kind?: CheckedSource['kind'];
  readonly announced?: number;
  readonly committed?: number;
  readonly secured: number;
  readonly drawn?: number;
  readonly share?: number;
  readonly delay?: number;
  readonly from?: number;
  readonly over?: number;
  readonly gearing?: number;
  readonly loan?: HandMadeLoan;
}

export interface HandMadeLoan {
  /** A year. */
  readonly rate?: number;
  /** A year; `rate` is then the margin. */
  readonly base?: number;
  readonly hedge?: { readonly share: number; readonly at: number };
  readonly upfront?: number;
  readonly commitment?: number;
  readonly draws?: CheckedLoan['draws'];
  readonly interest?: CheckedLoan['interest'];
  readonly repays: Repayment;
  readonly from: number;
  readonly over: number;
  readonly cover?: number;
  readonly reserve?: number;
  readonly sweep?: number;
  readonly lockUp?: number;
  readonly after?: number;
  readonly recovery?: number;
  readonly takesOut?: string;
  readonly support?: CheckedLoan['support'];
  readonly guarantor?: string;
  readonly guaranteedUpTo?: number;
}

export interface HandMadeGroup {
  readonly count: number;
  readonly it?: number;
  readonly start?: number;
  readonly every?: number;
  readonly costPerMw?: number;
  readonly permits?: number;
  readonly shell?: number;
  readonly fitOut?: number;
  readonly chips?: number;
  readonly commissioning?: number;
}

export interface HandMadeSite {
  readonly name: string;
  readonly owner: string;
  readonly chipPayer: string;
  readonly endUser?: string;
  readonly groups: readonly HandMadeGroup[];
  readonly power?: readonly {
    readonly facility: number;
    readonly from: number;
    readonly slip?: number;
    readonly rung?: PowerRung;
    readonly kind?: string;
    readonly realised?: number;
    readonly real?: number;
  }[];
  readonly ratio?: number;
  /** In the units of the model's inputs; what is left out is none. */
  readonly energy?: Partial<Record<keyof CheckedEnergy, number>>;
  /** A year; share; months from the first building that is ready. */
  readonly propertyTax?: {
    readonly rate: number;
    readonly abated: number;
    readonly months: number;
  };
}

export interface HandMadeContract {
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly site: string;
  readonly price: number;
  readonly escalation?: number;
  readonly takeOrPay?: number;
  readonly term?: number;
  readonly guarantor?: string;
  readonly guaranteedUpTo?: number;
}

/** One accelerator of the hand-made programmes: a kilowatt, 10,000 USD, one H100, 1e15 FLOP/s. */
export const ACCELERATOR = { priceUsd: 10_000, itPowerMw: 0.001, h100: 1, flopPerSecond: 1e15 };
export const CHIP_USD_PER_MW = ACCELERATOR.priceUsd / ACCELERATOR.itPowerMw;
export const DEPOSIT_SHARE = 0.25;

const position = { file: 'hand-made', line: 1, column: 1 };

const provenance: Provenance = {
  kind: 'assumption',
  by: 'a test',
  citation: null,
  note: null,
  confidence: null,
  libraryEntry: null,
  known: null,
  hindsight: false,
  position,
};

export const certain = (path: string, unit: string, value: number): GivenValue => ({
  path,
  written: String(value),
  unit,
  distribution: { kind: 'point', value },
  question: null,
  claimDistributions: [],
  claim: null,
  loadings: {},
  provenance,
});

const sourceOf = (source: HandMadeSource): CheckedSource => {
  const value = (name: string, unit: string, number: number): GivenValue =>
    certain(`sources.${source.name}.${name}`, unit, number);
  return {
    name: source.name,
    by: source.by ?? 'outside',
    to: source.to,
    kind: source.kind ?? (source.loan ? 'loan' : 'equity'),
    purpose: 'all',
    announced: value('announced', 'USD', source.announced ?? source.secured),
    committed: source.committed === undefined ? null : value('committed', 'USD', source.committed),
    secured: value('secured', 'USD', source.secured),
    drawn: source.drawn === undefined ? null : value('drawn', 'USD', source.drawn),
    liquid: null,
    conversionShare: value('converts.share', '1', source.share ?? 0),
    conversionDelay: value('converts.after', 'month', source.delay ?? 0),
    availableFrom: value('available.from', 'month', source.from ?? 0),
    availableOver: value('available.over', 'month', source.over ?? 0),
    gearing: source.gearing === undefined ? null : value('gearing', '1', source.gearing),
    loan: source.loan ? loanOf(source.name, source.loan) : null,
    position,
  };
};

const loanOf = (name: string, loan: HandMadeLoan): CheckedLoan => {
  const value = (key: string, unit: string, number: number): GivenValue =>
    certain(`sources.${name}.loan.${key}`, unit, number);
  const stated = (key: string, unit: string, number: number | undefined): GivenValue | null =>
    number === undefined ? null : value(key, unit, number);
  return {
    base: stated('base', '1/year', loan.base),
    hedgedShare: stated('hedge.share', '1', loan.hedge?.share),
    hedgeRate: stated('hedge.at', '1/year', loan.hedge?.at),
    margin: value('rate', '1/year', loan.rate ?? 0.08),
    upfrontFee: stated('fees.upfront', '1', loan.upfront),
    commitmentFee: stated('fees.commitment', '1/year', loan.commitment),
    draws: loan.draws ?? 'as needed',
    interest: loan.interest ?? 'capitalised',
    repays: loan.repays,
    from: value('from', 'month', loan.from),
    over: value('over', 'month', loan.over),
    cover: stated('cover', '1', loan.cover),
    reserve: stated('reserve', 'month', loan.reserve),
    sweep: stated('sweep', '1', loan.sweep),
    lockUp: stated('lock_up', '1', loan.lockUp),
    defaultAfter: stated('default.after', 'month', loan.after),
    recovery: stated('default.recovery', '1', loan.recovery),
    takesOut: loan.takesOut ?? null,
    support: loan.support ?? 'none',
    guarantor: loan.guarantor ?? null,
    guaranteedUpTo: stated('guarantee.up_to', 'USD', loan.guaranteedUpTo),
  };
};

const siteOf = (site: HandMadeSite): CheckedSite => {
  const value = (name: string, unit: string, number: number): GivenValue =>
    certain(`sites.${site.name}.${name}`, unit, number);
  return {
    name: site.name,
    place: null,
    owner: site.owner,
    operator: site.owner,
    endUser: site.endUser ?? site.owner,
    chipPayer: site.chipPayer,
    accelerator: 'kilowatt',
    announced: {},
    groups: site.groups.map((group, index) => {
      const months = (name: string, number: number): GivenValue =>
        value(`buildings.${index}.${name}`, 'month', number);
      return {
        name: `group ${index}`,
        count: group.count,
        itPower: value(`buildings.${index}.it`, 'MW IT', group.it ?? 100),
        firstStart: months('first_start', group.start ?? 0),
        every: months('every', group.every ?? 0),
        costPerMwIt: value(`buildings.${index}.cost`, 'USD/MW IT', group.costPerMw ?? 10e6),
        durations: {
          permits: months('permits', group.permits ?? 2),
          shell: months('shell', group.shell ?? 5),
          fitOut: months('fit_out', group.fitOut ?? 5),
          chips: months('chips', group.chips ?? 4),
          commissioning: months('commissioning', group.commissioning ?? 1),
        },
        provenance,
        position,
      };
    }),
    power: (site.power ?? []).map((tranche, index) => ({
      name: `tranche ${index}`,
      kind: tranche.kind ?? 'grid',
      facilityPower: value(`power.${index}.facility`, 'MW facility', tranche.facility),
      from: value(`power.${index}.from`, 'month', tranche.from),
      slip: value(`power.${index}.slip`, 'month', tranche.slip ?? 0),
      realised:
        tranche.realised === undefined
          ? null
          : value(`power.${index}.realised`, '1', tranche.realised),
      real: tranche.real === undefined ? null : value(`power.${index}.real`, '1', tranche.real),
      rung: tranche.rung ?? 'announced',
      position,
    })),
    facilityPerIt: value('ratio', 'MW facility/MW IT', site.ratio ?? 1.25),
    pue: value('pue', '1', 1.2),
    energy: site.energy ? energyOf(site.name, site.energy) : null,
    propertyTax: site.propertyTax
      ? {
          ratePerYear: value('property_tax.rate', '1/year', site.propertyTax.rate),
          abatedShare: value('property_tax.abated', '1', site.propertyTax.abated),
          abatedMonths: value('property_tax.for', 'month', site.propertyTax.months),
        }
      : null,
    position,
  };
};

const energyOf = (
  site: string,
  stated: Partial<Record<keyof CheckedEnergy, number>>,
): CheckedEnergy => {
  const value = (name: keyof CheckedEnergy, unit: string): GivenValue =>
    certain(`sites.${site}.energy.${name}`, unit, stated[name] ?? 0);
  return {
    gridPrice: value('gridPrice', 'USD/MWh'),
    fuelPrice: value('fuelPrice', 'USD/MMBtu'),
    heatRate: value('heatRate', 'MMBtu/MWh'),
    gridEmissions: value('gridEmissions', 'tCO2/MWh'),
    fuelEmissions: value('fuelEmissions', 'tCO2/MMBtu'),
    hourlyMatched: value('hourlyMatched', '1'),
    water: value('water', 'litre/MWh'),
    demandCharge: value('demandCharge', 'USD/MW facility/month'),
    minimumBill: value('minimumBill', '1'),
    collateral: value('collateral', 'USD/MW facility'),
    exitFee: value('exitFee', 'USD/MW facility'),
    upgradeCost: value('upgradeCost', 'USD'),
  };
};

const contractOf = (contract: HandMadeContract): CheckedContract => {
  const value = (name: string, unit: string, number: number): GivenValue =>
    certain(`contracts.${contract.name}.${name}`, unit, number);
  return {
    name: contract.name,
    kind: 'rent',
    from: contract.from,
    to: contract.to,
    site: contract.site,
    priceUsdPerMwItYear: value('price', 'USD/MW IT/year', contract.price),
    escalationPerYear: value('escalation', '1/year', contract.escalation ?? 0),
    takeOrPay: value('take_or_pay', '1', contract.takeOrPay ?? 1),
    termMonths: value('term', 'month', contract.term ?? 1200),
    guarantor: contract.guarantor ?? null,
    guaranteedUpTo:
      contract.guaranteedUpTo === undefined
        ? null
        : value('guarantee.up_to', 'USD', contract.guaranteedUpTo),
    position,
  };
};

const scarceOf = ({ field }: HandMade): CheckedScarce[] =>
  (
    [
      ['accelerators', field?.chips, 'GPU/month'],
      ['approvals', field?.grid, 'MW facility/month'],
    ] as const
  ).flatMap(([name, perMonth, unit]) =>
    perMonth === undefined
      ? []
      : [
          {
            name,
            perMonth: certain(`scarce.${name}.per_month`, unit, perMonth),
            order: field?.order ?? [],
            note: null,
          },
        ],
  );

export const makeProgramme = (hand: HandMade): CheckedProgramme => ({
  title: 'made by hand',
  about: null,
  asOf: hand.asOf ?? '2025-01-01',
  currency: 'USD',
  startMonth: 2025 * 12,
  steps: hand.steps,
  monthsPerStep: hand.monthsPerStep ?? 1,
  parties: hand.parties.map((name) => ({
    name,
    title: null,
    kind: 'sponsor',
    note: null,
    interests: [],
    paysOut:
      hand.paysOut?.[name] === undefined
        ? null
        : certain(`parties.${name}.pays_out`, '1', hand.paysOut[name]),
    cash:
      hand.cash?.[name] === undefined
        ? null
        : certain(`parties.${name}.cash`, 'USD', hand.cash[name]),
    position,
  })),
  people: [],
  sources: hand.sources.map(sourceOf),
  sites: hand.sites.map(siteOf),
  accelerators: [
    {
      name: 'kilowatt',
      priceUsd: certain('accelerators.kilowatt.price', 'USD/GPU', ACCELERATOR.priceUsd),
      itPowerMw: certain('accelerators.kilowatt.it', 'MW IT/GPU', ACCELERATOR.itPowerMw),
      h100Equivalents: certain('accelerators.kilowatt.h100', 'H100e/GPU', ACCELERATOR.h100),
      denseFlopPerSecond: certain(
        'accelerators.kilowatt.flop',
        'FLOP/s/GPU',
        ACCELERATOR.flopPerSecond,
      ),
    },
  ],
  contracts: (hand.contracts ?? []).map(contractOf),
  workloads: noWorkloads,
  publicSupport: [],
  settings: {
    'buildings.chip-deposit-share': certain('buildings.chip-deposit-share', '1', DEPOSIT_SHARE),
    'fleet.utilisation': certain('fleet.utilisation', '1', 0.75),
    'public.workers-per-mw-facility': certain(
      'public.workers-per-mw-facility',
      'job/MW facility',
      4,
    ),
    'public.permanent-jobs-per-mw-facility': certain(
      'public.permanent-jobs-per-mw-facility',
      'job/MW facility',
      0.5,
    ),
    ...Object.fromEntries(
      WORKLOADS.map(([entry, unit, number]) => [entry, certain(entry, unit, number)]),
    ),
    'public.induced-share': certain('public.induced-share', '1', 0.5),
    'public.local-share-of-construction': certain('public.local-share-of-construction', '1', 0.5),
    'public.indirect-jobs-per-direct': certain('public.indirect-jobs-per-direct', '1', 1.5),
  },
  claims: [],
  questions: [],
  beliefs: [],
  scenarios: [],
  targets: [],
  factors: [],
  references: [],
  scarce: scarceOf(hand),
  members: (hand.field?.members ?? []).map(({ name, sites }) => ({
    name,
    title: name,
    parties: [],
    sources: [],
    sites,
    contracts: [],
  })),
  files: [],
});

/** A world of a hand-made programme: the interpreter's, with readers for tests. */
export interface World extends Interpretation {
  readonly bound: BoundProgramme;
  /** The number of elements that the quantity ranges over. */
  size(quantity: Quantity): number;
  /** All steps of one element. */
  path(quantity: Quantity, element?: number): number[];
  /** All elements at one step. */
  each(quantity: Quantity, step?: number): number[];
}

/** `drawn` replaces values by their path, as a draw would; the plan keeps the programme's own. */
export const worldOf = (hand: HandMade, drawn: Readonly<Record<string, number>> = {}): World => {
  const bound = bindProgramme(makeProgramme(hand));
  const columns = bound.inputs.map((input) => drawn[input.path] ?? centralValue(input.given));
  const world = interpret(bound.model, bound.structure, columns);
  const size = (quantity: Quantity): number =>
    quantity.dimension ? bound.structure.elements.get(quantity.dimension.name)!.length : 1;
  return {
    ...world,
    bound,
    size,
    path: (quantity, element = 0) =>
      Array.from({ length: hand.steps }, (_, step) => world.value(quantity, element, step)),
    each: (quantity, step = 0) =>
      Array.from({ length: size(quantity) }, (_, element) => world.value(quantity, element, step)),
  };
};
