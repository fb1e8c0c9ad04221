import type { Scored } from '@/questions/types'

/** How sure a learner said to be before checking. */
export type Sure = 'sure' | 'think' | 'guess'

/** Points of one check; `earned` is between 0 and `possible`. Nothing possible: an unscored question. */
export type Points = Pick<Scored, 'earned' | 'possible'>

/** One press of Check. `at` is milliseconds since 1970. */
export interface Checked extends Points {
  answer: unknown
  at: number
  sure?: Sure
}

/**
 * One check, or one "show answer", as the log of a question keeps it: review, calibration and the list of misconceptions
 * are folded from these. Unscored questions have no log.
 */
export interface Told {
  /** Milliseconds since 1970. */
  at: number
  /** earned / possible, 0 to 1. */
  share: number
  /** Which check of its round it was, from 1; 0: the answer was shown. */
  try: number
  sure?: Sure
  /** Steps of help that were open; left out when none. */
  hints?: number
  /** Ids of the misconceptions behind what was wrong; left out when none. */
  mistakes?: string[]
}

/** Events a log keeps: the first, and the latest of the rest. */
export const logLength = 40

/**
 * Everything a device remembers about one question. The score of record is the first try; the best stands beside it.
 * Answers are whatever the question type makes of them, as long as it is JSON.
 */
export interface Attempt {
  v: 1
  /** The revision of the question these answers belong to. */
  rev: number
  /** Entered and not yet checked. */
  draft?: unknown
  /** Said before a check that has not been made yet. */
  sure?: Sure
  /** Set once, by the first check before the answer was shown, and never changed. */
  first?: Checked
  last?: Checked
  best?: Points
  /** Checks in this round; "try again" starts a new round. */
  tries: number
  /** Steps of help taken. */
  hints: number
  /** The answer was shown before the question was done: counts as answered, earns 0. */
  shown: boolean
  /** This round is over: all right, no tries left, or shown. */
  done: boolean
  /** A later round: it is practice, and changes neither `first` nor `shown`. */
  again?: true
  /** What happened, in order of time. */
  log?: Told[]
  /** What had been answered before the question was revised, so that the learner can be told. */
  before?: { rev: number; answer: unknown }
}

export type Outcome = 'untouched' | 'started' | 'right' | 'partly' | 'wrong' | 'shown'

/** The record of a question that nobody has touched. */
export function fresh(rev: number): Attempt {
  return { v: 1, rev, tries: 0, hints: 0, shown: false, done: false }
}

/**
 * Fits a record to the question of today. A revised question is asked anew, and its new record says under `before`
 * what the learner had answered (the last checked answer, else the draft).
 *
 * @example reconcile({ ...fresh(1), draft: 'b' }, 2) // => { ...fresh(2), before: { rev: 1, answer: 'b' } }
 */
export function reconcile(attempt: Attempt, rev: number): Attempt {
  if (attempt.rev === rev) return attempt
  const answer = attempt.last ? attempt.last.answer : attempt.draft
  const before = answer === undefined ? attempt.before : { rev: attempt.rev, answer }
  return before ? { ...fresh(rev), before } : fresh(rev)
}

/**
 * Where the learner stands, by the best check so far; the score of record is that of `first`. One check is enough to be
 * more than started. An unscored question that was answered is right.
 */
export function outcome({ shown, best, draft, hints }: Attempt): Outcome {
  if (shown) return 'shown'
  if (best) return best.earned === best.possible ? 'right' : best.earned > 0 ? 'partly' : 'wrong'
  return draft !== undefined || hints > 0 ? 'started' : 'untouched'
}

/** Whether a value read from a device is a record that every function here can work with. */
export function isAttempt(value: unknown): value is Attempt {
  const { v, rev, first, last, best, tries, hints, shown, done, log = [] } = Object(value) as Attempt
  return (
    v === 1 &&
    [rev, tries, hints].every(Number.isInteger) &&
    [shown, done].every((flag) => typeof flag === 'boolean') &&
    [first, last, best].every((points) => !points || isPoints(points)) &&
    [first, last].every((checked) => !checked || Number.isFinite(checked.at)) &&
    Array.isArray(log) &&
    log.every(isTold)
  )
}

function isTold({ at, share, try: tried, mistakes = [] }: Told): boolean {
  return [at, share].every(Number.isFinite) && share >= 0 && share <= 1 && Number.isInteger(tried) && Array.isArray(mistakes)
}

/** Whether points are such: nothing below nothing, nothing above all. */
export function isPoints({ earned, possible }: Points): boolean {
  return [earned, possible].every(Number.isFinite) && earned >= 0 && earned <= possible
}
