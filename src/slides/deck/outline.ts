/** A slide as the deck knows it: where it can stand, and how long it is planned to take. */
export interface OutlineSlide {
  id: string
  title: string
  /** Parts that come out one by one. A slide with three steps is seen four times: without, then with one, two, three. */
  steps: number
  /** Planned minutes, 0 or more. */
  minutes: number
  /** May be left out when time is short. */
  optional: boolean
}

/** The slides of a deck that this group is shown, in order. */
export type Outline = readonly OutlineSlide[]

/** Where a deck stands. Slides go by id, never by number: a deck that was mended keeps its place. */
export interface Position {
  slide: string
  /** Steps shown, from 0. */
  step: number
}

export type Move = 'next' | 'back' | 'first' | 'last' | 'skip'

/**
 * The position after a move. At either end a move changes nothing. `back` shows a slide as it was left, all steps out;
 * `skip` goes to the next slide that is not optional. A slide that is not in the outline counts as the first.
 *
 * @example move([{ id: 'a', steps: 2, ... }, { id: 'b', steps: 0, ... }], { slide: 'a', step: 0 }, 'next') // => { slide: 'a', step: 1 }
 * @example move(sameTwo, { slide: 'b', step: 0 }, 'back') // => { slide: 'a', step: 2 }
 */
export function move(outline: Outline, at: Position, to: Move): Position {
  const index = indexOf(outline, at.slide)
  const here = outline[index]
  if (!here) return at
  const start = (slide: OutlineSlide | undefined): Position => (slide ? { slide: slide.id, step: 0 } : at)
  const whole = (slide: OutlineSlide | undefined): Position => (slide ? { slide: slide.id, step: slide.steps } : at)
  switch (to) {
    case 'first':
      return start(outline[0])
    case 'last':
      return whole(outline.at(-1))
    case 'skip':
      return start(outline.slice(index + 1).find((slide) => !slide.optional))
    case 'next':
      return at.step < here.steps ? { slide: here.id, step: at.step + 1 } : start(outline[index + 1])
    case 'back':
      return at.step > 0 ? { slide: here.id, step: at.step - 1 } : whole(outline[index - 1])
  }
}

/** The place of a slide, from 0; of one that is not there, the first. */
export function indexOf(outline: Outline, id: string): number {
  return Math.max(
    0,
    outline.findIndex((slide) => slide.id === id),
  )
}
