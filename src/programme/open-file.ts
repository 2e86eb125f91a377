import type { Problems } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import { makeSourceFile, type SourceFile } from './source-file.ts';

/** Five megabytes: a hundred times the largest programme that a person has written. */
const MOST_BYTES = 5_000_000;
const HEAD_BYTES = 200;

/**
 * Reads a file that is small enough and UTF-8 throughout. Null when it is not; the problem stands
 * in the file itself, at its first line or at the first byte that is no text.
 */
export function openFile(
  absolutePath: string,
  path: string,
  files: ReadFile,
  problems: Problems,
): SourceFile | null {
  const paths = { path, shownPath: files.shown(absolutePath), absolutePath };
  const found = files.stat(absolutePath);
  if (found?.kind !== 'file') {
    const place = { file: makeSourceFile(paths, '', new Uint8Array()), start: 0, end: 1 };
    const what = found === null ? 'is not there' : 'is no file';
    problems.error('no-file', place, `${paths.shownPath} ${what}.`, 'Name a YAML file.');
    return null;
  }
  if (found.bytes > MOST_BYTES) {
    const head = decodeHead(files.read(absolutePath, HEAD_BYTES));
    const place = { file: makeSourceFile(paths, head, new Uint8Array()), start: 0, end: 1 };
    const size = (found.bytes / 1e6).toFixed(1);
    const message = `The file has ${size} MB; more than ${MOST_BYTES / 1e6} MB is not read.`;
    problems.error('too-large', place, message, 'Split it, and import the parts.');
    return null;
  }
  const bytes = files.read(absolutePath, MOST_BYTES);
  const fault = firstFaultyByte(bytes);
  if (fault !== null) return refuseEncoding(paths, bytes, fault, problems);
  const text = new TextDecoder('utf-8').decode(bytes);
  const file = makeSourceFile(paths, text, bytes);
  return refuseControls(file, problems) ? null : file;
}

function refuseEncoding(
  paths: Pick<SourceFile, 'path' | 'shownPath' | 'absolutePath'>,
  bytes: Uint8Array,
  fault: number,
  problems: Problems,
): null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, fault)).length;
  const file = makeSourceFile(paths, text, bytes);
  const code = bytes[fault]!.toString(16).toUpperCase().padStart(2, '0');
  const message = `Byte ${fault + 1} (0x${code}) is no UTF-8, so what it meant is anyone's guess.`;
  problems.error('not-utf-8', { file, start, end: start + 1 }, message, 'Save the file as UTF-8.');
  return null;
}

/** The offset of the first byte that breaks UTF-8 (RFC 3629), or null. */
function firstFaultyByte(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let i = 1; i < length; i++) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1]!;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const surrogate = lead === 0xed && second > 0x9f;
  const tooHigh = lead === 0xf4 && second > 0x8f;
  return overlong || surrogate || tooHigh ? 0 : length;
}

/** Letters that nobody sees and that change what is seen: controls, and marks that turn text. */
function refuseControls(file: SourceFile, problems: Problems): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const found = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/.exec(
    file.text,
  );
  if (found === null) return false;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const place = { file, start: found.index, end: found.index + 1 };
  const message = `U+${code} is a character that nobody sees.`;
  problems.error('control-character', place, message, 'Delete it.');
  return true;
}

function decodeHead(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).split('\n', 1)[0]!;
}
