import { atom } from 'nanostores'

/**
 * The one door to what this device remembers: localStorage, made safe. A read never throws. What cannot be written is
 * kept in memory for as long as the page lives, and `$trouble` says so. Keys here are without the prefix.
 */

/** The id of the course: several courses may share an origin, and each sees only its own keys. */
export const prefix = 'service-advantage:'

export interface Trouble {
  /**
   * `blocked`: the browser allows no storage. `full`: this key did not fit. `corrupted`: this key could not be read and
   * was set aside. `newer`: this key was written by a newer version of the course and is left alone.
   */
  code: 'blocked' | 'full' | 'corrupted' | 'newer'
  key?: string
}

/** What a learner should be told about saving; each trouble once. A `full` leaves the list when its value is saved after all. */
export const $trouble = atom<Trouble[]>([])

/** The key written last, here or in another tab; no key: anything may have changed. */
export const $touched = atom<{ key?: string }>({})

/** Where values are kept and where the page's events come from. Getting `storage` may throw. */
export interface Port {
  readonly storage: Storage
  readonly events: EventTarget
}

// The server has none: there, nothing is stored and nothing is amiss.
let port: Port | undefined

/** Values this page works with instead of the stored ones; undefined stands for "removed". */
const held = new Map<string, string | undefined>()

/** Keys whose stored value must not be written over. */
const frozen = new Set<string>()

/** How each mounted store reads its key again: called whenever that may have changed elsewhere. */
export const readers = new Map<() => void, string>()

/** Uses another storage from now on; tests give it a device of their own. */
export function connect(next: Port): void {
  port = next
  forget()
  onPage('storage', ({ key, newValue }: StorageEvent) => {
    // No key: everything was removed.
    if (!key || key.startsWith(prefix)) arrive(key?.slice(prefix.length), newValue === null)
  })
  // A page taken from the back-forward cache has missed the events in between.
  onPage('pageshow', () => arrive())
  arrive()
}

/** Listens to an event of the page. Adding the same listener twice is adding it once. */
export function onPage<E extends Event>(type: string, listener: (event: E) => unknown): void {
  port?.events.addEventListener(type, listener as EventListener)
}

/** What this page goes by for a key; undefined when there is nothing. */
export function read(key: string): string | undefined {
  if (held.has(key)) return held.get(key)
  return stored(key)
}

/** What a copy should hold for a key: of one that is left alone, what is stored. */
export function original(key: string): string | undefined {
  return (frozen.has(key) && stored(key)) || read(key)
}

/** Saves a text; undefined removes it. False: it is only in memory. */
export function write(key: string, text: string | undefined): boolean {
  if (!held.has(key) && read(key) === text) return true
  const done = !frozen.has(key) && put(key, text)
  if (!done) held.set(key, text)
  else if (held.delete(key)) $trouble.set($trouble.get().filter((trouble) => trouble.key !== key || trouble.code !== 'full'))
  $touched.set({ key })
  if (done && text === undefined) makeUp()
  return done
}

/** The keys that begin with `start`; some may hold nothing this page can read. */
export function keys(start = ''): string[] {
  const names = [...(safely(Object.keys) ?? []), ...[...held.keys()].map((key) => prefix + key)]
  return [...new Set(names)].filter((name) => name.startsWith(prefix + start)).map((name) => name.slice(prefix.length))
}

/** Removes a key and lets the stores on this page know. */
export function remove(key: string): void {
  write(key, undefined)
  refresh(key)
}

/** Removes everything this course has saved, also what was set aside, and starts the stores on this page anew. */
export function clear(): void {
  forget()
  for (const key of keys()) put(key, undefined)
  arrive()
}

/**
 * Moves a text that makes no sense out of the way, to `aside:<key>`, without ever writing over an earlier one. When
 * there is no room for that it stays where it is, and the page works in memory.
 */
export function setAside(key: string, text: string): void {
  let name = `aside:${key}`
  for (let count = 2; ![undefined, text].includes(read(name)); count++) name = `aside:${key}#${count}`
  report({ code: 'corrupted', key })
  if (put(name, text) && put(key, undefined)) held.delete(key)
  else freeze(key, 'corrupted')
}

/** Leaves a key as it is stored; from here on this page keeps its own value in memory. */
export function freeze(key: string, code: Trouble['code']): void {
  report({ code, key })
  frozen.add(key)
  held.set(key, undefined)
}

/** Brings the stores of a key, or all, up to what is stored now: an event of another tab may still be on its way. */
export function refresh(key?: string): void {
  for (const [reader, name] of readers) if ((key ?? name) === name) reader()
}

function arrive(key?: string, removed?: boolean): void {
  if (removed && key && !frozen.has(key)) held.delete(key)
  refresh(key)
  $touched.set({ key })
  if (removed) makeUp()
}

/** Room was made: what had to wait in memory is written now. */
function makeUp(): void {
  for (const [key, text] of held) if (!frozen.has(key)) write(key, text)
}

function forget(): void {
  held.clear()
  frozen.clear()
  $trouble.set([])
}

function stored(key: string): string | undefined {
  return safely((storage) => storage.getItem(prefix + key)) ?? undefined
}

function put(key: string, text: string | undefined): boolean {
  const name = prefix + key
  return !!safely((storage) => {
    if (text === undefined) storage.removeItem(name)
    else storage.setItem(name, text)
    return true
  }, key)
}

function safely<T>(work: (storage: Storage) => T, key?: string): T | undefined {
  try {
    return port && work(port.storage)
  } catch (error) {
    // Firefox 115 calls it NS_ERROR_DOM_QUOTA_REACHED, the others QuotaExceededError.
    report(/quota/i.test((error as Error).name) ? { code: 'full', key } : { code: 'blocked' })
    return undefined
  }
}

function report(trouble: Trouble): void {
  const known = $trouble.get()
  if (!known.some(({ code, key }) => code === trouble.code && key === trouble.key)) $trouble.set([...known, trouble])
}

if (typeof window !== 'undefined') {
  connect({
    get storage() {
      return window.localStorage
    },
    events: window,
  })
}
