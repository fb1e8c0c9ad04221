import type { Locale } from '@/i18n/locale'
import { exampleState, type GapState } from '@/models/gap-state'
import type { Instrument } from '@/schemas/instrument'
import { type DeskWords, deskStrings } from './desk-strings.ts'
import { strings, type Words } from './strings.ts'

/** What `/instruments/<locale>/<preset>.json` holds: a questionnaire in one language, and all words of the calculator. */
export interface Wording {
  id: string
  name: string
  intro: { expect: string; perceive: string }
  items: { id: string; dimension: string; label: string; expect: string; perceive: string }[]
  words: DeskWords
  /** What the calculator shows at first, for a script that brings it to life. */
  view: { words: Words; example: GapState; labels: string[] }
}

/**
 * An instrument in one language, as a page fetches it to bring the calculator to life. The page itself stays light so: it
 * holds what is seen, and neither the 44 statements nor the words a second time.
 *
 * @example JSON.stringify(toWording(entry.data, 'zh'))
 */
export function toWording(instrument: Instrument, locale: Locale): Wording {
  return {
    id: instrument.id,
    name: instrument.name[locale],
    intro: { expect: instrument.intro.expect[locale], perceive: instrument.intro.perceive[locale] },
    items: instrument.items.map(({ id, dimension, label, expect, perceive }) => ({
      id,
      dimension,
      label: label[locale],
      expect: expect[locale],
      perceive: perceive[locale],
    })),
    words: deskStrings[locale],
    view: {
      words: strings[locale],
      example: exampleState({ ...instrument.example, name: instrument.example.name[locale] }),
      labels: instrument.items.map(({ label }) => label[locale]),
    },
  }
}

/** Whether a fetched file is a wording at all: a page of a sign-in proxy, for one, is not. */
export function isWording(value: unknown): value is Wording {
  const wording = value as Partial<Wording> | null
  return typeof wording === 'object' && wording !== null && Array.isArray(wording.items) && wording.items.length === 22 && typeof wording.words === 'object'
}
