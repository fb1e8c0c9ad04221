import { useStore } from '@nanostores/preact'
import { atom, type ReadableAtom } from 'nanostores'
import type { ComponentChild } from 'preact'
import { fill } from '@/i18n/fill'
import { type BreakItem, type DeckIndex, type LessonItem, nextLesson, noteOf } from '@/models/agenda'
import type { Action, Snapshot } from '@/slides/deck/snapshot'
import type { PanelProps } from '@/slides/presenter/Panel'
import { agenda, hasAgenda } from '@/stores/agendas'

/** What the presenter's window has of the agenda that is run. Fetched only where there is one. */

type Named = NonNullable<Snapshot['agenda']>

/** What follows in an agenda. */
interface Following {
  title: string
  breaks: BreakItem[]
  go: Action
}

interface Running extends PanelProps {
  query: URLSearchParams
  /** The lesson on screen, and the address of the index of all of them. */
  deck: string
  decks: string
}

/**
 * Runs the agenda in the address, `?agenda=<id>&item=<item>`, or the one of the session: hides what this group is not
 * shown. Gives back the trainer's own note to a slide, and what stands below the slide at the end: the next lesson.
 */
export function runAgenda(running: Running): { noteTo(slide: string): HTMLElement | undefined; below: ComponentChild } {
  const { query, deck, decks, words, $peer, act } = running
  const { snapshot } = $peer.get()
  const [id, place] = [query.get('agenda'), query.get('item')]
  const named = id && place ? { id, item: place } : snapshot.agenda
  const item = named && itemOf(named, deck)
  if (!named || !item) return { noteTo: () => undefined, below: <p class="p-banner">{words.agendaGone}</p> }
  if (snapshot.agenda?.item !== item.id || String(snapshot.hidden) !== String(item.hidden))
    act(turnTo(named, item, item.hidden.includes(snapshot.slide) ? undefined : snapshot.slide))
  const $next = atom<Following | 'failed' | null>(null)
  fetch(decks)
    .then((response) => response.json())
    .then((index) => $next.set(following(named, index)))
    .catch(() => $next.set('failed'))
  return {
    noteTo(slide) {
      const text = noteOf(item, slide).trim()
      return text ? ownNote(text, words.ownNote) : undefined
    },
    below: <NextLesson {...running} $next={$next} />,
  }
}

/** The part of an agenda that this lesson is; undefined where this device does not have it. */
function itemOf({ id, item }: Named, deck: string): LessonItem | undefined {
  if (!hasAgenda(id)) return undefined
  return agenda(id)
    .get()
    .items.find((one): one is LessonItem => one.kind === 'lesson' && one.id === item && one.scope === deck)
}

/** Puts a lesson of an agenda before the room, without the slides this group is not shown. */
function turnTo({ id }: Pick<Named, 'id'>, item: LessonItem, slide = 'start'): Action {
  return { do: 'deck', deck: item.scope, slide, hidden: item.hidden, agenda: { id, item: item.id } }
}

/** The lesson after the one that is on, with the breaks before it; null at the end of the agenda. */
function following(named: Named, { lessons }: DeckIndex): Following | null {
  const next = nextLesson(agenda(named.id).get(), named.item, lessons)
  return next && { title: lessons[next.item.scope]?.title ?? '', breaks: next.breaks, go: turnTo(named, next.item) }
}

/** The trainer's own note, as it was written. */
function ownNote(text: string, title: string): HTMLElement {
  const note = document.createElement('div')
  note.className = 'notes'
  note.dataset['own'] = ''
  const head = document.createElement('b')
  head.textContent = title
  note.append(head, '\n', text)
  return note
}

/** At the end of a lesson: the breaks, and the lesson after them. */
function NextLesson({ words, stage, $peer, act, $next }: PanelProps & { $next: ReadableAtom<Following | 'failed' | null> }) {
  const { snapshot } = useStore($peer)
  const next = useStore($next)
  const last = stage.shown(snapshot).at(-1)
  if (!next || snapshot.slide !== last?.id || snapshot.step < last.steps) return null
  if (next === 'failed') return <p class="p-banner">{words.nextFailed}</p>
  return (
    <p class="p-banner" role="status">
      {next.breaks.map(({ id, minutes, label }) => (
        <span key={id}>{fill(label.trim() ? words.breakFirst : words.breakPlain, { n: minutes, label })}</span>
      ))}
      <button type="button" class="btn primary" onClick={() => act(next.go)}>
        {fill(words.nextLesson, { title: next.title })} →
      </button>
    </p>
  )
}
