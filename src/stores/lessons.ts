import { type Asked, clearAnswers, outcomes } from '@/stores/answers'
import { now, saw } from '@/stores/clock'
import { keys, remove } from '@/stores/engine'
import { family, load, persistent, type Saved, type Shape, update } from '@/stores/persistent'

/**
 * How far a lesson was read, under `lesson:<module>/<lesson>`, shared by both languages. When content changes: a
 * section that no longer exists is a place to ignore, and a lesson that no longer exists is never asked for.
 */
export interface Reading extends Saved {
  v: 1
  /** The reader said so; answers are kept apart. */
  read: boolean
  /** The id of the section seen last. */
  section?: string
  /** When any of this changed last, in milliseconds since 1970; 0: never. */
  at: number
}

const shape: Shape<Reading> = {
  initial: { v: 1, read: false, at: 0 },
  check(value): value is Reading {
    const { read, section, at } = value as Reading
    return typeof read === 'boolean' && Number.isFinite(at) && typeof (section ?? '') === 'string'
  },
  fit(reading) {
    saw(reading.at)
    return reading
  },
}

const start = 'lesson:'

/** How far a lesson, `module/lesson`, was read; the same store for the same lesson. */
export const lesson = family((id: string) => persistent(start + id, shape))

export function markRead(id: string): void {
  change(id, { read: true })
}

export function markUnread(id: string): void {
  change(id, { read: false })
}

/** Keeps the place: call it when a section comes into view. */
export function sawSection(id: string, section: string): void {
  change(id, { section })
}

export interface Progress extends Reading {
  /** Every check is answered or shown, or the lesson is marked as read. */
  done: boolean
  answered: number
  total: number
}

/** How far a learner is in a lesson. `checks` are its questions; given with their revision, old answers do not count. */
export function progress(id: string, checks: (string | Asked)[]): Progress {
  const reading = reload(id)
  const answered = Object.values(outcomes(checks)).filter((outcome) => outcome !== 'untouched' && outcome !== 'started').length
  const total = checks.length
  return { ...reading, done: reading.read || (total > 0 && answered === total), answered, total }
}

/** The lesson touched last, and the section to go on with; of `ids`, so that a lesson that is gone is never offered. */
export function leftOff(ids: string[]): (Reading & { lesson: string }) | undefined {
  const [last] = ids.map((id) => ({ ...reload(id), lesson: id })).sort((one, other) => other.at - one.at)
  return last?.at ? last : undefined
}

/** Forgets the answers of a lesson and how far it was read. */
export function resetLesson(id: string): void {
  clearAnswers(id)
  remove(start + id)
}

/** The keys of what a learner did and said, also of what was set aside because it could not be read. */
const ofLearner = /^(aside:)?(q|lesson|sitting|self):/

/**
 * Forgets all a learner did in the course: answers, reading, checks and exams with their results, what was said of one's
 * own mastery. Settings, tools, saved scenarios, and what a room answered in a deck (`deck:*`) stay.
 */
export function resetCourse(): void {
  for (const key of keys()) if (ofLearner.test(key)) remove(key)
}

function reload(id: string): Reading {
  return load(start + id, shape) ?? shape.initial
}

function change(id: string, what: Partial<Reading>): void {
  update(lesson(id), start + id, (reading) => ({ ...reading, ...what, at: now() }))
}
