import { readDate } from '../quantities/written-date.ts';
import { readDays } from './days.ts';
import { at, type MappingNode, type Node, textAt } from './node.ts';
import type { Problems } from './problem.ts';

/** The time of a programme; a field gives its own to all that it joins. */
export interface Months {
  readonly startMonth: number;
  readonly steps: number;
  readonly monthsPerStep: number;
}

export interface Head extends Months {
  readonly asOf: string;
}

const STEP_MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const LONGEST_YEARS = 25;

/** The day and the months of a programme; null when they cannot be read. */
export function readHead(file: MappingNode, problems: Problems): Head | null {
  const asOf = readAsOf(file, problems);
  const node = at(file, 'months');
  if (node?.kind !== 'text' || node.empty) return null;
  const tell = (message: string, remedy = 'Write months: 2024-06 .. 2033-12.') =>
    problems.error('bad-months', node.place, message, remedy);
  const ends = /^\s*(\S+)\s*(?:\.\.|to)\s*(\S+)\s*$/.exec(node.text);
  const [first, last] = [ends?.[1], ends?.[2]].map((text) => (text ? readDate(text) : null));
  if (
    !first?.ok ||
    !last?.ok ||
    first.value.precision !== 'month' ||
    last.value.precision !== 'month'
  ) {
    tell(`"${node.text}" is not a first and a last month.`);
    return null;
  }
  const months = last.value.end - first.value.start;
  if (months <= 0) {
    tell('The months end before they begin.');
    return null;
  }
  if (months > LONGEST_YEARS * 12) {
    const years = Math.round(months / 12);
    const message = `The months make ${years} years; ${LONGEST_YEARS} is the most.`;
    tell(message, `End them ${LONGEST_YEARS} years after the first at the latest.`);
    return null;
  }
  const monthsPerStep = STEP_MONTHS[textAt(file, 'step') ?? 'month'] ?? 1;
  if (months % monthsPerStep !== 0) {
    const message = `${months} months are no whole number of steps of ${monthsPerStep} months.`;
    tell(message, 'End the months where a step ends, or write step: month.');
    return null;
  }
  if (asOf === null) return null;
  const steps = months / monthsPerStep;
  return { asOf, startMonth: first.value.start, steps, monthsPerStep };
}

/** The day of `as_of`, told when it is none. */
export function readAsOf(file: Node, problems: Problems): string | null {
  const node = at(file, 'as_of');
  if (node?.kind !== 'text' || node.empty) return null;
  const days = readDays(node.text);
  if (days !== null && days.first === days.last) return days.last;
  // A text that is no date at all was told with the shape of the file.
  const [message, remedy] =
    days === null
      ? [`"${node.text}" is no date.`, 'Write it as in 2025-01-24.']
      : [`"${node.text}" is no single day.`, 'Write as_of: 2025-01-24.'];
  problems.error('bad-date', node.place, message, remedy);
  return null;
}
