import type { ComponentChildren } from 'preact'
import { Scroll } from '@/ui/Scroll'

interface Props {
  /** Also names the region that scrolls. */
  caption: string
  /** First the head of the row heads, then one per column. */
  head: readonly ComponentChildren[]
  rows: readonly { key: string; head: ComponentChildren; cells: readonly ComponentChildren[] }[]
  /** Columns, counted from 1, that hold words and not numbers. */
  words?: readonly number[]
}

/** A table of numbers in a box of its own that scrolls when the page is too narrow. */
export function DataTable({ caption, head, rows, words = [] }: Props) {
  const kind = (column: number) => (column > 0 && !words.includes(column) ? 'num' : undefined)
  return (
    <Scroll label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col" class={kind(index)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, index) => (
                <td key={index} class={kind(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
