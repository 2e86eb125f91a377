import type {
  CheckedClaim,
  CheckedContract,
  CheckedParty,
  CheckedPerson,
  CheckedSupport,
  Citation,
  PowerRung,
  Provenance,
} from '../programme/checked-programme.ts';
import type { SiteEnergySummary } from './energy-summary.ts';
import type {
  LoanSummary,
  NewMoneySummary,
  RefinancingYear,
  ReturnsSummary,
} from './loans-summary.ts';
import type { ComputeSummary } from './workloads-summary.ts';

/**
 * What a run tells: everything that the terminal page, the HTML report and `--json` show. Plain
 * JSON, the same to the byte for the same programme, version and seed. The version in `schema`
 * changes when a field changes its meaning.
 */
export interface RunSummary {
  readonly schema: 'gigastack-run/1';
  readonly version: string;
  readonly programme: {
    readonly title: string;
    readonly about: string | null;
    readonly asOf: string;
    readonly currency: string;
    /** SHA-256 over the files that the programme is made of. */
    readonly hash: string;
    readonly files: readonly { readonly path: string; readonly sha256: string }[];
  };
  readonly run: {
    readonly seed: number;
    readonly belief: string;
    readonly beliefTitle: string;
    /** As asked for, and as run (10,000 becomes 16,384 with Sobol points). */
    readonly worldsAsked: number;
    readonly worlds: number;
    readonly replicates: number;
    readonly design: 'sobol' | 'plain';
    /** The case that was run; null: the programme as its file has it. */
    readonly scenario: string | null;
  };
  readonly months: {
    /** First month of the horizon as `2024-06`. */
    readonly start: string;
    readonly steps: number;
    readonly monthsPerStep: number;
  };
  /** The answer in three sentences, each made from results and naming the paths it stands on. */
  readonly answer: readonly Sentence[];
  readonly targets: readonly TargetSummary[];
  readonly money: MoneySummary;
  readonly fans: readonly Fan[];
  /** Every loan that states its terms. */
  readonly loans: readonly LoanSummary[];
  /** What of them falls due at once, year by year. */
  readonly refinancingWall: readonly RefinancingYear[];
  readonly newMoney: NewMoneySummary;
  /** Null for a programme without contracts. */
  readonly returns: ReturnsSummary | null;
  /** Of each site whose file states what its energy costs. */
  readonly energy: readonly SiteEnergySummary[];
  readonly splits: readonly SplitSummary[];
  readonly beliefs: readonly BeliefSummary[];
  /** Every case that the programme names, `base` first; empty where it names none. */
  readonly scenarios: readonly ScenarioSummary[];
  readonly sites: readonly SiteSummary[];
  readonly parties: readonly CheckedParty[];
  /** Those who are quoted, with their interests: a register, never a weight. */
  readonly people: readonly CheckedPerson[];
  readonly contracts: readonly (CheckedContract & { readonly paidMedianUsd: number })[];
  /** Training and serving; null where nothing ever runs. */
  readonly compute: ComputeSummary | null;
  readonly jobs: JobsSummary;
  readonly publicSupport: PublicSupportSummary;
  readonly sensitivity: SensitivitySummary | null;
  readonly stress: readonly StressFinding[];
  readonly claims: readonly CheckedClaim[];
  readonly assumptions: readonly AssumptionSummary[];
  readonly hindsight: {
    readonly entries: readonly {
      readonly path: string;
      readonly entry: string;
      readonly known: string;
    }[];
    /** Share of the variance of the headline that these inputs carry (total order), when known. */
    readonly varianceShare: number | null;
  };
  /** What each headline figure rests on; empty with `--no-sensitivity`. */
  readonly grounds: readonly GroundsSummary[];
  readonly references: readonly Citation[];
}

/** A sentence made from results, and the paths that it stands on. */
export interface Sentence {
  readonly text: string;
  /** The same in French. */
  readonly fr?: string;
  readonly paths: readonly string[];
}

/** Shares of a figure's variance (total order) that go with inputs of one sort. */
export interface GroundsSummary {
  readonly path: string;
  readonly title: string;
  /** Inputs for which nobody published a source. */
  readonly unsourcedShare: number;
  /** Values that became known only after the programme's day. */
  readonly hindsightShare: number;
}

/** An estimate over the worlds, with what the 16 replicates say of its error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  /** 95 % interval by Student's t with 15 degrees of freedom. */
  readonly low: number;
  readonly high: number;
}

/** Quantiles over the worlds of one number. */
export interface Spread {
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
  readonly mean: number;
}

/** A prediction, held against the worlds. Never "true", "false" or "lied". */
export interface TargetSummary {
  readonly claim: string;
  readonly by: string;
  readonly on: string;
  /** `programme.spent before 2029-02 >= $500B`. */
  readonly prediction: string;
  readonly title: string;
  readonly unit: string;
  readonly probability: Estimate;
  readonly holdsIn: number;
  /** Result at the date minus the value promised (positive: exceeded). */
  readonly slack: Spread;
  /** In the worlds where it fails: what stands in the way first, and in what share of them. */
  readonly blockedBy: readonly { readonly cause: string; readonly share: number }[];
  /**
   * The least change of inputs with which it holds in half of the worlds. Null where none was
   * found, not even with all inputs at their helpful ends; or not looked for, see `searched`.
   */
  readonly wouldHaveToBelieve: readonly Change[] | null;
  /** Whether that change was looked for: for the headline always, else in the whole summary. */
  readonly searched: boolean;
  readonly byBelief: readonly { readonly belief: string; readonly probability: Estimate }[];
}

export interface Change {
  readonly path: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export interface MoneySummary {
  /** One row a source: what is said of it on each rung, as of the file's day. */
  readonly sources: readonly {
    readonly name: string;
    readonly by: string;
    readonly to: string;
    readonly kind: string;
    readonly purpose: string;
    readonly announced: Spread;
    readonly committed: Spread | null;
    readonly secured: Spread;
    readonly liquid: Spread | null;
    readonly drawnAtEnd: Spread;
    readonly claims: readonly string[];
    readonly provenance: Provenance;
  }[];
  /**
   * Each funding statement under each reading of "secured": closed (signed and paid or payable now),
   * signed, liquid (the holder's own cash), reported intention. Null: nothing on record.
   */
  readonly readings: readonly {
    readonly holder: string;
    readonly statement: string;
    readonly closed: number | null;
    readonly signed: number | null;
    readonly liquid: number | null;
    readonly intention: number | null;
  }[];
  /** The programme's ladder by month, medians. */
  readonly ladder: {
    readonly announced: readonly number[];
    readonly committed: readonly number[];
    readonly secured: readonly number[];
    readonly drawn: readonly number[];
  };
  readonly peakGap: Spread;
  readonly gapProbability: Estimate;
  readonly gapByParty: readonly {
    readonly party: string;
    readonly peak: Spread;
    readonly probability: Estimate;
  }[];
  /** New money from outside, money of holders that the programme pays, and what only repaid loans. */
  readonly externalUsd: Spread;
  readonly circulatingUsd: Spread;
  readonly refinancedUsd: Spread;
  /** Who pays whom: totals over the horizon, median. */
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly what: string;
    readonly usd: number;
  }[];
}

export interface Fan {
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  readonly element: string | null;
  /** One value a step each. */
  readonly quantiles: Readonly<
    Record<'p5' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95', readonly number[]>
  >;
  readonly mean: readonly number[];
}

/** The same worlds, parted by the answer that was drawn to one question. */
export interface SplitSummary {
  readonly question: string;
  readonly asks: string;
  readonly about: string;
  readonly answers: readonly {
    readonly claim: string;
    readonly by: string;
    readonly written: string;
    readonly worlds: number;
    readonly figures: readonly {
      readonly path: string;
      readonly title: string;
      readonly unit: string;
      readonly spread: Spread;
    }[];
  }[];
}

export interface BeliefSummary {
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  readonly worlds: number;
  readonly figures: readonly {
    readonly path: string;
    readonly title: string;
    readonly unit: string;
    readonly estimate: Estimate;
  }[];
}

/** A case that the programme names, beside the programme as its file has it (`base`). */
export interface ScenarioSummary {
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  readonly worlds: number;
  readonly changes: readonly {
    readonly path: string;
    readonly was: string;
    readonly written: string;
    readonly provenance: Provenance;
  }[];
  readonly figures: readonly {
    readonly path: string;
    readonly title: string;
    readonly unit: string;
    readonly spread: Spread;
    readonly mean: Estimate;
    /** World by world, the case less the base. */
    readonly difference: Spread;
  }[];
  readonly targets: readonly { readonly claim: string; readonly probability: Estimate }[];
}

export interface SiteSummary {
  readonly name: string;
  readonly place: { readonly lat: number; readonly lon: number; readonly region: string } | null;
  readonly owner: string;
  readonly operator: string;
  readonly endUser: string;
  readonly chipPayer: string;
  readonly accelerator: string;
  readonly itPowerMw: number;
  /** Whose money is in it. */
  readonly money: readonly {
    readonly source: string;
    readonly holder: string;
    readonly rung: string;
  }[];
  readonly power: readonly {
    readonly name: string;
    readonly kind: string;
    readonly rung: PowerRung;
    readonly facilityMw: number;
  }[];
  readonly buildings: readonly {
    readonly name: string;
    readonly itPowerMw: number;
    /** As fractional months since year 0 (year * 12 + month - 1); null where never in the horizon. */
    readonly ready: {
      readonly p10: number | null;
      readonly p50: number | null;
      readonly p90: number | null;
    };
    readonly readyProbability: number;
    /** Mean months of delay by cause over the worlds in which it is ready. */
    readonly delayByCause: Readonly<Record<string, number>>;
  }[];
}

export interface JobsSummary {
  readonly constructionPeak: Spread;
  /** Of the peak, people who lived in the region before. */
  readonly localPeak: Spread;
  readonly permanentAtEnd: Spread;
  readonly constructionJobYears: Spread;
  readonly permanentJobYears: Spread;
  readonly indirectPeak: Spread;
  readonly inducedPeak: Spread;
  readonly promised: readonly JobsPromise[];
}

/** What the public gives or forgoes. */
export interface PublicSupportSummary {
  readonly support: readonly CheckedSupport[];
  /** Null where no site states a property tax. */
  readonly taxes: {
    readonly paid: Spread;
    readonly abated: Spread;
    readonly abatedPerPermanentJobYear: Spread;
  } | null;
}

/** A promised number of jobs, and how it fares under every definition it may have meant. */
export interface JobsPromise {
  readonly claim: string;
  readonly written: string;
  readonly by: string;
  readonly value: number;
  readonly definitions: readonly {
    readonly definition: string;
    readonly median: number;
    readonly unit: 'job' | 'job-year';
    /** Share of the worlds in which the number is reached, were this what was meant. */
    readonly reachedIn: number;
  }[];
}

/** Total-order Sobol' indices by group of inputs (Saltelli and Jansen). */
export interface SensitivitySummary {
  readonly figure: string;
  readonly worldsPerGroup: number;
  readonly groups: readonly {
    readonly name: string;
    readonly kind: 'question' | 'factor' | 'site' | 'chapter';
    readonly totalOrder: number;
    readonly standardError: number;
    readonly inputs: readonly string[];
    readonly unsourcedShare: number;
  }[];
}

/** What is different in the worlds that fail. */
export interface StressFinding {
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  readonly medianWhereFails: number;
  readonly medianWhereHolds: number;
  /** Kolmogorov distance between the two. */
  readonly distance: number;
}

export interface AssumptionSummary {
  readonly path: string;
  readonly title: string;
  readonly written: string;
  readonly unit: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly provenance: Provenance;
  readonly question: string | null;
  readonly columns: number;
}
