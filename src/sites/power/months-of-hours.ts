const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The hours of each calendar month of a year of 365 days: twelve lists of steps. */
export function hoursByMonth(): readonly (readonly number[])[] {
  let first = 0;
  return DAYS.map((days) => {
    const hours = Array.from({ length: days * 24 }, (_, at) => first + at);
    first += days * 24;
    return hours;
  });
}
