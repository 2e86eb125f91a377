import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { PublicSupportSummary } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** The register of public support, and the tax on buildings where a site states one. */
export const summarisePublicSupport = (
  { model, programme }: BoundProgramme,
  worlds: Worlds,
): PublicSupportSummary => {
  const of = (path: string) => {
    const quantity = model.byPath.get(path);
    if (!quantity) throw new Error(`the model has no ${path}`);
    return spreadOf(worlds.perWorld(quantity, 0));
  };
  const isTaxed = programme.sites.some(({ propertyTax }) => propertyTax !== null);
  return {
    support: programme.publicSupport,
    taxes: isTaxed
      ? {
          paid: of('public.taxPaid'),
          abated: of('public.taxAbated'),
          abatedPerPermanentJobYear: of('public.abatedPerPermanentJobYear'),
        }
      : null,
  };
};
