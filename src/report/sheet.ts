import type { Width } from '../charts/draw.ts';

/** A page of headed sentences and tables, from which terminal, HTML and documentation are made. */
export interface Sheet {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly SheetSection[];
  /** Version, seed, hash and definition, for whoever quotes a figure. */
  readonly cite: string;
}

export interface SheetSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly figure: SheetFigure | null;
  readonly table: SheetTable | null;
  readonly notes: readonly string[];
}

/** A drawing, with how to read it; a page in the terminal leaves it out. */
export interface SheetFigure {
  readonly title: string;
  readonly reading: string;
  readonly source: string;
  /** Name of the file that a page of documentation shows. */
  readonly file: string;
  readonly draw: (width: Width) => string;
}

export interface SheetTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly head: string;
    /** Numbers stand right. */
    readonly number?: boolean;
    /** Sentences, which need room. */
    readonly text?: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** A section; what is left out is empty. */
export const sheetSection = (
  id: string,
  title: string,
  parts: Partial<Omit<SheetSection, 'id' | 'title'>>,
): SheetSection => ({ id, title, paragraphs: [], figure: null, table: null, notes: [], ...parts });

/** A sheet as Markdown. */
export const sheetMarkdown = ({ title, lead, sections, cite }: Sheet): string => {
  const blocks = [
    `# ${title}`,
    ...lead,
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      ...section.paragraphs,
      ...(section.figure ? [figureMarkdown(section.figure)] : []),
      ...(section.table ? [tableMarkdown(section.table)] : []),
      ...(section.notes.length > 0 ? [section.notes.map((note) => `- ${note}`).join('\n')] : []),
    ]),
    `*${cite}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
};

const figureMarkdown = ({ title, reading, source, file }: SheetFigure): string =>
  `![${title}](${file})\n\n${reading} *${source}*`;

const tableMarkdown = ({ columns, rows }: SheetTable): string => {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(columns.map(({ head }) => head)),
    line(columns.map(({ number }) => (number === true ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
};
