import { useLayoutEffect, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { checkState, cleanName, type GapState, nameLength } from '@/models/gap-state'
import { signed } from '@/models/numbers'
import type { Answer } from '@/models/servqual'
import { $touched } from '@/stores/engine'
import { remove, save } from '@/stores/scenarios'
import { DataTable } from '@/ui/DataTable'
import { compare } from './model.ts'
import { Heading } from './Results.tsx'
import { add, saved as list, tool } from './shelf.ts'
import { scoresOf } from './state.ts'
import type { PanelProps } from './View.tsx'

/** Saves numbers under a name, opens them again, deletes them with a way back, and compares two. */
export function Scenarios({ id, state, words, wording, compact, replace, tell }: PanelProps) {
  const own = wording.words.scenarios
  const [saved, setSaved] = useState(list)
  // Under another name stand other numbers: what was typed for those before is not meant for them.
  const [draft, setDraft] = useState<{ of: string; text: string } | null>(null)
  const name = draft?.of === state.name ? draft.text : state.name
  const [pair, setPair] = useState<[string, string]>(['', ''])

  // Also what a link or another tab has saved.
  useLayoutEffect(() => $touched.listen(({ key }) => (!key || key.startsWith(`scenario:${tool}:`)) && setSaved(list())), [])

  function store() {
    const title = cleanName(name) || own.unnamed
    const { name: given, stored } = add({ ...state, name: state.name || title }, title)
    tell(fill(stored ? own.saved : own.unsaved, { name: given }))
  }

  function discard(scenario: (typeof saved)[number]) {
    remove(tool, scenario.id)
    tell(fill(own.removed, { name: scenario.name }), () => void save(tool, scenario.name, scenario.data, scenario.id))
  }

  const find = (key: string) => saved.find((scenario) => scenario.id === key)
  const select = (which: 0 | 1, label: string) => (
    <div class="nf">
      <label for={`${id}-cmp${which}`}>{label}</label>
      <select
        id={`${id}-cmp${which}`}
        value={find(pair[which])?.id ?? ''}
        onChange={(event) => setPair(which === 0 ? [event.currentTarget.value, pair[1]] : [pair[0], event.currentTarget.value])}
      >
        <option value="">{own.current}</option>
        {saved.map((scenario) => (
          <option key={scenario.id} value={scenario.id}>
            {scenario.name}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <>
      <form
        class="gc-row"
        onSubmit={(event) => {
          event.preventDefault()
          store()
        }}
      >
        <div class="nf">
          <label for={`${id}-save`}>{own.name}</label>
          <input
            id={`${id}-save`}
            class="gc-name"
            maxLength={nameLength}
            autoComplete="off"
            value={name}
            onInput={(event) => setDraft({ of: state.name, text: event.currentTarget.value })}
          />
        </div>
        <button type="submit" class="btn">
          {own.save}
        </button>
      </form>
      <Heading compact={compact}>{own.list}</Heading>
      {saved.length === 0 && <p class="soft">{own.none}</p>}
      <ul class="gc-saved">
        {saved.map((scenario) => (
          <li key={scenario.id}>
            <span>{scenario.name}</span>
            <button
              type="button"
              class="btn"
              aria-label={`${own.open}: ${scenario.name}`}
              onClick={() => {
                const data = checkState(scenario.data)
                if (data) replace(data, fill(own.opened, { name: scenario.name }))
              }}
            >
              {own.open}
            </button>
            <button type="button" class="btn" aria-label={`${own.remove}: ${scenario.name}`} onClick={() => discard(scenario)}>
              {own.remove}
            </button>
          </li>
        ))}
      </ul>
      {saved.length > 0 && (
        <>
          <Heading compact={compact}>{own.compare}</Heading>
          <div class="gc-row">
            {select(0, own.first)}
            {select(1, own.second)}
          </div>
          <Comparison first={find(pair[0])?.data ?? state} second={find(pair[1])?.data ?? state} words={words} own={own} />
        </>
      )}
    </>
  )
}

function Comparison({
  first,
  second,
  words,
  own,
}: {
  first: GapState
  second: GapState
  words: PanelProps['words']
  own: PanelProps['wording']['words']['scenarios']
}) {
  const both = compare({ scale: first.scale, scores: scoresOf(first) }, { scale: second.scale, scores: scoresOf(second) })
  const show = (value: Answer) => (value === null ? '–' : signed(value, 2))
  const row = (key: string, head: string, value: { first: Answer; second: Answer; difference: Answer }) => ({
    key,
    head,
    cells: [show(value.first), show(value.second), show(value.difference)],
  })
  return (
    <>
      <p class="soft">{both.sameScale ? own.better : own.otherScale}</p>
      <DataTable
        caption={own.compare}
        head={[words.gap, own.first, own.second, own.difference]}
        rows={[
          ...both.dimensions.map((dimension, index) => row(dimension.id, words.dimensions[index] as string, dimension)),
          row('unweighted', words.unweighted, both.unweighted),
          row('weighted', words.weighted, both.weighted),
        ]}
      />
    </>
  )
}
