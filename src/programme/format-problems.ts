import type { Problem } from './problem.ts';

export interface FormatOptions {
  /** Colour by ANSI escapes; only when the caller knows that a terminal reads them. */
  readonly color?: boolean;
}

/** Lines of the files that problems name, by the name that the problem gives. */
export type FileLines = ReadonlyMap<string, readonly string[]>;

const WIDEST_EXCERPT = 100;

/**
 * The problems as text: place and code, the line with a caret, what was found and why it cannot
 * be, and what to write instead; at the end how many there are.
 */
export function formatProblems(
  problems: readonly Problem[],
  files: FileLines,
  options: FormatOptions = {},
): string {
  const paint = painter(options.color === true);
  const parts = problems.map((problem) => formatProblem(problem, files, paint));
  if (problems.length > 0) parts.push(`${count(problems)}\n`);
  return parts.join('\n');
}

function formatProblem(problem: Problem, files: FileLines, paint: Painter): string {
  const { file, line, column, severity, code, message, remedy } = problem;
  const tint = severity === 'error' ? paint.red : paint.yellow;
  const head = `${paint.bold(`${file}:${line}:${column}`)} ${tint(severity)} ${code}`;
  const text = files.get(file)?.[line - 1];
  const excerpt = text === undefined ? [] : formatExcerpt(problem, text, tint);
  return `${[head, ...excerpt, `  ${printable(message)}`, `  ${printable(remedy)}`].join('\n')}\n`;
}

/** The line, shortened around the caret when it is long, and the caret below it. */
function formatExcerpt(problem: Problem, text: string, tint: (text: string) => string): string[] {
  const at = problem.column - 1;
  const from = text.length <= WIDEST_EXCERPT ? 0 : Math.max(0, at - WIDEST_EXCERPT / 2);
  const shown = text.slice(from, from + WIDEST_EXCERPT);
  const before = from > 0 ? '…' : '';
  const after = from + WIDEST_EXCERPT < text.length ? '…' : '';
  // Tabs stay tabs under tabs, so that the caret stands where the fault stands.
  const indent = text.slice(from, at).replace(/[^\t]/g, ' ');
  const room = Math.max(1, shown.length - (at - from));
  const carets = '^'.repeat(Math.min(problem.length, room));
  const number = String(problem.line);
  const margin = ' '.repeat(number.length);
  return [
    `  ${number} | ${before}${printable(shown)}${after}`,
    `  ${margin} | ${before === '' ? '' : ' '}${indent}${tint(carets)}`,
  ];
}

/** A file's text never steers the terminal: control characters are shown as a mark. */
function printable(text: string): string {
  return text.replace(CONTROLS, '\u{FFFD}');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

function count(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  if (warnings === 0) return `${plural(errors, 'error')}.`;
  if (errors === 0) return `${plural(warnings, 'warning')}.`;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
}

interface Painter {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly bold: (text: string) => string;
}

function painter(color: boolean): Painter {
  const paint = (code: number) => (text: string) =>
    color ? `\u001B[${code}m${text}\u001B[0m` : text;
  return { red: paint(31), yellow: paint(33), bold: paint(1) };
}
