import type { ComponentChildren } from 'preact'

interface Props {
  /** Also names the region that scrolls. */
  caption: string
  /** First the head of the row heads, then one per column. */
  head: readonly ComponentChildren[]
  rows: readonly { key: string; head: ComponentChildren; cells: readonly ComponentChildren[] }[]
}

/** A table of numbers in a box of its own that scrolls when the page is too narrow. */
export function DataTable({ caption, head, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col" class={index > 0 ? 'num' : undefined}>
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
                <td key={index} class="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
