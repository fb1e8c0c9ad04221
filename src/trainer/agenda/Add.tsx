import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Agenda, type AgendaItem, most } from '@/models/agenda'
import { withItem } from '@/models/agenda-edit'
import { newId } from '@/stores/agendas'
import { nameOf } from './say.ts'
import type { Shared } from './View.tsx'

interface Props extends Shared {
  plan: Agenda
  edit(change: (was: Agenda) => Agenda): void
}

/** Adds a lesson or a break at the end. */
export function Add({ plan, edit, index, words, say, tell }: Props) {
  const own = words.desk
  const offered = index.modules.flatMap(({ lessons }) => lessons)
  const [picked, setPicked] = useState<string | null>(null)
  // The first that is not in the agenda yet, until somebody chooses.
  const scope = picked ?? offered.find((one) => !plan.items.some((item) => item.kind === 'lesson' && item.scope === one)) ?? offered[0] ?? ''

  function add(item: AgendaItem) {
    const n = plan.items.length + 1
    if (n > most.items) return tell({ text: fill(own.full, { n: most.items }) })
    edit((was) => withItem(was, item))
    setPicked(null)
    say(fill(words.item.added, { name: nameOf(item, index.lessons, words), n, all: n }))
  }

  return (
    <section aria-label={own.add} class="ag-add no-print">
      <form
        class="ag-line"
        onSubmit={(event) => {
          event.preventDefault()
          add({ kind: 'lesson', id: newId(), scope, hidden: [], notes: {} })
        }}
      >
        <label class="ag-wide">
          {own.lesson}
          <select value={scope} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
            {index.modules.map((module) => (
              <optgroup key={module.id} label={module.title}>
                {module.lessons.map((one) => (
                  <option key={one} value={one}>
                    {index.lessons[one]?.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="submit" class="btn">
          {own.addLesson}
        </button>
        <button type="button" class="btn" onClick={() => add({ kind: 'break', id: newId(), minutes: 15, label: '' })}>
          {own.addBreak}
        </button>
      </form>
    </section>
  )
}
