import type { ReadFile } from './read-file.ts';

/**
 * Files held in memory by path (`library/power.yaml`): what the browser and the tests read. The
 * bundle's root is `/`; there are no links.
 */
export function bundledFiles(files: Readonly<Record<string, string | Uint8Array>>): ReadFile {
  const contents = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    contents.set(normalisePath(`/${path}`), bytes);
  }
  const isFolder = (path: string) =>
    [...contents.keys()].some((file) => file.startsWith(path === '/' ? '/' : `${path}/`));
  const stat: ReadFile['stat'] = (path) => {
    const content = contents.get(path);
    if (content !== undefined) return { kind: 'file', bytes: content.length };
    return isFolder(path) ? { kind: 'folder', bytes: 0 } : null;
  };
  return {
    absolute: (path) => normalisePath(path.startsWith('/') ? path : `/${path}`),
    shown: (path) => path.slice(1),
    stat,
    realPath: (path) => (stat(path) === null ? null : path),
    read: (path, mostBytes) => (contents.get(path) ?? new Uint8Array()).subarray(0, mostBytes),
    list(path) {
      const prefix = path === '/' ? '/' : `${path}/`;
      const names = [...contents.keys()]
        .filter((file) => file.startsWith(prefix))
        .map((file) => file.slice(prefix.length).split('/')[0]!);
      return [...new Set(names)].sort();
    },
  };
}

/** Resolves `.`, `..` and doubled slashes; `..` above the root stays at the root. */
export function normalisePath(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  const drive = /^[A-Za-z]:$/.test(kept[0] ?? '') && !path.startsWith('/');
  return `${drive ? '' : '/'}${kept.join('/')}`;
}
