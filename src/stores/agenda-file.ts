import { type Agenda, type AgendaItem, isAgenda, most } from '@/models/agenda'
import { hasAgenda, agenda as kept, newId, saveAgenda } from '@/stores/agendas'
import { prefix } from '@/stores/engine'

/** One agenda as a file, to take to another PC. A file is taken whole or not at all; what is here stays as it is. */
interface AgendaFile {
  course: string
  kind: 'agenda'
  v: 1
  agenda: Agenda
}

/** Most characters, and bytes, of a file: far more than an agenda fills. */
export const mostBytes = 2_000_000

/**
 * Why a file was refused. `large`: over the limit. `cut`: breaks off in the middle. `json`: no JSON. `records`: a learner's
 * records of this course. `foreign`: not of this course. `newer`: made by a newer version of it. `broken`: not an agenda
 * through and through.
 */
export type AgendaRefusal = 'large' | 'cut' | 'json' | 'records' | 'foreign' | 'newer' | 'broken'

/** The text of an agenda's file. */
export function agendaText(agenda: Agenda): string {
  const file: AgendaFile = { course: prefix.slice(0, -1), kind: 'agenda', v: 1, agenda }
  return JSON.stringify(file, null, 2)
}

/**
 * Reads the text of a file.
 *
 * @example readAgenda('{"course":"serv') // => { refusal: 'cut' }
 */
export function readAgenda(text: string): { agenda: Agenda } | { refusal: AgendaRefusal } {
  if (text.length > mostBytes) return { refusal: 'large' }
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch {
    const plain = text.trim()
    return { refusal: plain.startsWith('{') && !plain.endsWith('}') ? 'cut' : 'json' }
  }
  const { course, kind, v, saved, agenda } = Object(whole) as Record<string, unknown>
  if (course !== prefix.slice(0, -1)) return { refusal: 'foreign' }
  if (kind !== 'agenda') return { refusal: saved === undefined ? 'foreign' : 'records' }
  const versions = [v, (Object(agenda) as { v?: unknown }).v]
  if (versions.some((version) => typeof version === 'number' && version > 1)) return { refusal: 'newer' }
  if (v !== 1 || !isAgenda(agenda)) return { refusal: 'broken' }
  return { agenda: known(agenda) }
}

/**
 * Puts an agenda from a file beside those here. One that is here already, word for word, is not made twice; one that is here
 * in another state stays, and the file's gets an id of its own. `stored` is false where it is kept only until the page is left.
 */
export function takeIn(from: Agenda): { agenda: Agenda; how: 'new' | 'same' | 'beside'; stored: boolean } {
  if (!hasAgenda(from.id)) return { agenda: from, how: 'new', stored: saveAgenda(from) }
  if (JSON.stringify(known(kept(from.id).get())) === JSON.stringify(from)) return { agenda: from, how: 'same', stored: true }
  const beside = { ...from, id: newId() }
  return { agenda: beside, how: 'beside', stored: saveAgenda(beside) }
}

/** Only what an agenda is made of, in one order: a file may say more. */
function known({ v, id, title, start, end, items }: Agenda): Agenda {
  return { v, id, title: title.slice(0, most.title), start, ...(end === undefined ? {} : { end }), items: items.map(knownItem) }
}

function knownItem(item: AgendaItem): AgendaItem {
  if (item.kind === 'break') return { kind: 'break', id: item.id, minutes: item.minutes, label: item.label }
  const { id, scope, minutes, hidden, notes } = item
  const inOrder = Object.entries(notes).sort(([one], [other]) => (one < other ? -1 : 1))
  return { kind: 'lesson', id, scope, ...(minutes === undefined ? {} : { minutes }), hidden: [...new Set(hidden)], notes: Object.fromEntries(inOrder) }
}
