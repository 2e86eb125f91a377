import type { Model } from '../equations/model.ts';
import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { Figure } from './figures.ts';
import { COMPUTE_RESULTS, FIELD_SERIES } from './workloads.ts';

/** Values for the whole horizon that tables and answers read from every world. */
const HEADLINES = [
  'capital.peakGap',
  'capital.firstGapMonth',
  'capital.peakBehind',
  'capital.drawnInAll',
  'capital.announcedLevel',
  'capital.securedAtFirst',
  'capital.externalInAll',
  'capital.circulatingInAll',
  'capital.refinancedInAll',
  'loans.tookOutInAll',
  'contracts.paidInAll',
  'buildings.readyAt',
  'buildings.delayBy.start',
  'buildings.delayBy.permits',
  'buildings.delayBy.construction',
  'buildings.delayBy.chips',
  'buildings.delayBy.power',
  'buildings.delayBy.money',
  'buildings.delayBy.float',
  'public.jobs.peak',
  'public.jobs.peakTotal',
  'public.jobs.constructionYears',
  'public.jobs.permanentPeak',
  'public.jobs.localPeak',
  'public.jobs.indirectPeak',
  'public.jobs.inducedPeak',
  'public.jobs.permanentYears',
  'public.jobs.allYears',
  'public.taxPaid',
  'public.taxAbated',
  'public.abatedPerPermanentJobYear',
] as const;

/** A quantity of the model by its path; null where this model has no such chapter. */
export const resultOf = (model: Model, path: string): Quantity | null =>
  model.byPath.get(path) ?? null;

/** What a run must keep for its summary: reported series, headlines and the programme's figures. */
export const keptQuantities = (
  { model, programme }: BoundProgramme,
  figures: readonly Figure[],
): readonly Quantity[] => {
  const kept = new Set<Quantity>();
  for (const quantity of model.quantities) if (quantity.declaration.reported) kept.add(quantity);
  const fieldOnly = programme.members.length > 0 ? FIELD_SERIES : [];
  for (const path of [...HEADLINES, ...COMPUTE_RESULTS, ...fieldOnly]) {
    const quantity = resultOf(model, path);
    if (quantity) kept.add(quantity);
  }
  for (const figure of figures) kept.add(figure.quantity);
  return [...kept];
};
