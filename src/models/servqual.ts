import { mean, sum } from '@/models/numbers'
import type { Dimension, Scale } from '@/schemas/instrument'

/**
 * The five dimensions in the order of the questionnaire, with the items that measure each: 4 + 5 + 4 + 4 + 5.
 * Everything here that counts five counts in this order. The mnemonic RATER is another order: never index by it.
 *
 * Source: Parasuraman, Zeithaml & Berry (1988).
 */
export const structure = [
  { id: 'tangibles', items: [0, 1, 2, 3] },
  { id: 'reliability', items: [4, 5, 6, 7, 8] },
  { id: 'responsiveness', items: [9, 10, 11, 12] },
  { id: 'assurance', items: [13, 14, 15, 16] },
  { id: 'empathy', items: [17, 18, 19, 20, 21] },
] as const satisfies readonly { id: Dimension; items: readonly number[] }[]

/** How many items the questionnaire has. */
export const itemCount = 22

/** One answer or mean on the scale; null is missing. */
export type Answer = number | null

/** What the scores are made of. Answers lie between 1 and `scale`; weights are points, zero or more. */
export interface GapInput {
  /** `items`: 22 expectations and 22 perceptions. `dimensions`: five and five, when only the means are at hand. */
  mode: 'items' | 'dimensions'
  scale: Scale
  /** How many people stand behind the numbers; null where nobody knows. */
  n: number | null
  /** Importance points of the five dimensions; meant to sum to 100, any positive sum works. */
  weights: readonly number[]
  expectation: readonly Answer[]
  perception: readonly Answer[]
}

/** Expectation and perception of one thing. `gap` is perception minus expectation; null where either is missing. */
export interface Pair {
  expectation: Answer
  perception: Answer
  gap: Answer
}

/** One of the 22 statements. */
export interface ItemGap extends Pair {
  /** 1 to 22, as printed. */
  number: number
  /** 0 to 4, into `structure`. */
  dimension: number
}

/** One dimension: the means of its complete items. All values are null when it has none. */
export interface DimensionPair extends Pair {
  id: Dimension
  weight: number
}

/** The numbers of a list that are there. */
export const known = (values: readonly Answer[]): number[] => values.filter((value): value is number => value !== null)

/** The 22 items; none where only dimension means were given. */
export function itemGaps(input: Pick<GapInput, 'mode' | 'expectation' | 'perception'>): ItemGap[] {
  if (input.mode === 'dimensions') return []
  return structure.flatMap(({ items }, dimension) => items.map((index) => ({ number: index + 1, dimension, ...pairAt(input, index) })))
}

/**
 * The five dimensions. An item with expectation or perception missing is left out of both means.
 *
 * @example dimensionGaps(repairShop)[1] // => { id: 'reliability', weight: 34, expectation: 6.6, perception: 5.45, gap: -1.15 }
 */
export function dimensionGaps(input: Pick<GapInput, 'mode' | 'weights' | 'expectation' | 'perception'>): DimensionPair[] {
  const items = itemGaps(input)
  return structure.map(({ id, items: indices }, index) => {
    const pairs: Pair[] = input.mode === 'items' ? indices.map((item) => items[item] as ItemGap) : [pairAt(input, index)]
    const complete = pairs.filter((pair) => pair.gap !== null)
    const over = (pick: (pair: Pair) => Answer): Answer => (complete.length > 0 ? mean(known(complete.map(pick))) : null)
    return {
      id,
      weight: input.weights[index] as number,
      expectation: over((pair) => pair.expectation),
      perception: over((pair) => pair.perception),
      gap: over((pair) => pair.gap),
    }
  })
}

/**
 * The mean of values weighted by importance; null where the weights are all zero.
 *
 * Trap: weights are points out of 100. Summing weight x value without dividing gives a number on another scale.
 *
 * @example weightedMean([{ weight: 60, value: -1.2 }, { weight: 40, value: -0.4 }]) // => -0.88
 */
export function weightedMean(values: readonly { weight: number; value: number }[]): Answer {
  const total = sum(values.map(({ weight }) => weight))
  return total > 0 ? sum(values.map(({ weight, value }) => weight * value)) / total : null
}

function pairAt(input: Pick<GapInput, 'expectation' | 'perception'>, index: number): Pair {
  const expectation = input.expectation[index] ?? null
  const perception = input.perception[index] ?? null
  return { expectation, perception, gap: expectation === null || perception === null ? null : perception - expectation }
}
