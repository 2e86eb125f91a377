import { readFileSync, statSync } from 'node:fs';
import { formatProblems } from '../../programme/format-problems.ts';
import type { Problem } from '../../programme/problem.ts';
import { scheduleDates } from '../../sites/exchange/calendar-dates.ts';
import { writeCivilMinute } from '../../sites/exchange/civil-minute.ts';
import type { PlannedSchedule, ReadSchedule } from '../../sites/exchange/planned-schedule.ts';
import { readProjectXml } from '../../sites/exchange/read-project-xml.ts';
import { readXer } from '../../sites/exchange/read-xer.ts';
import { writeProjectXml } from '../../sites/exchange/write-project-xml.ts';
import { writeXer } from '../../sites/exchange/write-xer.ts';
import { pageStyle } from '../node-terminal.ts';
import { heading, tableStyle } from '../page/page-style.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { tableText } from '../table-text.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

export interface ScheduleOptions {
  readonly project?: string;
  readonly to?: string;
  readonly json?: boolean;
}

const LARGEST_BYTES = 64_000_000;

/** Dates, float and the critical path of a schedule of MS Project or Primavera; converts them. */
export const schedule = async (
  terminal: Terminal,
  path: string,
  options: ScheduleOptions,
): Promise<ExitCode> => {
  const text = readText(path);
  const read = isXer(path) ? readXer(text, options.project) : readProjectXml(text);
  if (read.problems.length > 0) terminal.error(problemsText(path, text, read, terminal));
  if (!read.schedule) return 1;
  const planned = read.schedule;
  const dates = scheduleDates(planned);
  const rows = planned.activities.map(({ id, name, durationHours }) => {
    const { earliestStart, earliestFinish, totalFloatHours } = dates.activities[id]!;
    const start = writeCivilMinute(earliestStart).slice(0, 16);
    const finish = writeCivilMinute(earliestFinish).slice(0, 16);
    return { id, name, durationHours, start, finish, totalFloatHours };
  });
  if (options.to !== undefined) writeWhole(options.to, convert(planned, options.to));
  if (options.json) {
    const finish = writeCivilMinute(dates.finish).slice(0, 16);
    const { name } = planned;
    const answer = { schema: 'gigastack-schedule/1', name, finish, critical: dates.critical };
    terminal.out(`${JSON.stringify({ ...answer, activities: rows }, null, 2)}\n`);
    return 0;
  }
  const style = pageStyle(terminal);
  const [start, finish] = [planned.start, dates.finish].map((each) =>
    writeCivilMinute(each).slice(0, 16).replace('T', ' '),
  );
  terminal.out(
    `${[
      ...heading(`${planned.name}: ${start} to ${finish}`, style),
      `${rows.length} activities, ${planned.relations.length} relations, ${dates.critical.length} critical`,
      '',
      ...tableText(
        [
          { title: 'Activity' },
          { title: 'Name', least: 16 },
          { title: 'Hours', align: 'right' },
          { title: 'Earliest start' },
          { title: 'Earliest finish' },
          { title: 'Float, hours', align: 'right' },
        ],
        rows.map((row) => [
          row.id,
          row.name,
          hoursText(row.durationHours),
          row.start.replace('T', ' '),
          row.finish.replace('T', ' '),
          row.totalFloatHours === 0 ? 'critical' : hoursText(row.totalFloatHours),
        ]),
        tableStyle(style),
      ),
      ...(options.to === undefined ? [] : ['', `Written: ${options.to}`]),
    ].join('\n')}\n`,
  );
  return 0;
};

const isXer = (path: string): boolean => /\.xer$/i.test(path);
const hoursText = (hours: number): string => String(Math.round(hours * 100) / 100);

const readText = (path: string): string => {
  if (!/\.(xer|xml)$/i.test(path)) {
    throw new Stop(`${path} is neither .xer nor .xml.`, 'Name a file of Primavera or MS Project.');
  }
  try {
    if (statSync(path).size > LARGEST_BYTES) {
      throw new Stop(`${path} holds more than 64 MB.`, 'Export one project, without resources.');
    }
    const bytes = readFileSync(path);
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    if (utf16) return new TextDecoder('utf-16le').decode(bytes);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Primavera writes the code page of Windows.
      return new TextDecoder('windows-1252').decode(bytes);
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${path} could not be read.`, 'Name a file that is there.');
  }
};

const convert = (planned: PlannedSchedule, to: string): string => {
  if (!/\.(xer|xml)$/i.test(to)) {
    throw new Stop(`${to} is neither .xer nor .xml.`, 'Name the file to write with one of these.');
  }
  try {
    return isXer(to) ? writeXer(planned) : writeProjectXml(planned);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Stop(`The schedule cannot be written so: ${error.message}.`, 'Change it there.', 1);
  }
};

const problemsText = (
  path: string,
  text: string,
  { problems }: ReadSchedule,
  terminal: Terminal,
): string => {
  const lines = new Map([[path, text.split(/\r?\n/)]]);
  const told = problems.map((problem): Problem => ({ ...problem, file: path, length: 1 }));
  return formatProblems(told, lines, { color: terminal.errorColor });
};
