import type { Accelerator } from '../compute/accelerators/accelerator.ts';
import {
  acceleratorMeant,
  accelerators,
  unknownAccelerator,
} from '../compute/accelerators/catalogue.ts';
import { readNumber } from '../quantities/written-number.ts';
import { Stop } from './stop.ts';

/** So many devices of one kind. */
export interface FleetAsked {
  readonly count: number;
  readonly chip: Accelerator;
}

/** Reads `16,384 H100`, `16k H100-SXM5-80GB` or `1024 x GB200`. */
export const fleetAsked = (written: string): FleetAsked => {
  const read = readNumber(written.trim());
  const rest = read.ok ? written.trim().slice(read.value.end) : '';
  const name = rest.replace(/^\s*[x×]?\s+/, '').trim();
  if (!read.ok || name === '' || !Number.isInteger(read.value.value) || read.value.value < 1) {
    throw new Stop(
      `--on '${written}' is no number of devices and their name.`,
      "Write, for example, --on '16,384 H100'.",
    );
  }
  const chip = acceleratorMeant(name);
  if (chip === undefined) {
    const ids = accelerators.map(({ id }) => id).join(', ');
    throw new Stop(unknownAccelerator(name), `There are: ${ids}.`);
  }
  return { count: read.value.value, chip };
};

/** What a device costs an hour, and where that is from. */
export interface RentAsked {
  readonly usdPerDeviceHour: number;
  readonly from: string;
}

const FEWEST_QUOTES = 3;

/**
 * The rent that was asked for, else the median of the quotes of the last year of quotes, with the
 * year before where they are fewer than three; undefined where there is none.
 */
export const rentAsked = (
  asked: number | undefined,
  quotes: readonly { readonly date: string; readonly hourUsd?: number }[],
): RentAsked | undefined => {
  if (asked !== undefined) return { usdPerDeviceHour: asked, from: 'as given' };
  const hourly = quotes.filter(({ hourUsd }) => hourUsd !== undefined);
  const last = Number(hourly.at(-1)?.date.slice(0, 4));
  const since = (year: number) => hourly.filter(({ date }) => Number(date.slice(0, 4)) >= year);
  const first = since(last).length >= FEWEST_QUOTES ? last : last - 1;
  const latest = since(first)
    .map(({ hourUsd }) => hourUsd as number)
    .sort((a, b) => a - b);
  const middle = latest[Math.floor((latest.length - 1) / 2)];
  if (middle === undefined) return undefined;
  const years = [...new Set(since(first).map(({ date }) => date.slice(0, 4)))].join(' and ');
  const plural = latest.length === 1 ? 'one quote' : `the median of ${latest.length} quotes`;
  return { usdPerDeviceHour: middle, from: `${plural} of ${years} (Epoch AI, CC BY 4.0)` };
};
