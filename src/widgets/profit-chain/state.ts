import type { Locale } from '@/i18n/locale'
import { name, orNull, record, whole, within } from '@/models/state-check'
import { type StateFile, stateFile } from '@/models/state-file'
import { presets } from './examples.ts'
import { type ChainPreset, type LeverId, type LinkId, leverIds, linkIds } from './ids.ts'
import type { Chain, Change, Lever, Link } from './model.ts'

/** What the tool holds, and what a saved one, a JSON file and a link carry. */
export interface ChainState extends Chain {
  /** What is tried. Free text, shown as text only. */
  name: string
  /** The quarter that is looked at, from 1. */
  at: number
}

/** Limits of what may be typed. */
export const limits = { percent: 200, weight: 100, money: 1e9, strength: 2, delay: 8, noise: 10, quarters: 40, seed: 1_000_000 } as const

const all = <Id extends string, T>(ids: readonly Id[], each: (value: unknown) => T | undefined) =>
  record<Record<Id, T>>(Object.fromEntries(ids.map((id) => [id, each])) as { [K in Id]: (value: unknown) => T | undefined })

const quarter = whole(1, limits.quarters)
const parts = record<ChainState>({
  name,
  at: quarter,
  levers: all<LeverId, Lever>(
    leverIds,
    record<Lever>({
      weight: within(0, limits.weight),
      budget: within(0, limits.money),
      change: record<Change>({ percent: within(-100, limits.percent), from: quarter, until: orNull(quarter) }),
    }),
  ),
  links: all<LinkId, Link>(linkIds, record<Link>({ strength: within(-limits.strength, limits.strength), delay: whole(0, limits.delay) })),
  profit: within(1, limits.money),
  noise: within(0, limits.noise),
  quarters: whole(4, limits.quarters),
  seed: whole(0, limits.seed),
})

export function checkState(value: unknown): ChainState | null {
  const state = parts(value)
  return state ? { ...state, at: Math.min(state.at, state.quarters) } : null
}

export const file: StateFile<ChainState> = stateFile({
  format: 'profit-chain',
  version: 1,
  fragment: '#pc=',
  check: checkState,
  pack: {
    to: ({ name: title, at, levers, links, profit, noise, quarters, seed }) => [
      title,
      [at, profit, noise, quarters, seed],
      leverIds.map((id) => [levers[id].weight, levers[id].budget, levers[id].change.percent, levers[id].change.from, levers[id].change.until]),
      linkIds.map((id) => [links[id].strength, links[id].delay]),
    ],
    from: ([title, numbers, levers, links]) => {
      const [at, profit, noise, quarters, seed] = Array.isArray(numbers) ? numbers : []
      const row = (rows: unknown, place: number): unknown[] => (Array.isArray(rows) && Array.isArray(rows[place]) ? rows[place] : [])
      return {
        name: title,
        at,
        profit,
        noise,
        quarters,
        seed,
        levers: Object.fromEntries(
          leverIds.map((id, place) => {
            const [weight, budget, percent, from, until] = row(levers, place)
            return [id, { weight, budget, change: { percent, from, until } }]
          }),
        ),
        links: Object.fromEntries(
          linkIds.map((id, place) => {
            const [strength, delay] = row(links, place)
            return [id, { strength, delay }]
          }),
        ),
      }
    },
  },
  longest: { fragment: 4000, file: 20_000 },
})

/** A worked example as a state in one language; it opens on the quarter in which the change has arrived. */
export function exampleState(preset: ChainPreset, locale: Locale): ChainState {
  const { name: title, ...rest } = presets[preset]
  return { ...rest, name: title[locale], at: Math.min(6, rest.quarters) }
}

export const presetStates = (locale: Locale): Record<ChainPreset, ChainState> =>
  Object.fromEntries((Object.keys(presets) as ChainPreset[]).map((id) => [id, exampleState(id, locale)])) as Record<ChainPreset, ChainState>
