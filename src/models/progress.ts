import type { Attempt, Sure, Told } from '@/models/attempt'

// Progress, calibration and the list of misconceptions: all folded from the records of single questions.

/** A question of the course, as far as progress looks at it. */
export interface Known {
  id: string
  rev: number
  module: string
  /** `module/lesson`. */
  lesson: string
  concepts: readonly string[]
  unscored?: true | undefined
}

/** The record of a question that counts today: one of another revision does not. */
export type Records = ReadonlyMap<string, Attempt>

/** Where a learner stands with a group of questions. Shares are 0 to 1; undefined where nothing was answered. */
export interface Standing {
  total: number
  answered: number
  /** Mean score of record: first tries. */
  first?: number
  /** Mean of the best tries. */
  best?: number
  shown: number
}

/** Sums up a group of questions. @example standing([known], records) // => { total: 1, answered: 1, first: 0.5, best: 1, shown: 0 } */
export function standing(questions: readonly Known[], records: Records): Standing {
  const scored = questions.filter((one) => !one.unscored)
  const attempts = scored.flatMap(({ id, rev }) => current(records.get(id), rev) ?? [])
  const answered = attempts.filter(({ first, shown, best }) => first || shown || best)
  const mean = (share: (attempt: Attempt) => number) => ({ of: answered.reduce((sum, one) => sum + share(one), 0) / answered.length })
  const part = (points: { earned: number; possible: number } | undefined) => (points && points.possible > 0 ? points.earned / points.possible : 0)
  return {
    total: scored.length,
    answered: answered.length,
    ...(answered.length > 0 ? { first: mean(({ first, shown }) => (shown ? 0 : part(first))).of, best: mean(({ best }) => part(best)).of } : {}),
    shown: answered.filter(({ shown }) => shown).length,
  }
}

function current(attempt: Attempt | undefined, rev: number): Attempt | undefined {
  return attempt?.rev === rev ? attempt : undefined
}

/** How often a learner who said so was right. */
export interface Calibration {
  sure: Sure
  count: number
  /** Mean share of these answers, 0 to 1. */
  share: number
}

/** Sure against right, over the first answer of every round in which something was said; levels nobody used are left out. */
export function calibration(records: Iterable<Attempt>): Calibration[] {
  const told: Record<Sure, number[]> = { sure: [], think: [], guess: [] }
  for (const { log = [] } of records) for (const { sure, share, try: tried } of log) if (sure && tried === 1) told[sure].push(share)
  return (Object.entries(told) as [Sure, number[]][]).flatMap(([sure, shares]) =>
    shares.length > 0 ? [{ sure, count: shares.length, share: shares.reduce((sum, one) => sum + one, 0) / shares.length }] : [],
  )
}

/** What calibration says: too few answers, sure but wrong, guessing but right, a sound judgement, or nothing yet. */
export type Judgement = 'few' | 'over' | 'under' | 'well' | 'mixed'

/** From five answers on something is said, and of a level from three on. @example judgement([{ sure: 'sure', count: 5, share: 0.4 }]) // => 'over' */
export function judgement(list: readonly Calibration[]): Judgement {
  if (list.reduce((sum, { count }) => sum + count, 0) < 5) return 'few'
  const enough = list.filter(({ count }) => count >= 3)
  const share = (level: Sure) => enough.find(({ sure }) => sure === level)?.share
  const [sure, guess] = [share('sure'), share('guess')]
  if (sure !== undefined && sure < 0.7) return 'over'
  if (guess !== undefined && guess > 0.7) return 'under'
  return sure !== undefined && enough.every((one) => one.share <= sure) ? 'well' : 'mixed'
}

/** A misconception met: how often, and whether it has been put right since. */
export interface Slip {
  id: string
  count: number
  last: number
  /** Every question it was met in was answered right later, at the first try of a round. */
  settled: boolean
}

/** The misconceptions behind wrong answers, the open ones first, the most frequent first. */
export function ledger(records: Iterable<Attempt>): Slip[] {
  const slips = new Map<string, Slip>()
  for (const { log = [] } of records) {
    const rightAt = lastRight(log)
    for (const { at, mistakes = [] } of log)
      for (const id of mistakes) {
        const slip = slips.get(id) ?? { id, count: 0, last: 0, settled: true }
        slips.set(id, { id, count: slip.count + 1, last: Math.max(slip.last, at), settled: slip.settled && rightAt > at })
      }
  }
  return [...slips.values()].sort((a, b) => Number(a.settled) - Number(b.settled) || b.count - a.count || b.last - a.last)
}

function lastRight(log: readonly Told[]): number {
  return Math.max(0, ...log.filter(({ share, try: tried }) => share === 1 && tried === 1).map(({ at }) => at))
}

/**
 * Measured mastery on the scale of the questionnaire, 1 to 7: the mean share of the latest first answers. Undefined where
 * nothing was answered.
 *
 * @example mastery([attemptAllRight]) // => 7
 */
export function mastery(attempts: Iterable<Attempt>): number | undefined {
  const shares = [...attempts].flatMap(({ log = [], shown }) => latestShare(log) ?? (shown ? 0 : []))
  return shares.length > 0 ? 1 + 6 * (shares.reduce((sum, one) => sum + one, 0) / shares.length) : undefined
}

/** The share of the latest first answer of a round; undefined where there is none. */
export function latestShare(log: readonly Told[] = []): number | undefined {
  return log.filter(({ try: tried }) => tried <= 1).at(-1)?.share
}

/** What a learner says of a module, 1 to 7 each. */
export interface SelfRating {
  /** How well they mean to know it. */
  expected: number
  /** How well they believe to know it. */
  believed: number
}

/** The three gaps of a learner, each as the later minus the earlier: a minus is a shortfall. */
export interface LearnerGaps {
  /** believed − expected */
  wish: number
  /** measured − believed */
  insight: number
  /** measured − expected */
  mastery: number
}

/** The course's own method, used on oneself. @example learnerGaps({ expected: 6, believed: 5 }, 4) // => { wish: -1, insight: -1, mastery: -2 } */
export function learnerGaps({ expected, believed }: SelfRating, measured: number): LearnerGaps {
  return { wish: believed - expected, insight: measured - believed, mastery: measured - expected }
}
