import { nearestWord, spellingDistance } from '../../quantities/nearest-word.ts';
import type { Accelerator } from './accelerator.ts';
import { amdAndIntel } from './amd-and-intel.ts';
import { nvidiaFromBlackwell } from './nvidia-from-blackwell.ts';
import { nvidiaUntilHopper } from './nvidia-until-hopper.ts';
import type { PriceQuote, PriceRange } from './price.ts';
import { priceRanges } from './price-ranges.ts';
import { quotesFrom2024 } from './quotes-from-2024.ts';
import { quotesUntil2023 } from './quotes-until-2023.ts';
import { tpuAndTrainium } from './tpu-and-trainium.ts';

/** Every accelerator of the catalogue, by vendor and age. */
export const accelerators: readonly Accelerator[] = [
  ...nvidiaUntilHopper,
  ...nvidiaFromBlackwell,
  ...amdAndIntel,
  ...tpuAndTrainium,
];

const byId = new Map(accelerators.map((one) => [one.id, one]));

/** The accelerator of that id, or undefined. */
export function findAccelerator(id: string): Accelerator | undefined {
  return byId.get(id);
}

/** The accelerator of that id. Throws a RangeError that names the nearest where there is none. */
export function accelerator(id: string): Accelerator {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(unknownAccelerator(id));
  return found;
}

/**
 * The accelerator that a short name means: its id, or one that begins with it (`H100`, `GB200`,
 * `TPU v5p`), sold before custom and the one with the most memory first. Undefined where none does.
 */
export function acceleratorMeant(written: string): Accelerator | undefined {
  const plain = plainId(written);
  if (plain === '') return undefined;
  const exact = accelerators.find((one) => plainId(one.id) === plain);
  if (exact !== undefined) return exact;
  const meant = accelerators.filter(({ id }) => plainId(id).startsWith(plain));
  const named = meant.filter(({ id }) => plainId(id.split('-')[0] ?? '') === plain);
  const among = (named.length > 0 ? named : meant).filter(({ status }) => status !== 'custom');
  return [...among].sort((a, b) => b.memoryGb.value - a.memoryGb.value)[0];
}

const plainId = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Says that the catalogue lacks a chip and which id comes nearest to what was written. */
export function unknownAccelerator(id: string): string {
  return `The catalogue has no accelerator '${id}'; the nearest is '${nearestAccelerator(id)}'.`;
}

/**
 * The id that was probably meant: one that begins with what was written or the other way round
 * (`H100` for `H100-SXM5-80GB`), else the one with the fewest letters to change.
 */
function nearestAccelerator(id: string): string {
  const plain = id.toUpperCase();
  const ids = accelerators.map((one) => one.id);
  const model = (name: string) => name.toUpperCase().split(/[- ]/)[0] ?? '';
  const starts = ids.find((known) => known.toUpperCase().startsWith(plain));
  const sameModel = ids.find((known) => model(known) === model(id) && model(id) !== 'TPU');
  const spelled = nearestWord(id, ids);
  if (starts !== undefined || sameModel !== undefined) return starts ?? sameModel ?? '';
  const nearModel = nearestWord(model(id), ids.map(model));
  const spelledModel = ids.find((known) => model(known) === nearModel && nearModel !== 'TPU');
  if (spelledModel !== undefined) return acceleratorMeant(nearModel ?? '')?.id ?? spelledModel;
  if (spelled !== undefined) return spelled;
  let best = ids[0] ?? '';
  for (const known of ids) {
    const shorter = Math.min(known.length, id.length);
    const distance = spellingDistance(plain.slice(0, shorter), known.toUpperCase());
    if (distance < spellingDistance(plain.slice(0, shorter), best.toUpperCase())) best = known;
  }
  return best;
}

/** Dated quotes, all or of one accelerator, oldest first. Source: Epoch AI (CC BY 4.0). */
export function priceQuotes(id?: string): readonly PriceQuote[] {
  const all = [...quotesUntil2023, ...quotesFrom2024];
  const chosen = id === undefined ? all : all.filter((quote) => quote.accelerator === id);
  return chosen.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Estimated yearly ranges of the maker's price, all or of one accelerator. */
export function yearlyPriceRanges(id?: string): readonly PriceRange[] {
  return id === undefined ? priceRanges : priceRanges.filter((one) => one.accelerator === id);
}
