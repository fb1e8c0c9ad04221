import { type BreakItem, type DeckIndex, type LessonItem, nextLesson } from '@/models/agenda'
import type { Action, Snapshot } from '@/slides/deck/snapshot'
import { agenda, hasAgenda } from '@/stores/agendas'

/** What the presenter's window has of the agenda that is run. */

type Named = NonNullable<Snapshot['agenda']>

/** The agenda in the address, `?agenda=<id>&item=<item>`. */
export function agendaInAddress(query: URLSearchParams): Named | undefined {
  const [id, item] = [query.get('agenda'), query.get('item')]
  return id && item ? { id, item } : undefined
}

/** The part of an agenda that this lesson is; undefined where this device does not have it. */
export function itemOf(named: Named | undefined, deck: string): LessonItem | undefined {
  if (!named || !hasAgenda(named.id)) return undefined
  return agenda(named.id)
    .get()
    .items.find((item): item is LessonItem => item.kind === 'lesson' && item.id === named.item && item.scope === deck)
}

/** Puts a lesson of an agenda before the room, without the slides this group is not shown. `slide`: where to begin. */
export function turnTo({ id }: Pick<Named, 'id'>, item: LessonItem, slide = 'start'): Action {
  return { do: 'deck', deck: item.scope, slide, hidden: item.hidden, agenda: { id, item: item.id } }
}

/** What follows in an agenda. */
export interface Following {
  title: string
  breaks: BreakItem[]
  go: Action
}

/** The lesson after the one that is on, with the breaks before it; null at the end of the agenda. */
export function following(named: Named, { lessons }: DeckIndex): Following | null {
  const next = nextLesson(agenda(named.id).get(), named.item, lessons)
  return next && { title: lessons[next.item.scope]?.title ?? '', breaks: next.breaks, go: turnTo(named, next.item) }
}

/** The trainer's own note to a slide, as it was written. */
export function ownNote(text: string, title: string): HTMLElement {
  const note = document.createElement('div')
  note.className = 'notes'
  note.dataset['own'] = ''
  const head = document.createElement('b')
  head.textContent = title
  note.append(head, '\n', text)
  return note
}
