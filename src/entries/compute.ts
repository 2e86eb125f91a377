/**
 * `gigastack/compute`: what accelerators can really do. Every function takes one object and
 * returns a record of numbers with a band, or a reason where the model has no answer.
 */
export type {
  Accelerator,
  Figure,
  FiguresByPrecision,
  RatedPrecision,
} from '../compute/accelerators/accelerator.ts';
export {
  accelerator,
  accelerators,
  findAccelerator,
  priceQuotes,
  yearlyPriceRanges,
} from '../compute/accelerators/catalogue.ts';
export { type FigureSource, figureSources } from '../compute/accelerators/figure-sources.ts';
export type { PriceQuote, PriceRange } from '../compute/accelerators/price.ts';
