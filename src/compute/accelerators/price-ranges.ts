import type { PriceRange } from './price.ts';

/** What the maker is estimated to charge for one accelerator, by year. */
export const priceRanges: readonly PriceRange[] = [
  {
    accelerator: 'H100-SXM5-80GB',
    year: 2022,
    lowUsd: 30000,
    highUsd: 45000,
    source: 'epochAnnualPrices',
  },
  {
    accelerator: 'H100-SXM5-80GB',
    year: 2023,
    lowUsd: 30000,
    highUsd: 40000,
    source: 'epochAnnualPrices',
  },
  {
    accelerator: 'H100-SXM5-80GB',
    year: 2024,
    lowUsd: 23000,
    highUsd: 30000,
    source: 'epochAnnualPrices',
  },
  {
    accelerator: 'H100-SXM5-80GB',
    year: 2025,
    lowUsd: 20000,
    highUsd: 27000,
    source: 'epochAnnualPrices',
  },
  {
    accelerator: 'GB200-NVL72',
    year: 2024,
    lowUsd: 35000,
    highUsd: 45000,
    source: 'epochAnnualPrices',
  },
  {
    accelerator: 'GB200-NVL72',
    year: 2025,
    lowUsd: 30000,
    highUsd: 45000,
    source: 'epochAnnualPrices',
  },
  {
    accelerator: 'GB300-NVL72',
    year: 2025,
    lowUsd: 30000,
    highUsd: 45000,
    source: 'epochAnnualPrices',
  },
  { accelerator: 'H20', year: 2024, lowUsd: 9000, highUsd: 15000, source: 'epochAnnualPrices' },
];
