import { accelerators } from '../compute/accelerators/catalogue.ts';

/**
 * The catalogue's id of an accelerator as the library names it: `h100` is `H100-SXM5-80GB`, the
 * first whose id holds every part of the name in order; null where there is none.
 */
export const catalogueId = (name: string): string | null => {
  const parts = name.toLowerCase().split('-');
  const found = accelerators.find(({ id }) => {
    const own = id.toLowerCase().split('-');
    let at = -1;
    return parts.every((part) => {
      at = own.indexOf(part, at + 1);
      return at >= 0;
    });
  });
  return found?.id ?? null;
};
