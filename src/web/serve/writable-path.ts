import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export type WritablePath =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string };

const refused = (reason: string): WritablePath => ({ ok: false, reason });

/** Letters, digits, space, dot, dash and underscore; no segment begins with a dot. */
const SEGMENT = /^(?!\.)[\p{L}\p{N} ._-]{1,120}$/u;
const MOST_SEGMENTS = 8;

/**
 * The file of a programme's folder that a name from the page means. Refused: whatever leads out of
 * the folder, by dots, by an absolute path or by a link; what is no YAML and no CSV; what is no
 * plain file.
 */
export const writablePath = (folder: string, name: string): WritablePath => {
  const segments = name.split('/');
  if (segments.length > MOST_SEGMENTS || !segments.every((segment) => SEGMENT.test(segment))) {
    return refused('The name of a file in the folder of the programme is wanted.');
  }
  if (!/\.(ya?ml|csv)$/.test(name)) return refused('Only .yaml and .csv files are written.');
  const home = realpathSync(folder);
  const path = join(home, ...segments);
  try {
    const within = realpathSync(dirname(path));
    if (within !== home && !within.startsWith(`${home}${sep}`)) {
      return refused('A link leads out of the folder of the programme.');
    }
  } catch {
    return refused('There is no such folder in the folder of the programme.');
  }
  try {
    const found = lstatSync(path);
    if (!found.isFile() || found.nlink > 1) return refused('That is no plain file.');
  } catch {
    // A new file.
  }
  return { ok: true, path };
};
