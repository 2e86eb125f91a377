import type { LandMap } from '../../charts/site-map.tsx';
import type { Language } from '../../language/language.ts';
import type { Problem } from '../../programme/problem.ts';
import type { Fan, RunSummary, Spread } from '../../results/run-summary.ts';
import type { KeptWorlds } from '../../simulation/kept-worlds.ts';

/** What a person has set on the page: whom to believe, and inputs held at a value. */
export interface Setting {
  readonly belief: string;
  /** Own weights by question; a question that is not named has those of the belief. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** Values by path of input, in the input's unit. */
  readonly held: Readonly<Record<string, number>>;
}

/** A programme's texts by path, and which of them is the programme. */
export interface LiveFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly programmePath: string;
  /** Folder of the package's library in `files`, where it is not the programme's own. */
  readonly packageFolder: string | null;
}

/** What the page is made with: its programme, seed and number of worlds. */
export interface LiveData extends LiveFiles {
  readonly version: string;
  readonly seed: number;
  readonly worlds: number;
  readonly belief: string | null;
  /** The language that the page begins with. */
  readonly language: Language;
  /** Under `gigastack serve`: the page follows its files, and exports are at hand. */
  readonly served: boolean;
  /** Where the sites lie, as the page was made; null where none has a place. */
  readonly map: LandMap | null;
}

export type ToSession =
  | { readonly kind: 'open'; readonly data: LiveData; readonly script: string }
  /** The way to another thread that runs a part of the worlds. */
  | { readonly kind: 'partner'; readonly port: MessagePort }
  | { readonly kind: 'ask'; readonly ask: number; readonly setting: Setting }
  /** The hand rests: the whole summary is wanted. */
  | { readonly kind: 'settle'; readonly ask: number; readonly setting: Setting }
  | {
      readonly kind: 'explain';
      readonly setting: Setting;
      readonly path: string;
      readonly element: string | null;
      readonly step: number | null;
      readonly language: Language;
    }
  /** What each difference between two settings does, one after another. */
  | { readonly kind: 'bridge'; readonly from: Setting; readonly to: Setting }
  | { readonly kind: 'json' };

/** An uncertain input that a slider moves. */
export interface Control {
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  /** Kept in months since the start of the horizon; shown as the month. */
  readonly isDate: boolean;
  readonly chapter: string;
  readonly site: string | null;
  /** The first and the last draw in a hundred: the ends of the slider. */
  readonly low: number;
  readonly high: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly written: string;
  /** Who says so, or that it is an owned assumption. */
  readonly source: { readonly text: string; readonly fr: string };
  readonly url: string | null;
  /** File and line. */
  readonly place: string;
}

/** A disputed input: its rival claims in the order of their weights. */
export interface AskedQuestion {
  readonly id: string;
  readonly asks: string;
  readonly claims: readonly ClaimCard[];
}

export interface ClaimCard {
  readonly id: string;
  readonly by: string;
  readonly on: string;
  readonly written: string;
  readonly quote: string | null;
  /** In which it was said, where the file tells. */
  readonly language: string | null;
  /** The words in English, where the quote is not. */
  readonly translation: string | null;
  readonly url: string;
}

export interface NamedBelief {
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  /** Made here, not in the file: its title is ours. */
  readonly isOurs: boolean;
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** One figure over the worlds of an answer. */
export interface LiveFigure {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  readonly spread: Spread;
}

export interface LiveTarget {
  readonly claim: string;
  readonly by: string;
  readonly on: string;
  readonly title: string;
  readonly prediction: string;
  readonly probability: number;
}

/** What is on screen: redrawn at once from few worlds, settled from all. */
export interface LiveAnswer {
  readonly ask: number;
  readonly worlds: number;
  /** Whether every world is in it that is kept here. */
  readonly isLast: boolean;
  readonly fans: readonly Fan[];
  readonly figures: readonly LiveFigure[];
  readonly targets: readonly LiveTarget[];
  /** The whole summary, once every world has run. */
  readonly summary: RunSummary | null;
}

/** The way from one setting to another; the first step is where it begins. */
export interface LiveBridge {
  readonly worlds: number;
  readonly steps: readonly {
    /** Path of the input that moves; null at the beginning and where the belief does. */
    readonly path: string | null;
    readonly setting: Setting;
    readonly measures: readonly {
      readonly id: string;
      readonly title: string;
      readonly unit: string;
      readonly isProbability: boolean;
      /** The median over the worlds, or the share of worlds. */
      readonly value: number;
    }[];
  }[];
}

/** By path of input, the titles of figures and the predictions that rest on it. */
export type Dependents = Readonly<
  Record<string, { readonly figures: readonly string[]; readonly predictions: readonly string[] }>
>;

/** A figure unfolded, as text. */
export interface Unfolded {
  readonly title: string;
  readonly path: string;
  readonly element: string | null;
  readonly when: string | null;
  readonly value: string;
  readonly formula: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly claims: readonly ClaimCard[];
  readonly parts: readonly Unfolded[];
}

export interface OpenedProgramme {
  readonly title: string;
  readonly about: string | null;
  readonly asOf: string;
  readonly hash: string;
  readonly startMonth: number;
  readonly monthsPerStep: number;
  readonly beliefs: readonly NamedBelief[];
  readonly questions: readonly AskedQuestion[];
  readonly controls: readonly Control[];
}

export type FromSession =
  | {
      readonly kind: 'opened';
      readonly programme: OpenedProgramme;
      /** Warnings alone, for errors keep a programme from being one. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'problems';
      readonly problems: readonly Problem[];
      /** As the command line words them. */
      readonly text: string;
    }
  | { readonly kind: 'answer'; readonly answer: LiveAnswer }
  | { readonly kind: 'progress'; readonly ask: number; readonly done: number; readonly of: number }
  | {
      readonly kind: 'beliefs';
      readonly worlds: number;
      readonly rows: readonly {
        readonly name: string;
        readonly targets: readonly LiveTarget[];
        readonly figures: readonly LiveFigure[];
      }[];
    }
  | { readonly kind: 'explained'; readonly tree: Unfolded }
  | { readonly kind: 'bridge'; readonly bridge: LiveBridge }
  /** Of each input that statements are about, the figures and promises that rest on it. */
  | { readonly kind: 'dependents'; readonly byInput: Dependents }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** From the session to a thread that runs a part of its worlds. */
export type ToPartner =
  | { readonly kind: 'open'; readonly opening: number; readonly data: LiveData }
  | {
      readonly kind: 'share';
      readonly ask: number;
      readonly setting: Setting;
      readonly part: number;
      readonly parts: number;
    };

export type FromPartner =
  | { readonly kind: 'ready'; readonly opening: number }
  | {
      readonly kind: 'ran';
      readonly ask: number;
      readonly first: number;
      readonly count: number;
      readonly ran: KeptWorlds;
    };
