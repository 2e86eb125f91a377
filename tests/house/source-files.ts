import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SourceFile {
  /** Below src, with forward slashes: `equations/model.ts`. */
  readonly path: string;
  /** First folder below src. */
  readonly folder: string;
  /** The text without comments; line breaks kept, so that line numbers stand. */
  readonly code: string;
}

const src = new URL('../../src/', import.meta.url).pathname;

export const sourceFiles = (): readonly SourceFile[] =>
  (readdirSync(src, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = relative(src, join(src, name)).split(sep).join('/');
      return {
        path,
        folder: path.split('/')[0] ?? '',
        code: withoutComments(readFileSync(join(src, name), 'utf8')),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Comments become spaces. Strings and templates are kept: `//` inside them is no comment. */
export const withoutComments = (text: string): string =>
  text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g,
    (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part),
  );

/** Every module that a file names in an import or export, with its line. */
export const importsOf = (file: SourceFile): readonly { to: string; line: number }[] =>
  [...file.code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(?:'([^'\n]+)'|"([^"\n]+)")/g)].map(
    (match) => ({
      to: match[1] ?? match[2] ?? '',
      line: file.code.slice(0, match.index).split('\n').length,
    }),
  );
