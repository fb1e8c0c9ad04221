import { type GapId, gapIds } from './ids.ts'
import type { BoxId } from './model.ts'

/**
 * The figure to be put together: six boxes and five gaps have lost their labels. The three influences keep theirs, because
 * it does not matter which of them stands where.
 */
export type Label = Exclude<BoxId, 'word-of-mouth' | 'needs' | 'experience'> | GapId

/** The places by letter, as one reads the figure: boxes, then gaps. A place is where its own label belongs. */
export const places: readonly { letter: string; label: Label }[] = [
  { letter: 'A', label: 'expected' },
  { letter: 'B', label: 'perceived' },
  { letter: 'C', label: 'delivery' },
  { letter: 'D', label: 'communication' },
  { letter: 'E', label: 'standards' },
  { letter: 'F', label: 'management' },
  { letter: 'G', label: 'gap-5' },
  { letter: 'H', label: 'gap-4' },
  { letter: 'I', label: 'gap-3' },
  { letter: 'J', label: 'gap-1' },
  { letter: 'K', label: 'gap-2' },
]

/** The labels as they are handed out: in no order that would give anything away. */
export const labels: { boxes: readonly Label[]; gaps: readonly GapId[] } = {
  boxes: ['standards', 'expected', 'communication', 'management', 'perceived', 'delivery'],
  gaps: ['gap-3', 'gap-1', 'gap-5', 'gap-2', 'gap-4'],
}

/** Label to the letter of its place; a label in nobody's place is absent. */
export type Placing = Partial<Record<Label, string>>

export const isGap = (label: Label): label is GapId => (gapIds as readonly string[]).includes(label)

/** Letters a label can go to: a box's label to boxes, a gap's number to gaps. */
export function lettersFor(label: Label): string[] {
  return places.filter((place) => isGap(place.label) === isGap(label)).map(({ letter }) => letter)
}

/**
 * The placing after a label was put somewhere. A place takes one label: the one that had it is free again. A letter the
 * label cannot go to, or none, takes it back.
 *
 * @example put({ expected: 'A' }, 'perceived', 'A') // => { perceived: 'A' }
 * @example put({ expected: 'A' }, 'expected', '') // => {}
 * @example put({}, 'gap-1', 'A') // => {}
 */
export function put(placing: Placing, label: Label, letter: string): Placing {
  const others = Object.entries(placing).filter(([id, at]) => id !== label && at !== letter)
  return Object.fromEntries(lettersFor(label).includes(letter) ? [...others, [label, letter]] : others)
}

/** Which labels stand in their place; those without a place are in neither list. */
export function check(placing: Placing): { right: Label[]; wrong: Label[] } {
  const placed = places.filter(({ label }) => placing[label] !== undefined)
  const isRight = ({ label, letter }: (typeof places)[number]) => placing[label] === letter
  return { right: placed.filter(isRight).map(({ label }) => label), wrong: placed.filter((place) => !isRight(place)).map(({ label }) => label) }
}

/** The figure as it is: every label in its place. */
export const solution: Placing = Object.fromEntries(places.map(({ label, letter }) => [label, letter]))

/** Whether a value from storage is a placing: known labels, each in a place it can go to, none twice. */
export function isPlacing(value: unknown): value is Placing {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  const fits = entries.every(([label, letter]) => places.some((place) => place.label === label) && lettersFor(label as Label).includes(letter))
  return fits && new Set(entries.map(([, letter]) => letter)).size === entries.length
}
