import { isAgenda } from '@/models/agenda'
import { type Attempt, isAttempt } from '@/models/attempt'
import { mergedAttempt } from '@/models/attempt-merge'
import { isSitting } from '@/models/sitting'
import { keys, original, prefix, read, refresh, write } from '@/stores/engine'
import { copy } from '@/stores/saved'

/**
 * Reading back what `copy` gave: all a learner has, as one JSON. A passport is taken whole or not at all, and what is here
 * stays as it is until the learner says so, and can be put back until the page is left.
 */

/** Why a passport was refused. `entry` is the key that was in the way. */
export interface Refusal {
  /**
   * `large`: over the limit. `cut`: breaks off in the middle. `json`: no JSON. `foreign`: not of this course. `newer`: made by
   * a newer version of it. `broken`: an entry that cannot be what it says.
   */
  code: 'large' | 'cut' | 'json' | 'foreign' | 'newer' | 'broken'
  entry?: string
}

/** Most characters, and bytes, a passport may have: far more than a course fills. */
export const mostBytes = 5_000_000

type Kind = 'q' | 'lesson' | 'sitting' | 'self' | 'scenario' | 'unit' | 'settings' | 'agenda'
type Value = Record<string, unknown> & { v: number }

/** What may stand in a passport: each kind with how it is told from nonsense, and how two of it become one. */
const kinds: Record<Kind, { check(value: Value, key: string): boolean; merge(here: Value, there: Value): Value }> = {
  q: { check: isAttempt, merge: (here, there) => mergedAttempt(here as unknown as Attempt, there as unknown as Attempt) as unknown as Value },
  lesson: {
    check: ({ read: done, at }) => typeof done === 'boolean' && Number.isFinite(at),
    merge: (here, there) => ({ ...later(here, there), read: here['read'] === true || there['read'] === true }),
  },
  sitting: {
    check: ({ now, past, at }) => (now === undefined || isSitting(now)) && Array.isArray(past) && Number.isFinite(at),
    merge: (here, there) => ({ ...later(here, there), past: results(here, there) }),
  },
  self: { check: ({ expected, believed, at }) => [expected, believed, at].every(Number.isFinite), merge: later },
  scenario: { check: ({ name, at }) => typeof name === 'string' && Number.isFinite(at), merge: later },
  unit: { check: (value) => 'state' in value, merge: (here) => here },
  settings: { check: () => true, merge: (here) => here },
  agenda: { check: (value, key) => isAgenda(value) && key === `agenda:${value.id}`, merge: (here) => here },
}

const form = /^(q|lesson|sitting|self|scenario|unit|settings|agenda)(:[\w./:#-]{1,150})?$/

/** Kinds that are another's business: rooms, and what was set aside as unreadable. They stay where they are. */
const leftOut = /^(deck|aside):/

/** A passport that can be taken in: its entries by key. */
export type Entries = ReadonlyMap<string, Value>

/**
 * Reads a passport.
 *
 * @example readPassport('{"course":"service-advantage","v":1,"saved":{}}') // => { entries: Map(0) }
 * @example readPassport('{"course":"serv') // => { refusal: { code: 'cut' } }
 */
export function readPassport(text: string): { entries: Entries } | { refusal: Refusal } {
  const refuse = (code: Refusal['code'], entry?: string) => ({ refusal: entry ? { code, entry: entry.slice(0, 80) } : { code } })
  if (text.length > mostBytes) return refuse('large')
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch {
    const plain = text.trim()
    return refuse(plain.startsWith('{') && !plain.endsWith('}') ? 'cut' : 'json')
  }
  const { course, v, saved } = Object(whole) as { course?: unknown; v?: unknown; saved?: unknown }
  if (course !== prefix.slice(0, -1) || typeof saved !== 'object' || saved === null || Array.isArray(saved)) return refuse('foreign')
  if (typeof v !== 'number' || v > 1) return refuse(typeof v === 'number' ? 'newer' : 'foreign')
  const entries = new Map<string, Value>()
  for (const [key, value] of Object.entries(saved)) {
    if (leftOut.test(key)) continue
    const kind = form.exec(key)?.[1] as Kind | undefined
    if (!kind || typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('broken', key)
    if ((value as Value).v > 1) return refuse('newer', key)
    if ((value as Value).v !== 1 || !sound(kind, value as Value, key)) return refuse('broken', key)
    entries.set(key, value as Value)
  }
  return { entries }
}

function sound(kind: Kind, value: Value, key: string): boolean {
  try {
    return kinds[kind].check(value, key)
  } catch {
    return false
  }
}

/** What taking a passport in would do. */
export interface Plan {
  /** Key -> text to be written. */
  writes: ReadonlyMap<string, string>
  /** Entries that are only in the passport; that would change here; that stay as they are here. */
  added: number
  changed: number
  same: number
  /** Of these, answers to questions. */
  answers: number
}

/** Compares a passport with what is here. Nothing is written. */
export function planMerge(entries: Entries): Plan {
  const writes = new Map<string, string>()
  let [added, changed, same, answers] = [0, 0, 0, 0]
  for (const [key, there] of entries) {
    const here = valueAt(key)
    const text = JSON.stringify(here ? kinds[kindOf(key)].merge(here, there) : there)
    const isAnswer = kindOf(key) === 'q'
    if (!here) added += 1
    else if (sameValue(JSON.parse(text), here)) same += 1
    else changed += 1
    if (!here || !sameValue(JSON.parse(text), here)) {
      writes.set(key, text)
      if (isAnswer) answers += 1
    }
    // Numbers in a tool, and agendas, cannot become one: those here stay, the others are kept beside the saved ones.
    const beside = here && ['unit', 'agenda'].includes(kindOf(key)) && !sameValue(here, there) ? besides(key, there) : undefined
    if (beside && valueAt(beside.key) === undefined) writes.set(beside.key, beside.text)
  }
  return { writes, added, changed, same, answers }
}

/** Takes a passport in: all of it, or, where it does not fit on this device, nothing. */
export function applyMerge({ writes }: Plan): { undo(): void } | 'full' {
  const before = new Map([...writes.keys()].map((key) => [key, original(key)]))
  const undo = () => {
    for (const [key, text] of before) put(key, text)
  }
  for (const [key, text] of writes)
    if (!put(key, text)) {
      undo()
      return 'full'
    }
  return { undo }
}

/** A file name with the day, and the text. */
export function exportPassport(at: number): { name: string; text: string } {
  const text = JSON.stringify(copy(at), null, 2)
  return { name: `${prefix.slice(0, -1)}-${new Date(at).toISOString().slice(0, 10)}.json`, text }
}

/** How much of each kind is here. */
export function countSaved(): { answers: number; lessons: number; numbers: number; other: number } {
  const counts = { answers: 0, lessons: 0, numbers: 0, other: 0 }
  for (const key of keys()) {
    const kind = /^[a-z]+/.exec(key)?.[0]
    if (kind === 'q') counts.answers += 1
    else if (kind === 'lesson') counts.lessons += 1
    else if (kind === 'scenario' || kind === 'unit') counts.numbers += 1
    else counts.other += 1
  }
  return counts
}

function put(key: string, text: string | undefined): boolean {
  const done = write(key, text)
  refresh(key)
  return done
}

function kindOf(key: string): Kind {
  return key.split(':')[0] as Kind
}

function valueAt(key: string): Value | undefined {
  try {
    const value = JSON.parse(read(key) ?? 'null')
    return value && sound(kindOf(key), value, key) ? value : undefined
  } catch {
    return undefined
  }
}

/** What is from elsewhere as one more of its kind: a tool's numbers as a saved scenario. Its id follows from what it is, so that twice is once. */
function besides(key: string, there: Value): { key: string; text: string } {
  const data = kindOf(key) === 'unit' ? there['state'] : there
  const sum = [...JSON.stringify(data)].reduce((hash, sign) => (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, 7).toString(36)
  if (kindOf(key) === 'agenda') {
    const id = `from${sum.padStart(4, '0')}`
    return { key: `agenda:${id}`, text: JSON.stringify({ ...there, id }) }
  }
  return { key: `scenario:${key.slice('unit:'.length)}:from-${sum}`, text: JSON.stringify({ v: 1, name: '⇄', at: 1, data }) }
}

function later(here: Value, there: Value): Value {
  const [a, b] = [here['at'] as number, there['at'] as number]
  return (a - b || JSON.stringify(here).localeCompare(JSON.stringify(there))) >= 0 ? here : there
}

/** The results of both, each once, in order of time. */
function results(here: Value, there: Value): unknown[] {
  const all = [here, there].flatMap(({ past }) => past as { at: number }[])
  return [...new Map(all.map((result) => [result.at, result])).values()].sort((a, b) => a.at - b.at)
}

/** Equal whatever the order of their keys. */
function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
