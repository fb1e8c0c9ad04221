import type { WritableAtom } from 'nanostores'
import { type Agenda, isAgenda } from '@/models/agenda'
import { now } from '@/stores/clock'
import { keys, read, refresh, remove, write } from '@/stores/engine'
import { family, load, persistent, type Shape } from '@/stores/persistent'

/**
 * A trainer's agendas, each under `agenda:<id>`; the shape is `Agenda` in src/models/agenda.ts. When the course changes, an
 * agenda stays as it is: lessons and slides it names that are gone are passed over by who reads it. One that cannot be read
 * is set aside and the others are listed.
 */
const start = 'agenda:'

const shape = (id: string): Shape<Agenda> => ({
  initial: { v: 1, id, title: '', start: '09:00', items: [] },
  check: (value): value is Agenda => isAgenda(value) && value.id === id,
})

/** The agenda of an id; the same store for the same id. Where none is saved it is empty, without a title. */
export const agenda: (id: string) => WritableAtom<Agenda> = family((id: string) => persistent(start + id, shape(id)))

/** Whether there is an agenda of this id. */
export function hasAgenda(id: string): boolean {
  return load(start + id, shape(id)) !== undefined
}

/** All agendas, by title. */
export function allAgendas(): Agenda[] {
  return keys(start)
    .flatMap((key) => load(key, shape(key.slice(start.length))) ?? [])
    .sort((one, other) => one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1))
}

/** Saves an agenda under its id. False: it is kept only until the page is left, which must be said. */
export function saveAgenda(saved: Agenda): boolean {
  const key = start + saved.id
  const done = write(key, JSON.stringify(saved))
  refresh(key)
  return done
}

/**
 * Changes an agenda by what is stored at this moment, so that two tabs do not undo each other's work. One that is gone, in
 * another tab perhaps, stays gone.
 *
 * @example changeAgenda('abc123', (was) => moveItem(was, 'i1', 0))
 */
export function changeAgenda(id: string, change: (was: Agenda) => Agenda): boolean {
  const found = load(start + id, shape(id))
  return found !== undefined && saveAgenda(change(found))
}

export function removeAgenda(id: string): void {
  remove(start + id)
}

/** An id nobody has yet, for an agenda or an item of one. Time and chance: crypto.randomUUID does not exist on plain http. */
export function newId(): string {
  const id = now().toString(36) + Math.random().toString(36).slice(2, 6)
  return read(start + id) === undefined ? id : newId()
}
