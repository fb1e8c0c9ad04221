import { type PersistentEvents, persistentAtom, setPersistentEngine } from '@nanostores/persistent'
import type { WritableAtom } from 'nanostores'
import { freeze, read, readers, refresh, setAside, write } from '@/stores/engine'

/** What is saved says which version of its shape it is, and is the very value a store holds. */
export interface Saved {
  v: number
}

/** How one kind of value is saved. Document it above the shape, with what becomes of old data. */
export interface Shape<T extends Saved> {
  /** The value where nothing is saved; its `v` is today's version. Setting it removes the key. */
  initial: T
  /** Whether a parsed value of today's version can be used. May throw: that is a no. */
  check(value: unknown): value is T
  /** `migrations[1]` makes a value of version 2 out of one of version 1; they run in order, and `v` is set for them. */
  migrations?: Record<number, (old: never) => object>
  /** Fits a good value to today's content; gives back the same object when there is nothing to do. Runs at every reading. */
  fit?(value: T): T
}

const device = new Proxy<Record<string, string>>(
  {},
  {
    has: (_, key) => read(key as string) !== undefined,
    get: (_, key) => read(key as string),
    set(_, key, text) {
      write(key as string, text)
      return true
    },
    deleteProperty(_, key) {
      write(key as string, undefined)
      return true
    },
  },
)

// Reading again what is stored, instead of believing the event, lets the last writer win in every tab.
const events: PersistentEvents = {
  addEventListener: (key, _, restore) => readers.set(restore, key),
  removeEventListener: (_, __, restore) => readers.delete(restore),
}

/**
 * A store whose value outlives the page, in all tabs. Make it once per key. The traps: a view reads it with
 * `useStore($store, { ssr: 'initial' })`, so that the first render equals the server's; and a change that builds on
 * the value goes through `update`.
 *
 * @example persistent('settings', { initial: { v: 1, theme: 'system' }, check: isSettings })
 */
export function persistent<T extends Saved>(key: string, shape: Shape<T>): WritableAtom<T> {
  const { initial } = shape
  let latest: { text: string; value: T } | undefined
  // persistentAtom reads as soon as it is made; with an empty engine at that moment it reads when it is first used.
  setPersistentEngine({}, events)
  const $store: WritableAtom<T> = persistentAtom<T>(key, initial, {
    // A text that cannot be used leaves the value as it is.
    decode(text): T {
      const value = open(key, text, shape)
      if (value) latest = { text, value }
      return value ?? ($store.value as T)
    },
    // Reading is not writing: a value just read goes back as the text it was, also when it was migrated or fitted.
    encode: (value) => (value === initial ? undefined : value === latest?.value ? latest.text : JSON.stringify(value)),
  })
  setPersistentEngine(device, events)
  return $store
}

/** A family of stores: the same one for the same arguments. */
export function family<A extends (string | number)[], T>(make: (...names: A) => T): (...names: A) => T {
  const made = new Map<string, T>()
  return (...names) => {
    const name = names.join('@')
    if (!made.has(name)) made.set(name, make(...names))
    return made.get(name) as T
  }
}

/** Changes a store by what is stored at this moment, so that two tabs do not undo each other's work. */
export function update<T>($store: WritableAtom<T>, key: string, change: (value: T) => T): void {
  refresh(key)
  $store.set(change($store.get()))
}

/** One look at a saved value, without a store; undefined when there is none that can be used. */
export function load<T extends Saved>(key: string, shape: Shape<T>): T | undefined {
  refresh(key)
  const text = read(key)
  return text === undefined ? undefined : open(key, text, shape)
}

/** Reads a text and sees to it that one that cannot be used is neither lost nor written over. */
function open<T extends Saved>(key: string, text: string, shape: Shape<T>): T | undefined {
  const value = decode(text, shape)
  if (value === 'newer') freeze(key, value)
  else if (value) return shape.fit ? shape.fit(value) : value
  else setAside(key, text)
  return undefined
}

function decode<T extends Saved>(text: string, { initial, check, migrations }: Shape<T>): T | 'newer' | undefined {
  try {
    let value = JSON.parse(text)
    if (value.v > initial.v) return 'newer'
    // Without the migration it needs, this throws: an old value is never read as if it were of today.
    while (value.v !== initial.v) value = { ...migrations![value.v]!(value as never), v: value.v + 1 }
    return check(value) ? value : undefined
  } catch {
    return undefined
  }
}
