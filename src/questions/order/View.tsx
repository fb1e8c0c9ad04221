import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { Marked } from '@/questions/Marked'
import type { Answer, Ask } from '@/questions/order/schema'
import type { TypeWords } from '@/questions/order/strings'
import { textOf } from '@/questions/parts'
import type { ViewProps } from '@/questions/types'

/** From so many rows on, a list of positions saves pressing. */
const many = 7

/**
 * Rows with buttons that move them; no dragging. Rows known to be right keep their places, and the others move around
 * them. Alt with an arrow key moves the row that has the focus.
 */
export default function View({ ask, answer, words, readOnly, marks, fixed, told, change, say }: ViewProps<Ask, Answer, TypeWords>) {
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef('')
  const text = (id: string) => textOf(ask.items, id)

  // Rows that change places lose the focus: it goes back to the same button of the same row.
  useLayoutEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = ''
  }, [answer])

  /** The places a row may go to, in its direction. */
  const free = (from: number, by: number) => {
    let to = from + by
    while (fixed.includes(answer[to] ?? '')) to += by
    return to
  }

  function move(id: string, to: number, control: string) {
    const from = answer.indexOf(id)
    if (readOnly || fixed.includes(id) || to === from) return
    if (!answer[to]) return say(fill(to < 0 ? words.first : words.last, { text: text(id) }))
    focus.current = `[data-row="${id}"] ${control}`
    change(() => moved(answer, fixed, from, to))
    say(fill(words.moved, { text: text(id), n: to + 1, m: answer.length }))
  }

  return (
    <ol class="q-rows" ref={list}>
      {answer.map((id, index) => {
        const still = readOnly || fixed.includes(id)
        const button = (by: 1 | -1) => {
          const to = free(index, by)
          return (
            <button
              type="button"
              class={`btn q-${by < 0 ? 'up' : 'down'}`}
              data-part={(index ? -1 : 1) === by ? id : undefined}
              aria-label={fill(by < 0 ? words.up : words.down, { text: text(id) })}
              aria-disabled={still || !answer[to] || undefined}
              aria-describedby={told[id]}
              onClick={() => move(id, to, by < 0 ? '.q-up' : '.q-down')}
            >
              {by < 0 ? '↑' : '↓'}
            </button>
          )
        }
        return (
          <li
            key={id}
            data-row={id}
            class={`q-opt q-${marks[id] ?? ''}`}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
              const button = event.target as Element
              if (!event.altKey || !by || !button.matches('button')) return
              event.preventDefault()
              move(id, free(index, by), button.matches('.q-up') ? '.q-up' : '.q-down')
            }}
          >
            <small>{fill(words.at, { n: index + 1, m: answer.length })}</small>
            <span>{text(id)}</span>
            <Marked mark={marks[id]} words={words} />
            <span class="q-move">
              {button(-1)}
              {button(1)}
              {answer.length >= many && (
                <select
                  class="q-to"
                  aria-label={fill(words.to, { text: text(id) })}
                  aria-disabled={still || undefined}
                  value={`${index}`}
                  onInput={(event) => move(id, Number(event.currentTarget.value), '.q-to')}
                >
                  {answer.map((other, place) =>
                    (still || fixed.includes(other)) && place !== index ? null : (
                      <option key={other} value={`${place}`}>
                        {place + 1}
                      </option>
                    ),
                  )}
                </select>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** The row carried to its new place, the fixed rows where they were. */
function moved(rows: Answer, fixed: readonly string[], from: number, to: number): Answer {
  const places = rows.map((_, index) => index).filter((index) => !fixed.includes(rows[index] as string))
  const loose = places.map((index) => rows[index] as string)
  loose.splice(places.indexOf(to), 0, ...loose.splice(places.indexOf(from), 1))
  return rows.map((id, index) => (places.includes(index) ? (loose[places.indexOf(index)] as string) : id))
}
