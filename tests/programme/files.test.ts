import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import type { ReadFile } from '../../src/programme/read-file.ts';
import { goodProgramme, smallLibrary } from '../bad-programmes/tell-case.ts';

let folder: string;
let inside: string;

/** A project in a folder of its own, and beside it a file that it may not read. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gigastack-files-'));
  inside = join(folder, 'project');
  mkdirSync(join(inside, 'programmes/campus'), { recursive: true });
  mkdirSync(join(inside, 'library'));
  writeFileSync(join(inside, 'library/small.yaml'), smallLibrary);
  writeFileSync(join(folder, 'outside.yaml'), smallLibrary);
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(content: string | Uint8Array, files: ReadFile = nodeFiles(inside)) {
  writeFileSync(join(inside, 'programmes/campus/programme.yaml'), content);
  const { programme, problems, files: lines } = checkProgramme('programmes/campus', files);
  return { programme, told: formatProblems(problems, lines) };
}

describe('files of a computer', () => {
  it('are read from the folder of the programme', () => {
    const { programme, told } = check(goodProgramme);
    expect(told).toBe('');
    expect(programme?.files.map(({ path }) => path)).toEqual([
      'programmes/campus/programme.yaml',
      'library/small.yaml',
    ]);
  });

  it('are told when they are not there', () => {
    const { problems } = checkProgramme('programmes/nowhere', nodeFiles(inside));
    expect(problems).toMatchObject([
      { code: 'no-file', file: 'programmes/nowhere', line: 1, column: 1 },
    ]);
    expect(problems[0]?.message).toBe('programmes/nowhere is not there.');
  });

  it('are not followed out of the project by a link', () => {
    symlinkSync(join(folder, 'outside.yaml'), join(inside, 'library/linked.yaml'));
    const { programme, told } = check(goodProgramme.replace('small.yaml', 'linked.yaml'));
    rmSync(join(inside, 'library/linked.yaml'));
    expect(programme).toBeNull();
    expect(told).toBe(`programmes/campus/programme.yaml:6:10 error bad-reference
  6 | import: [library/linked.yaml]
    |          ^^^^^^^^^^^^^^^^^^^
  library/linked.yaml is a link that leads out of the project's folders.
  Put a copy of the file inside the project.

1 error.
`);
  });

  it('are not followed out of the project by a linked folder', () => {
    symlinkSync(folder, join(inside, 'library/up'));
    const { told } = check(goodProgramme.replace('library/small.yaml', 'library/up/outside.yaml'));
    rmSync(join(inside, 'library/up'));
    expect(told).toContain('is a link that leads out of the project');
  });

  it('are followed inside the project by a link', () => {
    symlinkSync(join(inside, 'library/small.yaml'), join(inside, 'library/same.yaml'));
    const { told } = check(goodProgramme.replace('small.yaml', 'same.yaml'));
    rmSync(join(inside, 'library/same.yaml'));
    expect(told).toBe('');
  });

  it('are refused at 100 MB without being read', () => {
    const path = join(inside, 'programmes/campus/programme.yaml');
    writeFileSync(path, 'programme: A large one\n');
    const handle = openSync(path, 'r+');
    ftruncateSync(handle, 100_000_000);
    closeSync(handle);
    const real = nodeFiles(inside);
    let bytesRead = 0;
    const counted: ReadFile = {
      ...real,
      read(name, most) {
        const bytes = real.read(name, most);
        bytesRead += bytes.length;
        return bytes;
      },
    };
    const { problems, files } = checkProgramme('programmes/campus', counted);
    rmSync(path);
    expect(
      formatProblems(problems, files),
    ).toBe(`programmes/campus/programme.yaml:1:1 error too-large
  1 | programme: A large one
    | ^
  The file has 100.0 MB; more than 5 MB is not read.
  Split it, and import the parts.

1 error.
`);
    expect(bytesRead).toBeLessThanOrEqual(1000);
  });

  it('are refused where a byte is no UTF-8', () => {
    const bytes = new TextEncoder().encode(goodProgramme.replace('A campus', 'A campXs'));
    bytes[bytes.indexOf('X'.charCodeAt(0))] = 0xe9;
    expect(check(bytes).told).toBe(`programmes/campus/programme.yaml:2:18 error not-utf-8
  2 | programme: A camp\u{FFFD}s
    |                  ^
  Byte 85 (0xE9) is no UTF-8, so what it meant is anyone's guess.
  Save the file as UTF-8.

1 error.
`);
  });

  it('are refused in UTF-16', () => {
    expect(check(Buffer.from(`\uFEFF${goodProgramme}`, 'utf16le')).told).toContain('is no UTF-8');
  });

  it('may start with a byte order mark', () => {
    expect(check(`\uFEFF${goodProgramme}`).told).toBe('');
  });

  it('may end their lines as other systems do', () => {
    expect(check(goodProgramme.replaceAll('\n', '\r\n')).told).toBe('');
  });

  it.each([
    ['\u0000', 'U+0000'],
    ['\u001B[31m', 'U+001B'],
    ['\u202E', 'U+202E'],
  ])('are refused with the unseen character %j', (character, name) => {
    const { told } = check(goodProgramme.replace('A campus', `A ${character}campus`));
    expect(told).toContain(`${name} is a character that nobody sees.`);
    expect(told).not.toContain(character);
  });

  it('are told when they are empty', () => {
    expect(check('').told).toContain('The file is empty.');
    expect(check('# only a comment\n').told).toContain('The file is empty.');
  });

  it('are never written', () => {
    const before = readdirSync(inside, { recursive: true }).sort();
    check(goodProgramme.replace('kind: loan', 'kind: laon'));
    expect(readdirSync(inside, { recursive: true }).sort()).toEqual(before);
  });
});

describe('large and deep texts of a few megabytes', () => {
  it.each([
    ['brackets', '['.repeat(400_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['hyphens', '- '.repeat(20_000)],
    ['keys', Array.from({ length: 60_000 }, (_, i) => `key${i}: 1`).join('\n')],
  ])('%s are refused', (_name, text) => {
    const { programme, told } = check(text);
    expect(programme).toBeNull();
    expect(told).toMatch(/error/);
  });
});
