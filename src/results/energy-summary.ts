import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { EnergyFigures } from './energy-figures.ts';
import { type Figure, valuesOf } from './figures.ts';
import type { Spread } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** What the energy of a site comes to over the horizon, where its file states what it costs. */
export interface SiteEnergySummary {
  readonly site: string;
  readonly energyMwh: Spread;
  readonly costUsd: Spread;
  /** Of the worlds in which the site draws any. */
  readonly costUsdPerMwh: Spread | null;
  /** Share of the energy from its own plant. */
  readonly ownShare: Spread;
  readonly emissionsTonnes: Spread;
  /** What no clean contract meets in its own hour. */
  readonly unmatchedTonnes: Spread;
  readonly waterLitres: Spread;
  /** Highest draw from the grid. */
  readonly highestDrawMw: Spread;
  /** Paid for power of the grid that is billed and not drawn. */
  readonly unusedBillUsd: Spread;
  /** Most that the utility would be left with, were the load to leave. */
  readonly strandedUsd: Spread;
}

export const summariseEnergy = (
  { programme }: BoundProgramme,
  worlds: Worlds,
  figures: EnergyFigures | null,
): readonly SiteEnergySummary[] => {
  if (!figures) return [];
  return programme.sites.flatMap((site, element) => {
    if (!site.energy) return [];
    const values = (figure: Figure): Float64Array => valuesOf(worlds, { ...figure, element });
    const spread = (figure: Figure): Spread => spreadOf(values(figure));
    const drawn = values(figures.costPerMwh).filter((usd) => usd > 0);
    return [
      {
        site: site.name,
        energyMwh: spread(figures.energy),
        costUsd: spread(figures.cost),
        costUsdPerMwh: drawn.length === 0 ? null : spreadOf(drawn),
        ownShare: spread(figures.ownShare),
        emissionsTonnes: spread(figures.emissions),
        unmatchedTonnes: spread(figures.unmatched),
        waterLitres: spread(figures.water),
        highestDrawMw: spread(figures.highestDraw),
        unusedBillUsd: spread(figures.unusedBill),
        strandedUsd: spread(figures.stranded),
      },
    ];
  });
};
