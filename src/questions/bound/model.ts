import { fixed, mean, round, short, sum } from '@/models/numbers'
import { random, seedFor, shuffled } from '@/models/random'
import { dimensionGaps, type GapInput, itemGaps, known, type Pair, structure, weightedMean } from '@/models/servqual'
import { type Mistake, mistakes } from '@/questions/bound/mistakes'
import type { Ask, Example, Numbers, Row } from '@/questions/bound/schema'

/** As much of a question as decides which numbers it is about. */
type Sought = Pick<Ask, 'sought' | 'of'>
type Source = Pick<GapInput, 'mode' | 'weights' | 'expectation' | 'perception'>

/**
 * The table of a question from what is in the calculator, to two decimals: what is seen is what is computed. Null where a
 * number it needs is missing.
 *
 * A dimension gap is asked about the items of the dimension, or, where only dimension means were given, about those.
 *
 * @example numbersFrom(repairShop, { sought: 'item-gap', of: 2 }, 'example')
 * // => { whose: 'example', rows: [[1, 5.6, 5.7], [2, 5.2, 5.1], [3, 5.9, 5.8], [4, 5.3, 5.2]] }
 */
export function numbersFrom(input: Source, { sought, of }: Sought, whose: Numbers['whose']): Numbers | null {
  const items = itemGaps(input).filter(({ gap }) => gap !== null)
  const dimensions = dimensionGaps(input)
  const itemsOf = (index: number) => items.filter(({ dimension }) => dimension === index).map((item) => row(item.number, item))
  const from = (rows: Row[], rest: number[], exact: number | null | undefined): Numbers | null => {
    if (exact === null || exact === undefined) return null
    const numbers = { whose, rows, ...(rest.length > 0 ? { rest: rest.map((gap) => round(gap, 4)) } : {}) }
    const off = Math.abs(exact - gapBy(rightWay({ sought, of }, numbers)))
    return off > noise ? { ...numbers, exact: round(exact, 6) } : numbers
  }
  if (sought === 'item-gap') {
    const item = items.find(({ number }) => number === of)
    return from(itemsOf(item?.dimension ?? -1), [], item?.gap)
  }
  if (sought === 'dimension-gap') {
    const at = dimensions.findIndex(({ id }) => id === of)
    const own = itemsOf(at)
    const others = known(dimensions.filter((_, index) => index !== at).map(({ gap }) => gap))
    const means = dimensions.filter(({ gap }) => gap !== null).map((dimension) => row(dimension.id, dimension))
    return from(own.length > 0 ? own : means, own.length > 0 ? others : [], dimensions[at]?.gap)
  }
  if (dimensions.some(({ gap }) => gap === null) || sum(input.weights) <= 0) return null
  const gaps = dimensions.map(({ weight, gap }) => ({ weight, value: gap as number }))
  return from(
    dimensions.map((dimension) => row(dimension.id, dimension, dimension.weight)),
    items.length > 0 ? [mean(items.map(({ gap }) => gap as number))] : [],
    sought === 'weighted' ? weightedMean(gaps) : mean(gaps.map(({ value }) => value)),
  )
}

/** What a question shows at first: the worked example, or the first draw. */
export function firstNumbers(ask: Ask): Numbers {
  return ask.numbers === 'seeded' ? seededNumbers(ask, 0) : (numbersFrom({ mode: 'items', ...ask.example }, ask, 'example') as Numbers)
}

/**
 * The table from numbers that are drawn: the worked example with every answer moved a little and the weights dealt out
 * anew. The same seed gives the same numbers; as far as possible such that each mistake leads to a number of its own.
 */
export function seededNumbers(ask: Ask, seed: number): Numbers {
  for (let turn = 0; ; turn++) {
    const drawn = numbersFrom(draw(ask.example, random(seedFor(seed, `${ask.id} ${turn}`))), ask, 'seeded') as Numbers
    // No calculator shows these numbers, so there is none to agree with.
    const { exact: _, ...numbers } = drawn
    const { wrong } = worked(ask, numbers, mistakes[ask.sought])
    if (turn === 20 || mistakes[ask.sought].every((mistake) => wrong.some(({ id }) => id === mistake))) return { ...numbers, seed }
  }
}

function draw({ scale, weights, expectation, perception }: Example, next: () => number): Source {
  const moved = (values: readonly number[], most: number) => values.map((value) => Math.min(scale, Math.max(1, round(value + (2 * next() - 1) * most, 1))))
  return { mode: 'items', weights: shuffled(weights, next), expectation: moved(expectation, 0.3), perception: moved(perception, 0.6) }
}

/** A number somebody may come to, how far off still counts, and the working that leads there; empty where it is not in the table. */
export interface Worked {
  value: number
  tolerance: number
  text: string
}

/**
 * The right number, and those the mistakes lead to, in the order the mistakes are listed.
 *
 * A mistake that leads to the right number, or to the number of one before it, is left out: nobody could tell.
 *
 * @example worked({ sought: 'item-gap', of: 8, decimals: 2 }, { whose: 'example', rows: [[8, 6.75, 4.9]] }, ['sign-flipped'])
 * // => { right: { value: -1.85, tolerance: 0.005, text: '4.90 − 6.75 = −1.85' }, wrong: [{ id: 'sign-flipped', value: 1.85, … }] }
 */
export function worked(
  ask: Sought & Pick<Ask, 'decimals'>,
  numbers: Numbers,
  mistakes: readonly Mistake[],
): { right: Worked; wrong: (Worked & { id: Mistake })[] } {
  const way = rightWay(ask, numbers)
  const half = 0.5 / 10 ** ask.decimals
  const value = gapBy(way)
  // What the calculator shows is right as well, where its own numbers have more places than the table.
  const right = { value, tolerance: half + Math.abs((numbers.exact ?? value) - value), text: textOf(way, numbers, ask.decimals) }
  const wrong: (Worked & { id: Mistake })[] = []
  for (const id of mistakes) {
    for (const one of ways[id](way, numbers)) {
      const led =
        typeof one === 'number'
          ? { value: one, tolerance: half, text: '' }
          : // Before it is divided a number is larger, and so is what rounding does to it.
            {
              value: gapBy(one),
              tolerance: half * Math.max(1, (one.weighted ? weightOf(one.rows) : one.rows.length) / one.by),
              text: textOf(one, numbers, ask.decimals),
            }
      if (![right, ...wrong].some((taken) => Math.abs(taken.value - led.value) <= taken.tolerance + noise)) wrong.push({ id, ...led })
    }
  }
  return { right, wrong }
}

/** A way to a number: which lines of the table, their gaps turned round or weighted or not, and what the sum is divided by. */
interface Way {
  rows: readonly Row[]
  turned?: boolean
  weighted?: boolean
  by: number
}

const noise = 1e-9

function rightWay({ sought, of }: Sought, { rows }: Pick<Numbers, 'rows'>): Way {
  if (sought === 'weighted') return { rows, weighted: true, by: weightOf(rows) }
  const asked = rows.filter(([name]) => name === of)
  return asked.length > 0 ? { rows: asked, by: 1 } : { rows, by: rows.length }
}

const others: (right: Way, numbers: Numbers) => (Way | number)[] = (right, { rows, rest = [] }) => [
  ...rows.filter((one) => !right.rows.includes(one)).map((one) => ({ rows: [one], by: 1 })),
  ...rest,
]

/** Where each mistake leads. A number that is not in the table stands for itself. */
const ways: Record<Mistake, (right: Way, numbers: Numbers) => (Way | number)[]> = {
  'sign-flipped': (right) => [{ ...right, turned: true }],
  'sum-for-mean': ({ rows }) => (rows.length > 1 ? [{ rows, by: 1 }] : []),
  'wrong-item': others,
  'wrong-dimension': others,
  'unweighted-for-weighted': ({ rows }) => [{ rows, by: rows.length }],
  'weighted-for-unweighted': ({ rows }) => [{ rows, weighted: true, by: weightOf(rows) }],
  'weights-not-divided': (right) => [
    { ...right, by: 1 },
    { ...right, by: right.rows.length },
  ],
  'item-mean': (_, { rest = [] }) => rest,
}

const weightOf = (rows: readonly Row[]) => sum(rows.map(([, , , weight = 0]) => weight))

function gapOf([, expectation, perception]: Row, turned = false): number {
  return turned ? expectation - perception : perception - expectation
}

function gapBy({ rows, turned, weighted, by }: Way): number {
  return sum(rows.map((one) => (weighted ? (one[3] ?? 0) : 1) * gapOf(one, turned))) / by
}

/** The most decimals an E or a P of the table has: all are shown with as many. */
export function placesOf({ rows }: Pick<Numbers, 'rows'>): number {
  return Math.max(...rows.flatMap(([, ...values]) => values.slice(0, 2)).map((value) => String(value).split('.')[1]?.length ?? 0))
}

function textOf(way: Way, numbers: Numbers, decimals: number): string {
  const { rows, turned, weighted, by } = way
  const shown = (value: number) => fixed(value, placesOf(numbers))
  const value = gapBy(way)
  const result = `${Math.abs(value - round(value, decimals)) > noise ? '≈' : '='}\u00a0${fixed(value, decimals)}`
  const [[, expectation, perception]] = rows as [Row]
  if (rows.length === 1 && !weighted) {
    const pair = [perception, expectation].map(shown)
    return `${(turned ? pair.reverse() : pair).join(' − ')} ${result}`
  }
  const terms = rows.map((one) => {
    const gap = shown(gapOf(one, turned))
    // A line may break between the terms, not within one.
    return `${weighted ? `${short(one[3] ?? 0, 2)}\u00a0×\u00a0` : ''}${gap.startsWith('−') ? `(${gap})` : gap}`
  })
  const total = terms.join(' + ')
  return `${by === 1 ? total : `[${total}]\u00a0/\u00a0${short(by, 2)}`} ${result}`
}

const isBetween = (value: unknown, low: number, high: number): value is number => typeof value === 'number' && value >= low && value <= high

/** Whatever was stored as the numbers of an answer; undefined where they cannot be the numbers of this question. Never throws. */
export function checkNumbers(stored: unknown, { sought, of }: Sought): Numbers | undefined {
  const { whose, rows, rest, exact, seed } = Object(stored) as Record<keyof Numbers, unknown>
  if (whose !== 'own' && whose !== 'example' && whose !== 'seeded') return undefined
  if (!Array.isArray(rows) || rows.length === 0) return undefined
  const weighted = sought === 'weighted' || sought === 'unweighted'
  const clean: Row[] = []
  for (const one of rows) {
    const [name, expectation, perception, weight] = Array.isArray(one) ? one : []
    if (!isBetween(expectation, 1, 9) || !isBetween(perception, 1, 9) || (weighted && !isBetween(weight, 0, 100))) return undefined
    clean.push(row(name, { expectation, perception }, weighted ? weight : undefined))
  }
  const names = clean.map(([name]) => name)
  const ids: Row[0][] = structure.map(({ id }) => id)
  const inDimension: Row[0][] = structure.flatMap(({ id, items }) =>
    id === of || (items as readonly number[]).includes(Number(of) - 1) ? items.map((item) => item + 1) : [],
  )
  const among = (all: Row[0][]) => names.every((name, index) => all.includes(name) && names.indexOf(name) === index)
  const fits = {
    'item-gap': among(inDimension) && names.includes(of as number),
    'dimension-gap': among(inDimension) || (among(ids) && names.includes(of as Row[0])),
    unweighted: among(ids) && names.length === ids.length && weightOf(clean) > 0,
    weighted: among(ids) && names.length === ids.length && weightOf(clean) > 0,
  }[sought]
  if (!fits) return undefined
  const numbers: Numbers = { whose, rows: clean }
  if (Array.isArray(rest) && rest.length < 5 && rest.every((gap) => isBetween(gap, -8, 8))) numbers.rest = rest
  // Rounding the table moves the result by no more than a hundredth.
  const value = gapBy(rightWay({ sought, of }, numbers))
  if (isBetween(exact, value - 0.01 - noise, value + 0.01 + noise)) numbers.exact = exact
  if (isBetween(seed, 0, Number.MAX_SAFE_INTEGER)) numbers.seed = seed
  return numbers
}

function row(name: Row[0], { expectation, perception }: Omit<Pair, 'gap'>, weight?: number): Row {
  const pair = [round(expectation as number, 2), round(perception as number, 2)] as const
  return weight === undefined ? [name, ...pair] : [name, ...pair, weight]
}
