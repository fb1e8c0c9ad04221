import type { Locale } from '@/i18n/locale'
import { listOf, name, oneOf, record, whole, within } from '@/models/state-check'
import { type StateFile, stateFile } from '@/models/state-file'
import { defaults, type ExamplePlan, presets } from './examples.ts'
import { type Level, levels, type Segment, type Settings } from './model.ts'

/** What the planner holds, and what a saved one, a JSON file and a link carry. */
export interface PlannerState extends Settings {
  /** Whose customers. Free text, shown as text only. */
  name: string
  segments: Segment[]
}

/** Kinds of customer planned for: more cannot be kept apart in anybody's head. */
export const mostSegments = 12
export const limits = { customers: 10_000_000, money: 1e9, hours: 10_000, capacity: 10_000_000 } as const

const money = within(0, limits.money)
const count = whole(1, limits.customers)
const hours = within(0, limits.hours)

const parts = record<PlannerState>({
  name,
  segments: listOf(
    record<Segment>({ name, customers: whole(0, limits.customers), margin: within(-limits.money, limits.money), level: oneOf(levels) }),
    0,
    mostSegments,
  ),
  hours: record<Record<Level, number>>({ basic: hours, reactive: hours, accountable: hours, proactive: hours, partnership: hours }),
  hourCost: money,
  capacity: within(0, limits.capacity),
  number: record({ medium: count, many: count }),
  margin: record({ medium: money, high: money }),
})

export const checkState = (value: unknown): PlannerState | null => parts(value) ?? null

export const file: StateFile<PlannerState> = stateFile({
  format: 'relationship-planner',
  version: 1,
  fragment: '#rp=',
  check: checkState,
  longest: { fragment: 8000, file: 40_000 },
})

export function exampleState({ name: title, segments }: ExamplePlan, locale: Locale): PlannerState {
  return { ...defaults, name: title[locale], segments: segments.map((segment) => ({ ...segment, name: segment.name[locale] })) }
}

export const presetStates = (locale: Locale): Record<string, PlannerState> =>
  Object.fromEntries(Object.entries(presets).map(([id, example]) => [id, exampleState(example, locale)]))

/** One kind of customer, not filled in yet. */
export const blank: PlannerState = { ...defaults, name: '', segments: [{ name: '', customers: 0, margin: 0, level: 'basic' }] }
