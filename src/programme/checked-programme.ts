import type { Distribution } from '../uncertainty/distribution.ts';
import type { CheckedObservation } from './checked-observation.ts';
import type { CheckedWorkloads } from './checked-workloads.ts';
import type { SUPPORT_FINDINGS, SUPPORT_KINDS } from './programme-shape.ts';

/** A place in a file, 1-based, for messages and for the reader who clicks a figure. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Citation {
  readonly key: string;
  /** Page, table, lines. */
  readonly at: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
}

/** Where a number comes from: a source, or somebody's assumption. Nothing has neither. */
export interface Provenance {
  readonly kind: 'measured' | 'reported' | 'contract' | 'estimate' | 'assumption' | 'claim';
  readonly by: string | null;
  readonly citation: Citation | null;
  readonly note: string | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
  /** The library entry that it was taken from, when the programme did not say it itself. */
  readonly libraryEntry: string | null;
  /** The day by which it was known (ISO date), and whether that is after the programme's as_of. */
  readonly known: string | null;
  readonly hindsight: boolean;
  readonly position: Position;
}

/**
 * What stands where a number may stand, resolved: its distribution in the unit asked for, or the
 * question whose claims give one each.
 */
export interface GivenValue {
  /** `sources."SoftBank equity".secured`: unique in the programme, the key of its random stream. */
  readonly path: string;
  /** As written, for people: `8 to 14 months`. */
  readonly written: string;
  readonly unit: string;
  readonly distribution: Distribution | null;
  /** Id of the question, and its claims' distributions in the order of the question. */
  readonly question: string | null;
  readonly claimDistributions: readonly Distribution[];
  /** The single claim that it was taken from. */
  readonly claim: string | null;
  /** Loadings on named factors; the squares sum to 1 at most. */
  readonly loadings: Readonly<Record<string, number>>;
  readonly provenance: Provenance;
  /** Stands for a section that the file leaves out as a whole; no input that a reader would miss. */
  readonly absent?: true;
}

export type Rung = 'announced' | 'committed' | 'secured' | 'drawn';
export type PowerRung = 'announced' | 'permitted' | 'under construction' | 'energised';

export interface CheckedParty {
  readonly name: string;
  readonly kind: string;
  /** Its full name, where the file gives one. */
  readonly title: string | null;
  /** Stakes a reader should know of, in the same form for everybody. */
  readonly interests: readonly Interest[];
  /** Share of the cash left over that it pays out to its owners; none where the file is silent. */
  readonly paysOut?: GivenValue | null;
  /** When the horizon begins. */
  readonly cash?: GivenValue | null;
  readonly note: string | null;
  readonly position: Position;
}

export interface Interest {
  readonly what: string;
  readonly since: string | null;
  readonly citation: Citation | null;
}

/** Somebody who is quoted, and whose stakes a reader should know of. */
export interface CheckedPerson {
  readonly name: string;
  /** What the person was on the programme's day. */
  readonly role: string | null;
  readonly interests: readonly Interest[];
  readonly note: string | null;
  readonly position: Position;
}

export interface CheckedSource {
  readonly name: string;
  readonly by: string;
  readonly to: string;
  readonly kind:
    | 'equity'
    | 'loan'
    | 'bond'
    | 'prepayment'
    | 'vendor credit'
    | 'grant'
    | 'balance sheet'
    | 'revenue';
  readonly purpose: string;
  readonly announced: GivenValue;
  readonly committed: GivenValue | null;
  readonly secured: GivenValue;
  readonly drawn: GivenValue | null;
  readonly liquid: GivenValue | null;
  readonly conversionShare: GivenValue;
  readonly conversionDelay: GivenValue;
  /** Months since the start of the horizon. */
  readonly availableFrom: GivenValue;
  readonly availableOver: GivenValue;
  /** Null where the source is not tied to other money. */
  readonly gearing: GivenValue | null;
  /** What a debt costs and how it is repaid; none where the file does not say. */
  readonly loan?: CheckedLoan | null;
  readonly position: Position;
}

export type Repayment = 'sculpted' | 'level' | 'straight' | 'bullet' | 'each draw';

/** The terms of a loan; null where one is not stated. */
export interface CheckedLoan {
  readonly base: GivenValue | null;
  /** Over the base rate; the whole rate where no base rate is stated. */
  readonly margin: GivenValue;
  /** Share of the loan whose base rate a swap fixes, and at what. */
  readonly hedgedShare?: GivenValue | null;
  readonly hedgeRate?: GivenValue | null;
  readonly upfrontFee: GivenValue | null;
  readonly commitmentFee: GivenValue | null;
  readonly draws: 'as needed' | 'at close';
  readonly interest: 'capitalised' | 'paid';
  readonly repays: Repayment;
  /** Months since the start of the horizon. */
  readonly from: GivenValue;
  readonly over: GivenValue;
  readonly cover: GivenValue | null;
  readonly reserve: GivenValue | null;
  readonly sweep: GivenValue | null;
  readonly lockUp: GivenValue | null;
  readonly defaultAfter: GivenValue | null;
  readonly recovery: GivenValue | null;
  /** Name of the loan that is repaid at this one's close. */
  readonly takesOut: string | null;
  readonly support: 'none' | 'sponsors';
  /** The party that pays service which the borrower cannot, and the most it pays. */
  readonly guarantor?: string | null;
  readonly guaranteedUpTo?: GivenValue | null;
}

export interface CheckedBuildingGroup {
  readonly name: string;
  readonly count: number;
  readonly itPower: GivenValue;
  readonly firstStart: GivenValue;
  readonly every: GivenValue;
  readonly costPerMwIt: GivenValue;
  readonly durations: Readonly<
    Record<'permits' | 'shell' | 'fitOut' | 'chips' | 'commissioning', GivenValue>
  >;
  readonly provenance: Provenance;
  readonly position: Position;
}

export interface CheckedSupply {
  readonly name: string;
  readonly kind: string;
  readonly facilityPower: GivenValue;
  readonly from: GivenValue;
  readonly slip: GivenValue;
  /** Share of the power asked for that comes, and the chance that the request is real; else all. */
  readonly realised?: GivenValue | null;
  readonly real?: GivenValue | null;
  readonly rung: PowerRung;
  readonly position: Position;
}

/** What a site's energy costs, burns, emits and draws; what is not stated is none of it. */
export interface CheckedEnergy {
  readonly gridPrice: GivenValue;
  readonly fuelPrice: GivenValue;
  readonly heatRate: GivenValue;
  readonly gridEmissions: GivenValue;
  readonly fuelEmissions: GivenValue;
  readonly hourlyMatched: GivenValue | null;
  readonly water: GivenValue;
  readonly demandCharge: GivenValue | null;
  readonly minimumBill: GivenValue | null;
  readonly collateral: GivenValue | null;
  readonly exitFee: GivenValue | null;
  readonly upgradeCost: GivenValue | null;
}

export interface CheckedSite {
  readonly name: string;
  readonly place: { readonly lat: number; readonly lon: number; readonly region: string } | null;
  readonly owner: string;
  readonly operator: string;
  readonly endUser: string;
  readonly chipPayer: string;
  readonly accelerator: string;
  /** What was announced of the site, as said, each in its own unit; shown, never drawn. */
  readonly announced: Readonly<Record<string, GivenValue>>;
  readonly groups: readonly CheckedBuildingGroup[];
  readonly power: readonly CheckedSupply[];
  readonly facilityPerIt: GivenValue;
  readonly pue: GivenValue;
  /** Left out where the file states nothing of its energy. */
  readonly energy?: CheckedEnergy | null;
  /** Null where the file states none. */
  readonly propertyTax: CheckedPropertyTax | null;
  readonly position: Position;
}

/** One generation of accelerators that some site uses, from the library. */
export interface CheckedAccelerator {
  readonly name: string;
  readonly priceUsd: GivenValue;
  /** All-in IT power of one accelerator with its share of rack, network and storage. */
  readonly itPowerMw: GivenValue;
  readonly h100Equivalents: GivenValue;
  readonly denseFlopPerSecond: GivenValue;
}

export interface CheckedContract {
  readonly name: string;
  readonly kind: 'compute lease' | 'rent' | 'operating cost';
  readonly from: string;
  /** Null: paid to the outside. */
  readonly to: string | null;
  readonly site: string;
  readonly priceUsdPerMwItYear: GivenValue;
  readonly escalationPerYear: GivenValue;
  readonly takeOrPay: GivenValue;
  readonly termMonths: GivenValue;
  /** The party that pays what the payer cannot, and the most it pays. */
  readonly guarantor?: string | null;
  readonly guaranteedUpTo?: GivenValue | null;
  readonly position: Position;
}

export interface CheckedClaim {
  readonly id: string;
  readonly by: string;
  readonly act: 'asserts' | 'denies' | 'intends' | 'opines' | 'reports';
  /** How it was said when it was no plain statement; such a claim is never a quantity. */
  readonly form: 'doubt' | 'taunt' | 'meme' | 'invitation' | 'insult' | 'motive' | null;
  readonly on: string;
  readonly saidAt: string | null;
  /** The day it was looked up. */
  readonly readAt: string | null;
  readonly where: string | null;
  /** An input's path, a prediction, or null where the claim is not scored. */
  readonly about:
    | { readonly kind: 'input'; readonly path: string }
    | { readonly kind: 'prediction'; readonly prediction: Prediction }
    | null;
  readonly notScored: string | null;
  readonly written: string | null;
  /** The bound that it states of an input, in the input's unit; tested as it stands. */
  readonly bound: {
    readonly operator: '<' | '<=' | '>' | '>=';
    readonly value: number;
    readonly unit: string;
  } | null;
  /** As it is drawn (the value, or `read_as`), in the unit of the input. */
  readonly distribution: Distribution | null;
  readonly readAs: Provenance | null;
  readonly rung: Rung | null;
  readonly contests: readonly string[];
  readonly supersedes: string | null;
  readonly quote: string | null;
  readonly originalLanguage: string | null;
  /** The words in English, where the quote is not. */
  readonly translation: string | null;
  readonly translationStatus: 'ok' | 'garbled' | 'unverified original' | null;
  readonly reportedBy: string | null;
  readonly response: {
    readonly by: string;
    readonly claim: string | null;
    readonly text: string | null;
  } | null;
  /** From when to when a contract's clause holds, where the claim is about one. */
  readonly inForce: { readonly from: string | null; readonly to: string | null } | null;
  readonly note: string | null;
  /** Opinions and remarks on motive are shown collapsed, without weight. */
  readonly collapsed: boolean;
  readonly citation: Citation;
  readonly position: Position;
}

/**
 * `programme.spent before 2029-02 >= $500B`, read and converted to the result's unit. The month is
 * absolute (year * 12 + month - 1).
 */
export interface Prediction {
  readonly written: string;
  readonly path: string;
  readonly when: { readonly kind: 'in' | 'at' | 'before'; readonly month: number } | null;
  readonly operator: '<' | '<=' | '>' | '>=' | '=';
  readonly value: number;
  readonly unit: string;
}

/** What the public gives or forgoes, or what a search for it found. */
export interface CheckedSupport {
  readonly name: string;
  readonly kind: (typeof SUPPORT_KINDS)[number];
  readonly finding: (typeof SUPPORT_FINDINGS)[number];
  readonly what: string;
  readonly site: string | null;
  /** As written; null where no amount is said. */
  readonly amount: string | null;
  readonly searchedUntil: string | null;
  readonly provenance: Provenance;
  readonly position: Position;
}

/** Tax on the buildings of a site; null where the file states none. */
export interface CheckedPropertyTax {
  readonly ratePerYear: GivenValue;
  readonly abatedShare: GivenValue | null;
  readonly abatedMonths: GivenValue | null;
}

export interface CheckedQuestion {
  readonly id: string;
  readonly about: string;
  readonly asks: string;
  readonly claims: readonly string[];
  readonly position: Position;
}

export interface CheckedBelief {
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  /** By question id, a weight for each of its claims in its order; they sum to 1. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  readonly position: Position;
}

/** What several programmes want at once: at most so much of it a month. */
export interface CheckedScarce {
  readonly name: string;
  readonly perMonth: GivenValue;
  /** Members in the order in which they are served; those that are not named come last. */
  readonly order: readonly string[];
  readonly note: string | null;
}

/** A programme within a field, by the names that its things have there. */
export interface CheckedMember {
  /** Name of its folder. */
  readonly name: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly sources: readonly string[];
  readonly sites: readonly string[];
  readonly contracts: readonly string[];
}

/** One input that a scenario changes. */
export interface ScenarioChange {
  readonly path: string;
  readonly was: GivenValue;
  readonly given: GivenValue;
}

/** A named case: what the programme would be with some inputs otherwise. */
export interface CheckedScenario {
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  readonly changes: readonly ScenarioChange[];
  readonly position: Position;
}

export interface CheckedProgramme {
  readonly title: string;
  readonly about: string | null;
  readonly asOf: string;
  readonly currency: string;
  readonly startMonth: number;
  readonly steps: number;
  readonly monthsPerStep: number;
  readonly parties: readonly CheckedParty[];
  /** The interests register of those who are quoted, in the same form for all. */
  readonly people: readonly CheckedPerson[];
  readonly sources: readonly CheckedSource[];
  readonly sites: readonly CheckedSite[];
  readonly accelerators: readonly CheckedAccelerator[];
  readonly contracts: readonly CheckedContract[];
  /** A register, never a weight. */
  readonly publicSupport: readonly CheckedSupport[];
  /** What the computers are for. */
  readonly workloads: CheckedWorkloads;
  /** Library values of the whole programme by entry (`public.workers-per-mw-facility`). */
  readonly settings: Readonly<Record<string, GivenValue>>;
  readonly claims: readonly CheckedClaim[];
  /** What had been measured by its day; left out where there is nothing. */
  readonly observations?: readonly CheckedObservation[];
  readonly questions: readonly CheckedQuestion[];
  readonly beliefs: readonly CheckedBelief[];
  /** Named cases, in the order of the file; none of them is in force. */
  readonly scenarios: readonly CheckedScenario[];
  /** Ids of the claims that are predictions, in the order to show them. */
  readonly targets: readonly string[];
  readonly factors: readonly string[];
  readonly references: readonly Citation[];
  /** Monthly limits on what several programmes want at once. */
  readonly scarce: readonly CheckedScarce[];
  /** The programmes that a field joins; none in a programme of its own. */
  readonly members: readonly CheckedMember[];
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}
