import { useLayoutEffect, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { Figure } from '@/questions/hotspot/Figure'
import type { Answer, Ask } from '@/questions/hotspot/schema'
import { pressed } from '@/questions/hotspot/score'
import type { TypeWords } from '@/questions/hotspot/strings'
import { Options } from '@/questions/Options'
import { textOf } from '@/questions/parts'
import type { ViewProps } from '@/questions/types'

/**
 * The figure with its places as buttons, and the same places as a list: one of the two at a time, so that each place is
 * one stop of the Tab key. The list stands first on the server, on narrow screens and at high zoom.
 */
export default function View({ answer, readOnly, fixed, change, say, ...props }: ViewProps<Ask, Answer, TypeWords>) {
  const { ask, words, name, marks, told } = props
  const [list, setList] = useState(true)
  // Before anything is painted, so that nobody meets the list and loses it again.
  useLayoutEffect(() => setList(!matchMedia('(min-width: 44em)').matches), [])
  const locked = (id: string) => readOnly || fixed.includes(id)

  function press(id: string) {
    if (locked(id)) return
    change((now) => {
      // Places known to be right stay.
      const next = ask.choose === 1 ? pressed(now, id, ask) : [...new Set([...fixed, ...pressed(now, id, ask)])]
      const text = textOf(ask.regions, id)
      say(ask.choose > 1 ? fill(words.chosen, { text, n: next.length, m: ask.choose }) : fill(next.includes(id) ? words.pointed : words.back, { text }))
      return next
    })
  }

  return (
    <>
      <p class="q-how">{ask.choose > 1 ? fill(words['choose-n'], { n: ask.choose }) : words.one}</p>
      <Figure figure={ask.figure} name={name} live={!list} inWords={words.inWords}>
        {ask.regions.map(({ id, text, at: [x, y, width, height] }) => {
          const on = answer.includes(id)
          const button = {
            role: 'button' as const,
            // In SVG the names of attributes are as they are written: tabIndex would be another one.
            tabindex: 0,
            'data-part': id,
            'aria-label': text,
            'aria-pressed': on,
            'aria-disabled': locked(id) || undefined,
            'aria-describedby': told[id],
            onClick: () => press(id),
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              press(id)
            },
          }
          return (
            <g key={id} class={`q-region q-${marks[id] ?? ''} ${on ? 'q-on' : ''}`} {...(list ? { 'aria-hidden': true } : button)}>
              <rect x={x} y={y} width={width} height={height} rx="4" />
              {(on || marks[id]) && (
                <text x={x + width - 4} y={y + 16} text-anchor="end">
                  {marks[id] === 'wrong' ? '✗' : marks[id] === 'missed' ? '→' : '✓'}
                </text>
              )}
            </g>
          )
        })}
      </Figure>
      <p class="js-only">
        <button type="button" class="btn" aria-expanded={list} onClick={() => setList(!list)}>
          {list ? words.asFigure : words.asList}
        </button>
      </p>
      <div hidden={!list}>
        <Options
          {...props}
          ask={{ ...ask, options: ask.regions }}
          type={ask.choose > 1 ? 'checkbox' : 'radio'}
          chosen={(id) => answer.includes(id)}
          locked={locked}
          pick={(id, on) => on !== answer.includes(id) && press(id)}
        />
      </div>
    </>
  )
}
