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
  readonly table: SheetTable | null;
  readonly notes: readonly string[];
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
  parts: Partial<Pick<SheetSection, 'paragraphs' | 'table' | 'notes'>>,
): SheetSection => ({ id, title, paragraphs: [], table: null, notes: [], ...parts });

/** A sheet as Markdown. */
export const sheetMarkdown = ({ title, lead, sections, cite }: Sheet): string => {
  const blocks = [
    `# ${title}`,
    ...lead,
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      ...section.paragraphs,
      ...(section.table ? [tableMarkdown(section.table)] : []),
      ...(section.notes.length > 0 ? [section.notes.map((note) => `- ${note}`).join('\n')] : []),
    ]),
    `*${cite}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
};

const tableMarkdown = ({ columns, rows }: SheetTable): string => {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(columns.map(({ head }) => head)),
    line(columns.map(({ number }) => (number === true ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
};
