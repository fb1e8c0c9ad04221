import { atom, onMount, type WritableAtom } from 'nanostores'
import { type Attempt, fresh, isAttempt, type Outcome, outcome, reconcile } from '@/models/attempt'
import type { AskBase } from '@/questions/types'
import { saw } from '@/stores/clock'
import { $touched, keys, read, refresh, remove, write } from '@/stores/engine'
import { family, load, persistent, type Shape, update } from '@/stores/persistent'
import { place } from '@/stores/place'

/**
 * What the learner answered. Each question is saved under a key of its own, `q:<module>/<lesson>/<question>`, so that
 * two tabs cannot write over each other; both languages share it. The shape is `Attempt`. When content changes:
 *
 * - a question is reworded, `rev` stays: nothing happens;
 * - its `rev` changes: this one question starts anew, and says what had been answered (`reconcile`);
 * - its id changes and `moved` in course.yaml says so: the record follows (`setMoved`);
 * - it is removed: its record stays, unread, until the course is reset.
 */
const shape = (rev?: number): Shape<Attempt> => ({
  initial: fresh(rev ?? 0),
  check: isAttempt,
  fit(attempt) {
    saw(attempt.last?.at ?? 0)
    return rev === undefined ? attempt : reconcile(attempt, rev)
  },
})

/** A question by `module/lesson/question` and its revision. */
export type Asked = Pick<AskBase, 'id' | 'rev'>

const start = 'q:'
let moved: Record<string, string> = {}

/** The storage key of a question here: answers given in a deck are the room's and never touch the learner's own. */
const keyOf = (id: string) => `${place().startsWith('deck:') ? `${place()}:` : ''}${start}${id}`

const stores = family((key: string, rev: number) => persistent(key, shape(rev)))

/** The record of one question, `module/lesson/question`, at a revision; the same store for the same question. */
export function attempt(id: string, rev: number): WritableAtom<Attempt> {
  return stores(keyOf(id), rev)
}

/** Forgets everything about one question. */
export function clearAttempt({ id }: Pick<Asked, 'id'>): void {
  remove(keyOf(id))
}

/** Forgets the answers of a lesson, `module/lesson`. */
export function clearAnswers(lesson: string): void {
  for (const key of keys(start)) if (today(key.slice(start.length)).startsWith(`${lesson}/`)) remove(key)
}

/**
 * Tells of questions whose id changed, old id -> new id, and moves their records. A record that the new id has already
 * is never written over, and an old one goes only after the new one is safely stored.
 */
export function setMoved(map: Record<string, string>): void {
  moved = map
  for (const old of Object.keys(map)) {
    const [from, to] = [start + old, start + today(old)]
    const text = read(from)
    if (text === undefined || read(to) !== undefined) continue
    if (write(to, text)) write(from, undefined)
    refresh(to)
  }
}

/** A saved record without a store, for views over many. With a revision, a record of another one is reconciled. */
export function record({ id, rev }: { id: string; rev?: number }): Attempt | undefined {
  return load(start + id, shape(rev))
}

/** Every record there is, whatever its revision, under the id its question has today. */
export function allRecords(): { id: string; attempt: Attempt }[] {
  return keys(start).flatMap((key) => {
    const attempt = load(key, shape())
    return attempt ? [{ id: today(key.slice(start.length)), attempt }] : []
  })
}

/**
 * Where the learner stands with each question, by id. Given with its revision, a revised question is untouched again.
 *
 * @example outcomes(['gaps/gap-5/sign']) // => { 'gaps/gap-5/sign': 'right' }
 */
export function outcomes(asked: (string | Asked)[]): Record<string, Outcome> {
  const named = asked.map((one) => (typeof one === 'string' ? { id: one } : one))
  return Object.fromEntries(named.map((one) => [one.id, outcome(record(one) ?? fresh(0))]))
}

/** Counts up whenever an answer or a lesson's progress was written, here or in another tab: look again then. */
export const $changes = atom(0)

onMount($changes, () =>
  $touched.listen(({ key }) => {
    if (key === undefined || /^(q|lesson):/.test(key)) $changes.set($changes.get() + 1)
  }),
)

/** Changes the record of a question by what is stored at this moment. */
export function change({ id, rev }: Asked, step: (was: Attempt) => Attempt): void {
  update(attempt(id, rev), keyOf(id), step)
}

/** The id a question has today. A map that runs in a circle is left after as many steps as it has entries. */
function today(id: string): string {
  return Object.keys(moved).reduce((name) => moved[name] ?? name, id)
}
