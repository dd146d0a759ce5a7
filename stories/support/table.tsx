import type { ReactNode } from "react";

export interface TableProps {
  readonly head: readonly string[];
  /** The first cell names the row. Of texts, what stands in backticks is code. */
  readonly rows: readonly (readonly [name: string, ...cells: ReactNode[]])[];
}

/** A table of a docs page; in a narrow page it scrolls in itself. Markdown's own tables are not for MDX. */
export function Table({ head, rows }: TableProps): ReactNode {
  return (
    <div style={{ overflowX: "auto" }}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell}>{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              {cells.map((cell, column) => (
                <td key={head[column + 1]}>{typeof cell === "string" ? withCode(cell) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function withCode(text: string): readonly ReactNode[] {
  // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, which never move
  return text.split("`").map((piece, at) => (at % 2 === 0 ? piece : <code key={at}>{piece}</code>));
}
