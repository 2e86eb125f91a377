/** Stands for an item of a list among the keys. */
export const ITEM = '*';

interface Line {
  /** Column of the first dash; null where the line begins no item. */
  readonly dash: number | null;
  /** Column of what comes behind dashes. */
  readonly column: number;
  readonly key: string | null;
  readonly dashes: number;
}

const LINE = /^(\s*)((?:- +)*)(?:("[^"]*"|'[^']*'|[^\s"'#:{}[\],&*!|>%@-][^:#]*?)\s*:(?=\s|$))?/;

/** Dashes, key and their columns; null where a line is empty or a remark. */
export const readLine = (text: string): Line | null => {
  if (/^\s*(#|$)/.test(text)) return null;
  const [, spaces = '', dashes = '', key] = LINE.exec(text) ?? [];
  const bare = /^\s*-\s*$/.test(text);
  return {
    dash: dashes !== '' || bare ? spaces.length : null,
    dashes: bare ? 1 : (dashes.match(/-/g)?.length ?? 0),
    column: bare ? spaces.length + 2 : spaces.length + dashes.length,
    key: key === undefined ? null : key.replace(/^(['"])(.*)\1$/, '$2'),
  };
};

/**
 * The keys from the root of a YAML text to what stands at a line, by indentation; `*` for an item
 * of a list. Block style only: what stands between braces counts as one value.
 */
export const keysAbove = (lines: readonly string[], at: number): readonly string[] => {
  const own = lines[at] ?? '';
  const read = readLine(own);
  const path: string[] = [];
  let column = read?.column ?? /^\s*/.exec(own)?.[0].length ?? 0;
  // A list may stand as deep as the key that it belongs to.
  let inList = false;
  const enter = (line: Line): void => {
    if (line.dash === null) return;
    for (let dash = 0; dash < line.dashes; dash++) path.unshift(ITEM);
    column = line.dash;
    inList = true;
  };
  if (read) enter(read);
  for (let above = at - 1; above >= 0 && (column > 0 || inList); above--) {
    const line = readLine(lines[above] as string);
    if (!line) continue;
    const isParent =
      line.key !== null &&
      (line.column < column || (inList && line.dash === null && line.column <= column));
    if (isParent) {
      path.unshift(line.key as string);
      column = line.column;
      inList = false;
      enter(line);
    } else if (!inList && line.dash !== null && line.column === column) enter(line);
  }
  return path;
};
