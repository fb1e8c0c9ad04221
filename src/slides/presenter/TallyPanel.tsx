import { useStore } from '@nanostores/preact'
import type { ReadableAtom } from 'nanostores'
import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { slideKey } from '@/slides/deck/snapshot'
import { emptyTally, type TallyAct } from '@/slides/deck/tally'
import { tooMany, votes } from '@/slides/deck/votes'
import type { PanelProps } from '@/slides/presenter/Panel'
import { optionsOf } from '@/slides/stage/bars'

/** Counts hands for the slide that is on: by tap or typed; the room sees bars when they are revealed. */
export function TallyPanel({ words, stage, $peer, act, $tallying }: PanelProps & { $tallying: ReadableAtom<boolean> }) {
  const { snapshot } = useStore($peer)
  const slide = stage.slide(snapshot.slide)
  if (!useStore($tallying) || !slide) return null
  const options = optionsOf(slide)
  const tally = snapshot.tallies[slideKey(snapshot)] ?? emptyTally(options.length)
  const round = tally.rounds.at(-1) ?? []
  const earlier = tally.rounds.at(-2)
  const more = tooMany(tally, snapshot.people)
  const play = (one: TallyAct) => act({ do: 'tally', options: options.length, act: one })
  const simple = (one: 'undo' | 'again' | 'clear', text: string, off = false) => (
    <button type="button" class="btn" disabled={off} onClick={() => play({ act: one })}>
      {text}
    </button>
  )
  return (
    <section class="p-tally" aria-label={words.tally}>
      <ul>
        {options.map((letter, option) => (
          <li key={letter}>
            <button type="button" class="btn" aria-label={fill(words.take, { letter })} onClick={() => play({ act: 'count', option, by: -1 })}>
              −
            </button>
            <b>{letter}</b>
            <Count label={fill(words.countOf, { letter })} value={round[option] ?? 0} put={(to) => play({ act: 'set', option, to })} />
            {earlier && <small>← {earlier[option]}</small>}
            <button type="button" class="btn primary" aria-label={fill(words.add, { letter })} onClick={() => play({ act: 'count', option, by: 1 })}>
              +
            </button>
          </li>
        ))}
      </ul>
      <div class="p-row">
        <span aria-hidden="true">{words.people}</span> <Count label={words.people} value={snapshot.people} put={(people) => act({ do: 'people', people })} />
        <span role="status">
          {fill(words.counted, { n: votes(round) })}
          {more > 0 && <b class="p-late"> ▲ {fill(words.tooMany, { n: more })}</b>}
        </span>
        <span class="gap" />
        {simple('undo', words.undoTally, tally.past.length === 0)}
        <button type="button" class="btn primary" aria-pressed={tally.revealed} onClick={() => play({ act: tally.revealed ? 'hide' : 'reveal' })}>
          {tally.revealed ? words.hide : words.reveal}
        </button>
        {simple('again', words.again)}
        {simple('clear', words.clearTally)}
      </div>
    </section>
  )
}

/** A whole number to type. What is being typed stays, though the window draws itself anew every second. */
function Count({ label, value, put }: { label: string; value: number; put(to: number): void }) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      type="text"
      inputMode="numeric"
      aria-label={label}
      value={typed ?? value}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onChange={() => {
        if (typed !== null) put(Number(typed))
        setTyped(null)
      }}
    />
  )
}
