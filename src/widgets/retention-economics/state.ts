import type { Locale } from '@/i18n/locale'
import { round } from '@/models/numbers'
import { type Check, name, oneOf, orNull, record, whole, within } from '@/models/state-check'
import { type StateFile, stateFile } from '@/models/state-file'
import { type ExampleCustomers, presets } from './examples.ts'
import type { Customers } from './model.ts'

/** What the tool holds, and what a saved one, a JSON file and a link carry. */
export interface RetentionState extends Customers {
  /** Whose customers. Free text, shown as text only. */
  name: string
  period: 'month' | 'year'
  /** How many customers there are. */
  customers: number
  /** Points of retention looked at, of 1 and of a year. */
  points: number
}

/** Limits of what may be typed, in the units of the state. */
export const limits = {
  money: 10_000_000,
  retention: 0.999,
  discount: 1,
  growth: 0.5,
  horizon: 600,
  customers: 100_000_000,
  points: 0.3,
} as const

/** Decimals kept of shares: more than anybody types; a monthly rate needs them. */
const places = 8
const share =
  (low: number, high: number): Check<number> =>
  (value) => {
    const read = within(low, high)(value)
    return read === undefined ? undefined : round(read, places)
  }
const money = within(0, limits.money)

const parts = record<RetentionState>({
  name,
  period: oneOf(['month', 'year'] as const),
  customers: whole(0, limits.customers),
  points: share(0.001, limits.points),
  margin: within(-limits.money, limits.money),
  retention: share(0, limits.retention),
  discount: share(0, limits.discount),
  growth: share(-limits.growth, limits.growth),
  acquisition: money,
  extras: record({ lowerCost: money, referrals: money, price: money }),
  timing: oneOf(['now', 'later'] as const),
  horizon: orNull(whole(1, limits.horizon)),
})

export const checkState = (value: unknown): RetentionState | null => parts(value) ?? null

export const file: StateFile<RetentionState> = stateFile({
  format: 'retention-economics',
  version: 1,
  fragment: '#re=',
  check: checkState,
  longest: { fragment: 4000, file: 20_000 },
})

/** A worked example as a state in one language. */
export function exampleState({ name: title, ...rest }: ExampleCustomers, locale: Locale): RetentionState {
  return { ...rest, name: title[locale] }
}

/** All worked examples by preset. */
export const presetStates = (locale: Locale): Record<string, RetentionState> =>
  Object.fromEntries(Object.entries(presets).map(([id, example]) => [id, exampleState(example, locale)]))

/** Nobody's numbers yet: margins of nothing, everything else as a first guess. */
export const blank: RetentionState = { ...exampleState(presets.cloudridge, 'zh'), name: '', customers: 0, margin: 0, acquisition: 0 }
