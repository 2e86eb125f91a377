import type { CheckRun, Shared } from './check-programme.ts';
import type { CheckedProgramme } from './checked-programme.ts';
import type { MappingNode } from './node.ts';
import type { SourceFile } from './source-file.ts';

export function checkField(
  _file: MappingNode,
  _source: SourceFile,
  _shared: Shared,
  _run: CheckRun,
): CheckedProgramme | null {
  return null;
}
