import type { Locale } from '@/i18n/locale'
import { mostRespondents } from '@/models/gap-state'
import { round } from '@/models/numbers'
import { listOf, name, orNull, record, whole, within } from '@/models/state-check'
import { type StateFile, stateFile } from '@/models/state-file'
import { type ExampleScores, presets } from './examples.ts'
import { type Answer, type ByPerson, conveniences, type Differing, itemIds, type People, scale } from './model.ts'

/** What the scorecard holds, and what a saved one, a JSON file and a link carry: means and counts, never a person's answers. */
export interface ScorecardState {
  /** Whose service, and what the customer came for. Free text, shown as text only. */
  name: string
  /** How many people; null where nobody has said. */
  n: number | null
  /** In the order of `itemIds`. */
  items: Answer[]
  /** Kept from a file of people; gone as soon as a score or the number of people is changed by hand. */
  spread: ByPerson | null
}

const count = whole(0, mostRespondents)
const parts = record<ScorecardState>({
  name,
  n: orNull(whole(1, mostRespondents)),
  items: listOf(orNull(within(scale.low, scale.high)), itemIds.length, itemIds.length),
  spread: orNull(
    record<ByPerson>({
      answered: listOf(count, itemIds.length, itemIds.length),
      // Two people, one at each end of the scale, differ most: 4.24.
      conveniences: listOf(record<Differing>({ n: count, sd: orNull(within(0, 4.3)), low: count }), conveniences.length, conveniences.length),
    }),
  ),
})

/** Whatever came from storage, a file or a link, as a state; null where any part of it cannot be one. Never throws. */
export function checkState(value: unknown): ScorecardState | null {
  const state = parts(value)
  if (!state?.spread) return state ?? null
  // Nobody who is counted in a part is missing from the whole.
  const all = state.n ?? 0
  const { answered, conveniences: five } = state.spread
  return answered.every((n) => n <= all) && five.every(({ n, low }) => n <= all && low <= n) ? state : null
}

export const file: StateFile<ScorecardState> = stateFile({
  format: 'convenience-scorecard',
  version: 1,
  fragment: '#cs=',
  check: checkState,
  pack: {
    to: ({ name: title, n, items, spread }) => [
      title,
      n,
      items,
      spread && [spread.answered, spread.conveniences.map(({ n: people, sd, low }) => [people, sd, low])],
    ],
    from: ([title, n, items, rows]) => {
      const [answered, five] = Array.isArray(rows) ? rows : []
      const each = Array.isArray(five) ? five.map((row) => (Array.isArray(row) ? { n: row[0], sd: row[1], low: row[2] } : row)) : five
      return { name: title, n, items, spread: rows === null ? null : { answered, conveniences: each } }
    },
  },
  longest: { fragment: 4000, file: 20_000 },
})

/** What a file of people comes to, as a state. Means are kept to four decimals, as the fields show them. */
export function peopleState({ n, items, spread }: People, title: string): ScorecardState {
  const kept = (value: number | null) => (value === null ? null : round(value, 4))
  return {
    name: title,
    n,
    items: items.map(kept),
    spread: { answered: spread.answered, conveniences: spread.conveniences.map((one) => ({ ...one, sd: kept(one.sd) })) },
  }
}

export function exampleState({ name: title, n, items, spread }: ExampleScores, locale: Locale): ScorecardState {
  return { name: title[locale], n, items: [...items], spread: spread ?? null }
}

export const presetStates = (locale: Locale): Record<string, ScorecardState> =>
  Object.fromEntries(Object.entries(presets).map(([id, example]) => [id, exampleState(example, locale)]))

/** One person who has not answered yet. */
export const blank: ScorecardState = { name: '', n: 1, items: itemIds.map(() => null), spread: null }
