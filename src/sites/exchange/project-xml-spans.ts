/**
 * Lengths of time as MS Project's XML writes them: `PT40H0M0S` for durations, tenths of a minute
 * for lags.
 */

/** Hours of an ISO 8601 duration without years and months; null where it is none. */
export function readHours(written: string): number | null {
  const parts =
    /^(-)?P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      written.trim(),
    );
  if (!parts || /^-?PT?$/.test(written.trim())) return null;
  const [days, hours, minutes, seconds] = parts.slice(2).map((part) => Number(part ?? 0));
  const total = (days! * 86_400 + hours! * 3600 + minutes! * 60 + seconds!) / 3600;
  return parts[1] ? -total : total;
}

/** Throws a RangeError for what is finer than a second, which the format's readers cut off. */
export function writeHours(hours: number): string {
  const seconds = Math.round(hours * 3600);
  if (seconds / 3600 !== hours) throw new RangeError(`${hours} hours are no whole seconds`);
  const rest = seconds % 3600;
  return `PT${Math.floor(seconds / 3600)}H${Math.floor(rest / 60)}M${rest % 60}S`;
}

/** Throws a RangeError for what is finer than six seconds. */
export function writeLag(hours: number): string {
  const tenths = Math.round(hours * 600);
  if (tenths / 600 !== hours) {
    throw new RangeError(`a lag of ${hours} hours is no whole number of tenths of a minute`);
  }
  return String(tenths === 0 ? 0 : tenths);
}

export const readLag = (tenths: number): number => tenths / 600;

/** Durations and lags in these formats pass round the clock (em, eh, ed, ew, emo, e%). */
export const isElapsed = (format: number): boolean =>
  [4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52].includes(format);

/** Formats in percent of the predecessor's length. */
export const isPercent = (format: number): boolean => [19, 20, 51, 52].includes(format);
