import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';

describe('what is shipped', () => {
  it.each(readdirSync('programmes'))('%s is accepted, with the whole of the library', (name) => {
    const { programme, problems, files } = checkProgramme(`programmes/${name}`, nodeFiles('.'), {
      wholeLibrary: true,
    });
    expect(formatProblems(problems, files)).toBe('');
    expect(programme?.title).not.toBe('');
  });

  it('names every file by its path from the project, not of the computer', () => {
    const { programme } = checkProgramme('programmes/stargate-2025-01', nodeFiles('.'));
    for (const { path } of programme?.files ?? []) {
      expect(path).toMatch(/^(?:programmes|library)\/[\w./-]+\.yaml$/);
    }
    expect(programme?.sources[0]?.position.file).toBe('programmes/stargate-2025-01/programme.yaml');
  });

  it('serves a programme that lies elsewhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gigastack-elsewhere-'));
    const text = readFileSync('programmes/starter/programme.yaml', 'utf8');
    writeFileSync(
      join(folder, 'programme.yaml'),
      text.replace('../../library/us-2025.yaml', 'library/us-2025.yaml'),
    );
    const { programme, problems } = checkProgramme(folder, nodeFiles(folder), {
      packageFolder: process.cwd(),
    });
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
    expect(programme?.files.map(({ path }) => path)).toContain('library/us-2025.yaml');
  });

  it('serves a programme that imports nothing', () => {
    const text = readFileSync('programmes/starter/programme.yaml', 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'gigastack-elsewhere-'));
    writeFileSync(join(folder, 'programme.yaml'), text.replace(/^import:.*\n/m, ''));
    const { problems } = checkProgramme(folder, nodeFiles(folder), {
      packageFolder: process.cwd(),
    });
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
  });
});
