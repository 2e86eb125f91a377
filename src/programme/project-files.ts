import { normalisePath } from './bundled-files.ts';
import { openFile } from './open-file.ts';
import type { Place, Problems } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import type { SourceFile } from './source-file.ts';

/** The folders that a programme may read from, and what was read from them. */
export interface ProjectFiles {
  /** Opens the programme itself, which may lie anywhere. */
  openMain(folderOrFile: string): SourceFile | null;
  /** Opens what a file refers to; refuses everything outside the project and its library. */
  openReferred(written: string, from: SourceFile, place: Place): SourceFile | null;
  /** Every file of the library that an unspecific programme falls back on. */
  libraryPaths(): readonly string[];
  openLibrary(absolutePath: string): SourceFile | null;
  readonly opened: ReadonlyMap<string, SourceFile>;
}

/** Name of the programme in its folder. */
export const MAIN_FILE = 'programme.yaml';

export function projectFiles(
  files: ReadFile,
  problems: Problems,
  packageFolder: string | null,
): ProjectFiles {
  const opened = new Map<string, SourceFile>();
  const packageRoot = packageFolder === null ? null : files.absolute(packageFolder);
  let root = '/';

  function open(absolutePath: string): SourceFile | null {
    const known = opened.get(absolutePath);
    if (known !== undefined) return known;
    const base = [root, packageRoot].find(
      (folder) => folder !== null && isInside(absolutePath, folder),
    );
    const path = base
      ? absolutePath.slice(base === '/' ? 1 : base.length + 1)
      : files.shown(absolutePath);
    const file = openFile(absolutePath, path, files, problems);
    if (file !== null) opened.set(absolutePath, file);
    return file;
  }

  /** Where a reference leads, or why it must not be followed. */
  function resolve(written: string, from: SourceFile): string | { said: string; remedy: string } {
    const inside = 'Name a file inside the project, relative to this one.';
    if (/^[a-z][a-z0-9+.-]+:/i.test(written)) {
      return { said: `${written} is an address, and nothing is fetched.`, remedy: inside };
    }
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(written) || written.includes('\\')) {
      return { said: `${written} is bound to one computer.`, remedy: inside };
    }
    if (climbsOut(written, from.absolutePath, root)) {
      return { said: `${written} leads out of the project's folders.`, remedy: inside };
    }
    const target = normalisePath(`${folderOf(from.absolutePath)}/${written}`);
    const library = /^library\/(.+)$/.exec(written);
    const candidates = [target];
    if (library !== null) {
      candidates.push(normalisePath(`${root}/${written}`));
      if (packageRoot !== null) candidates.push(normalisePath(`${packageRoot}/${written}`));
    }
    const found = candidates.find((path) => files.stat(path) !== null) ?? target;
    const allowed = [root, packageRoot === null ? null : `${packageRoot}/library`];
    if (!allowed.some((folder) => folder !== null && isInside(found, folder))) {
      return { said: `${written} leads out of the project's folders.`, remedy: inside };
    }
    const real = files.realPath(found);
    if (real === null) {
      return {
        said: `${written} is not there.`,
        remedy: 'Check the name; it is relative to this file.',
      };
    }
    const realFolders = allowed.map((folder) => folder && files.realPath(folder));
    if (!realFolders.some((folder) => typeof folder === 'string' && isInside(real, folder))) {
      const said = `${written} is a link that leads out of the project's folders.`;
      return { said, remedy: 'Put a copy of the file inside the project.' };
    }
    return found;
  }

  return {
    opened,
    openMain(folderOrFile) {
      const given = files.absolute(folderOrFile);
      const main =
        files.stat(given)?.kind === 'folder' ? normalisePath(`${given}/${MAIN_FILE}`) : given;
      root = projectRoot(folderOf(main), files);
      return open(main);
    },
    openReferred(written, from, place) {
      const found = resolve(written, from);
      if (typeof found === 'string') {
        const isFolder = files.stat(found)?.kind === 'folder';
        const path = isFolder ? normalisePath(`${found}/${MAIN_FILE}`) : found;
        if (files.stat(path)?.kind === 'file' && /\.ya?ml$/.test(path)) return open(path);
        const said = `${written} is no YAML file.`;
        problems.error('bad-reference', place, said, 'Name a file that ends in .yaml.');
        return null;
      }
      problems.error('bad-reference', place, found.said, found.remedy);
      return null;
    },
    libraryPaths() {
      const folders = [`${root}/library`, packageRoot === null ? null : `${packageRoot}/library`];
      const folder = folders.find(
        (path) => path !== null && files.list(normalisePath(path)).length > 0,
      );
      if (folder === undefined || folder === null) return [];
      const base = normalisePath(folder);
      return files
        .list(base)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${base}/${name}`);
    },
    openLibrary: open,
  };
}

/** The nearest folder that holds `programmes/` and `library/`, else the programme's own. */
function projectRoot(folder: string, files: ReadFile): string {
  const holds = (path: string, name: string) =>
    files.stat(normalisePath(`${path}/${name}`))?.kind === 'folder';
  for (let path = folder; ; path = folderOf(path)) {
    if (holds(path, 'library') && holds(path, 'programmes')) return path;
    if (path === folderOf(path)) return folder;
  }
}

/** Whether `..` goes above the root on the way, wherever it comes down again. */
function climbsOut(written: string, from: string, root: string): boolean {
  if (!isInside(from, root)) return false;
  let depth = folderOf(from).split('/').length - root.split('/').length + (root === '/' ? 1 : 0);
  for (const part of written.split('/')) {
    depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1;
    if (depth < 0) return true;
  }
  return false;
}

function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut <= 0 ? '/' : path.slice(0, cut);
}

function isInside(path: string, folder: string): boolean {
  return folder === '/' || path.startsWith(`${folder}/`);
}
