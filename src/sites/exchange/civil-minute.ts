import { daysBetween } from '../../quantities/day-count.ts';

/** A moment of a site's wall clock: minutes since 1970-01-01 00:00, without time zones. */
export type CivilMinute = number;

export const MINUTES_A_DAY = 1440;
const EPOCH = { year: 1970, month: 1, day: 1 };

/** Reads `2026-03-01`, `2026-03-01T08:00`, `2026-03-01 08:00:30`; null where it is no moment. */
export function readCivilMinute(written: string): CivilMinute | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(
    written.trim(),
  );
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  if (month! < 1 || month! > 12 || hour! > 24 || minute! > 59 || second! > 59) return null;
  const days = daysBetween(EPOCH, { year: year!, month: month!, day: day! });
  const back = civilDay(days);
  if (back.month !== month || back.day !== day) return null;
  return days * MINUTES_A_DAY + hour! * 60 + minute! + second! / 60;
}

/** `2026-03-01T08:00:00`; parts of a second are cut off. */
export function writeCivilMinute(moment: CivilMinute): string {
  const days = Math.floor(moment / MINUTES_A_DAY);
  const { year, month, day } = civilDay(days);
  const seconds = Math.floor((moment - days * MINUTES_A_DAY) * 60 + 1e-6);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${clock
    .map((part) => padded(part, 2))
    .join(':')}`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** Year, month and day of a number of days since 1970-01-01, in the Gregorian calendar. */
export function civilDay(dayNumber: number): { year: number; month: number; day: number } {
  // Eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
