import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Agenda, most } from '@/models/agenda'
import { agendaText } from '@/stores/agenda-file'
import { newId, removeAgenda, saveAgenda } from '@/stores/agendas'
import { fileName, saveFile } from '@/ui/files'
import { all } from './urls.ts'
import type { Shared } from './View.tsx'

/** What is done with an agenda as a whole: paper, file, copy, farewell. */
export function Keep({ plan, words, tell, open }: Shared & { plan: Agenda }) {
  const own = words.desk
  const title = plan.title.trim() || own.untitled
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const yes = useRef<HTMLButtonElement>(null)
  const ask = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asked) yes.current?.focus()
  }, [asked])

  function duplicate() {
    const copy = { ...plan, id: newId(), title: fill(own.copyOf, { title }).slice(0, most.title) }
    tell({ text: saveAgenda(copy) ? fill(words.file.took.new, { title: copy.title }) : words.file.unsaved, at: copy.id })
    open(copy.id)
  }
  function remove() {
    open(all)
    removeAgenda(plan.id)
    tell({
      text: fill(own.removed, { title }),
      at: all,
      undo: () => {
        saveAgenda(plan)
        open(plan.id)
      },
    })
  }
  function keep() {
    setAsked(false)
    ask.current?.focus()
  }

  return (
    <section aria-label={own.this} class="no-print">
      <h3>{own.this}</h3>
      <p class="acts">
        <button type="button" class="btn" onClick={() => print()}>
          {own.print}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => {
            const saved = agendaText(plan)
            saveFile(fileName(title, 'json'), 'application/json', saved)
            setText(saved)
          }}
        >
          {own.save}
        </button>
        <button type="button" class="btn" onClick={duplicate}>
          {own.duplicate}
        </button>
        <button type="button" class="btn" ref={ask} aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {own.remove}
        </button>
      </p>
      {asked && (
        // biome-ignore lint/a11y/useSemanticElements: a question with two buttons is no fieldset
        <div role="group" aria-labelledby="ag-sure" class="ag-warn" onKeyDown={({ key }) => key === 'Escape' && keep()}>
          <p id="ag-sure">{fill(own.sure, { title })}</p>
          <p class="acts">
            <button type="button" class="btn seal" ref={yes} onClick={remove}>
              {own.yes}
            </button>
            <button type="button" class="btn" onClick={keep}>
              {own.no}
            </button>
          </p>
        </div>
      )}
      {text && (
        <label>
          {own.copyText}
          <textarea rows={6} readOnly value={text} />
        </label>
      )}
    </section>
  )
}
