import { readQuantity } from '../quantities/expected-quantity.ts';
import { nearestWord } from '../quantities/nearest-word.ts';
import { accept, type Reading, type Refusal, refuse, shift } from '../quantities/problem.ts';
import { parseUnit, UnitError } from '../quantities/unit.ts';
import { readDate } from '../quantities/written-date.ts';
import { readWritten } from '../quantities/written-quantity.ts';
import type { Prediction } from './checked-programme.ts';
import { type Path, parsePathAtStart, writePath } from './path.ts';

/** A result that a prediction can be about. */
export interface KnownResult {
  /** `capital.gap`; where it has elements their names may follow: `capital.gap."Stargate JV"`. */
  readonly path: string;
  readonly unit: string;
  /** A figure for each month; else one for the whole world, which takes no month. */
  readonly monthly: boolean;
  /** What it is kept by, and the names of these: one must be named. */
  readonly over?: string;
  readonly elements?: readonly string[];
}

/** `PATH [in|at|before MONTH] OP VALUE` in its parts, not yet looked up. */
export interface WrittenPrediction {
  readonly path: Path;
  readonly when: { readonly kind: 'in' | 'at' | 'before'; readonly month: number } | null;
  readonly operator: Prediction['operator'];
  readonly pathEnd: number;
  readonly valueAt: number;
}

const OPERATOR = /\s*(<=|>=|==|=<|=>|!=|≤|≥|<|>|=)\s*/y;
const WHEN = /\s+(in|at|before|by|until|after)\s+([^\s<>=≤≥]+)/y;

/** Whether a text states something of a result rather than naming an input. */
export function looksLikePrediction(text: string): boolean {
  return /[<>=≤≥]|\s(?:in|at|before|by)\s/.test(text.replace(/"[^"]*"/g, 'name'));
}

/** Splits a prediction into its parts. */
export function parsePrediction(text: string): Reading<WrittenPrediction> {
  const head = parsePathAtStart(text);
  if (!head.ok) return head;
  const { path, end: pathEnd } = head.value;
  WHEN.lastIndex = pathEnd;
  const timed = WHEN.exec(text);
  const when = timed === null ? accept(null) : readWhen(timed, pathEnd);
  if (!when.ok) return when;
  const operatorAt = pathEnd + (timed?.[0].length ?? 0);
  OPERATOR.lastIndex = operatorAt;
  const found = OPERATOR.exec(text);
  if (found === null) {
    return refuse(
      'A prediction lacks its operator and value, or a name with a space lacks its marks.',
      operatorAt,
      Math.max(1, text.length - operatorAt),
      'Write PATH [in|at|before MONTH] OP VALUE, as in programme.spent before 2029-02 >= $500B.',
    );
  }
  const sign = found[1]!;
  const operator = OPERATORS[sign];
  const signAt = operatorAt + found[0].indexOf(sign);
  if (operator === undefined) {
    return refuse(`"${sign}" is not an operator.`, signAt, sign.length, 'Write <, <=, >, >= or =.');
  }
  const valueAt = operatorAt + found[0].length;
  return accept({ path, when: when.value, operator, pathEnd, valueAt });
}

const OPERATORS: Readonly<Record<string, Prediction['operator']>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '=': '=',
};

function readWhen(found: RegExpExecArray, at: number): Reading<WrittenPrediction['when']> {
  const [whole, word, written] = found as unknown as [string, string, string];
  const wordAt = at + whole.indexOf(word);
  if (word !== 'in' && word !== 'at' && word !== 'before') {
    const remedy = 'Write in, at or before; `before` a month leaves that month out.';
    return refuse(`"${word}" is not read before a month.`, wordAt, word.length, remedy);
  }
  const dateAt = at + whole.length - written.length;
  const date = readDate(written);
  if (!date.ok) return shift(date, dateAt);
  if (word !== 'before' && date.value.precision !== 'month') {
    const message = `${written} is no single month.`;
    return refuse(message, dateAt, written.length, 'Write a month, as in 2029-01.');
  }
  return accept({ kind: word, month: Math.floor(date.value.start) });
}

/**
 * Reads a prediction about one of the known results and states its value in the result's unit.
 * Months are absolute (year x 12 + month - 1).
 */
export function readPrediction(
  text: string,
  results: readonly KnownResult[] | null,
): Reading<Prediction> {
  const parts = parsePrediction(text);
  if (!parts.ok) return parts;
  const { path, when, operator, pathEnd, valueAt } = parts.value;
  if (results === null) return readUnknown(text, parts.value);
  const result = findResult(path, results);
  if (typeof result === 'string') {
    const start = text.length - text.trimStart().length;
    return refuse(`No result is called ${writePath(path)}.`, start, pathEnd - start, result);
  }
  if (when !== null && !result.monthly) {
    const message = `${result.path} is one figure for the whole time, and has no months.`;
    const length = valueAt - pathEnd;
    return refuse(message, pathEnd + 1, length, 'Leave the month out.');
  }
  let unit: ReturnType<typeof parseUnit>;
  try {
    unit = parseUnit(result.unit);
  } catch (error) {
    if (!(error instanceof UnitError)) throw error;
    return refuse(error.message, 0, text.length, error.remedy);
  }
  const value = readQuantity(text.slice(valueAt), unit);
  if (!value.ok) return shift(value, valueAt);
  if (value.value.kind !== 'point') return refuseRange(text, valueAt);
  return accept({
    written: text.trim(),
    path: writePath(path),
    when,
    operator,
    value: value.value.value,
    unit: result.unit,
  });
}

/** A prediction whose result nobody looks up: its value stays in the unit it was written in. */
function readUnknown(text: string, parts: WrittenPrediction): Reading<Prediction> {
  const value = readWritten(text.slice(parts.valueAt));
  if (!value.ok) return shift(value, parts.valueAt);
  if (value.value.kind !== 'point') return refuseRange(text, parts.valueAt);
  const { path, when, operator } = parts;
  const { value: number, unit } = value.value;
  const written = text.trim();
  return accept({ written, path: writePath(path), when, operator, value: number, unit: unit.text });
}

function refuseRange(text: string, valueAt: number): Refusal {
  const message = 'A prediction is tested against one number.';
  const remedy = 'Write one number; a range is two predictions, one for each end.';
  return refuse(message, valueAt, text.length - valueAt, remedy);
}

/** The result of that path, or what to write instead. */
function findResult(path: Path, results: readonly KnownResult[]): KnownResult | string {
  const written = writePath(path);
  const exact = results.find((result) => result.path === written);
  if (exact !== undefined && exact.elements === undefined) return exact;
  const whole = exact ?? results.find((result) => result.path === writePath(path.slice(0, -1)));
  if (whole?.elements !== undefined) {
    const element = exact === undefined ? path.at(-1)! : '';
    if (whole.elements.includes(element)) return whole;
    const some = nearestWord(element, whole.elements) ?? whole.elements[0] ?? 'NAME';
    return `It is kept by ${whole.over}: write ${whole.path}.${writePath([some])}, say.`;
  }
  const near = nearestWord(
    written,
    results.map((known) => known.path),
  );
  if (near !== undefined) return `Did you mean ${near}?`;
  const some = results.slice(0, 6).map((known) => known.path);
  return `Results are, among others: ${some.join(', ')}.`;
}
