/** 1 is A, 27 is AA. */
export const columnLetters = (column: number): string => {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
};

/** A sheet's name as formulas write it: in quotes unless it is one plain word. */
export const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
