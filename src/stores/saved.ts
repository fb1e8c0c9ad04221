import { keys, original, prefix } from '@/stores/engine'

/** One thing this device remembers. */
export interface Entry {
  key: string
  /** As it was saved; a text that is no JSON, as one set aside may be, stays a text. */
  value: unknown
  /** Bytes of storage it takes: browsers count two for each character of key and text. */
  size: number
}

/** Everything this course remembers on this device, by key; also what is only in memory because it could not be saved. */
export function saved(): Entry[] {
  return keys()
    .sort()
    .flatMap((key) => {
      const text = original(key)
      return text === undefined ? [] : [{ key, value: parsed(text), size: 2 * (prefix.length + key.length + text.length) }]
    })
}

/** A whole copy to take along. `at` is milliseconds since 1970. */
export interface Copy {
  course: string
  v: 1
  /** ISO 8601, in UTC. */
  at: string
  saved: Record<string, unknown>
}

/**
 * Everything in one readable object.
 *
 * @example JSON.stringify(copy(Date.UTC(2026, 10, 23)), null, 2)
 * // => { "course": "service-advantage", "v": 1, "at": "2026-11-23T00:00:00.000Z", "saved": { "settings": { "v": 1, "theme": "dark" } } }
 */
export function copy(at: number): Copy {
  return {
    course: prefix.slice(0, -1),
    v: 1,
    at: new Date(at).toISOString(),
    saved: Object.fromEntries(saved().map(({ key, value }) => [key, value])),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
