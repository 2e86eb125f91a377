import type { ReadFile } from '../programme/read-file.ts';

/** The files as they are but for one, which reads as it would be. */
export const withFile = (files: ReadFile, path: string, text: string): ReadFile => {
  const bytes = new TextEncoder().encode(text);
  const here = files.absolute(path);
  return {
    ...files,
    stat: (asked) => (asked === here ? { kind: 'file', bytes: bytes.length } : files.stat(asked)),
    read: (asked, mostBytes) =>
      asked === here ? bytes.subarray(0, mostBytes) : files.read(asked, mostBytes),
  };
};
