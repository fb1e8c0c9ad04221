import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs'
import type { Attempt, Told } from '@/models/attempt'

/**
 * When a question comes back. Each question's log is folded into how well it is remembered, with FSRS (Jarrett Ye et al.,
 * 2022 to 2024; the package ts-fsrs), which says on which day it is due. Nothing of this is stored: the log is the truth.
 */

const fsrs = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: false }))

/** The grades of FSRS: Again, Hard, Good, Easy. */
export type Grade = 1 | 2 | 3 | 4

/** How well a question is remembered, and when it is due. */
export interface Memory {
  /** Days until it is remembered with 90 %. */
  stability: number
  /** 1 to 10. */
  difficulty: number
  /** Review day of the last graded answer. */
  last: number
  /** Review day it is due. */
  due: number
  /** The last graded answer was wrong, and the learner had been sure. */
  sureAndWrong: boolean
  /** It was right, and a guess. */
  guessedRight: boolean
}

/** Length of a day, in milliseconds. */
const dayLength = 86_400_000

/** Review days turn at four in the morning, local time: a night shift is one day. */
const turn = 4 * 3_600_000

/**
 * The review day of a moment, counted in days.
 *
 * @param at milliseconds since 1970
 * @param offset minutes that UTC is ahead of local time, as `Date.getTimezoneOffset` gives them
 * @example reviewDay(Date.UTC(2026, 10, 27, 3, 59), 0) === reviewDay(Date.UTC(2026, 10, 26, 4, 0), 0) // => true
 */
export function reviewDay(at: number, offset: number): number {
  return Math.floor((at - offset * 60_000 - turn) / dayLength)
}

/**
 * The grade of one event. Wrong, less than half right, or shown: Again. Half right, right with help, right by a guess:
 * Hard. Right: Good. Right and sure: Easy, for what is known and known to be known can wait longest.
 *
 * @example gradeOf({ at: 0, share: 1, try: 1, sure: 'sure' }) // => 4
 */
export function gradeOf({ share, try: tried, sure, hints }: Told): Grade {
  if (tried === 0 || share < 0.5) return 1
  if (share < 1 || hints || sure === 'guess') return 2
  return sure === 'sure' ? 4 : 3
}

/**
 * The events that are graded: the first of each round. What follows in a round was answered with the verdict at hand. A log
 * does not say where a round began that had its answer shown at once; one shown on a day on which nothing was tried is one.
 *
 * @param offset minutes, as `Date.getTimezoneOffset` gives them
 */
export function graded(log: readonly Told[], offset: number): Told[] {
  const dayOf = (event: Told | undefined) => event && reviewDay(event.at, offset)
  return log.filter((event, index) => event.try === 1 || (event.try === 0 && dayOf(event) !== dayOf(log[index - 1])))
}

/**
 * Folds a log into what is remembered; undefined where nothing was answered yet. Several answers on one review day count as
 * the first of them: practising again at once is no sign of remembering.
 *
 * @param offset minutes, as `Date.getTimezoneOffset` gives them
 * @example memoryOf([{ at: 0, share: 1, try: 1 }], 0) // => due some days later
 */
export function memoryOf(log: readonly Told[], offset: number): Memory | undefined {
  let memory: Memory | undefined
  for (const event of graded(log, offset)) {
    const day = reviewDay(event.at, offset)
    if (memory && day <= memory.last) continue
    const grade = gradeOf(event)
    const passed: number = memory ? day - memory.last : 0
    const { stability, difficulty } = fsrs.next_state(memory ? { stability: memory.stability, difficulty: memory.difficulty } : null, passed, grade)
    memory = {
      stability,
      difficulty,
      last: day,
      due: day + fsrs.next_interval(stability, passed),
      sureAndWrong: grade === 1 && event.sure === 'sure',
      guessedRight: event.share === 1 && event.sure === 'guess',
    }
  }
  return memory
}

/** A question that may come back. */
export interface Card {
  id: string
  type: string
  log: readonly Told[]
}

export interface Queued {
  id: string
  type: string
  /** Review day it is due. */
  due: number
  /** What stands first in the queue, from 0. */
  rank: 0 | 1 | 2
  /** How likely it is still known, 0 to 1. */
  retrievability: number
}

/**
 * What is due on a day, in the order to take it: wrong and sure first, then right by a guess, then what is most likely
 * forgotten. Given the same cards in any order it is the same.
 *
 * @param today a review day
 * @param early also what is not due yet: for those who want to practise anyway
 */
export function queue(cards: readonly Card[], today: number, offset: number, early = false): Queued[] {
  const due: Queued[] = []
  for (const { id, type, log } of cards) {
    const memory = memoryOf(log, offset)
    if (!memory || (memory.due > today && !early)) continue
    due.push({
      id,
      type,
      due: memory.due,
      rank: memory.sureAndWrong ? 0 : memory.guessedRight ? 1 : 2,
      retrievability: fsrs.forgetting_curve(Math.max(0, today - memory.last), memory.stability),
    })
  }
  return due.sort((a, b) => a.rank - b.rank || a.retrievability - b.retrievability || (a.id < b.id ? -1 : 1))
}

/** Seconds one question takes, by its type; measured on nobody: a guess to fill five minutes with. */
const seconds: Record<string, number> = {
  truefalse: 30,
  single: 35,
  numeric: 60,
  multi: 45,
  blank: 50,
  order: 50,
  match: 55,
  classify: 70,
  matrix: 60,
  hotspot: 35,
}

/** Seconds a list of questions takes. @example secondsFor([{ type: 'single' }]) // => 35 */
export function secondsFor(list: readonly { type: string }[]): number {
  return list.reduce((sum, { type }) => sum + (seconds[type] ?? 45), 0)
}

/** As many from the front of the queue as fit into so many seconds, at least one. */
export function within<T extends { type: string }>(list: readonly T[], limit: number): T[] {
  let sum = 0
  return list.filter((one, index) => {
    sum += secondsFor([one])
    return index === 0 || sum <= limit
  })
}

/** The first day from `today` on when something is due, undefined when nothing ever is. */
export function nextDue(cards: readonly Card[], today: number, offset: number): number | undefined {
  const days = cards.flatMap(({ log }) => memoryOf(log, offset)?.due ?? [])
  return days.length > 0 ? Math.max(today, Math.min(...days)) : undefined
}

/** The moment a review day begins, milliseconds since 1970. */
export function startOf(day: number, offset: number): number {
  return day * dayLength + turn + offset * 60_000
}

/** Cards of records: those that were answered and are known. */
export function cardsOf(
  records: Iterable<{ id: string; attempt: Attempt }>,
  known: ReadonlyMap<string, { rev: number; type: string; unscored?: true | undefined }>,
): Card[] {
  return [...records].flatMap(({ id, attempt }) => {
    const question = known.get(id)
    return question && !question.unscored && question.rev === attempt.rev && attempt.log?.length ? [{ id, type: question.type, log: attempt.log }] : []
  })
}
