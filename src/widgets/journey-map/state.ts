import type { Locale } from '@/i18n/locale'
import { cleanName } from '@/models/gap-state'
import { type Check, listOf, name, oneOf, orNull, record, whole, within } from '@/models/state-check'
import { type StateFile, stateFile } from '@/models/state-file'
import { type ExampleJourney, presets } from './examples.ts'
import { contacts, type Lane } from './ids.ts'
import { importances, scale, type Touchpoint } from './model.ts'

export const views = ['curve', 'blueprint'] as const

/** What the journey map holds, and what a saved one, a JSON file and a link carry. */
export interface JourneyState {
  /** Whose journey. Free text, shown as text only. */
  name: string
  view: (typeof views)[number]
  /** How many customers were asked; null where it is an estimate of one's own. */
  n: number | null
  /** Importance from which a touchpoint decides. */
  cut: number
  /** Chance that one moment goes well, in percent: for the thought experiment. */
  chance: number
  touchpoints: Touchpoint[]
}

/** More contacts than any journey drawn by hand. */
export const mostTouchpoints = 60
export const limits = { wait: 10_000, n: 1_000_000, text: 80 } as const

/** A text of the blueprint: one line, a little longer than a name. */
export const cleanText = (text: string): string => cleanName(text, limits.text)

const text: Check<string> = (value) => (typeof value === 'string' ? cleanText(value) : undefined)
const point = orNull(within(scale.low, scale.high))

const parts = record<JourneyState>({
  name,
  view: oneOf(views),
  n: orNull(whole(1, limits.n)),
  cut: whole(importances.low, importances.high),
  chance: within(0, 100),
  touchpoints: listOf(
    record<Touchpoint>({
      name,
      contact: oneOf(contacts),
      importance: within(importances.low, importances.high),
      expectation: point,
      experience: point,
      wait: within(0, limits.wait),
      fail: text,
      lanes: record<Record<Lane, string>>({ evidence: text, customer: text, front: text, back: text, support: text }),
    }),
    0,
    mostTouchpoints,
  ),
})

export const checkState = (value: unknown): JourneyState | null => parts(value) ?? null

export const file: StateFile<JourneyState> = stateFile({
  format: 'journey-map',
  version: 1,
  fragment: '#jm=',
  check: checkState,
  longest: { fragment: 24_000, file: 200_000 },
})

export const defaults = { view: 'curve', n: null, cut: 4, chance: 95 } as const

export function exampleState({ name: title, view, n, touchpoints }: ExampleJourney, locale: Locale): JourneyState {
  return {
    ...defaults,
    name: title[locale],
    view,
    n,
    touchpoints: touchpoints.map(({ name: called, fail, lanes, ...numbers }) => ({
      name: called[locale],
      ...numbers,
      fail: fail?.[locale] ?? '',
      lanes: {
        evidence: lanes.evidence[locale],
        customer: lanes.customer[locale],
        front: lanes.front[locale],
        back: lanes.back[locale],
        support: lanes.support[locale],
      },
    })),
  }
}

export const presetStates = (locale: Locale): Record<string, JourneyState> =>
  Object.fromEntries(Object.entries(presets).map(([id, example]) => [id, exampleState(example, locale)]))

/** A touchpoint about which nothing is known yet. */
export const newTouchpoint: Touchpoint = {
  name: '',
  contact: 'people',
  importance: 3,
  expectation: null,
  experience: null,
  wait: 0,
  fail: '',
  lanes: { evidence: '', customer: '', front: '', back: '', support: '' },
}

/** One touchpoint, not filled in yet. */
export const blank: JourneyState = { ...defaults, name: '', touchpoints: [newTouchpoint] }
