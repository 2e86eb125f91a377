/**
 * `npm run conformance -- FOLDER [--json FILE]`: scores every vector file of a folder, sub-folders
 * included. Prints right / total and the worst error (as a share of its tolerance) a file, then
 * what failed. Exits 1 when a case fails or a file is in a form that nothing here can score yet.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ScoredFile } from './conformance/score.ts';
import { scoreAnyFile } from './conformance/score-file.ts';

const [folder, ...options] = process.argv.slice(2);
const jsonAt = options.indexOf('--json');
const jsonFile = jsonAt < 0 ? undefined : options[jsonAt + 1];
if (folder === undefined || (jsonAt >= 0 && jsonFile === undefined)) {
  console.error('Usage: npm run conformance -- FOLDER [--json FILE]');
  process.exit(2);
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const scored: ScoredFile[] = [];
for (const file of files) {
  scored.push(await scoreAnyFile(relative(folder, file), JSON.parse(readFileSync(file, 'utf8'))));
}

let right = 0;
let total = 0;
for (const { file, cases, unscored } of scored) {
  if (unscored !== undefined) {
    console.log(`${file.padEnd(44)} ${unscored.why}`);
    continue;
  }
  const passed = cases.filter((one) => one.passed).length;
  const worst = cases.reduce((most, one) => Math.max(most, one.worst ?? 0), 0);
  console.log(
    `${file.padEnd(44)} ${`${passed} / ${cases.length}`.padStart(9)}   ` +
      `worst error ${worst.toExponential(1)} of tolerance`,
  );
  for (const one of cases) if (!one.passed) console.log(`  ${one.id}: ${one.why}`);
  right += passed;
  total += cases.length;
}
const blocking = scored.filter(({ unscored }) => unscored?.fails).length;
const notScored = blocking === 0 ? '' : `; ${blocking} files not covered yet`;
console.log(`${right} of ${total} right in ${files.length} files${notScored}`);
if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(scored, null, 1)}\n`);
process.exitCode = right === total && blocking === 0 && files.length > 0 ? 0 : 1;
