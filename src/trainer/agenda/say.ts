import { fill } from '@/i18n/fill'
import type { AgendaItem, DeckLessons, Moment } from '@/models/agenda'
import { lessonOf } from '@/models/agenda'
import type { AgendaWords } from './strings.ts'

/** A moment in words. @example momentText({ time: '00:20', day: 1 }, words) // => '00:20 next day' */
export function momentText({ time, day }: Moment, words: AgendaWords): string {
  if (day === 0) return time
  return day === 1 ? fill(words.nextDay, { time }) : fill(words.laterDay, { time, n: day + 1 })
}

/** Minutes in words. @example lengthText(95, words) // => '1 h 35 min' */
export function lengthText(minutes: number, words: AgendaWords): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [h > 0 ? fill(words.hours, { n: h }) : '', m > 0 || h === 0 ? fill(words.mins, { n: m }) : '']
  // Chinese sets no space between them.
  return parts.filter(Boolean).join(words.hours.includes(' ') ? ' ' : '')
}

/** What an item is called: a lesson by its title, where the course has it no longer by its scope; a break by its label. */
export function nameOf(item: AgendaItem, lessons: DeckLessons, words: AgendaWords): string {
  return item.kind === 'break' ? item.label.trim() || words.item.pause : (lessonOf(item, lessons)?.title ?? item.scope)
}
