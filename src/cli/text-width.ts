// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes have no width
const ESCAPES = /\u001B\[[0-9;]*m/g;

/** Letters that join the one before them and take no column. */
const JOINING = /\p{Mark}|\p{Format}|\uFE0F/u;

/** Blocks whose letters take two columns (Unicode standard annex 11: wide and full-width). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Columns that a text takes in a terminal: wide letters two, joining letters and colours none. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text.replace(ESCAPES, '')) width += letterWidth(letter);
  return width;
};

export const letterWidth = (letter: string): number => {
  const code = letter.codePointAt(0) as number;
  if (code < 0x300) return 1;
  if (JOINING.test(letter)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
};

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - textWidth(text))) + text;
