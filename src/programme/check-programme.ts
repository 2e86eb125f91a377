import { bundledFiles } from './bundled-files.ts';
import { checkParts } from './check-parts.ts';
import { checkShape } from './check-shape.ts';
import type { CheckedProgramme } from './checked-programme.ts';
import { checkField } from './field-file.ts';
import type { FileLines } from './format-problems.ts';
import { type Library, readLibrary } from './library.ts';
import { libraryShape } from './library-shape.ts';
import { at, itemsOf, type Node } from './node.ts';
import { parseYaml } from './parse-yaml.ts';
import type { KnownResult } from './prediction.ts';
import { collectProblems, type Problem, type Problems } from './problem.ts';
import { fieldFileShape, programmeShape } from './programme-shape.ts';
import { type ProjectFiles, projectFiles } from './project-files.ts';
import type { ReadFile } from './read-file.ts';
import { addReferences, type References } from './references.ts';
import type { SourceFile } from './source-file.ts';

/** A library entry that the model reads once for the whole programme. */
export interface SettingNeeded {
  readonly entry: string;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
  /** The unit of numbers written without one. */
  readonly plainUnit?: string;
}

export interface CheckOptions {
  /** Results that predictions may be about: the model's, unless others are given; null for any. */
  readonly results?: readonly KnownResult[] | null;
  /** Library entries to read once: the model's, unless others are given. */
  readonly settingsNeeded?: readonly SettingNeeded[];
  /** Also reads the entries that the programme does not ask for. */
  readonly wholeLibrary?: boolean;
  /** The folder of the installed package, whose `library/` serves programmes elsewhere. */
  readonly packageFolder?: string;
}

/** A programme, or the problems that keep it from being one; warnings may stand beside one. */
export interface CheckOutcome {
  readonly programme: CheckedProgramme | null;
  readonly problems: readonly Problem[];
  /** Lines of every file that was read, for `formatProblems`. */
  readonly files: FileLines;
}

/** What every programme of one check shares. */
export interface CheckRun {
  readonly files: ProjectFiles;
  readonly problems: Problems;
  readonly options: CheckOptions;
  readonly lines: Map<string, readonly string[]>;
}

/**
 * Reads a programme or a field of programmes, with all that it imports, and checks every rule of
 * `docs/programme-files.md`. Tells all problems at once; throws for none of them.
 */
export function checkProgramme(
  folderOrFile: string,
  readFile: ReadFile,
  options: CheckOptions = {},
): CheckOutcome {
  const lines = new Map<string, readonly string[]>();
  const problems = collectProblems(lines);
  const files = projectFiles(readFile, problems, options.packageFolder ?? null);
  const run: CheckRun = { files, problems, options, lines };
  const main = files.openMain(folderOrFile);
  const programme = main === null ? null : checkFile(main, run);
  return {
    programme: problems.hasErrors ? null : programme,
    problems: problems.list(),
    files: lines,
  };
}

/** The same for a text that lies in no file yet; `others` are the files that it may import. */
export function checkProgrammeText(
  text: string,
  others: Readonly<Record<string, string>> = {},
  options: CheckOptions = {},
): CheckOutcome {
  const path = 'programmes/text/programme.yaml';
  // The two folders mark the project's own root, so that `../../library/` resolves.
  const files = bundledFiles({ 'library/.keep': '', ...others, [path]: text });
  return checkProgramme(path, files, options);
}

/** One programme file or field file. */
export function checkFile(file: SourceFile, run: CheckRun): CheckedProgramme | null {
  const node = parseYaml(file, run.problems);
  if (node === null) return null;
  const isField = at(node, 'field') !== null;
  const shape = isField ? fieldFileShape : programmeShape;
  checkShape(node, shape, run.problems, isField ? 'The field' : 'The programme');
  if (node.kind !== 'mapping') return null;
  const { library, references } = openLibrary(node, file, run);
  addReferences(node, references, run.problems);
  return isField
    ? checkField(node, file, { library, references }, run)
    : checkParts(node, file, { library, references }, run);
}

export interface Shared {
  readonly library: Library;
  readonly references: References;
}

/** The library files that a programme imports, those that they import, and the citations. */
export function openLibrary(node: Node, file: SourceFile, run: CheckRun): Shared {
  const { files, problems } = run;
  const nodes = new Map<string, Node>();
  let isComplete = true;
  const open = (source: SourceFile): void => {
    if (nodes.has(source.absolutePath)) return;
    const library = parseYaml(source, problems);
    if (library === null) {
      isComplete = false;
      return;
    }
    nodes.set(source.absolutePath, library);
    checkShape(library, libraryShape, problems, 'The library file');
    follow(library, source);
  };
  const follow = (importing: Node, from: SourceFile): void => {
    for (const item of itemsOf(at(importing, 'import'))) {
      if (item.kind !== 'text') continue;
      const found = files.openReferred(item.text, from, item.place);
      if (found !== null) open(found);
      else isComplete = false;
    }
  };
  follow(node, file);
  if (at(node, 'import') === null) {
    for (const path of files.libraryPaths()) {
      const found = files.openLibrary(path);
      if (found !== null) open(found);
    }
  }
  const references: References = { known: new Map(), broken: new Set(), isComplete };
  for (const library of nodes.values()) addReferences(library, references, problems);
  const library = readLibrary([...nodes.values()], references, problems);
  if (run.options.wholeLibrary === true) for (const id of library.ids) library.get(id);
  return { library, references };
}
