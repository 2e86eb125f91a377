import { letterWidth, textWidth } from './text-width.ts';

/**
 * The text in lines of at most `width` columns, broken at spaces; a word that is longer is cut
 * where it must be, after a joint (`-`, `/`, `.`, `_`, a space that should not break) if one is
 * near. Always at least one line.
 */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split('\n').flatMap((long) => beforeBracket(long, width))) {
    let line = '';
    // A number keeps its per cent.
    for (const word of paragraph.split(/ (?!%)/).flatMap((long) => cutWord(long, width))) {
      if (line === '') line = word;
      else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
};

/** `$9.8B ($0 to $19B)` is broken before its bracket where the two parts fit and the whole does not. */
const beforeBracket = (text: string, width: number): readonly string[] => {
  if (textWidth(text) <= width) return [text];
  const parts = text.split(/ (?=\()/);
  return parts.length === 2 && parts.every((part) => textWidth(part) <= width) ? parts : [text];
};

/** Wrapped, each line behind an indent; the first may have another (a bullet, a label). */
export const indentText = (
  text: string,
  width: number,
  indent: string,
  first: string = indent,
): readonly string[] =>
  wrapText(text, Math.max(12, width - textWidth(indent))).map(
    (line, index) => (index === 0 ? first : indent) + line,
  );

const cutWord = (word: string, width: number): readonly string[] => {
  const parts: string[] = [];
  let rest = word;
  while (textWidth(rest) > width) {
    const end = fitting(rest, Math.max(1, width));
    const joint = /^.*[-/._\u00a0]/s.exec(rest.slice(0, end))?.[0].length ?? 0;
    const cut = joint > end / 2 ? joint : end;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
};

/** How many UTF-16 units of the text fit into the width; at least one letter. */
const fitting = (text: string, width: number): number => {
  let taken = 0;
  let end = 0;
  for (const letter of text) {
    taken += letterWidth(letter);
    if (taken > width && end > 0) return end;
    end += letter.length;
  }
  return end;
};

/** Cut to the width with a mark where something is left out. */
export const clipText = (text: string, width: number, unicode = true): string => {
  if (textWidth(text) <= width) return text;
  const mark = unicode ? '…' : '...';
  return text.slice(0, fitting(text, Math.max(1, width - textWidth(mark)))).trimEnd() + mark;
};
