import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Agenda, type AgendaItem, firstLesson, most, type Schedule, schedule } from '@/models/agenda'
import { moveItem, withEnd, withItem, withoutItem, withStart, withTitle } from '@/models/agenda-edit'
import { agenda, changeAgenda, hasAgenda } from '@/stores/agendas'
import { Add } from './Add.tsx'
import { useDrag } from './drag.ts'
import { Item } from './Item.tsx'
import { Keep } from './Keep.tsx'
import { Paper } from './Paper.tsx'
import { lengthText, momentText, nameOf } from './say.ts'
import { all, presentUrl } from './urls.ts'
import type { Shared } from './View.tsx'

/** One agenda, open: its times, its items in order, and what can be done with it. */
export function Desk({ id, ...shared }: Shared & { id: string }) {
  const { index, words, say, tell } = shared
  const plan = useStore(agenda(id))
  const list = useRef<HTMLOListElement>(null)
  // A button that moves with its item would lose the focus on the way.
  const focus = useRef<string | null>(null)
  useLayoutEffect(() => {
    const wanted = focus.current
    focus.current = null
    if (wanted) list.current?.querySelector<HTMLElement>(wanted)?.focus()
  })

  const times = schedule(plan, index.lessons)
  const count = plan.items.length
  const name = (item: AgendaItem) => nameOf(item, index.lessons, words)
  const edit = (change: (was: Agenda) => Agenda) => void changeAgenda(id, change)

  function move(item: AgendaItem, to: number, button?: 'up' | 'down') {
    if (to < 0 || to >= count) return say(fill(to < 0 ? words.item.atStart : words.item.atEnd, { name: name(item) }))
    if (button) focus.current = `[data-item="${item.id}"] [data-move="${button}"]`
    edit((was) => moveItem(was, item.id, to))
    say(fill(words.item.moved, { name: name(item), n: to + 1, all: count }))
  }
  function remove(item: AgendaItem, at: number) {
    edit((was) => withoutItem(was, item.id))
    tell({
      text: fill(words.item.removed, { name: name(item) }),
      undo: () => edit((was) => withItem(was, item, at)),
      focus: `[data-item="${item.id}"] h3`,
    })
  }
  const drag = useDrag(list, (itemId, to) => {
    const item = plan.items.find((entry) => entry.id === itemId)
    if (item) move(item, to)
  })

  const first = firstLesson(plan, index.lessons)
  return (
    <>
      <p class="no-print">
        <a href={`#${all}`}>← {words.desk.back}</a>
      </p>
      <h2 tabIndex={-1} class="no-print">
        {plan.title.trim() || words.desk.untitled}
      </h2>
      <Head plan={plan} edit={edit} {...shared} />
      <Sum plan={plan} times={times} {...shared} />
      {first && (
        <p class="no-print">
          <a class="btn seal" href={presentUrl(index, plan, first)}>
            {words.desk.go}
          </a>
        </p>
      )}
      <h3 class="no-print">{words.desk.items}</h3>
      {count === 0 && <p class="soft no-print">{words.desk.nothing}</p>}
      <ol class="ag-items no-print" ref={list}>
        {times.rows.map((row, at) => (
          <Item
            key={row.item.id}
            {...{ row, at, plan, edit, drag }}
            all={count}
            {...shared}
            name={name(row.item)}
            move={(by) => move(row.item, at + by, by < 0 ? 'up' : 'down')}
            remove={() => remove(row.item, at)}
          />
        ))}
      </ol>
      <Add plan={plan} edit={edit} {...shared} />
      <Keep plan={plan} {...shared} />
      {hasAgenda(id) && <Paper plan={plan} times={times} {...shared} />}
    </>
  )
}

interface HeadProps extends Shared {
  plan: Agenda
  edit(change: (was: Agenda) => Agenda): void
}

function Head({ plan, edit, words }: HeadProps) {
  const own = words.desk
  return (
    <div class="ag-line no-print">
      <label class="ag-wide">
        {own.name}
        <input value={plan.title} maxLength={most.title} autoComplete="off" onInput={({ currentTarget: { value } }) => edit((was) => withTitle(was, value))} />
      </label>
      <label>
        {own.start}
        {/* While a time is half typed its value is empty: that changes nothing. */}
        <input type="time" required value={plan.start} onInput={({ currentTarget: { value } }) => value && edit((was) => withStart(was, value))} />
      </label>
      <label>
        {own.end}
        <input type="time" value={plan.end ?? ''} onInput={({ currentTarget: { value } }) => edit((was) => withEnd(was, value || undefined))} />
      </label>
    </div>
  )
}

/** When it ends, how long it is, and whether that is too late. */
function Sum({ plan, times: { minutes, pauses, end, over }, words }: Shared & { plan: Agenda; times: Schedule }) {
  const own = words.desk
  const late = over === null ? null : over > 0 ? own.over : over < 0 ? own.spare : own.exact
  return (
    <p class={`ag-sum no-print${(over ?? 0) > 0 ? ' ag-warn' : ''}`}>
      <strong>
        {fill(own.total, { from: plan.start, to: momentText(end, words), all: lengthText(minutes, words) })}
        {pauses > 0 && fill(own.pauses, { n: lengthText(pauses, words) })}
        {own.stop}
      </strong>{' '}
      {late && fill(late, { end: plan.end ?? '', n: lengthText(Math.abs(over ?? 0), words) })}
    </p>
  )
}
