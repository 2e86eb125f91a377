/** Marks for emphasis; each is the text itself where no terminal shows colour. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

export const paintFor = (color: boolean): Paint => {
  const mark =
    (on: number, off: number) =>
    (text: string): string =>
      color && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return {
    bold: mark(1, 22),
    dim: mark(2, 22),
    red: mark(31, 39),
    yellow: mark(33, 39),
    green: mark(32, 39),
    cyan: mark(36, 39),
  };
};
