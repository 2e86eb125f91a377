/** Writes src/uncertainty/elementary/generated/elementary.ts from the lists of operations. */
import { writeFileSync } from 'node:fs';
import { elementaryPrograms } from '../src/uncertainty/elementary/elementary-programs.ts';
import { elementarySource } from '../src/uncertainty/elementary/javascript-source.ts';

writeFileSync(
  new URL('../src/uncertainty/elementary/generated/elementary.ts', import.meta.url),
  elementarySource(Object.values(elementaryPrograms)),
);
