import { accept, type Reading, refuse } from '../quantities/problem.ts';

/**
 * The name of an input or of a result: segments joined by dots, a segment with a space or a dot in
 * quotation marks, as in `sources."SoftBank equity".secured`.
 */
export type Path = readonly string[];

/** Letters that end a segment unless it is in quotation marks. */
const PLAIN_SEGMENT = /[^\s."<>=≤≥]+/y;

/** The whole text as one path. */
export function parsePath(text: string): Reading<Path> {
  const read = parsePathAtStart(text);
  if (!read.ok) return read;
  const { path, end } = read.value;
  const rest = text.slice(end);
  if (rest.trim() === '') return accept(path);
  const at = end + rest.length - rest.trimStart().length;
  return refuse(
    `"${rest.trim()}" follows the path and is no part of it.`,
    at,
    rest.trim().length,
    'Put a name that holds a space in quotation marks, as in sources."SoftBank equity".secured.',
  );
}

/** The path that the text starts with, and where it ends. */
export function parsePathAtStart(text: string): Reading<{ path: Path; end: number }> {
  const path: string[] = [];
  let at = text.length - text.trimStart().length;
  for (;;) {
    const segment = readSegment(text, at);
    if (!segment.ok) return segment;
    path.push(segment.value.name);
    at = segment.value.end;
    if (text[at] !== '.') return accept({ path, end: at });
    at++;
  }
}

function readSegment(text: string, at: number): Reading<{ name: string; end: number }> {
  if (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    if (close === -1) {
      return refuse('A quotation mark is not closed.', at, text.length - at, 'Write " after it.');
    }
    if (close === at + 1) return refuse('A name is empty.', at, 2, 'Write a name in the marks.');
    return accept({ name: text.slice(at + 1, close), end: close + 1 });
  }
  PLAIN_SEGMENT.lastIndex = at;
  const found = PLAIN_SEGMENT.exec(text);
  if (found === null) {
    const message = at >= text.length ? 'The path breaks off.' : 'A name is missing in the path.';
    return refuse(message, Math.min(at, text.length), 1, 'Write names joined by dots.');
  }
  return accept({ name: found[0], end: at + found[0].length });
}

/** The path as text; reads back to the same segments. */
export function writePath(path: Path): string {
  return path.map(writeSegment).join('.');
}

function writeSegment(name: string): string {
  return /[\s."<>=≤≥]/.test(name) || name === '' ? `"${name}"` : name;
}
