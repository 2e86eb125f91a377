import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { ReadFile } from './read-file.ts';

/** The files of this computer, seen from `workingFolder`. The one file here that needs Node. */
export function nodeFiles(workingFolder: string): ReadFile {
  return {
    absolute: (path) => slashed(resolve(workingFolder, path)),
    shown(path) {
      const short = slashed(relative(workingFolder, path));
      return short.startsWith('../../..') || short === '' ? path : short;
    },
    stat(path) {
      const found = orNull(() => statSync(path));
      if (found === null) return null;
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
      return { kind, bytes: found.size };
    },
    realPath: (path) => orNull(() => slashed(realpathSync(path))),
    read: readHead,
    list: (path) => orNull(() => readdirSync(path).sort()) ?? [],
  };
}

function readHead(path: string, mostBytes: number): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const size = Math.min(statSync(path).size, mostBytes);
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const got = readSync(handle, bytes, filled, size - filled, filled);
      if (got === 0) break;
      filled += got;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(handle);
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** What the system refuses to open is not there for us: missing, forbidden, a broken link. */
function orNull<Value>(look: () => Value): Value | null {
  try {
    return look();
  } catch {
    return null;
  }
}
