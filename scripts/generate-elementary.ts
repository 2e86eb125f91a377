/** Writes src/uncertainty/elementary/generated/ from the lists of operations, a file a function. */
import { writeFileSync } from 'node:fs';
import { elementaryPrograms } from '../src/uncertainty/elementary/elementary-programs.ts';
import {
  elementaryFile,
  elementarySource,
} from '../src/uncertainty/elementary/javascript-source.ts';

for (const program of Object.values(elementaryPrograms)) {
  writeFileSync(
    new URL(`../src/uncertainty/elementary/generated/${elementaryFile(program)}`, import.meta.url),
    elementarySource(program),
  );
}
