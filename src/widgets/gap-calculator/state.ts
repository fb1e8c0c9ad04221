import { round } from '@/models/numbers'
import type { Scale, Weights } from '@/schemas/instrument'
import { type Answer, type GapInput, type GapScores, gapScores, itemCount, structure } from './model.ts'

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

/** The two halves of every answer. */
export type Side = 'expectation' | 'perception'

/** The answering scales one can choose: listed here again because a schema must not reach the browser. */
export const scales = [5, 7, 9] as const satisfies readonly Scale[]

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

/** An empty questionnaire: even weights, no answer; n = 1 where one person fills in the items. Keeps the mode and the scale of what it replaces. */
export function blankState({ mode, scale }: Pick<GapState, 'mode' | 'scale'>): GapState {
  const none = () => new Array<Answer>(itemCount).fill(null)
  const n = mode === 'items' ? 1 : null
  return { name: '', mode, scale, n, weights: [20, 20, 20, 20, 20], expectation: none(), perception: none(), means: null }
}

/** The five dimension means the fields show: typed ones, else those of the items, to two decimals, so that what is seen is what is computed. */
export function dimensionMeans(state: GapState): { expectation: Answer[]; perception: Answer[] } {
  if (state.means) return state.means
  const scores = gapScores({ ...state, mode: 'items' })
  const shown = (value: Answer): Answer => (value === null ? null : round(value, 2))
  return {
    expectation: scores.dimensions.map((dimension) => shown(dimension.expectation)),
    perception: scores.dimensions.map((dimension) => shown(dimension.perception)),
  }
}

/** What the model is asked for this state. */
export function inputOf(state: GapState): GapInput {
  const answers = state.mode === 'items' ? { expectation: state.expectation, perception: state.perception } : dimensionMeans(state)
  return { mode: state.mode, scale: state.scale, n: state.n, weights: state.weights, ...answers }
}

/** All results of a state. */
export function scoresOf(state: GapState): GapScores {
  return gapScores(inputOf(state))
}

const replaced = <T>(list: readonly T[], index: number, value: T): T[] => list.map((old, at) => (at === index ? value : old))

/** One answer changed: an item in the mode `items`, a dimension mean in the mode `dimensions`. */
export function withAnswer(state: GapState, side: Side, index: number, value: Answer): GapState {
  if (state.mode === 'items') return { ...state, [side]: replaced(state[side], index, value) }
  const means = dimensionMeans(state)
  return { ...state, means: { ...means, [side]: replaced(means[side], index, value) } }
}

/** One weight changed; the others stay. */
export function withWeight(state: GapState, index: number, value: number): GapState {
  return { ...state, weights: replaced(state.weights, index, value) }
}

/**
 * Another answering scale. Answers are not stretched (a 6 of 7 is no known answer on a 5-point scale): what fits stays,
 * what lies above the new top is taken out and counted, so that it can be said.
 */
export function withScale(state: GapState, scale: Scale): { state: GapState; dropped: number } {
  let dropped = 0
  const keepFitting = (list: readonly Answer[]): Answer[] =>
    list.map((value) => {
      if (value === null || value <= scale) return value
      dropped += 1
      return null
    })
  const means = state.means && { expectation: keepFitting(state.means.expectation), perception: keepFitting(state.means.perception) }
  return { state: { ...state, scale, expectation: keepFitting(state.expectation), perception: keepFitting(state.perception), means }, dropped }
}

/** Whether two states hold the same numbers under the same name. */
export function sameNumbers(a: GapState, b: GapState): boolean {
  return JSON.stringify(numbersOf(a)) === JSON.stringify(numbersOf(b))
}

/** The state with its keys in a fixed order, and nothing else that may hang on it. */
export function numbersOf(state: GapState): GapState {
  const { name, mode, scale, n, weights, expectation, perception, means } = state
  return { name, mode, scale, n, weights, expectation, perception, means: means && { expectation: means.expectation, perception: means.perception } }
}

/** Text from outside as a name: one line, no control characters or direction overrides, not longer than `nameLength`. */
export function cleanName(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  return [...line].reduce((kept, sign) => (kept.length + sign.length <= nameLength ? kept + sign : kept), '')
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
