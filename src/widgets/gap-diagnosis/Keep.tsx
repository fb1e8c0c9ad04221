import { useLayoutEffect, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { cleanName, nameLength } from '@/models/gap-state'
import { $touched } from '@/stores/engine'
import { remove, save } from '@/stores/scenarios'
import { Heading } from './Results.tsx'
import { add, saved as list, tool } from './shelf.ts'
import type { PanelProps } from './View.tsx'

/** Saves a diagnosis under a name, opens one again, deletes one with a way back. */
export function Keep({ id, state, wording, compact, replace, tell }: PanelProps) {
  const own = wording.words.keep
  const [saved, setSaved] = useState(list)
  // What was typed belongs to the diagnosis it was typed for.
  const [draft, setDraft] = useState<{ of: string; text: string } | null>(null)
  const name = draft?.of === state.name ? draft.text : state.name

  // Also what a link or another tab has saved.
  useLayoutEffect(() => $touched.listen(({ key }) => (!key || key.startsWith(`scenario:${tool}:`)) && setSaved(list())), [])

  function store() {
    const title = cleanName(name) || own.unnamed
    const { name: given, stored } = add({ ...state, name: state.name || title }, title)
    tell(fill(stored ? own.saved : own.unsaved, { name: given }))
  }

  return (
    <>
      <form
        class="tool-acts"
        onSubmit={(event) => {
          event.preventDefault()
          store()
        }}
      >
        <div class="nf">
          <label for={`${id}-save`}>{own.name}</label>
          <input
            id={`${id}-save`}
            class="tool-name"
            maxLength={nameLength}
            autoComplete="off"
            value={name}
            onInput={({ currentTarget }) => setDraft({ of: state.name, text: currentTarget.value })}
          />
        </div>
        <button type="submit" class="btn">
          {own.save}
        </button>
      </form>
      <Heading compact={compact}>{own.list}</Heading>
      {saved.length === 0 && <p class="soft">{own.none}</p>}
      <ul class="tool-list">
        {saved.map((one) => (
          <li key={one.id}>
            <span class="tool-item">{one.name}</span>
            <button type="button" class="btn" aria-label={`${own.open}: ${one.name}`} onClick={() => replace(one.data, fill(own.opened, { name: one.name }))}>
              {own.open}
            </button>
            <button
              type="button"
              class="btn"
              aria-label={`${own.remove}: ${one.name}`}
              onClick={() => {
                remove(tool, one.id)
                tell(fill(own.removed, { name: one.name }), () => void save(tool, one.name, one.data, one.id))
              }}
            >
              {own.remove}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href={wording.shelf}>{own.all}</a>
      </p>
    </>
  )
}
