import { inputColumns } from '../../equations/input-columns.ts';
import type { Quantity } from '../../equations/quantity.ts';
import type { BoundInput, BoundProgramme } from '../../programme/bound-programme.ts';
import type { CheckedClaim, GivenValue } from '../../programme/checked-programme.ts';
import { median, quantile } from '../../uncertainty/distribution.ts';
import { columnLetters } from '../cell-reference.ts';
import { CONSTANT, HEAD_ROWS, LABEL, PATH, UNIT } from '../columns.ts';
import { type Formula, refer } from '../formula/piece.ts';
import { newRow, type Row } from '../formula/row.ts';
import { GENERAL } from '../number-format.ts';
import {
  type Cell,
  type CellStyle,
  type CellValue,
  type Choice,
  formula,
  number,
  type Sheet,
  text,
} from '../workbook.ts';

export const INPUTS = 'Inputs';

/** What the first columns of a line of the inputs sheet tell a reader and the import. */
export const KIND = 3;
const WRITTEN = 6;
const P10 = 7;
const P90 = 8;
const STATUS = 9;
const BY = 10;
const SOURCE = 11;
const PLACE = 12;
const CLAIM = 13;
const NOTE = 14;

/** What the kind column says of a line that the import reads. */
export const KIND_VALUE = 'value';
export const KIND_CHOICE = 'which claim';
export const KIND_CLAIM = 'claim';
export const KIND_ANSWER = 'as chosen';
export const KIND_UNSTATED = 'not stated';

const isStated = ({ written }: GivenValue): boolean => written !== 'not stated';

export interface Inputs {
  readonly sheet: Sheet;
  /** For every input of the model and each of its elements what its row refers to. */
  contentOf(quantity: Quantity, element: number): Formula;
}

interface Line {
  readonly given: GivenValue;
  readonly title: string;
  readonly chapter: string;
  readonly first: BoundInput;
  readonly central: number;
  columns: number;
}

/**
 * One line for every value of the file, blue on pale yellow. A question has its rival claims in
 * lines of their own and a number that says which of them holds.
 */
export const inputsOf = (
  bound: BoundProgramme,
  central: Float64Array,
  claimOf: (question: string) => number,
): Inputs => {
  const lines = linesOf(bound, central);
  const cells: Cell[] = [];
  const choices: Choice[] = [];
  const rows = new Map<string, Row>();
  const claims = new Map(bound.programme.claims.map((claim) => [claim.id, claim]));
  const asked = new Map<string, Row>();
  let position = HEAD_ROWS + 1;
  let chapter = '';

  const put = (column: number, value: CellValue, style: CellStyle, format?: string): void => {
    const cell = { row: position, column, value, style };
    cells.push(format === undefined ? cell : { ...cell, format });
  };
  const tell = (column: number, words: string | null | undefined): void => {
    if (words) put(column, text(words), 'note');
  };
  const told = (given: GivenValue): void => {
    const { kind, by, citation, note, hindsight, libraryEntry } = given.provenance;
    tell(STATUS, hindsight ? `${kind}, known only later` : kind);
    tell(BY, by);
    tell(SOURCE, citation ? `${citation.publisher}: ${citation.title}, ${citation.date}` : null);
    tell(
      PLACE,
      [citation?.at, libraryEntry && `library: ${libraryEntry}`].filter(Boolean).join('; '),
    );
    tell(CLAIM, given.claim);
    tell(NOTE, note);
  };
  const newLine = (label: string, unit: string, kind: string, path: string): Row => {
    const row = newRow({ sheet: INPUTS, label, unit, path, element: kind });
    row.position = position;
    put(LABEL, text(label), 'label');
    tell(PATH, path);
    tell(KIND, kind);
    tell(UNIT, unit);
    return row;
  };

  /** The choice among the claims of a question, once for all values that it decides. */
  const choiceOf = (question: string, most: number): Row => {
    const known = asked.get(question);
    if (known) return known;
    const about = bound.programme.questions.find(({ id }) => id === question);
    const row = newLine(
      `In dispute: ${about?.asks ?? question}`,
      '1',
      KIND_CHOICE,
      `questions.${question}`,
    );
    put(CONSTANT, number(claimOf(question) + 1), 'input', '0');
    choices.push({
      row: position,
      column: CONSTANT,
      most,
      title: 'Which claim holds',
      message: `1 to ${most}, in the order of the lines below`,
    });
    tell(NOTE, `1 to ${most}: the number of the claim below that holds`);
    asked.set(question, row);
    position++;
    return row;
  };

  const claimLines = (line: Line, question: string): Row => {
    const ids = bound.programme.questions.find(({ id }) => id === question)?.claims ?? [];
    const choice = choiceOf(question, line.given.claimDistributions.length);
    const first = position;
    line.given.claimDistributions.forEach((distribution, index) => {
      const id = ids[index] ?? String(index + 1);
      newLine(`${index + 1}. ${line.title}`, line.given.unit, KIND_CLAIM, `claims.${id}`);
      put(CONSTANT, number(median(distribution)), 'input', GENERAL);
      tellRange(quantile(distribution, 0.1), quantile(distribution, 0.9));
      tellClaim(claims.get(id));
      position++;
    });
    const row = newLine(line.title, line.given.unit, KIND_ANSWER, line.given.path);
    const column = columnLetters(CONSTANT);
    const range = `$${column}$${first}:$${column}$${position - 1}`;
    put(CONSTANT, formula(`INDEX(${range},$${column}$${choice.position})`), 'value', GENERAL);
    told(line.given);
    position++;
    return row;
  };
  const tellRange = (low: number, high: number): void => {
    if (low === high || !Number.isFinite(low) || !Number.isFinite(high)) return;
    put(P10, number(low), 'note', GENERAL);
    put(P90, number(high), 'note', GENERAL);
  };
  const tellClaim = (claim: CheckedClaim | undefined): void => {
    if (!claim) return;
    tell(WRITTEN, claim.written);
    tell(STATUS, `claim: ${claim.act}`);
    tell(BY, `${claim.by}, ${claim.on}`);
    const { citation } = claim;
    tell(SOURCE, `${citation.publisher}: ${citation.title}, ${citation.date}`);
    tell(PLACE, citation.at);
    tell(CLAIM, claim.id);
    tell(NOTE, claim.quote ?? claim.note);
  };

  for (const line of lines) {
    if (line.chapter !== chapter) {
      chapter = line.chapter;
      position++;
      put(LABEL, text(`${chapter.slice(0, 1).toUpperCase()}${chapter.slice(1)}`), 'heading');
      position++;
    }
    const { given } = line;
    if (given.question !== null) {
      rows.set(given.path, claimLines(line, given.question));
      continue;
    }
    // What the file does not state has no place there that a scenario could change.
    const stated = isStated(given);
    const kind = stated ? KIND_VALUE : KIND_UNSTATED;
    rows.set(given.path, newLine(line.title, given.unit, kind, given.path));
    put(CONSTANT, number(line.central), stated ? 'input' : 'fixed', GENERAL);
    tell(WRITTEN, given.written);
    if (given.distribution) {
      tellRange(quantile(given.distribution, 0.1), quantile(given.distribution, 0.9));
    }
    told(given);
    position++;
  }
  const pathOf = new Map(
    bound.inputs.map(({ quantity, element, given }) => [`${quantity.path} ${element}`, given.path]),
  );
  return {
    sheet: {
      name: INPUTS,
      tabColor: 'F2C200',
      widths: [60, 44, 12, 20, 18, 22, 14, 14, 22, 26, 60, 30, 30, 80],
      frozen: { rows: HEAD_ROWS, columns: 1 },
      cells: [...head(), ...cells],
      folded: [],
      charts: [],
      choices,
      printedRows: HEAD_ROWS,
    },
    contentOf: (quantity, element) => {
      const row = rows.get(pathOf.get(`${quantity.path} ${element}`) ?? '');
      if (!row) throw new Error(`${quantity.path} has no input for element ${element}`);
      return [refer(row, 'constant')];
    },
  };
};

const head = (): readonly Cell[] => {
  const words: readonly (readonly [number, string])[] = [
    [LABEL, 'Input'],
    [PATH, 'Path in the programme file'],
    [KIND, 'Line'],
    [UNIT, 'Unit'],
    [CONSTANT, 'Central value'],
    [WRITTEN, 'As written'],
    [P10, 'P10'],
    [P90, 'P90'],
    [STATUS, 'Status'],
    [BY, 'By'],
    [SOURCE, 'Source'],
    [PLACE, 'Where in it'],
    [CLAIM, 'Claim'],
    [NOTE, 'Note'],
  ];
  return [
    { row: 1, column: LABEL, value: text('Inputs'), style: 'title' },
    {
      row: 2,
      column: LABEL,
      value: text(
        'Blue on yellow may be changed; every sheet follows. Months count from the first day of ' +
          'the horizon. gigastack export --import reads the changes back.',
      ),
      style: 'note',
    },
    ...words.map(
      ([column, word]): Cell => ({
        row: HEAD_ROWS,
        column,
        value: text(word),
        style: 'columnHeading',
      }),
    ),
  ];
};

/** Every value that feeds the model, once, chapter by chapter in the order of the model. */
const linesOf = (bound: BoundProgramme, central: Float64Array): readonly Line[] => {
  const byPath = new Map<string, Line>();
  const columns = inputColumns(bound.model, bound.structure);
  bound.inputs.forEach((input, index) => {
    const known = byPath.get(input.given.path);
    if (known) {
      known.columns++;
      return;
    }
    byPath.set(input.given.path, {
      given: input.given,
      title: input.quantity.declaration.title,
      chapter: input.chapter,
      first: input,
      central: central[columns[index]?.column ?? index] as number,
      columns: 1,
    });
  });
  const lines = [...byPath.values()];
  const chapters = [...new Set(lines.map(({ chapter }) => chapter))];
  return chapters.flatMap((chapter) => lines.filter((line) => line.chapter === chapter));
};
