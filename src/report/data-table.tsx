import type { ComponentChildren } from 'preact';
import { pageWords } from './words/page-words.ts';

export interface Column {
  readonly head: string;
  /** Numbers stand right, in figures of one width. */
  readonly number?: boolean;
  /** Sentences, which need room. */
  readonly text?: boolean;
}

const classOf = (column: Column | undefined): string | undefined =>
  column?.number === true ? 'number' : column?.text === true ? 'text' : undefined;

export type Cell = ComponentChildren;

/**
 * A table with a caption and headed columns; the first cell of a row heads it. It scrolls by
 * itself where the page is too narrow, and can be reached by the keyboard to do so.
 */
export const DataTable = (props: {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly quiet?: boolean;
}) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and there are none
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <div class="scroll" role="group" tabIndex={0} aria-label={props.caption}>
    <table class={props.quiet === true ? 'quiet' : 'stacked'}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th scope="col" class={classOf(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr>
            {row.map((cell, at) =>
              at === 0 ? (
                <th scope="row">{cell}</th>
              ) : (
                <td class={classOf(props.columns[at])} data-head={props.columns[at]?.head}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** The figures behind a chart, folded. */
export const DataBehind = (props: {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}) => (
  <details class="data">
    <summary>{pageWords.figuresBehind}</summary>
    <DataTable {...props} quiet />
  </details>
);
