import {
  daysInMonth,
  firstMonthOfQuarter,
  firstMonthOfTaxYear,
  monthNumber,
  positionOfDay,
} from './month.ts';
import { accept, type Reading, refuse } from './problem.ts';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'part of year' | 'half' | 'year';

/** A date as precise as it was written: somewhere in [start, end), in months. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
  readonly text: string;
}

export interface DateOptions {
  /** Month in which fiscal years start, 1 for January; without it `FY2025` is refused. */
  readonly fiscalYearStartsIn?: number;
}

/**
 * Reads a date: `2025-01-24`, `2025-01`, `Jan 2025`, `24 January 2025`, `2026-Q1`, `Q1 2026`,
 * `2025-H1`, `2026`, `FY2025`, `FY2025 from 2024-07`, and parts of a year: early is January to
 * April, mid is May to August, late is September to December; `start of` is the first month and
 * `end of` the last. A fiscal year is named for the year in which it ends.
 */
export function readDate(text: string, options: DateOptions = {}): Reading<WrittenDate> {
  const lead = text.length - text.trimStart().length;
  const written = text.trim();
  for (const form of FORMS) {
    const match = form.pattern.exec(written);
    if (match === null) continue;
    const parts = match.groups ?? {};
    const read = form.read(parts, options);
    if ('remedy' in read) return refuse(read.message, lead, written.length, read.remedy);
    return accept({ ...read, text: written });
  }
  return refuse(
    written === '' ? 'There is no date here.' : `"${written}" is not a date this tool reads.`,
    lead,
    written.length,
    'Write 2025-01-24, 2025-01, 2025-Q1, 2025-H1, 2025, mid-2025 or end of 2025.',
  );
}

/** Whether the text has the shape of a date, right or wrong, rather than of an amount. */
export function looksLikeDate(text: string): boolean {
  const written = text.trim();
  return FORMS.some((form) => form.pattern.test(written));
}

type Parts = Readonly<Record<string, string | undefined>>;
type Span = Omit<WrittenDate, 'text'>;
interface Fault {
  readonly message: string;
  readonly remedy: string;
}
interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: Parts, options: DateOptions) => Span | Fault;
}

const MONTH_NAMES =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?<year>(?:19|20|21)\\d\\d)';
const NAME_ORDER = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

const FORMS: readonly Form[] = [
  form(YEAR, ({ year }) => span(Number(year) * 12, 12, 'year')),
  form(`${YEAR}-(?<month>\\d\\d)`, ({ year, month }) => monthSpan(Number(year), Number(month))),
  form(`${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)`, readNumbers),
  form(`${YEAR}[- ]?Q(?<part>\\d)|Q(?<part2>\\d)[- ]?(?<year2>(?:19|20|21)\\d\\d)`, readQuarter),
  form(`${YEAR}[- ]?H(?<part>\\d)|H(?<part2>\\d)[- ]?(?<year2>(?:19|20|21)\\d\\d)`, readHalf),
  form(`${MONTH_NAMES} ${YEAR}`, ({ name, year }) => monthSpan(Number(year), namedMonth(name))),
  form(`(?<day>\\d\\d?) ${MONTH_NAMES} ${YEAR}`, readNamedDay),
  form(`${MONTH_NAMES} (?<day>\\d\\d?),? ${YEAR}`, readNamedDay),
  form(`(?<part>early|mid|late)[- ]${YEAR}`, readThird),
  form(`(?<part>start|beginning|end|middle) of ${YEAR}`, readEdge),
  form(`FY ?${YEAR}(?: from (?<from>\\d{4})-(?<month>\\d\\d))?`, readFiscalYear),
  form(`FY ?'?(?<short>\\d\\d)`, ({ short }) => ({
    message: `FY${short} does not say its century.`,
    remedy: `Write FY20${short}.`,
  })),
  form(
    `${YEAR}-(?<month>\\d)(?:-(?<day>\\d\\d?))?|${YEAR.replace('year', 'year2')}-\\d\\d-\\d`,
    () => ({
      message: 'The month and the day of a date have two digits.',
      remedy: 'Write 2025-01 or 2025-01-24.',
    }),
  ),
  form('\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}[/.]\\d{1,2}(?:[/.]\\d{1,2})?', () => ({
    message: 'A date with slashes or dots can be read in two ways.',
    remedy: 'Write year, month and day with hyphens, as in 2025-01-24.',
  })),
];

function form(pattern: string, read: Form['read']): Form {
  return { pattern: new RegExp(`^(?:${pattern})$`, 'i'), read };
}

function span(start: number, months: number, precision: DatePrecision): Span {
  return { start, end: start + months, precision };
}

function monthSpan(year: number, month: number): Span | Fault {
  if (month < 1 || month > 12) {
    return { message: `There is no month ${month}.`, remedy: 'Months run from 01 to 12.' };
  }
  return span(monthNumber(year, month), 1, 'month');
}

function daySpan(year: number, month: number, day: number): Span | Fault {
  const whole = monthSpan(year, month);
  if ('remedy' in whole) return whole;
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    return { message: `${name} has no day ${day}.`, remedy: `Its days run from 01 to ${days}.` };
  }
  const end = day === days ? whole.end : positionOfDay({ year, month, day: day + 1 });
  return { start: positionOfDay({ year, month, day }), end, precision: 'day' };
}

function readNumbers({ year, month, day }: Parts): Span | Fault {
  return daySpan(Number(year), Number(month), Number(day));
}

function readNamedDay({ year, name, day }: Parts): Span | Fault {
  return daySpan(Number(year), namedMonth(name), Number(day));
}

function namedMonth(name: string | undefined): number {
  return NAME_ORDER.indexOf(name!.slice(0, 3).toLowerCase()) + 1;
}

function readQuarter({ year, year2, part, part2 }: Parts): Span | Fault {
  const quarter = Number(part ?? part2);
  if (quarter < 1 || quarter > 4) {
    return { message: `There is no quarter ${quarter}.`, remedy: 'Quarters run from Q1 to Q4.' };
  }
  const first = firstMonthOfQuarter(Number(year ?? year2) * 4 + quarter - 1);
  return span(first, 3, 'quarter');
}

function readHalf({ year, year2, part, part2 }: Parts): Span | Fault {
  const half = Number(part ?? part2);
  if (half < 1 || half > 2) {
    return { message: `There is no half ${half}.`, remedy: 'Write H1 or H2.' };
  }
  return span(Number(year ?? year2) * 12 + (half - 1) * 6, 6, 'half');
}

function readThird({ part, year }: Parts): Span {
  const place = ['early', 'mid', 'late'].indexOf(part!.toLowerCase());
  return span(Number(year) * 12 + place * 4, 4, 'part of year');
}

function readEdge({ part, year }: Parts): Span {
  const first = Number(year) * 12;
  const word = part!.toLowerCase();
  if (word === 'middle') return span(first + 4, 4, 'part of year');
  return span(word === 'end' ? first + 11 : first, 1, 'month');
}

function readFiscalYear({ year, from, month }: Parts, options: DateOptions): Span | Fault {
  if (from !== undefined) {
    const first = monthSpan(Number(from), Number(month));
    if ('remedy' in first) return first;
    const gap = Number(year) * 12 - first.start;
    if (gap >= 0 && gap < 12) return span(first.start, 12, 'year');
    return {
      message: `FY${year} cannot start in ${from}-${month}: it is named for the year it ends in.`,
      remedy: `Write FY${year} from ${Number(year) - 1}-07, or name the year in which it ends.`,
    };
  }
  if (options.fiscalYearStartsIn === undefined) {
    return {
      message: `FY${year} does not say when that fiscal year starts.`,
      remedy: `Write its first month, as in FY${year} from ${Number(year) - 1}-07.`,
    };
  }
  return span(firstMonthOfTaxYear(Number(year), options.fiscalYearStartsIn), 12, 'year');
}
