import type { WritableAtom } from 'nanostores'
import { isSitting, type Sitting } from '@/models/sitting'
import { now, saw } from '@/stores/clock'
import { family, persistent, type Saved, type Shape, update } from '@/stores/persistent'

/** A sitting that was handed in, in short. `share` is 0 to 1 over `counted` questions. */
export interface Result {
  at: number
  share: number
  counted: number
}

/**
 * Checks and exams, each under `sitting:<name>`: `check:<module>`, `exam`, `pretest`,
 * `class:<module>:<seed>`; and `<name>:redo`, what was missed in it. The questions drawn are kept, not the
 * rule that drew them. When content changes: a question that was corrected or taken out since is not counted any more
 * (`scoreOf`), the others stay; the results of the past are as they were.
 */
export interface SittingSaved extends Saved {
  v: 1
  /** The one going on, or handed in last. */
  now?: Sitting
  /** Handed in, the latest last. */
  past: Result[]
  /** When any of this changed last; 0: never. */
  at: number
}

/** Results kept of each. */
const mostResults = 20

const shape: Shape<SittingSaved> = {
  initial: { v: 1, past: [], at: 0 },
  check(value): value is SittingSaved {
    const { now: sitting, past, at } = value as SittingSaved
    const isResult = ({ at, share, counted }: Result) => [at, share, counted].every(Number.isFinite)
    return (!sitting || isSitting(sitting)) && Array.isArray(past) && past.every(isResult) && Number.isFinite(at)
  },
  fit(saved) {
    saw(saved.at)
    return saved
  },
}

const start = 'sitting:'

/** The sittings of one name; the same store for the same name. */
export const sittings: (name: string) => WritableAtom<SittingSaved> = family((name: string) => persistent(start + name, shape))

/** Begins, or goes on with, a sitting: saved at every change. */
export function saveSitting(name: string, sitting: Sitting): void {
  update(sittings(name), start + name, (saved) => ({ ...saved, now: sitting, at: now() }))
}

/** Hands a sitting in, with its result. */
export function handIn(name: string, sitting: Sitting, { share, counted }: Omit<Result, 'at'>): void {
  const at = now()
  update(sittings(name), start + name, (saved) => ({
    ...saved,
    now: { ...sitting, done: at },
    past: [...saved.past, { at, share, counted }].slice(-mostResults),
    at,
  }))
}
