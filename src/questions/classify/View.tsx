import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Answer, Ask } from '@/questions/classify/schema'
import { allBuckets } from '@/questions/classify/score'
import type { TypeWords } from '@/questions/classify/strings'
import { Marked } from '@/questions/Marked'
import { textOf } from '@/questions/parts'
import { placed } from '@/questions/placing'
import type { ViewProps } from '@/questions/types'

/**
 * Each card has a list of buckets; that is all it takes. For pointers there is a second way to the same end: pick a
 * card up, then press the bucket. Below, each bucket says what it holds.
 */
export default function View({ ask, answer, words, readOnly, marks, fixed, told, change, say }: ViewProps<Ask, Answer, TypeWords>) {
  const [picked, setPicked] = useState('')
  const hand = readOnly ? '' : picked
  const card = (id: string) => textOf(ask.cards, id)
  const still = (id: string) => readOnly || fixed.includes(id)
  const buckets = allBuckets(ask)

  function place(id: string, bucket: string) {
    setPicked('')
    change((now) => {
      const next = placed(now, id, bucket)
      const left = ask.cards.length - Object.keys(next).length
      say(fill(bucket ? words.placed : words.back, { text: card(id), to: textOf(buckets, bucket), n: left, m: ask.cards.length }))
      return next
    })
  }

  function pick(id: string) {
    if (still(id)) return
    setPicked(id === hand ? '' : id)
    say(fill(id === hand ? words.dropped : words.picked, { text: card(id) }))
  }

  function drop({ key }: KeyboardEvent) {
    if (key === 'Escape' && hand) pick(hand)
  }

  return (
    <>
      <ul class="q-rows">
        {ask.cards.map(({ id, text }) => (
          <li key={id} class={`q-opt q-${marks[id] ?? ''}`}>
            <button type="button" class="q-card" aria-pressed={id === hand} aria-disabled={still(id) || undefined} onClick={() => pick(id)} onKeyDown={drop}>
              {text}
            </button>
            <select
              data-part={id}
              aria-label={text}
              aria-disabled={still(id) || undefined}
              aria-describedby={told[id]}
              value={answer[id] ?? ''}
              onInput={(event) => place(id, event.currentTarget.value)}
            >
              {[{ id: '', text: words.choose }, ...buckets]
                // A list of one cannot be changed, and can still be reached and read.
                .filter((bucket) => !still(id) || bucket.id === (answer[id] ?? ''))
                .map((bucket) => (
                  <option key={bucket.id} value={bucket.id}>
                    {bucket.text}
                  </option>
                ))}
            </select>
            <Marked mark={marks[id]} words={words} />
          </li>
        ))}
      </ul>
      <ul class="q-buckets">
        {buckets.map((bucket) => {
          const held = ask.cards.filter((one) => answer[one.id] === bucket.id)
          return (
            <li key={bucket.id}>
              <button type="button" class="btn" aria-disabled={!hand || undefined} onClick={() => hand && place(hand, bucket.id)} onKeyDown={drop}>
                {fill(words.place, { to: bucket.text })}
              </button>
              <b>{fill(words.holds, { to: bucket.text, n: held.length })}</b>
              {held.length > 0 && (
                <ul>
                  {held.map((one) => (
                    <li key={one.id}>{one.text}</li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
