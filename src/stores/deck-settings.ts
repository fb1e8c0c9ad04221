import { defaultKeys, isKeys, type Keys } from '@/slides/deck/keys'
import { persistent, type Saved, update } from '@/stores/persistent'

export type DeckLayout = 'even' | 'slide' | 'notes'

/**
 * What a trainer has set for the deck, saved under `deck:settings`: it belongs to the presenting, not to the learner.
 * Settings do not depend on content; what cannot be read is set aside, and the deck is as it comes.
 */
export interface DeckSettings extends Saved {
  v: 1
  keys: Keys
  layout: DeckLayout
  /** Size of the notes, 1 is as they come: 0.8 to 2. */
  notesSize: number
  /** A black or white screen holds the watch. */
  pauseOnBlack: boolean
  /** The address phones are told instead of this computer's own; empty: the page's. */
  origin: string
}

const layouts: unknown[] = ['even', 'slide', 'notes'] satisfies DeckLayout[]

export const $deckSettings = persistent<DeckSettings>('deck:settings', {
  initial: { v: 1, keys: defaultKeys, layout: 'even', notesSize: 1, pauseOnBlack: false, origin: '' },
  check(value): value is DeckSettings {
    const it = value as DeckSettings
    return (
      isKeys(it.keys) &&
      layouts.includes(it.layout) &&
      it.notesSize >= 0.5 &&
      it.notesSize <= 3 &&
      typeof it.pauseOnBlack === 'boolean' &&
      typeof it.origin === 'string'
    )
  },
})

export function setDeckSettings(change: Partial<Omit<DeckSettings, 'v'>>): void {
  update($deckSettings, 'deck:settings', (was) => ({ ...was, ...change }))
}
