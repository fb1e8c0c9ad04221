import { fill } from '@/i18n/fill'
import { elapsed } from '@/slides/deck/clock'
import { indexOf, type Outline } from '@/slides/deck/outline'
import { watch } from '@/slides/deck/pace'
import type { Snapshot } from '@/slides/deck/snapshot'
import type { DeckWords } from '@/slides/strings'

interface Props {
  words: DeckWords
  outline: Outline
  snapshot: Snapshot
  choose(again: boolean): void
}

/** A session was left in the middle: nothing goes on without being asked. */
export function Resume({ words, outline, snapshot, choose }: Props) {
  const text = fill(words.resumeAt, { n: indexOf(outline, snapshot.slide) + 1, t: watch(elapsed(snapshot.clock, snapshot.at)) })
  return (
    <section class="p-resume" aria-label={words.resumeTitle}>
      <h2>{words.resumeTitle}</h2>
      <p class="acts">
        <button type="button" class="btn primary" onClick={() => choose(true)}>
          {text}
        </button>
        <button type="button" class="btn" onClick={() => choose(false)}>
          {words.fromStart}
        </button>
      </p>
    </section>
  )
}
