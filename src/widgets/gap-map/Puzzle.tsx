import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Tell } from '@/ui/notice'
import { check, isGap, type Label, labels, lettersFor, type Placing, places, put, solution } from './build.ts'
import { Figure } from './Figure.tsx'
import { type GapId, gapIds } from './ids.ts'
import type { BoxId } from './model.ts'
import type { GapMapWords } from './strings.ts'
import type { ToolWords } from './tool-strings.ts'

interface Props {
  id: string
  figure: GapMapWords
  words: ToolWords
  placing: Placing
  checked: boolean
  /** Changes the placing by what it is at that moment, and says whether its verdicts are to be seen. */
  change: (step: (now: Placing) => Placing, checked: boolean) => void
  tell: Tell
  forget: () => void
  say: (text: string) => void
}

/** Each label has a list of places; that is all it takes. For pointers there is a second way: press a label, then its place. */
export function Puzzle({ id, figure, words, placing, checked, change, tell, forget, say }: Props) {
  const own = words.build
  const [hand, setHand] = useState<Label | null>(null)
  const { right } = check(placing)
  const held = (letter: string) => (Object.keys(placing) as Label[]).find((label) => placing[label] === letter)
  const name = (label: Label) => own.label[label]

  function place(label: Label, letter: string) {
    setHand(null)
    forget()
    change((now) => {
      const next = put(now, label, letter)
      const freed = (Object.keys(now) as Label[]).find((other) => other !== label && !next[other])
      const n = places.length - Object.keys(next).length
      say([fill(letter ? own.placed : own.back, { label: name(label), letter, n }), freed && fill(own.moved, { other: name(freed) })].filter(Boolean).join(' '))
      return next
    }, false)
  }

  function pick(label: Label) {
    const same = label === hand
    setHand(same ? null : label)
    say(fill(same ? own.dropped : own.picked, { label: name(label) }))
  }

  /** A place in the figure was pressed: what is in the hand goes there; an empty hand takes what is there. */
  function press(at: BoxId | GapId) {
    const letter = places.find(({ label }) => label === at)?.letter
    if (!letter) return
    const there = held(letter)
    if (hand && lettersFor(hand).includes(letter)) place(hand, letter)
    else if (there) pick(there)
  }

  function verify() {
    change((now) => {
      const { right: n, wrong: m } = check(now)
      const found = { n: n.length, m: m.length, k: places.length - n.length - m.length }
      tell(found.k === places.length ? own.first : found.n === places.length ? own.all : fill(own.some, found))
      return now
    }, true)
  }

  function replace(next: Placing, text: string) {
    const before = placing
    setHand(null)
    change(() => next, false)
    tell(text, () => change(() => before, false))
  }

  const boxes = Object.fromEntries(
    places
      .filter(({ label }) => !isGap(label))
      .map(({ letter, label }) => {
        const there = held(letter)
        return [label, there && !isGap(there) ? figure[there] : [letter]]
      }),
  )
  const gaps = Object.fromEntries(
    gapIds.map((gap) => {
      const letter = places.find(({ label }) => label === gap)?.letter ?? ''
      return [gap, held(letter)?.slice(-1) ?? letter]
    }),
  ) as Record<GapId, string>
  const list = places.map(({ letter }) => `${letter}: ${held(letter) ? name(held(letter) as Label) : '–'}`).join(', ')

  const row = (label: Label) => {
    const mark = checked && placing[label] ? (right.includes(label) ? 'right' : 'wrong') : ''
    return (
      <li key={label} class={`gm-row ${mark}`}>
        <button
          type="button"
          class="btn gm-label"
          aria-pressed={hand === label}
          onClick={() => pick(label)}
          onKeyDown={({ key }) => key === 'Escape' && hand && pick(hand)}
        >
          {name(label)}
        </button>
        <select
          aria-label={name(label)}
          aria-describedby={mark ? `${id}-why-${label}` : undefined}
          value={placing[label] ?? ''}
          onInput={({ currentTarget }) => place(label, currentTarget.value)}
        >
          <option value="">{own.choose}</option>
          {lettersFor(label).map((letter) => {
            const there = held(letter)
            return (
              <option key={letter} value={letter}>
                {there && there !== label ? fill(own.used, { letter, label: name(there) }) : letter}
              </option>
            )
          })}
        </select>
        {mark && (
          <p id={`${id}-why-${label}`} class="gm-why">
            <b>
              {mark === 'right' ? '✓' : '✗'} {own[mark]}
            </b>{' '}
            {mark === 'wrong' && own.why[label]}
          </p>
        )}
      </li>
    )
  }

  return (
    <div class="gm-build">
      <div class="drawing gap-map column">
        <Figure size="narrow" words={figure} puzzle={{ boxes, gaps, press, describe: fill(own.describe, { list }) }} />
      </div>
      <div class="js-only">
        <p>{own.how}</p>
        {(['boxes', 'gaps'] as const).map((kind) => (
          <fieldset key={kind} class="gm-labels">
            <legend>{own[kind]}</legend>
            <ul>{labels[kind].map(row)}</ul>
          </fieldset>
        ))}
        <p class="tool-acts">
          <button type="button" class="btn primary" onClick={verify}>
            {own.check}
          </button>
          <button type="button" class="btn" onClick={() => replace(solution, own.shown)}>
            {own.show}
          </button>
          <button type="button" class="btn" onClick={() => replace({}, own.cleared)}>
            {own.again}
          </button>
        </p>
      </div>
    </div>
  )
}
