import { mean, sum } from '@/models/numbers'
import {
  type Answer,
  type DimensionPair,
  dimensionGaps,
  type GapInput,
  type ItemGap,
  itemCount,
  itemGaps,
  known,
  structure,
  weightedMean,
} from '@/models/servqual'
import type { Dimension, Scale } from '@/schemas/instrument'

/** One dimension with its place among the five. All values are null when none of its items is complete. */
export interface DimensionGap extends DimensionPair {
  /** weight x gap / sum of the weights of all computed dimensions: these five add up to the weighted score. */
  contribution: Answer
  /** Its part of the weighted shortfall, 0 to 1; 0 for a dimension without shortfall, null when there is none at all. */
  share: number | null
  quadrant: Quadrant | null
}

/** Importance against gap. `fix`: heavy and worse than the mean gap; `keep`: heavy, not worse; `wait`: light, worse; `rest`: light, not worse. */
export type Quadrant = 'fix' | 'keep' | 'wait' | 'rest'

/** What deserves a second look before anybody believes the result. Items are numbers from 1, dimensions indices from 0. */
export type Warning =
  | { code: 'empty' }
  | { code: 'weights'; sum: number }
  | { code: 'weights-zero' }
  | { code: 'missing'; items: number[] }
  | { code: 'no-dimension'; dimensions: number[] }
  | { code: 'ceiling'; mean: number; limit: number }
  | { code: 'swapped' }
  | { code: 'positive'; dimensions: number[]; items: number[] }
  | { code: 'one-voice' }
  | { code: 'small'; n: number }
  | { code: 'n-unknown' }

export interface GapScores {
  /** 22 of them; empty when only dimension means were given. */
  items: ItemGap[]
  /** Always five. */
  dimensions: DimensionGap[]
  /** Mean of the dimension gaps, in scale points. */
  unweighted: Answer
  /** Mean of the dimension gaps weighted by importance, on the same scale as `unweighted`. */
  weighted: Answer
  /** Mean of the single item gaps: not the unweighted score, because the dimensions differ in length. */
  itemMean: Answer
  /** Perception alone (Cronin & Taylor, 1992). */
  servperf: { unweighted: Answer; weighted: Answer }
  weightSum: number
  /** Indices of the dimensions with a computed gap, the largest weighted shortfall first. */
  ranking: number[]
  /** The (at most three) items with the largest shortfall, worst first. */
  worst: ItemGap[]
  /** Where the quadrants are cut: the even share of the points, and the unweighted score. Null when nothing is computed. */
  cut: { weight: number; gap: number } | null
  warnings: Warning[]
}

/** Below this many answers a mean moves a good deal with each of them. A convention, not a law. */
const smallSample = 30

/** Expectations are at the ceiling from 6.7 on a 7-point scale; other scales at the same 95 % of the way up. */
export function ceiling(scale: Scale): number {
  return 1 + ((6.7 - 1) / (7 - 1)) * (scale - 1)
}

/** Sums of decimals carry noise in the last places: nothing is decided on it. */
const noise = 1e-9

/**
 * All SERVQUAL results from one set of numbers.
 *
 * Gap = perception minus expectation, so a shortfall is negative. The unweighted score is the mean of the five
 * DIMENSION gaps, not of the 22 items, which would weigh reliability and empathy with their five items more. The weighted
 * score divides by the sum of the weights.
 *
 * Trap: weights are points out of 100. Summing weight x gap without dividing gives a number on another scale (a published
 * table prints "unweighted 1.312, weighted 30.606"). Weighted and unweighted must lie on the same scale; with equal
 * weights they are equal.
 *
 * Missing: an item with expectation or perception missing is left out of both means; a dimension with no complete item
 * is not computed and takes its weight with it. Both are said in `warnings`.
 *
 * Sources: Parasuraman, Zeithaml & Berry (1988, 1991); perception alone: Cronin & Taylor (1992).
 *
 * @throws RangeError when the lists have the wrong length or hold what cannot be an answer or a weight.
 * @example gapScores({ mode: 'dimensions', scale: 7, n: 120, weights: [10, 34, 24, 20, 12],
 *   expectation: [5.5, 6.6, 6.35, 6.45, 5.7], perception: [5.45, 5.45, 5.6, 6.1, 5.45] })
 * // => unweighted -0.51, weighted -0.676, servperf 5.61 and 5.616, ranking [1, 2, 3, 4, 0]
 */
export function gapScores(input: GapInput): GapScores {
  requireInput(input)
  const items = itemGaps(input)
  const rough = dimensionGaps(input)
  const computed = rough.filter((dimension) => dimension.gap !== null)
  const weightSum = sum(input.weights)
  const computedWeight = sum(computed.map((dimension) => dimension.weight))
  const weighted = (pick: (dimension: DimensionPair) => Answer): Answer =>
    weightedMean(computed.map((dimension) => ({ weight: dimension.weight, value: pick(dimension) as number })))
  const plainMean = (pick: (dimension: DimensionPair) => Answer): Answer => (computed.length > 0 ? mean(known(computed.map(pick))) : null)

  const unweighted = plainMean((dimension) => dimension.gap)
  const cut = unweighted === null ? null : { weight: mean(computed.map((dimension) => dimension.weight)), gap: unweighted }
  const contributions = rough.map((dimension) => (dimension.gap === null || computedWeight <= 0 ? null : (dimension.weight * dimension.gap) / computedWeight))
  const shortfall = sum(known(contributions).filter((value) => value < 0))
  const dimensions = rough.map((dimension, index): DimensionGap => {
    const contribution = contributions[index] as Answer
    const share = contribution === null || shortfall === 0 ? null : Math.max(0, contribution / shortfall)
    return { ...dimension, contribution, share, quadrant: cut && quadrantOf(dimension, cut) }
  })
  const gaps = known(items.map((item) => item.gap))
  return {
    items,
    dimensions,
    unweighted,
    weighted: weighted((dimension) => dimension.gap),
    itemMean: gaps.length > 0 ? mean(gaps) : null,
    servperf: { unweighted: plainMean((dimension) => dimension.perception), weighted: weighted((dimension) => dimension.perception) },
    weightSum,
    ranking: rankByShortfall(dimensions),
    worst: worstItems(items, 3),
    cut,
    warnings: warningsOf(input, items, dimensions, weightSum, computedWeight),
  }
}

function requireInput(input: GapInput): void {
  const length = input.mode === 'items' ? itemCount : structure.length
  if (input.weights.length !== structure.length || !input.weights.every((weight) => weight >= 0 && Number.isFinite(weight))) {
    throw new RangeError('gapScores requires five weights of zero or more')
  }
  for (const list of [input.expectation, input.perception]) {
    if (list.length !== length) throw new RangeError(`gapScores requires ${length} expectations and ${length} perceptions`)
    if (!list.every((value) => value === null || (value >= 1 && value <= input.scale))) {
      throw new RangeError(`gapScores requires answers between 1 and ${input.scale}, or null`)
    }
  }
}

function quadrantOf(dimension: { gap: Answer; weight: number }, cut: { weight: number; gap: number }): Quadrant | null {
  if (dimension.gap === null) return null
  const heavy = dimension.weight >= cut.weight - noise
  const worse = dimension.gap < cut.gap - noise
  if (heavy) return worse ? 'fix' : 'keep'
  return worse ? 'wait' : 'rest'
}

/**
 * Where the weighted shortfall comes from: indices of the computed dimensions, the largest shortfall first, equal ones in
 * the order of the questionnaire. Without weights (all zero) the gaps themselves are ranked.
 *
 * @example rankByShortfall(scores.dimensions) // => [1, 2, 3, 4, 0] for the repair shop
 */
export function rankByShortfall(dimensions: readonly Pick<DimensionGap, 'gap' | 'contribution'>[]): number[] {
  return dimensions
    .flatMap(({ gap, contribution }, index) => (gap === null ? [] : [{ index, size: contribution ?? gap }]))
    .sort((a, b) => a.size - b.size || a.index - b.index)
    .map(({ index }) => index)
}

/** The items with the largest shortfall, worst first, equal ones in the order of the questionnaire. Items at or above expectation never count. */
export function worstItems(items: readonly ItemGap[], most: number): ItemGap[] {
  return items
    .filter((item) => item.gap !== null && item.gap < -noise)
    .sort((a, b) => (a.gap as number) - (b.gap as number) || a.number - b.number)
    .slice(0, most)
}

function warningsOf(input: GapInput, items: readonly ItemGap[], dimensions: readonly DimensionGap[], weightSum: number, computedWeight: number): Warning[] {
  const computed = dimensions.flatMap((dimension, index) => (dimension.gap === null ? [] : [index]))
  const warnings: Warning[] = []
  // Also where what weight there is lies on dimensions nobody answered.
  if (weightSum <= 0 || (computed.length > 0 && computedWeight <= 0)) warnings.push({ code: 'weights-zero' })
  else if (Math.abs(weightSum - 100) > 1e-6) warnings.push({ code: 'weights', sum: weightSum })
  if (computed.length === 0) return [{ code: 'empty' }, ...warnings]

  const missing = items.filter((item) => item.gap === null).map((item) => item.number)
  if (missing.length > 0) warnings.push({ code: 'missing', items: missing })
  if (computed.length < dimensions.length) {
    warnings.push({ code: 'no-dimension', dimensions: dimensions.flatMap((_, index) => (computed.includes(index) ? [] : [index])) })
  }

  const meanExpectation = mean(known(dimensions.map((dimension) => dimension.expectation)))
  const limit = ceiling(input.scale)
  if (meanExpectation >= limit - noise) warnings.push({ code: 'ceiling', mean: meanExpectation, limit })

  // A positive gap is rare (expectations sit near the top). A whole dimension above zero, or one item by a seventh of the
  // scale, is more often a column swapped or an item not recoded than a delighted customer.
  const above = computed.filter((index) => (dimensions[index]?.gap as number) > noise)
  const step = (input.scale - 1) / 6
  const farAbove = items.filter((item) => item.gap !== null && item.gap >= step - noise).map((item) => item.number)
  if (above.length > 0 && above.length * 2 > computed.length) warnings.push({ code: 'swapped' })
  else if (above.length + farAbove.length > 0) warnings.push({ code: 'positive', dimensions: above, items: farAbove })

  if (input.n === 1) warnings.push({ code: 'one-voice' })
  else if (input.n === null) warnings.push({ code: 'n-unknown' })
  else if (input.n < smallSample) warnings.push({ code: 'small', n: input.n })
  return warnings
}

/**
 * Weights brought to exactly 100 whole points in their own proportion, by largest remainder; equal remainders go to the
 * earlier dimension. All zero says nothing about importance, so every dimension gets the same.
 *
 * @throws RangeError for a list that is empty or holds anything below zero.
 * @example evenOut([10, 30, 20, 20, 10]) // => [11, 34, 22, 22, 11]
 * @example evenOut([0, 0, 0, 0, 0]) // => [20, 20, 20, 20, 20]
 */
export function evenOut(weights: readonly number[]): number[] {
  if (weights.length === 0 || !weights.every((weight) => weight >= 0 && Number.isFinite(weight))) {
    throw new RangeError('evenOut requires weights of zero or more')
  }
  const total = sum(weights)
  const exact = weights.map((weight) => (total > 0 ? (weight * 100) / total : 100 / weights.length))
  const points = exact.map((value) => Math.floor(value + noise))
  const byRemainder = exact.map((value, index) => ({ index, rest: value - (points[index] as number) })).sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRemainder.slice(0, 100 - sum(points))) points[index] = (points[index] as number) + 1
  return points
}

/** Two results side by side. `difference` is second minus first: positive is an improvement. Null where either side is missing or the scales differ. */
export interface Comparison {
  sameScale: boolean
  dimensions: { id: Dimension; first: Answer; second: Answer; difference: Answer }[]
  unweighted: { first: Answer; second: Answer; difference: Answer }
  weighted: { first: Answer; second: Answer; difference: Answer }
}

/**
 * Dimension gaps of two scenarios side by side.
 *
 * Trap: a gap of -1 on a 5-point scale is not a gap of -1 on a 9-point scale, so differing scales get no difference.
 *
 * @example compare(january, june).weighted // => { first: -0.676, second: -0.4, difference: 0.276 }
 */
export function compare(first: { scale: Scale; scores: GapScores }, second: { scale: Scale; scores: GapScores }): Comparison {
  const sameScale = first.scale === second.scale
  const pair = (a: Answer, b: Answer) => ({ first: a, second: b, difference: sameScale && a !== null && b !== null ? b - a : null })
  return {
    sameScale,
    dimensions: first.scores.dimensions.map((dimension, index) => ({ id: dimension.id, ...pair(dimension.gap, second.scores.dimensions[index]?.gap ?? null) })),
    unweighted: pair(first.scores.unweighted, second.scores.unweighted),
    weighted: pair(first.scores.weighted, second.scores.weighted),
  }
}
