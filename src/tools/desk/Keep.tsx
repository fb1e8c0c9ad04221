import { useLayoutEffect, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { cleanName, nameLength } from '@/models/gap-state'
import { $touched } from '@/stores/engine'
import { remove, save } from '@/stores/scenarios'
import type { Shelf } from '@/stores/shelf'
import type { Tell } from '@/ui/notice'
import type { DeskWords } from './desk-strings.ts'
import { Heading } from './Heading.tsx'

interface Props<State> {
  /** Unique in the page. */
  id: string
  compact: boolean
  state: State
  shelf: Shelf<State>
  words: DeskWords['keep']
  /** Address of the list of all that is saved. */
  all: string
  replace: (next: State, text: string) => void
  tell: Tell
}

/** Saves a state under a name, opens one again, deletes one with a way back. */
export function Keep<State extends { name: string }>({ id, compact, state, shelf, words, all, replace, tell }: Props<State>) {
  const [saved, setSaved] = useState(shelf.saved)
  // What was typed belongs to the state it was typed for.
  const [draft, setDraft] = useState<{ of: string; text: string } | null>(null)
  const name = draft?.of === state.name ? draft.text : state.name

  // Also what a link or another tab has saved.
  useLayoutEffect(() => $touched.listen(({ key }) => (!key || key.startsWith(`scenario:${shelf.tool}:`)) && setSaved(shelf.saved())), [])

  function store() {
    const title = cleanName(name) || words.unnamed
    const { name: given, stored } = shelf.add({ ...state, name: state.name || title }, title)
    tell(fill(stored ? words.saved : words.unsaved, { name: given }))
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
          <label for={`${id}-save`}>{words.name}</label>
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
          {words.save}
        </button>
      </form>
      <Heading compact={compact}>{words.list}</Heading>
      {saved.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="tool-list">
        {saved.map((one) => (
          <li key={one.id}>
            <span class="tool-item">{one.name}</span>
            <button
              type="button"
              class="btn"
              aria-label={`${words.open}: ${one.name}`}
              onClick={() => replace(one.data, fill(words.opened, { name: one.name }))}
            >
              {words.open}
            </button>
            <button
              type="button"
              class="btn"
              aria-label={`${words.remove}: ${one.name}`}
              onClick={() => {
                remove(shelf.tool, one.id)
                tell(fill(words.removed, { name: one.name }), () => void save(shelf.tool, one.name, one.data, one.id))
              }}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href={all}>{words.all}</a>
      </p>
    </>
  )
}
