import type { ComponentChildren } from 'preact';
import { Scroll } from './scroll.tsx';

/** A table under a row of heads; it scrolls by itself where the page is too narrow. */
export const HeadedTable = ({
  label,
  heads,
  children,
}: {
  readonly label: string;
  readonly heads: readonly ComponentChildren[];
  /** Its rows, each headed by its first cell. */
  readonly children: ComponentChildren;
}) => (
  <Scroll label={label}>
    <table>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={at} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
);
