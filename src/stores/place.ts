import { atom } from 'nanostores'

/** Where what a reader does on this page is kept: for next time, in the deck alone, or not at all. */
export type Place = 'lesson' | 'deck' | 'memory'

export const $place = atom<Place>('memory')

/** Says where the state of the units on this page lives. Once per page; until then it is memory. */
export function setPlace(place: Place): void {
  $place.set(place)
}
