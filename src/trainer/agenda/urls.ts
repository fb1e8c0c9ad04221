import { type Agenda, type DeckIndex, type LessonItem, lessonOf } from '@/models/agenda'

/** The list of agendas in the address; an agenda stands there by its id. */
export const all = 'all'

/** Where a lesson of an agenda is presented; the presenter's window finds hidden slides, notes and the next lesson by it. */
export function presentUrl({ lessons }: DeckIndex, { id }: Agenda, item: LessonItem): string {
  return `${lessonOf(item, lessons)?.href ?? ''}present/?agenda=${id}&item=${encodeURIComponent(item.id)}`
}
