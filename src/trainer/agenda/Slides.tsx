import { fill } from '@/i18n/fill'
import { type Agenda, type DeckLesson, type LessonItem, most, noteOf, visibleSlides } from '@/models/agenda'
import { hideSlide, withNote } from '@/models/agenda-edit'
import type { Shared } from './View.tsx'

interface Props extends Shared {
  item: LessonItem
  lesson: DeckLesson
  /** Slides something is kept for that the lesson has no longer. */
  lost: string[]
  edit(change: (was: Agenda) => Agenda): void
}

/** The slides of a lesson in this agenda: which are shown, and the trainer's own note to each. */
export function Slides({ item, lesson, lost, edit, words, tell }: Props) {
  const own = words.item
  const shown = visibleSlides(item, lesson)
  function toggle(slide: string, box: HTMLInputElement) {
    const hide = !box.checked
    if (hide && shown.length === 1) {
      box.checked = true
      return tell({ text: own.last })
    }
    edit((was) => hideSlide(was, item.id, slide, hide))
  }
  const note = (slide: string, title: string) => (
    <label class="ag-note">
      <span aria-hidden="true">{own.note}</span>
      <textarea
        aria-label={fill(own.noteTo, { title })}
        rows={noteOf(item, slide) ? 3 : 1}
        maxLength={most.note}
        value={noteOf(item, slide)}
        onInput={({ currentTarget: { value } }) => edit((was) => withNote(was, item.id, slide, value))}
      />
    </label>
  )
  return (
    <>
      <ul class="ag-slides">
        {lesson.slides.map(({ id, title, minutes, optional }, at) => (
          <li key={id}>
            <label class="ag-show">
              <input type="checkbox" checked={!item.hidden.includes(id)} onChange={({ currentTarget }) => toggle(id, currentTarget)} />
              <span>
                {fill(own.slide, { n: at + 1, title })}{' '}
                <small class="soft">
                  {fill(own.slideMinutes, { n: minutes })}
                  {optional && <b class="ag-optional">{own.optional}</b>}
                </small>
              </span>
            </label>
            {note(id, title)}
          </li>
        ))}
      </ul>
      {lost.length > 0 && (
        <>
          <p class="ag-warn">{own.lost}</p>
          <ul class="ag-slides">
            {lost.map((id) => (
              <li key={id}>
                <code>{id}</code>
                {noteOf(item, id) && note(id, id)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
