import { round } from '@/models/numbers'
import { type Answer, dimensionGaps, type GapInput, itemCount, structure } from '@/models/servqual'
import type { Scale, Weights } from '@/schemas/instrument'

/**
 * What the learner has put in: the whole state of one calculator, and what a scenario, a JSON file and a link carry.
 *
 * Both ways in are kept side by side, so that changing the mode loses nothing. `means` stays null until somebody types a
 * dimension mean; until then the five means follow from the items.
 */
export interface GapState {
  /** Whose numbers these are. Free text, shown as text only. */
  name: string
  mode: 'items' | 'dimensions'
  scale: Scale
  n: number | null
  /** Five, in the order of `structure`. */
  weights: number[]
  /** 22 each. */
  expectation: Answer[]
  perception: Answer[]
  means: { expectation: Answer[]; perception: Answer[] } | null
}

/** Longest name kept, in UTF-16 units. */
export const nameLength = 60

/** Most respondents a scenario may claim. */
export const mostRespondents = 1_000_000

/** The worked example of an instrument as a state. */
export function exampleState(example: {
  name: string
  n: number
  scale: Scale
  weights: Weights
  expectation: readonly number[]
  perception: readonly number[]
}): GapState {
  return {
    name: example.name,
    mode: 'items',
    scale: example.scale,
    n: example.n,
    weights: structure.map(({ id }) => example.weights[id]),
    expectation: [...example.expectation],
    perception: [...example.perception],
    means: null,
  }
}

/** The five dimension means the fields show: typed ones, else those of the items, to two decimals, so that what is seen is what is computed. */
export function dimensionMeans(state: GapState): { expectation: Answer[]; perception: Answer[] } {
  if (state.means) return state.means
  const dimensions = dimensionGaps({ ...state, mode: 'items' })
  const shown = (value: Answer): Answer => (value === null ? null : round(value, 2))
  return {
    expectation: dimensions.map((dimension) => shown(dimension.expectation)),
    perception: dimensions.map((dimension) => shown(dimension.perception)),
  }
}

/** What the model is asked for this state. */
export function inputOf(state: GapState): GapInput {
  const answers = state.mode === 'items' ? { expectation: state.expectation, perception: state.perception } : dimensionMeans(state)
  return { mode: state.mode, scale: state.scale, n: state.n, weights: state.weights, ...answers }
}

/** Text from outside as a name: one line, no control characters or direction overrides, not longer than so many UTF-16 units. */
export function cleanName(text: string, longest = nameLength): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  return [...line].reduce((kept, sign) => (kept.length + sign.length <= longest ? kept + sign : kept), '')
}

const isList = (value: unknown, length: number, fits: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length === length && value.every(fits)

/**
 * Whatever came from storage, a file or a link, as a state; null where any part of it cannot be one.
 *
 * Builds a new object from named fields: what else the value carries is left behind. Never throws.
 */
export function checkState(value: unknown): GapState | null {
  if (typeof value !== 'object' || value === null) return null
  const raw = value as Record<string, unknown>
  const { mode, scale, n, weights, expectation, perception, means } = raw
  if (mode !== 'items' && mode !== 'dimensions') return null
  if (scale !== 5 && scale !== 7 && scale !== 9) return null
  if (n !== null && !(Number.isInteger(n) && (n as number) >= 1 && (n as number) <= mostRespondents)) return null
  if (typeof raw['name'] !== 'string') return null
  const isAnswer = (entry: unknown) => entry === null || (typeof entry === 'number' && entry >= 1 && entry <= scale)
  const isWeight = (entry: unknown) => typeof entry === 'number' && entry >= 0 && entry <= 100
  if (!isList(weights, structure.length, isWeight)) return null
  if (!isList(expectation, itemCount, isAnswer) || !isList(perception, itemCount, isAnswer)) return null
  const state: GapState = {
    name: cleanName(raw['name']),
    mode,
    scale,
    n: n as number | null,
    weights: [...(weights as number[])],
    expectation: [...(expectation as Answer[])],
    perception: [...(perception as Answer[])],
    means: null,
  }
  if (means !== null && means !== undefined) {
    const both = means as Record<string, unknown>
    if (typeof means !== 'object' || !isList(both['expectation'], 5, isAnswer) || !isList(both['perception'], 5, isAnswer)) return null
    state.means = { expectation: [...(both['expectation'] as Answer[])], perception: [...(both['perception'] as Answer[])] }
  }
  return state
}
