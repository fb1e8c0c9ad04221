import type { Sure } from '@/models/attempt'
import { random, shuffled } from '@/models/random'

/** A question there is to draw from. */
export interface Pooled {
  /** `module/lesson/question`. */
  id: string
  rev: number
  module: string
  concepts: readonly string[]
}

export interface Drawn {
  id: string
  rev: number
}

/**
 * One sitting: a set of questions drawn once and kept, so that it can be gone on with, and how far it is. `each`: every
 * question is checked by itself; else all are handed in at once.
 */
export interface Sitting {
  seed: number
  /** When it began, milliseconds since 1970. */
  at: number
  each: boolean
  drawn: Drawn[]
  /** Question id -> answer, as its type saves it. */
  answers: Record<string, unknown>
  sure: Record<string, Sure>
  flags: string[]
  /** Question id -> share of its points, 0 to 1; once it is checked, or all is handed in. */
  shares: Record<string, number>
  /** Which question is on the screen, from 0. */
  position: number
  /** When it was handed in. */
  done?: number
  /** In a class check: the number that the trainer gave the participant. */
  number?: number
}

/**
 * Draws a set of questions: as many of each module as its share asks for, and within a module one concept after the
 * other, so that no concept comes a second time before each has come once. What a module lacks goes to the others.
 *
 * @param count how many; fewer when the pool has fewer
 * @param shares module -> its share, in any unit; modules without one are left out. Without shares: the pool as a whole
 * @example draw(pool, 2, 7) // => two questions of two concepts, the same two each time
 */
export function draw(pool: readonly Pooled[], count: number, seed: number, shares?: Readonly<Record<string, number>>): Drawn[] {
  const next = random(seed)
  const groups = shares ? Object.keys(shares).map((module) => pool.filter((one) => one.module === module)) : [[...pool]]
  const amounts = allot(
    count,
    groups.map((_, index) => (shares ? (Object.values(shares)[index] ?? 0) : 1)),
    groups.map((group) => group.length),
  )
  const drawn = groups.flatMap((group, index) => byConcept(shuffled(group, next), amounts[index] ?? 0, next))
  return shuffled(drawn, next).map(({ id, rev }) => ({ id, rev }))
}

/**
 * Whole numbers in the proportion of shares (largest remainders, Hamilton 1792), none above its limit; what a limit
 * leaves over goes to the others.
 *
 * @example allot(10, [1, 1, 1], [9, 9, 2]) // => [4, 4, 2]
 */
export function allot(count: number, shares: readonly number[], limits: readonly number[]): number[] {
  const amounts = shares.map(() => 0)
  const room = (index: number) => (limits[index] ?? 0) - (amounts[index] ?? 0)
  let left = Math.min(
    count,
    limits.reduce((sum, limit, index) => sum + ((shares[index] ?? 0) > 0 ? limit : 0), 0),
  )
  while (left > 0) {
    const open = shares.flatMap((share, index) => (share > 0 && room(index) > 0 ? [{ share, index }] : []))
    const total = open.reduce((sum, { share }) => sum + share, 0)
    const fair = open.map(({ share, index }) => ({ index, exact: (left * share) / total }))
    const whole = fair.map(({ index, exact }) => ({ index, rest: exact % 1, add: Math.min(Math.floor(exact), room(index)) }))
    for (const { index, add } of whole) amounts[index] = (amounts[index] ?? 0) + add
    let over = left - whole.reduce((sum, { add }) => sum + add, 0)
    // A round that gave nobody a whole one, or all but a rest, ends with the largest remainders.
    if (over < open.length || over === left)
      for (const { index } of [...whole].sort((a, b) => b.rest - a.rest || a.index - b.index)) {
        if (over === 0) break
        if (room(index) === 0) continue
        amounts[index] = (amounts[index] ?? 0) + 1
        over -= 1
      }
    left = over
  }
  return amounts
}

function byConcept(group: readonly Pooled[], count: number, next: () => number): Pooled[] {
  const concepts = shuffled([...new Set(group.flatMap((one) => one.concepts))], next)
  const seen = new Map(concepts.map((concept) => [concept, 0]))
  const rest = [...group]
  const taken: Pooled[] = []
  while (taken.length < count && rest.length > 0) {
    // The concept met least so far, of those that still have a question.
    const open = concepts.filter((concept) => rest.some((one) => one.concepts.includes(concept)))
    const least = open.reduce((best, concept) => ((seen.get(concept) ?? 0) < (seen.get(best) ?? 0) ? concept : best), open[0] ?? '')
    const at = Math.max(
      0,
      rest.findIndex((one) => one.concepts.includes(least)),
    )
    const [one] = rest.splice(at, 1)
    if (!one) break
    for (const concept of one.concepts) seen.set(concept, (seen.get(concept) ?? 0) + 1)
    taken.push(one)
  }
  return taken
}

/** A sitting that begins. */
export function begin(drawn: Drawn[], seed: number, at: number, each: boolean): Sitting {
  return { seed, at, each, drawn, answers: {}, sure: {}, flags: [], shares: {}, position: 0 }
}

/** What an answer sheet shows of a question. */
export type Mark = 'blank' | 'answered' | 'right' | 'partly' | 'wrong'

/** Where each question of a sitting stands, in its order. */
export function sheet({ drawn, answers, flags, shares }: Sitting): { id: string; mark: Mark; flagged: boolean }[] {
  return drawn.map(({ id }) => {
    const share = shares[id]
    const mark: Mark = share === undefined ? (id in answers ? 'answered' : 'blank') : share === 1 ? 'right' : share > 0 ? 'partly' : 'wrong'
    return { id, mark, flagged: flags.includes(id) }
  })
}

/**
 * The score of a sitting: mean share over the drawn questions. One left blank counts as nothing, one that was corrected
 * or taken out since does not count at all.
 *
 * @param current questions of today: id -> revision
 * @example scoreOf(sitting, current) // => { share: 0.75, counted: 4, dropped: 0 }
 */
export function scoreOf({ drawn, shares }: Sitting, current: ReadonlyMap<string, number>): { share: number; counted: number; dropped: number } {
  const counted = drawn.filter(({ id, rev }) => current.get(id) === rev)
  const sum = counted.reduce((total, { id }) => total + (shares[id] ?? 0), 0)
  return { share: counted.length > 0 ? sum / counted.length : 0, counted: counted.length, dropped: drawn.length - counted.length }
}

/** What was not all right, to be asked again. */
export function missed({ drawn, shares }: Sitting): Drawn[] {
  return drawn.filter(({ id }) => (shares[id] ?? 0) < 1)
}

/** Whether a value read from a device is a sitting that every function here can work with. */
export function isSitting(value: unknown): value is Sitting {
  const { seed, at, each, drawn, answers, sure, flags, shares, position, done = 0 } = Object(value) as Sitting
  return (
    [seed, at, position, done].every(Number.isFinite) &&
    typeof each === 'boolean' &&
    Array.isArray(drawn) &&
    drawn.every((one) => typeof one?.id === 'string' && Number.isInteger(one.rev)) &&
    [answers, sure, shares].every((map) => typeof map === 'object' && map !== null) &&
    Array.isArray(flags) &&
    Object.values(shares).every((share) => Number.isFinite(share) && share >= 0 && share <= 1)
  )
}
