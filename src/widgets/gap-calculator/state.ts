import { dimensionMeans, type GapState, inputOf } from '@/models/gap-state'
import { type Answer, itemCount } from '@/models/servqual'
import type { Scale } from '@/schemas/instrument'
import { type GapScores, gapScores } from './model.ts'

/** The two halves of every answer. */
export type Side = 'expectation' | 'perception'

/** The answering scales one can choose: listed here again because a schema must not reach the browser. */
export const scales = [5, 7, 9] as const satisfies readonly Scale[]

/** An empty questionnaire: even weights, no answer; n = 1 where one person fills in the items. Keeps the mode and the scale of what it replaces. */
export function blankState({ mode, scale }: Pick<GapState, 'mode' | 'scale'>): GapState {
  const none = () => new Array<Answer>(itemCount).fill(null)
  const n = mode === 'items' ? 1 : null
  return { name: '', mode, scale, n, weights: [20, 20, 20, 20, 20], expectation: none(), perception: none(), means: null }
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
