import { type Agenda, type AgendaItem, type DeckLessons, isClock, isMinutes, type LessonItem, most } from '@/models/agenda'

/**
 * Changes to an agenda. Each gives a new agenda and leaves the old as it was; what cannot be done (an item that is not
 * there, minutes out of range) gives back the same object.
 */

/**
 * With one more item, at the end or before the item that stands at `at`. An id that is taken gets a number after it.
 *
 * @example withItem(agenda, { kind: 'break', id: 'b', minutes: 15, label: '' }, 1).items[1].id // => 'b'
 */
export function withItem(agenda: Agenda, item: AgendaItem, at: number = agenda.items.length): Agenda {
  if (agenda.items.length >= most.items) return agenda
  const taken = new Set(agenda.items.map(({ id }) => id))
  let { id } = item
  for (let count = 2; taken.has(id); count += 1) id = `${item.id.slice(0, 30)}-${count}`
  const place = Math.max(0, Math.min(at, agenda.items.length))
  return { ...agenda, items: [...agenda.items.slice(0, place), { ...item, id }, ...agenda.items.slice(place)] }
}

export function withoutItem(agenda: Agenda, id: string): Agenda {
  const items = agenda.items.filter((item) => item.id !== id)
  return items.length === agenda.items.length ? agenda : { ...agenda, items }
}

/**
 * An item moved to the place `to`, from 0; beyond the ends means to the end.
 *
 * @example moveItem(agenda, 'c', 0).items.map(({ id }) => id) // => ['c', 'a', 'b']
 */
export function moveItem(agenda: Agenda, id: string, to: number): Agenda {
  const from = agenda.items.findIndex((item) => item.id === id)
  const item = agenda.items[from]
  const place = Math.max(0, Math.min(to, agenda.items.length - 1))
  if (!item || from === place) return agenda
  const rest = agenda.items.filter((other) => other !== item)
  return { ...agenda, items: [...rest.slice(0, place), item, ...rest.slice(place)] }
}

/** An item that takes so many minutes; undefined gives a lesson back to its plan. */
export function withMinutes(agenda: Agenda, id: string, minutes: number | undefined): Agenda {
  if (minutes !== undefined && !isMinutes(minutes)) return agenda
  return changed(agenda, id, (item) => {
    if (item.minutes === minutes) return item
    if (minutes !== undefined) return { ...item, minutes }
    if (item.kind === 'break') return item
    const { minutes: _, ...rest } = item
    return rest
  })
}

export function withLabel(agenda: Agenda, id: string, label: string): Agenda {
  return changed(agenda, id, (item) => (item.kind === 'break' ? { ...item, label: label.slice(0, most.label) } : item))
}

/**
 * A slide of a lesson hidden from this group, or shown again.
 *
 * @example hideSlide(agenda, 'a', 'three-steps', true).items[0].hidden // => ['three-steps']
 */
export function hideSlide(agenda: Agenda, id: string, slide: string, hide: boolean): Agenda {
  return changedLesson(agenda, id, (item) => {
    if (item.hidden.includes(slide) === hide || (hide && item.hidden.length >= most.named)) return item
    return { ...item, hidden: hide ? [...item.hidden, slide] : item.hidden.filter((other) => other !== slide) }
  })
}

/** The trainer's own note to a slide; an empty one is none. */
export function withNote(agenda: Agenda, id: string, slide: string, note: string): Agenda {
  return changedLesson(agenda, id, (item) => {
    const others = Object.fromEntries(Object.entries(item.notes).filter(([name]) => name !== slide))
    if (Object.keys(others).length >= most.named) return item
    return { ...item, notes: note.trim() === '' ? others : { ...others, [slide]: note.slice(0, most.note) } }
  })
}

export function withTitle(agenda: Agenda, title: string): Agenda {
  return { ...agenda, title: title.slice(0, most.title) }
}

/** Begins at another time, `HH:MM`. */
export function withStart(agenda: Agenda, start: string): Agenda {
  return isClock(start) ? { ...agenda, start } : agenda
}

/** Is meant to be over at a time, `HH:MM`; undefined: nobody minds. */
export function withEnd({ end: was, ...rest }: Agenda, end: string | undefined): Agenda {
  if (end === undefined) return rest
  return { ...rest, end: isClock(end) ? end : was }
}

/** Longest stretch without a break, and the break, in minutes: after more than an hour and a quarter a room stops listening. */
const stretch = 75
const pause = 15

/**
 * Lessons in order, with a break wherever people would otherwise sit longer than an hour and a quarter.
 *
 * @param newId gives an id nobody has
 * @example withBreaks(['gaps/gap-model', 'gaps/gap-5'], lessons, newId).map(({ kind }) => kind) // => ['lesson', 'break', 'lesson']
 */
export function withBreaks(scopes: readonly string[], lessons: DeckLessons, newId: () => string): AgendaItem[] {
  let since = 0
  return scopes.flatMap((scope): AgendaItem[] => {
    const minutes = (Object.hasOwn(lessons, scope) && lessons[scope]?.minutes) || 0
    const item: AgendaItem = { kind: 'lesson', id: newId(), scope, hidden: [], notes: {} }
    const rest = since > 0 && since + minutes > stretch
    since = rest ? minutes : since + minutes
    return rest ? [{ kind: 'break', id: newId(), minutes: pause, label: '' }, item] : [item]
  })
}

function changed(agenda: Agenda, id: string, change: (item: AgendaItem) => AgendaItem): Agenda {
  const items = agenda.items.map((item) => (item.id === id ? change(item) : item))
  return items.every((item, index) => item === agenda.items[index]) ? agenda : { ...agenda, items }
}

function changedLesson(agenda: Agenda, id: string, change: (item: LessonItem) => LessonItem): Agenda {
  return changed(agenda, id, (item) => (item.kind === 'lesson' ? change(item) : item))
}
