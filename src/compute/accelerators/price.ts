import type { FigureSource } from './figure-sources.ts';

/** What someone asked for one device on a day: to buy it, or an hour of it. Nominal USD. */
export interface PriceQuote {
  readonly accelerator: string;
  /** Day of the quote, `YYYY-MM-DD`. */
  readonly date: string;
  readonly purchaseUsd?: number;
  readonly seller?: string;
  readonly place?: string;
  /** An hour on demand; with a year's, three years' commitment. */
  readonly hourUsd?: number;
  readonly hourOneYearUsd?: number;
  readonly hourThreeYearsUsd?: number;
  readonly devicesInQuote?: number;
  readonly note?: string;
}

/** What the maker is estimated to charge for one device in a year, nominal USD. */
export interface PriceRange {
  readonly accelerator: string;
  readonly year: number;
  readonly lowUsd: number;
  readonly highUsd: number;
  readonly source: FigureSource;
}
