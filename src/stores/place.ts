/**
 * Where what a reader does on this page is kept: for next time, in one session of a deck alone, or not at all. Keys of a
 * session begin with its place, `deck:<session>`: windows of the same session share them, and a learner's own are never
 * touched.
 */
export type Place = 'lesson' | `deck:${string}` | 'memory'

let here: Place = 'memory'
const listeners = new Set<(place: Place) => void>()

/** Says where the state of the units on this page lives. Once per page; until then it is memory. */
export function setPlace(place: Place): void {
  if (place === here) return
  here = place
  for (const listener of listeners) listener(place)
}

export function place(): Place {
  return here
}

/** Tells the place now and whenever it changes; gives back how to stop. */
export function onPlace(listener: (place: Place) => void): () => void {
  listeners.add(listener)
  listener(here)
  return () => listeners.delete(listener)
}
