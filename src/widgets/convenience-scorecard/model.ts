/**
 * The five service conveniences, scored: 21 statements that customers agree with from 1 to 7, in the order in which they meet what
 * they speak of.
 *
 * Source: Berry, Seiders & Grewal 2002 (the five kinds). The statements are ours, not those of the published scale (SERVCON, Seiders
 * et al. 2007); those on benefit and post-benefit follow the training slides. Their wording is in `strings.ts`.
 */

import { mean as meanOf, round } from '@/models/numbers'
import { difference, type Interval, interval, noSpread, type Spread, sd, take as takeIn } from '@/models/spread'

/** In the order of a customer's way: before, getting there, paying, getting what one came for, afterwards. */
export const conveniences = ['decision', 'access', 'transaction', 'benefit', 'post-benefit'] as const
export type Convenience = (typeof conveniences)[number]

/** The statements by the names of their columns in a file. Never changed: files out there carry them. */
export const itemIds = [
  ...(['d1', 'd2', 'd3'] as const),
  ...(['a1', 'a2', 'a3', 'a4'] as const),
  ...(['t1', 't2', 't3'] as const),
  ...(['b1', 'b2', 'b3', 'b4', 'b5', 'b6'] as const),
  ...(['p1', 'p2', 'p3', 'p4', 'p5'] as const),
] as const
export type ItemId = (typeof itemIds)[number]

/** Which statements belong to which convenience, by their place in `itemIds`. */
export const structure: readonly { id: Convenience; items: readonly number[] }[] = conveniences.map((id) => ({
  id,
  items: itemIds.flatMap((item, at) => (item[0] === id[0] ? [at] : [])),
}))

/** The scale: 1, strongly disagree, to 7, strongly agree. */
export const scale = { low: 1, high: 7 } as const

/** Whoever's own mean of a convenience is not above this counts as having found it inconvenient. */
export const inconvenient = 3

/** A score from 1 to 7; null where there is no answer. */
export type Answer = number | null

/** How people differ in one convenience, from each one's own mean of it. */
export interface Differing {
  /** Those who answered at least one of its statements. */
  n: number
  /** Standard deviation with divisor n − 1; null for fewer than two people. */
  sd: number | null
  /** Those whose own mean is 3 or less. */
  low: number
}

/** What only answers person by person can tell. */
export interface ByPerson {
  /** How many answered each statement, in the order of `itemIds`. */
  answered: number[]
  /** In the order of `conveniences`. */
  conveniences: Differing[]
}

/** What people's answers come to. */
export interface People {
  /** Those who gave at least one answer. */
  n: number
  /** Mean of each statement over those who answered it. */
  items: Answer[]
  spread: ByPerson
}

const fits = (answer: Answer) => answer === null || (answer >= scale.low && answer <= scale.high)

function requireItems(name: string, items: readonly Answer[]) {
  if (items.length !== itemIds.length || !items.every(fits)) throw new RangeError(`${name} requires ${itemIds.length} scores from 1 to 7, or null for none`)
}

/**
 * Takes in people's answers one by one and keeps none of them.
 *
 * Trap: a statement left blank is no zero. It is left out of the mean of that statement and of that person's convenience; somebody
 * who left out all of a convenience is not counted in it.
 *
 * @throws RangeError from `take` for anything but 21 answers from 1 to 7 or null
 * @example
 * const people = tally()
 * people.take([6, 4, 5, ...Array(18).fill(null)])
 * people.result().spread.conveniences[0] // => { n: 1, sd: null, low: 0 }
 */
export function tally(): { take: (answers: readonly Answer[]) => void; result: () => People } {
  const items = itemIds.map(noSpread)
  const own = structure.map(() => ({ spread: noSpread(), low: 0 }))
  let n = 0
  return {
    take(answers) {
      requireItems('take', answers)
      if (answers.some((answer) => answer !== null)) n += 1
      own.forEach((one, at) => {
        const given: number[] = []
        for (const place of structure[at]?.items ?? []) {
          const answer = answers[place] ?? null
          if (answer === null) continue
          given.push(answer)
          takeIn(items[place] as Spread, answer)
        }
        if (given.length === 0) return
        const score = meanOf(given)
        takeIn(one.spread, score)
        if (round(score, 9) <= inconvenient) one.low += 1
      })
    },
    result: () => ({
      n,
      items: items.map((item) => (item.n > 0 ? item.mean : null)),
      spread: { answered: items.map((item) => item.n), conveniences: own.map(({ spread, low }) => ({ n: spread.n, sd: sd(spread), low })) },
    }),
  }
}

export interface ItemScore {
  id: ItemId
  convenience: Convenience
  mean: Answer
  /** How many answered it; null where nobody has said. */
  n: number | null
}

export interface Score {
  id: Convenience
  /** Mean of its statements that have one; null where none has. */
  mean: Answer
  items: ItemScore[]
  /** Null where only means are known. The interval is that of the mean, 95 %, by Student's t; null for fewer than two people. */
  people: (Differing & { interval: Interval | null }) | null
}

export interface Scorecard {
  /** How many people; null where nobody has said. */
  n: number | null
  /** In the order of `conveniences`. */
  scores: Score[]
  /** Mean of the conveniences that have one: all five, as a rule. */
  overall: Answer
  /** The one with the lowest mean, the first of equals; null where fewer than two have one. */
  weakest: Score | null
  /** Others that may be the weakest as well: by the 95 % interval of the difference, or, where only means are known, by the tenth. */
  rivals: Convenience[]
  /** Whether the rivals were found by the interval. */
  byInterval: boolean
  /** The three with the lowest means, the first of equals first. */
  weakestItems: ItemScore[]
}

/** Lower means first; what differs by the noise of binary fractions is equal, and stays in order. */
const byMean = (one: { mean: Answer }, other: { mean: Answer }) => round((one.mean ?? 0) - (other.mean ?? 0), 9)

const asSpread = ({ mean, people }: Score): Spread => ({
  n: people?.n ?? 0,
  mean: mean ?? 0,
  squares: (people?.sd ?? 0) ** 2 * Math.max(0, (people?.n ?? 0) - 1),
})

/**
 * The conveniences, the weakest of them, and the weakest statements.
 *
 * Each convenience is the mean of its statements and counts once, so that the six statements on benefit do not outweigh the three
 * on deciding.
 *
 * Trap: where people left statements out, a convenience's mean and the mean of people's own means differ a little. The first is
 * shown; the interval is laid around it with the standard deviation of the second.
 *
 * @param items 21 means, or one person's answers, in the order of `itemIds`; null where there is none
 * @param n how many people they are of
 * @throws RangeError for anything but 21 scores from 1 to 7 or null
 * @example
 * const clinic = [6, 5.4, 5.4, 5.6, 5, 4.6, 5.2, 4.4, 4, 4.2, 2.8, 4.2, 3, 3.8, 3.2, 3.4, 5, 5.2, 4.6, 4.8, 4.9]
 * scorecardOf(clinic, 40).weakest // => { id: 'benefit', mean: 3.4, … }
 * scorecardOf(clinic, 40).overall // => 4.64
 */
export function scorecardOf(items: readonly Answer[], n: number | null, spread: ByPerson | null = null): Scorecard {
  requireItems('scorecardOf', items)
  const scores = structure.map(({ id, items: places }, at): Score => {
    const own = places.map((place): ItemScore => {
      const mean = items[place] ?? null
      return { id: itemIds[place] as ItemId, convenience: id, mean, n: spread ? (spread.answered[place] ?? 0) : mean === null ? 0 : n }
    })
    const given = own.flatMap(({ mean }) => (mean === null ? [] : [mean]))
    const score: Score = { id, mean: given.length > 0 ? meanOf(given) : null, items: own, people: null }
    const differing = spread?.conveniences[at]
    if (!differing) return score
    const known = { ...score, people: { ...differing, interval: null } }
    return { ...known, people: { ...differing, interval: interval(asSpread(known)) } }
  })
  const scored = scores.filter(({ mean }) => mean !== null)
  const order = [...scored].sort(byMean)
  const weakest = (scored.length > 1 && order[0]) || null
  const others = order.slice(1)
  const byInterval = weakest?.people?.interval != null
  return {
    n,
    scores,
    overall: scored.length > 0 ? meanOf(scored.map(({ mean }) => mean ?? 0)) : null,
    weakest,
    rivals: weakest ? others.filter((other) => isRival(weakest, other)).map(({ id }) => id) : [],
    byInterval,
    weakestItems: scores
      .flatMap((score) => score.items)
      .filter(({ mean }) => mean !== null)
      .sort(byMean)
      .slice(0, 3),
  }
}

/** Whether another convenience may be as weak. The same people answered both, so that Welch's interval is on the wide side. */
function isRival(weakest: Score, other: Score): boolean {
  const gap = weakest.people && other.people ? difference(asSpread(weakest), asSpread(other)) : null
  return gap ? gap.lo <= 0 : round(weakest.mean ?? 0, 1) === round(other.mean ?? 0, 1)
}

/** Fewest people whose means are told without a warning. Our own line. */
export const fewest = 20

export type Warning =
  | { code: 'nobody' | 'one' | 'no-n' | 'high' }
  | { code: 'few'; n: number }
  | { code: 'missing' | 'sparse' | 'blank' | 'close' | 'tie'; ids: Convenience[] }

/**
 * What to know before relying on a scorecard.
 *
 * @example warningsOf(scorecardOf(Array(21).fill(6), 12)) // => codes 'few', 'high' and 'tie'
 */
export function warningsOf({ n, scores, overall, rivals, byInterval }: Scorecard): Warning[] {
  if (overall === null) return [{ code: 'nobody' }]
  const found: Warning[] = []
  if (n === null) found.push({ code: 'no-n' })
  else if (n === 1) found.push({ code: 'one' })
  else if (n < fewest) found.push({ code: 'few', n })
  const answered = scores.flatMap(({ items }) => items).filter(({ mean }) => mean !== null)
  if (answered.filter(({ mean }) => (mean ?? 0) >= 6).length >= 0.9 * answered.length) found.push({ code: 'high' })
  const some = scores.filter(({ mean }) => mean !== null)
  const lists = {
    missing: scores.filter(({ mean }) => mean === null),
    sparse: some.filter(({ people }) => people && n !== null && people.n < n / 2),
    blank: some.filter(({ items }) => items.filter(({ mean }) => mean !== null).length < items.length / 2),
  }
  for (const code of ['missing', 'sparse', 'blank'] as const) if (lists[code].length > 0) found.push({ code, ids: lists[code].map(({ id }) => id) })
  if (rivals.length > 0) found.push({ code: byInterval ? 'close' : 'tie', ids: rivals })
  return found
}
