import type { SourceFile } from './source-file.ts';

/**
 * Something wrong in a file: what was found and why it cannot be, and what to write instead.
 * `code` is stable, for tests and for those who read the JSON.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** As the reader can open it from where the command was run. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number;
  /** Columns to underline, on this line only; at least 1. */
  readonly length: number;
  readonly message: string;
  readonly remedy: string;
}

/** A stretch of a file, in UTF-16 units from its start. */
export interface Place {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** What was told so far. Files are told in the order in which they were opened. */
export interface Problems {
  error(code: string, place: Place, message: string, remedy: string): void;
  warn(code: string, place: Place, message: string, remedy: string): void;
  readonly hasErrors: boolean;
  /** All of them, by file in order of opening, then by line and column. */
  list(): readonly Problem[];
}

/** No file deserves more lines than a person reads at once. */
const MOST_PROBLEMS_PER_FILE = 200;

/** `lines` is filled with the lines of every file that a problem stands in. */
export function collectProblems(lines: Map<string, readonly string[]> = new Map()): Problems {
  const byFile = new Map<string, Problem[]>();
  const seen = new Set<string>();
  const codes = new Map<string, string>();
  let errors = 0;
  function tell(severity: Problem['severity'], code: string, place: Place, said: string[]): void {
    const { line, column } = place.file.positionAt(place.start);
    const lineEnd = place.file.lineEndAfter(place.start);
    const [message, remedy] = said as [string, string];
    const length = Math.max(1, Math.min(place.end, lineEnd) - place.start);
    const file = place.file.shownPath;
    if (severity === 'error') errors++;
    lines.set(file, place.file.lines);
    // What is told at one place by another rule as well follows from the first.
    const spot = `${file}:${line}:${column}`;
    if ((codes.get(spot) ?? code) !== code) return;
    codes.set(spot, code);
    const key = `${spot}:${message}`;
    const told = byFile.get(file) ?? [];
    byFile.set(file, told);
    if (seen.has(key) || told.length >= MOST_PROBLEMS_PER_FILE) return;
    seen.add(key);
    told.push({ code, severity, file, line, column, length, message, remedy });
  }
  return {
    error: (code, place, message, remedy) => tell('error', code, place, [message, remedy]),
    warn: (code, place, message, remedy) => tell('warning', code, place, [message, remedy]),
    get hasErrors() {
      return errors > 0;
    },
    list: () => [...byFile.values()].flatMap((told) => [...told].sort(byPosition)),
  };
}

function byPosition(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
