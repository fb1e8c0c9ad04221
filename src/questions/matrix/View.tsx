import { Marked } from '@/questions/Marked'
import type { Answer, Ask } from '@/questions/matrix/schema'
import type { TypeWords } from '@/questions/matrix/strings'
import type { ViewProps } from '@/questions/types'

/** A table of radios, named by row and column; on a narrow screen each row becomes a group with its columns in words. */
export default function View({ ask, answer, words, name, readOnly, marks, fixed, told, change }: ViewProps<Ask, Answer, TypeWords>) {
  return (
    <table class="q-matrix">
      <thead>
        <tr>
          <th scope="col">{words.statement}</th>
          {ask.columns.map(({ id, text }) => (
            <th key={id} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ask.rows.map((row) => {
          const still = readOnly || fixed.includes(row.id)
          return (
            <tr key={row.id} class={`q-${marks[row.id] ?? ''}`}>
              <th scope="row">
                {row.text} <Marked mark={marks[row.id]} words={words} />
              </th>
              {ask.columns.map((column) => (
                <td key={column.id}>
                  <label>
                    <input
                      type="radio"
                      name={`${name}-${row.id}`}
                      value={column.id}
                      data-part={row.id}
                      checked={answer[row.id] === column.id}
                      aria-label={`${row.text}: ${column.text}`}
                      aria-disabled={still || undefined}
                      aria-describedby={told[row.id]}
                      onClick={(event) => still && event.preventDefault()}
                      onInput={() => change((now) => ({ ...now, [row.id]: column.id }))}
                    />
                    <span aria-hidden="true">{column.text}</span>
                  </label>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
