import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { Marked } from '@/questions/Marked'
import type { Answer, Ask } from '@/questions/match/schema'
import type { TypeWords } from '@/questions/match/strings'
import { textOf } from '@/questions/parts'
import { placed } from '@/questions/placing'
import type { ViewProps } from '@/questions/types'

type Side = 'left' | 'right'

/**
 * Each thing on the left has a list of those on the right; that is all it takes. For pointers there is a second way to the
 * same end: press one on either side, then one on the other.
 */
export default function View({ ask, answer, words, readOnly, marks, fixed, told, change, say }: ViewProps<Ask, Answer, TypeWords>) {
  const [picked, setPicked] = useState<{ side: Side; id: string } | null>(null)
  /** A right that serves another left, shown in a list and not taken yet: arrow keys pass over such on their way. */
  const [passing, setPassing] = useState<{ left: string; right: string } | null>(null)
  const hand = readOnly ? null : picked
  const leftText = (id: string) => textOf(ask.lefts, id)
  const rightText = (id: string) => textOf(ask.rights, id)
  const still = (id: string) => readOnly || fixed.includes(id)
  const holder = (right: string) => (ask.reuse ? undefined : ask.lefts.find((left) => answer[left.id] === right)?.id)
  /** A right that serves a left known to be right is taken for good. */
  const taken = (right: string) => readOnly || fixed.includes(holder(right) ?? '')

  function show(left: string, right: string) {
    const other = holder(right)
    if (other && other !== left) setPassing({ left, right })
    else join(left, right)
  }

  /** Whoever leaves a list that stands on such a right means it. */
  function leave() {
    if (passing) join(passing.left, passing.right)
  }

  function join(left: string, right: string) {
    setPicked(null)
    setPassing(null)
    change((now) => {
      const next = placed(now, left, right, !ask.reuse)
      const n = ask.lefts.length - Object.keys(next).length
      const freed = Object.keys(now).find((id) => id !== left && !next[id])
      const text = leftText(left)
      say(
        [fill(right ? words.joined : words.apart, { text, right: rightText(right), n }), freed && fill(words.freed, { text: leftText(freed) })]
          .filter(Boolean)
          .join(' '),
      )
      return next
    })
  }

  function pick(side: Side, id: string) {
    if (side === 'left' ? still(id) : taken(id)) return
    if (hand && hand.side !== side) return side === 'left' ? join(id, hand.id) : join(hand.id, id)
    const same = hand?.id === id
    setPicked(same ? null : { side, id })
    say(fill(same ? words.dropped : words.picked, { text: side === 'left' ? leftText(id) : rightText(id) }))
  }

  const card = (side: Side, id: string, text: string, locked: boolean) => (
    <button
      type="button"
      class="q-card"
      aria-pressed={hand?.side === side && hand.id === id}
      aria-disabled={locked || undefined}
      onClick={() => pick(side, id)}
      onKeyDown={({ key }) => key === 'Escape' && hand && pick(hand.side, hand.id)}
    >
      {text}
    </button>
  )

  return (
    <>
      <ul class="q-rows">
        {ask.lefts.map(({ id, text }) => (
          <li key={id} class={`q-opt q-${marks[id] ?? ''}`}>
            {card('left', id, text, still(id))}
            <select
              data-part={id}
              aria-label={text}
              aria-disabled={still(id) || undefined}
              aria-describedby={told[id]}
              value={passing?.left === id ? passing.right : (answer[id] ?? '')}
              onInput={(event) => show(id, event.currentTarget.value)}
              onBlur={leave}
            >
              {[{ id: '', text: words.choose }, ...ask.rights]
                // A list of one cannot be changed, and can still be reached and read.
                .filter((right) => (still(id) ? right.id === (answer[id] ?? '') : !right.id || answer[id] === right.id || !taken(right.id)))
                .map((right) => {
                  const other = holder(right.id)
                  return (
                    <option key={right.id} value={right.id}>
                      {other && other !== id ? fill(words.used, { right: right.text, text: leftText(other) }) : right.text}
                    </option>
                  )
                })}
            </select>
            <Marked mark={marks[id]} words={words} />
          </li>
        ))}
      </ul>
      <p class="q-how">{words.rights}</p>
      <ul class="q-rights">
        {ask.rights.map(({ id, text }) => (
          <li key={id}>{card('right', id, text, taken(id))}</li>
        ))}
      </ul>
    </>
  )
}
