import { MINUTES_A_DAY } from './civil-minute.ts';
import type { Shift, WorkCalendar } from './work-calendar.ts';

/** Day 0 of the spreadsheets' count, 1899-12-30, in days since 1970-01-01. */
const SPREADSHEET_EPOCH = -25_569;

/** A group of P6's calendar text: `(0||NAME(key|value ...)(children))`. */
interface Group {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
  readonly children: readonly Group[];
}

/** The week and the exceptions of a P6 calendar; null where the text is none. */
export function readXerCalendar(name: string, text: string): WorkCalendar | null {
  const root = readGroup(text.replace(/[\u007F\r\n\t]/g, ' '), 0)?.group;
  const days = root?.children.find((group) => group.name === 'DaysOfWeek');
  if (!root || !days) return null;
  const week: Shift[][] = [[], [], [], [], [], [], []];
  for (const day of days.children) {
    const number = Number(day.name);
    const shifts = readShifts(day);
    if (!(number >= 1 && number <= 7) || shifts === null) return null;
    week[number - 1] = shifts;
  }
  const exceptions = new Map<number, readonly Shift[]>();
  for (const day of root.children.find((group) => group.name === 'Exceptions')?.children ?? []) {
    const serial = Number(day.values.get('d') ?? Number.NaN);
    const shifts = readShifts(day);
    if (!Number.isFinite(serial) || shifts === null) return null;
    exceptions.set(Math.trunc(serial) + SPREADSHEET_EPOCH, shifts);
  }
  return { name, week, exceptions };
}

/** P6's text of a calendar, on one line. */
export function writeXerCalendar({ week, exceptions }: WorkCalendar): string {
  const shiftsText = (shifts: readonly Shift[]): string =>
    shifts
      .map(({ from, to }, index) => `(0||${index}(s|${clock(from)}|f|${clock(to)})())`)
      .join('');
  const days = week.map((shifts, day) => `(0||${day + 1}()(${shiftsText(shifts)}))`).join('');
  const others = [...exceptions]
    .sort(([a], [b]) => a - b)
    .map(([day, shifts], index) => {
      return `(0||${index}(d|${day - SPREADSHEET_EPOCH})(${shiftsText(shifts)}))`;
    })
    .join('');
  return `(0||CalendarData()((0||DaysOfWeek()(${days}))(0||VIEW(ShowTotal|N)())(0||Exceptions()(${others}))))`;
}

function readShifts(day: Group): Shift[] | null {
  const shifts: Shift[] = [];
  for (const { values } of day.children) {
    const from = readClock(values.get('s'));
    const end = readClock(values.get('f'));
    if (from === null || end === null) return null;
    const to = end === 0 ? MINUTES_A_DAY : end;
    if (!(to > from)) return null;
    shifts.push({ from, to });
  }
  shifts.sort((a, b) => a.from - b.from);
  return shifts.some(({ from }, index) => from < (shifts[index - 1]?.to ?? 0)) ? null : shifts;
}

function readClock(written: string | undefined): number | null {
  const parts = /^(\d{1,2}):(\d{2})\s*(AM|PM)?$/i.exec((written ?? '').trim());
  if (!parts) return null;
  const [, hours, minutes, half] = parts;
  const clockHours = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  return clockHours * 60 + Number(minutes);
}

const clock = (minutes: number): string => {
  if (minutes !== Math.floor(minutes)) {
    throw new RangeError('XER holds shifts in whole minutes');
  }
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
};

const DEEPEST = 16;

/** A group and where it ends; null where the text does not have its form. */
function readGroup(
  text: string,
  start: number,
  depth = 0,
): { readonly group: Group; readonly end: number } | null {
  let at = skipSpace(text, start);
  const head = /^\(\s*\d+\|\|([^()]*)\(/.exec(text.slice(at, at + 200));
  if (!head || depth > DEEPEST) return null;
  at += head[0].length;
  const close = text.indexOf(')', at);
  if (close < 0) return null;
  const values = new Map<string, string>();
  const parts = text.slice(at, close).split('|');
  for (let index = 0; index + 1 < parts.length; index += 2) {
    values.set(parts[index]!.trim(), parts[index + 1]!.trim());
  }
  at = skipSpace(text, close + 1);
  if (text[at] !== '(') return null;
  at = skipSpace(text, at + 1);
  const children: Group[] = [];
  while (text[at] === '(') {
    const child = readGroup(text, at, depth + 1);
    if (!child) return null;
    children.push(child.group);
    at = skipSpace(text, child.end);
  }
  if (text[at] !== ')') return null;
  at = skipSpace(text, at + 1);
  if (text[at] !== ')') return null;
  return { group: { name: head[1]!.trim(), values, children }, end: at + 1 };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at;
}
