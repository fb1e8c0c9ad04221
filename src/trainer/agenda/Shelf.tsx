import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Agenda, schedule } from '@/models/agenda'
import { withBreaks } from '@/models/agenda-edit'
import { allAgendas, newId, saveAgenda } from '@/stores/agendas'
import { OpenFile } from './OpenFile.tsx'
import { momentText } from './say.ts'
import type { Shared } from './View.tsx'

/** All agendas of this device; makes one, opens one from a file. */
export function Shelf(shared: Shared) {
  const { index, words } = shared
  const own = words.shelf
  const agendas = allAgendas()
  return (
    <>
      <h2 tabIndex={-1}>{own.title}</h2>
      {agendas.length === 0 && <p>{own.none}</p>}
      <ul class="ag-shelf">
        {agendas.map((agenda) => {
          const { end } = schedule(agenda, index.lessons)
          const n = agenda.items.filter(({ kind }) => kind === 'lesson').length
          return (
            <li key={agenda.id}>
              <a href={`#${agenda.id}`}>{agenda.title.trim() || words.desk.untitled}</a>
              <span class="soft">{fill(own.summary, { n, from: agenda.start, to: momentText(end, words) })}</span>
            </li>
          )
        })}
      </ul>
      <Make {...shared} />
      <OpenFile {...shared} />
    </>
  )
}

function Make({ index, words, tell, open }: Shared) {
  const own = words.shelf
  const [from, setFrom] = useState(index.modules[0]?.id ?? '')

  function make() {
    const module = index.modules.find(({ id }) => id === from)
    const blank: Agenda = { v: 1, id: newId(), title: own.blankTitle, start: '09:00', items: [] }
    const agenda = module
      ? { ...blank, title: fill(own.halfDayTitle, { module: module.title }), end: '12:00', items: withBreaks(module.lessons, index.lessons, newId) }
      : blank
    if (!saveAgenda(agenda)) tell({ text: words.file.unsaved, at: agenda.id })
    open(agenda.id)
  }

  return (
    <section aria-label={own.newTitle} class="no-print">
      <h3>{own.newTitle}</h3>
      <form
        class="ag-line"
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <label>
          {own.from}
          <select value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
            {index.modules.map(({ id, title }) => (
              <option key={id} value={id}>
                {fill(own.halfDay, { module: title })}
              </option>
            ))}
            <option value="">{own.blank}</option>
          </select>
        </label>
        <button type="submit" class="btn primary">
          {own.make}
        </button>
      </form>
    </section>
  )
}
