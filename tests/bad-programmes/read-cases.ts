import { readFileSync } from 'node:fs';

/**
 * A table of bad files: below each title the lines that are taken out of the good file (`-`) and
 * put in their place (`+`), and below these what the checker prints, letter by letter.
 */
export interface BadCase {
  readonly title: string;
  readonly taken: readonly string[];
  readonly put: readonly string[];
  readonly printed: string;
}

export function readCases(path: string): BadCase[] {
  const [, ...parts] = readFileSync(path, 'utf8').split(/^## /m);
  return parts.map((part) => {
    const [title, ...lines] = part.split('\n') as [string, ...string[]];
    const change = lines.filter((line) => /^[-+] /.test(line));
    const rest = lines.slice(lines.findLastIndex((line) => /^[-+] /.test(line)) + 1);
    const from = (sign: string) =>
      change.filter((line) => line.startsWith(sign)).map((line) => line.slice(2));
    return { title, taken: from('-'), put: from('+'), printed: `${rest.join('\n').trim()}\n` };
  });
}

/** The good text with the case's change. Throws where the lines to be taken out are not there. */
export function applyCase(good: string, { title, taken, put }: BadCase): string {
  const from = taken.map((line) => `${line}\n`).join('');
  const parts = good.split(`\n${from}`);
  const at = good.startsWith(from) ? 0 : good.indexOf(`\n${from}`) + 1;
  if (parts.length < 2 && at === 0 && !good.startsWith(from)) {
    throw new Error(`${title}: the good file has no such lines:\n${from}`);
  }
  return good.slice(0, at) + put.map((line) => `${line}\n`).join('') + good.slice(at + from.length);
}
