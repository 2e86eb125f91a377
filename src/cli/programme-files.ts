import { realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { checkProgramme } from '../programme/check-programme.ts';
import type { CheckedProgramme } from '../programme/checked-programme.ts';
import { nodeFiles } from '../programme/node-files.ts';
import type { ReadFile } from '../programme/read-file.ts';
import type { LiveFiles } from '../web/session/live-messages.ts';
import { packageFolder } from './package-folder.ts';

/** Where the package's own files lie in a bundle of a programme that lies elsewhere. */
const PACKAGE = 'package';

export interface ProgrammeTexts extends LiveFiles {
  /** Empty while the programme has problems. */
  readonly sites: CheckedProgramme['sites'];
}

/**
 * Every text that a programme is made of, by paths that tell nothing of this computer: those of the
 * package by their place in it, others by their place under the folder that they share.
 */
export const programmeFiles = (folderOrFile: string): ProgrammeTexts => {
  const texts = new Map<string, string>();
  const home = realpathSync(packageFolder());
  const recording = recorded(nodeFiles(process.cwd()), texts);
  const { programme } = checkProgramme(folderOrFile, recording, { packageFolder: packageFolder() });
  const [main] = texts.keys();
  if (main === undefined) throw new Error(`${folderOrFile} has no text`);
  const inside = (path: string): boolean => path.startsWith(`${home}${sep}`);
  const own = [...texts.keys()].filter((path) => !inside(path));
  const root = commonFolder(own);
  const nameOf = (path: string): string => {
    if (!inside(path)) return slashed(path.slice(root.length + 1));
    const short = slashed(path.slice(home.length + 1));
    return inside(main) ? short : `${PACKAGE}/${short}`;
  };
  return {
    files: Object.fromEntries([...texts].map(([path, text]) => [nameOf(path), text])),
    programmePath: nameOf(main),
    packageFolder: inside(main) ? '/' : `/${PACKAGE}`,
    sites: programme?.sites ?? [],
  };
};

/** Keeps every text that is read, the programme's own first. */
const recorded = (files: ReadFile, texts: Map<string, string>): ReadFile => ({
  ...files,
  read: (path, mostBytes) => {
    const bytes = files.read(path, mostBytes);
    const real = files.realPath(path) ?? path;
    const text = new TextDecoder().decode(bytes);
    if ((texts.get(real)?.length ?? -1) < text.length) texts.set(real, text);
    return bytes;
  },
});

const commonFolder = (paths: readonly string[]): string => {
  let [folder = ''] = paths.map((path) => dirname(path));
  while (!paths.every((path) => path.startsWith(`${folder}${sep}`))) folder = dirname(folder);
  return folder;
};

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
