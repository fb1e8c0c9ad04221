import { elapsed, pausedFor } from '@/slides/deck/clock'
import type { Outline } from '@/slides/deck/outline'
import { type Snapshot, slideKey } from '@/slides/deck/snapshot'

/** How one session went, for the trainer alone. Times in milliseconds. */
export interface Report {
  deck: string
  startedAt: number | null
  presented: number
  /** Paused: questions and answers. */
  paused: number
  people: number
  slides: { id: string; title: string; planned: number; spent: number; shown: boolean; rounds: number[][] }[]
}

/**
 * Real minutes beside planned ones, and the hands counted, slide by slide.
 *
 * @example report(snapshot, outline, now).slides[1] // => { id: 'two-sheets', planned: 180000, spent: 205000, shown: true, rounds: [], ... }
 */
export function report(snapshot: Snapshot, outline: Outline, now: number): Report {
  const { deck, clock, spent, slide, slideSince, tallies } = snapshot
  const presented = elapsed(clock, now)
  return {
    deck,
    startedAt: clock.startedAt,
    presented,
    paused: pausedFor(clock, now),
    people: snapshot.people,
    slides: outline.map(({ id, title, minutes }) => {
      const key = slideKey({ deck, slide: id })
      const here = id === slide && clock.startedAt !== null
      return {
        id,
        title,
        planned: minutes * 60_000,
        spent: (spent[key] ?? 0) + (here ? presented - slideSince : 0),
        shown: key in spent || here,
        rounds: tallies[key]?.rounds ?? [],
      }
    }),
  }
}
