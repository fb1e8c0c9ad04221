import { itemCount, structure } from '@/models/servqual'
import { difference, type Interval, interval, noSpread, type Spread, sd, take, variance } from '@/models/spread'
import type { SurveyColumns } from '@/models/survey-columns'
import type { Scale } from '@/schemas/instrument'

/** What is wrong with a cell, or with the weights of a row. */
export type FindingCode = 'empty' | 'text' | 'range' | 'comma' | 'weights'

/** A cell that was left out. Rows and columns are counted from 1, as a spreadsheet shows them. */
export interface Finding {
  code: FindingCode
  row: number
  column: number
  /** What stands there, at most 20 signs of it. */
  value: string
}

/** How a survey is read. */
export interface SurveyPlan {
  columns: SurveyColumns
  scale: Scale
  /** Numbers of items worded the other way round (1988: 10–13 and 18–22), recoded to scale + 1 − answer on both sides. */
  reversed: readonly number[]
  /** Column that says which group a row belongs to; null: none. */
  group: number | null
}

/** n, mean, sd and 95 % interval; null where there are too few numbers. */
export interface Summary {
  n: number
  mean: number | null
  sd: number | null
  interval: Interval | null
}

export interface SurveyItem {
  /** 1 to 22. */
  number: number
  /** Over respondents who answered both sides: so the gap is the difference of the two means. */
  expectation: Summary
  perception: Summary
  gap: Summary
  /** Share of these whose perception lies below their expectation. */
  below: number | null
  /** Answers left out, of either side. */
  missing: number
}

/** Cronbach's alpha; null for fewer than two complete respondents or without variance. */
export type Alpha = number | null

export interface SurveyDimension {
  /** Over respondents: the mean of the items each answered completely. */
  expectation: Summary
  perception: Summary
  gap: Summary
  below: number | null
  /** Over respondents who answered all items of the dimension. */
  alpha: { expectation: Alpha; perception: Alpha; gap: Alpha }
}

export interface SurveyGroup {
  name: string
  n: number
  dimensions: Summary[]
  /** Mean of the five dimension gaps of each respondent who has all five. */
  overall: Summary
}

export interface GroupDifference {
  /** Second minus first, gap by gap; positive: the second group is better off. Null where there are too few. */
  dimensions: ((Interval & { value: number }) | null)[]
  overall: (Interval & { value: number }) | null
}

/** What a survey says; nothing in it belongs to one respondent, apart from the cells that were left out. */
export interface Survey {
  /** Rows with at least one pair of answers. */
  n: number
  /** Rows without any. */
  blank: number
  items: SurveyItem[]
  dimensions: SurveyDimension[]
  overall: Summary
  /** Mean points of the respondents whose points sum to 100; null where nobody's do. */
  weights: number[] | null
  weighted: number
  /** Largest groups first, at most `mostGroups`; empty without a group column. */
  groups: SurveyGroup[]
  /** Rows of groups beyond these. */
  otherGroups: number
  /** Of the first two groups. */
  difference: GroupDifference | null
  findings: Finding[]
  /** All of them by kind; `findings` holds the first fifty. */
  counts: Record<FindingCode, number>
  /** Answers that were read and counted. */
  answers: number
}

export const mostGroups = 6
const mostFindings = 50

/** One set of items within which alpha is worked out: spreads of the items, and of their sum. */
interface Reliability {
  items: Spread[]
  total: Spread
}

const reliability = (count: number): Reliability => ({ items: Array.from({ length: count }, noSpread), total: noSpread() })

/**
 * Reads a survey respondent by respondent, in one pass and in the same small memory however many there are.
 *
 * A gap is worked out for each respondent and then averaged: means come out the same either way when nothing is missing,
 * standard deviations and intervals do not. Missing answers are left out item by item; an item with one side missing counts
 * on neither.
 *
 * Sources: gaps: Parasuraman, Zeithaml & Berry (1988, 1991); alpha: Cronbach (1951); perception alone: Cronin & Taylor (1992).
 *
 * @example const tally = surveyTally(plan); for (const [index, row] of rows.entries()) tally.add(row, index + 2); tally.result().overall.mean
 */
export function surveyTally({ columns, scale, reversed, group }: SurveyPlan): { add(cells: readonly string[], row: number): void; result(): Survey } {
  const turned = new Set(reversed)
  const items = Array.from({ length: itemCount }, () => ({ expectation: noSpread(), perception: noSpread(), gap: noSpread(), below: 0, missing: 0 }))
  const dimensions = structure.map(({ items: { length } }) => ({
    expectation: noSpread(),
    perception: noSpread(),
    gap: noSpread(),
    below: 0,
    alpha: { expectation: reliability(length), perception: reliability(length), gap: reliability(length) },
  }))
  const overall = noSpread()
  const weights = Array.from({ length: structure.length }, noSpread)
  const groups = new Map<string, { dimensions: Spread[]; overall: Spread; n: number }>()
  const findings: Finding[] = []
  const counts: Survey['counts'] = { empty: 0, text: 0, range: 0, comma: 0, weights: 0 }
  const e = new Float64Array(itemCount)
  const p = new Float64Array(itemCount)
  let n = 0
  let blank = 0
  let otherGroups = 0
  let answers = 0

  function report(code: FindingCode, row: number, column: number, value: string) {
    counts[code] += 1
    if (findings.length < mostFindings) findings.push({ code, row, column: column + 1, value: value.slice(0, 20) })
  }

  /** One answer, NaN where there is none; why is told only when the rest of the row says something. */
  function answer(cells: readonly string[], column: number | null, number: number): number {
    if (column === null) return Number.NaN
    const value = numberIn(cells[column] ?? '')
    if (typeof value !== 'number' || value < 1 || value > scale) return Number.NaN
    return turned.has(number) ? scale + 1 - value : value
  }

  function tellMissing(cells: readonly string[], row: number) {
    for (const side of [columns.expectation, columns.perception])
      for (const column of side) {
        if (column === null) continue
        const text = cells[column] ?? ''
        const value = numberIn(text)
        if (typeof value !== 'number') report(value, row, column, text.trim())
        else if (value < 1 || value > scale) report('range', row, column, text.trim())
      }
  }

  function addWeights(cells: readonly string[], row: number) {
    if (columns.weights.includes(null)) return
    const points = columns.weights.map((column) => numberIn(cells[column as number] ?? ''))
    const good = points.every((value): value is number => typeof value === 'number' && value >= 0)
    const total = good ? points.reduce((sum, value) => sum + value, 0) : Number.NaN
    if (good && Math.abs(total - 100) < 0.5) {
      points.forEach((value, at) => {
        take(weights[at] as Spread, (value * 100) / total)
      })
    } else report('weights', row, columns.weights[0] as number, good ? String(total) : '')
  }

  function groupOf(cells: readonly string[]) {
    if (group === null) return undefined
    const name = (cells[group] ?? '').trim()
    let found = groups.get(name)
    // A column of names or dates has as many values as rows: those beyond a few hundred are only counted.
    if (!found && name && groups.size < 500) groups.set(name, (found = { dimensions: structure.map(noSpread), overall: noSpread(), n: 0 }))
    if (found) found.n += 1
    else otherGroups += 1
    return found
  }

  function add(cells: readonly string[], row: number) {
    let pairs = 0
    let given = 0
    for (let item = 0; item < itemCount; item += 1) {
      e[item] = answer(cells, columns.expectation[item] as number | null, item + 1)
      p[item] = answer(cells, columns.perception[item] as number | null, item + 1)
      const [hasE, hasP] = [!Number.isNaN(e[item]), !Number.isNaN(p[item])]
      given += Number(hasE) + Number(hasP)
      if (hasE && hasP) pairs += 1
    }
    if (given === 0) {
      blank += 1
      return
    }
    answers += given
    if (given < 2 * itemCount) tellMissing(cells, row)
    addWeights(cells, row)
    if (pairs === 0) {
      blank += 1
      return
    }
    n += 1
    const within = groupOf(cells)
    for (let item = 0; item < itemCount; item += 1) {
      const at = items[item] as (typeof items)[number]
      at.missing += Number(Number.isNaN(e[item])) + Number(Number.isNaN(p[item]))
      const gap = (p[item] as number) - (e[item] as number)
      if (Number.isNaN(gap)) continue
      take(at.expectation, e[item] as number)
      take(at.perception, p[item] as number)
      take(at.gap, gap)
      if (gap < 0) at.below += 1
    }
    let sum = 0
    let complete = 0
    structure.forEach(({ items: indices }, index) => {
      const at = dimensions[index] as (typeof dimensions)[number]
      const found = { e: 0, p: 0, n: 0 }
      for (const item of indices) {
        if (Number.isNaN((p[item] as number) - (e[item] as number))) continue
        found.e += e[item] as number
        found.p += p[item] as number
        found.n += 1
      }
      if (found.n === 0) return
      const gap = (found.p - found.e) / found.n
      take(at.expectation, found.e / found.n)
      take(at.perception, found.p / found.n)
      take(at.gap, gap)
      if (gap < 0) at.below += 1
      if (within) take(within.dimensions[index] as Spread, gap)
      sum += gap
      complete += 1
      if (found.n < indices.length) return
      indices.forEach((item, place) => {
        take(at.alpha.expectation.items[place] as Spread, e[item] as number)
        take(at.alpha.perception.items[place] as Spread, p[item] as number)
        take(at.alpha.gap.items[place] as Spread, (p[item] as number) - (e[item] as number))
      })
      take(at.alpha.expectation.total, found.e)
      take(at.alpha.perception.total, found.p)
      take(at.alpha.gap.total, found.p - found.e)
    })
    if (complete < structure.length) return
    take(overall, sum / complete)
    if (within) take(within.overall, sum / complete)
  }

  function result(): Survey {
    const named = [...groups].sort(([a, one], [b, other]) => other.n - one.n || (a < b ? -1 : 1))
    const kept = named.slice(0, mostGroups)
    const [first, second] = kept.map(([, found]) => found)
    return {
      n,
      blank,
      items: items.map(({ below, missing, ...of }, index) => ({ number: index + 1, ...summaries(of), below: shareOf(below, of.gap.n), missing })),
      dimensions: dimensions.map(({ alpha, below, ...of }) => ({
        ...summaries(of),
        below: shareOf(below, of.gap.n),
        alpha: { expectation: alphaOf(alpha.expectation), perception: alphaOf(alpha.perception), gap: alphaOf(alpha.gap) },
      })),
      overall: summary(overall),
      weights: (weights[0]?.n ?? 0) > 0 ? weights.map(({ mean }) => mean) : null,
      weighted: weights[0]?.n ?? 0,
      groups: kept.map(([name, of]) => ({ name, n: of.n, dimensions: of.dimensions.map(summary), overall: summary(of.overall) })),
      otherGroups: otherGroups + named.slice(mostGroups).reduce((sum, [, of]) => sum + of.n, 0),
      difference:
        first && second
          ? {
              dimensions: structure.map((_, index) => difference(first.dimensions[index] as Spread, second.dimensions[index] as Spread)),
              overall: difference(first.overall, second.overall),
            }
          : null,
      findings,
      counts,
      answers,
    }
  }
  return { add, result }
}

/**
 * The number in a cell as survey programs write it; else why it is none. A decimal comma is refused: in a file with commas
 * between the cells `6,5` would be two answers, and nobody would notice.
 *
 * @example numberIn(' 6 ') // => 6
 * @example numberIn('6,5') // => 'comma'
 */
export function numberIn(cell: string): number | 'empty' | 'text' | 'comma' {
  const text = cell.trim()
  if (text === '') return 'empty'
  // The usual case, by far: one digit.
  if (text.length === 1) {
    const digit = text.charCodeAt(0) - 48
    if (digit >= 0 && digit <= 9) return digit
  }
  const plain = text.normalize('NFKC')
  if (/^[+-]?\d+,\d+$/.test(plain)) return 'comma'
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : 'text'
}

function summary(spread: Spread): Summary {
  return { n: spread.n, mean: spread.n > 0 ? spread.mean : null, sd: sd(spread), interval: interval(spread) }
}

function summaries({ expectation, perception, gap }: Record<'expectation' | 'perception' | 'gap', Spread>) {
  return { expectation: summary(expectation), perception: summary(perception), gap: summary(gap) }
}

const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : null)

/**
 * Cronbach's alpha = k / (k − 1) × (1 − sum of the items' variances / variance of their sum).
 *
 * Source: Cronbach (1951), Psychometrika 16, 297–334.
 */
function alphaOf({ items, total }: Reliability): Alpha {
  const whole = variance(total)
  if (whole === null || whole <= 0) return null
  const parts = items.reduce((sum, item) => sum + (variance(item) ?? 0), 0)
  return (items.length / (items.length - 1)) * (1 - parts / whole)
}

/** Values of a column, for choosing groups by: fewer than two, or more than `most`, are no groups. */
export const groupable = { fewest: 2, most: 12, looked: 2000 } as const

/**
 * The gaps of 1 to 4 where the cause of a bad item is asked for, upstream first. A place to begin asking, not a finding: the
 * survey sees what reached the customer, never what happened inside the firm.
 *
 * What was promised and not kept (items 5, 8, 10): is it known what customers count on, and what are they told? Rooms, equipment,
 * papers, speed and hours (1–4, 11, 19) are designed and set. Skill, care and manners (6, 7, 9, 12–17) are delivered to a
 * standard. Caring for the one customer (18, 20–22) begins with listening. After the causes in Zeithaml, Berry & Parasuraman (1988).
 *
 * @example gapsToAsk(8) // => [1, 4]
 */
export function gapsToAsk(item: number): (1 | 2 | 3 | 4)[] {
  if ([5, 8, 10].includes(item)) return [1, 4]
  if (item <= 4 || item === 11 || item >= 18) return [1, 2]
  return [2, 3]
}
