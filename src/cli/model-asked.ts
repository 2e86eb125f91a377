import type { Architecture } from '../compute/architectures/architecture.ts';
import {
  architectures,
  findArchitecture,
  unknownArchitecture,
} from '../compute/architectures/catalogue.ts';
import { readNumber } from '../quantities/written-number.ts';
import { Stop } from './stop.ts';

/** The published model of that name; else stops with the nearest names. */
export const modelAsked = (written: string): Architecture => {
  const found = findArchitecture(written);
  if (found !== undefined) return found;
  const ids = architectures.map(({ id }) => id).join(', ');
  throw new Stop(unknownArchitecture(written), `There are: ${ids}.`);
};

/** A positive number as people write it: `15.6T`, `4,000`, `5e26`. */
export const positiveNumber =
  (name: string, example: string, most = Number.POSITIVE_INFINITY) =>
  (written: string): number => {
    const read = readNumber(written.trim());
    const whole = read.ok && read.value.end === written.trim().length;
    if (whole && read.value.value > 0 && read.value.value <= most) return read.value.value;
    throw new Stop(
      `${name} ${written} is no positive number${Number.isFinite(most) ? ` up to ${most}` : ''}.`,
      `Write, for example, ${name} ${example}.`,
    );
  };
