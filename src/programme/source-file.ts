import type { Position } from './checked-programme.ts';
import { sha256 } from './sha256.ts';

/** A file as it was read, with the way from an offset to a line and a column. */
export interface SourceFile {
  /** Relative to the project's folder, the same on every machine. */
  readonly path: string;
  /** Relative to where the command was run. */
  readonly shownPath: string;
  /** Where it lies, for what it imports. */
  readonly absolutePath: string;
  readonly text: string;
  readonly sha256: string;
  readonly lines: readonly string[];
  positionAt(offset: number): { readonly line: number; readonly column: number };
  /** Offset of the end of the line that holds `offset`. */
  lineEndAfter(offset: number): number;
}

export function makeSourceFile(
  paths: Pick<SourceFile, 'path' | 'shownPath' | 'absolutePath'>,
  text: string,
  bytes: Uint8Array,
): SourceFile {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  function lineAt(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  return {
    ...paths,
    text,
    lines,
    sha256: sha256(bytes),
    positionAt(offset) {
      const line = lineAt(offset);
      return { line: line + 1, column: offset - starts[line]! + 1 };
    },
    lineEndAfter(offset) {
      const line = lineAt(offset);
      return starts[line]! + lines[line]!.length;
    },
  };
}

export function positionOf(place: { readonly file: SourceFile; readonly start: number }): Position {
  return { file: place.file.path, ...place.file.positionAt(place.start) };
}
