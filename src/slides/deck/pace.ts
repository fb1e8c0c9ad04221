import { indexOf, type Outline } from '@/slides/deck/outline'

/** How the plan and the watch agree. All in milliseconds. */
export interface Pace {
  /** Above 0: late; below: early; 0: within the slide that is planned for now. */
  late: number
  /** Of the planned time of this slide; below 0 when it is used up. */
  slideLeft: number
  /** Planned for this slide and all after it, from now on. */
  remaining: number
  /** More than a tenth behind: leave something out. */
  hurry: boolean
}

/**
 * Whether the deck is late. The plan gives each slide a stretch of time; while its own stretch runs, a slide is on time.
 *
 * @param inDeck milliseconds presented since this deck began
 * @param onSlide milliseconds presented since this slide came
 * @example pace([{ minutes: 2, ... }, { minutes: 3, ... }], 'second', 6 * 60_000, 60_000).late // => 60000: due until 5:00
 */
export function pace(outline: Outline, slide: string, inDeck: number, onSlide: number): Pace {
  const index = indexOf(outline, slide)
  const planned = (from: number, to: number) => outline.slice(from, to).reduce((sum, { minutes }) => sum + minutes, 0) * 60_000
  const before = planned(0, index)
  const own = planned(index, index + 1)
  const slideLeft = own - onSlide
  const late = inDeck > before + own ? inDeck - before - own : Math.min(0, inDeck - before)
  return { late, slideLeft, remaining: Math.max(0, slideLeft) + planned(index + 1, outline.length), hurry: late > 0 && late > (before + own) / 10 }
}

/**
 * Minutes and seconds as a watch shows them, hours only when there are some.
 *
 * @example watch(130_400) // => '2:10'
 * @example watch(3_725_000) // => '1:02:05'
 */
export function watch(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
