import type { Locale } from '@/i18n/locale'
import { type ExampleTeam, presets } from './examples.ts'
import { summarise } from './model.ts'
import { blankState, checkState, type DiagnosisState } from './share.ts'

/** A worked example as a state in one language: what its ratings come to, rounded as everything that is kept. */
export function exampleState({ name, raters }: ExampleTeam, locale: Locale): DiagnosisState {
  const state = checkState({ ...blankState(), name: name[locale], team: summarise(raters) })
  if (!state) throw new Error('exampleState requires ratings that can be read back')
  return state
}

/** All worked examples by preset. */
export function presetStates(locale: Locale): Record<string, DiagnosisState> {
  return Object.fromEntries(Object.entries(presets).map(([id, team]) => [id, exampleState(team, locale)]))
}
