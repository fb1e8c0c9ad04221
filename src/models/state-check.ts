/** Small checks a tool's `checkState` is made of: each gives the value, or undefined where it cannot be one. */

import { cleanName } from '@/models/gap-state'

export type Check<T> = (value: unknown) => T | undefined

/** A number within limits, both included. */
export const within =
  (low: number, high: number): Check<number> =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high ? value : undefined

/** A whole number within limits, both included. */
export const whole =
  (low: number, high: number): Check<number> =>
  (value) =>
    Number.isInteger(value) ? within(low, high)(value) : undefined

/** One of a few words. */
export const oneOf =
  <T extends string>(words: readonly T[]): Check<T> =>
  (value) =>
    words.find((word) => word === value)

/** Also null. */
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value) =>
    value === null ? null : check(value)

/** A name as people type it: one line, cleaned, shown as text only. */
export const name: Check<string> = (value) => (typeof value === 'string' ? cleanName(value) : undefined)

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

/** A list of so many entries, each of which must pass. */
export const listOf =
  <T>(each: Check<T>, fewest: number, most: number): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length < fewest || value.length > most) return undefined
    const read = value.map(each)
    return read.includes(undefined) ? undefined : (read as T[])
  }

/** An object with named parts; what else it carries is left behind. @example record({ n: whole(0, 9) })({ n: 3, x: 1 }) // => { n: 3 } */
export const record =
  <T extends object>(parts: { [K in keyof T]: Check<T[K]> }): Check<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = (Object.keys(parts) as (keyof T & string)[]).map((key) => [key, parts[key]((value as Record<string, unknown>)[key])] as const)
    return entries.some(([, read]) => read === undefined) ? undefined : (Object.fromEntries(entries) as T)
  }
