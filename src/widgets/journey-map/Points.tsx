import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { cleanName, nameLength } from '@/models/gap-state'
import { fixed } from '@/models/numbers'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Naming } from '@/tools/desk/Naming'
import type { Desk } from '@/tools/desk/useDesk'
import type { History } from '@/tools/desk/useHistory'
import { NumberField } from '@/ui/NumberField'
import { contacts, type Lane, lanes } from './ids.ts'
import { importances, moved, scale, type Touchpoint } from './model.ts'
import { nameOf } from './Results.tsx'
import { blank, cleanText, type JourneyState, limits, mostTouchpoints, newTouchpoint } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  desk: Desk<JourneyState>
  history: History
  words: Words
  deskWords: DeskWords
  /** Place of the touchpoint that is being changed. */
  chosen: number
  choose: (at: number) => void
}

/** The touchpoints in order: one is chosen, changed, moved; steps are undone and redone. Everything by keyboard, nothing by dragging. */
export function Points({ id, desk, history, words, deskWords, chosen, choose }: Props) {
  const { state, edit, replace, say } = desk
  const own = words.points
  const { touchpoints } = state
  const list = useRef<HTMLOListElement>(null)
  const called = useRef<HTMLInputElement>(null)
  /** What the focus goes to once it is there. */
  const next = useRef<'row' | 'name' | null>(null)
  const point = touchpoints[chosen]

  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (next.current === 'row') list.current?.querySelectorAll('button')[chosen]?.focus()
    if (next.current === 'name') called.current?.focus()
    next.current = null
  })

  /** Adding, moving, taking out are steps of their own; what is typed into a field is one. */
  function alone(act: () => void) {
    history.cut()
    act()
    history.cut()
  }

  const put = (part: Partial<Touchpoint>) =>
    edit((now) => ({ ...now, touchpoints: now.touchpoints.map((one, at) => (at === chosen ? { ...one, ...part } : one)) }))

  function move(at: number, by: number, focus: 'row' | null = null) {
    const [one, to] = [touchpoints[at], at + by]
    if (to < 0 || to >= touchpoints.length || !one) return
    alone(() => edit((now) => ({ ...now, touchpoints: moved(now.touchpoints, at, to) })))
    choose(to)
    next.current = focus
    say(fill(own.moved, { name: nameOf(one.name, words), at: to + 1, n: touchpoints.length }))
  }

  function add() {
    const at = Math.min(touchpoints.length, chosen + 1)
    alone(() => edit((now) => ({ ...now, touchpoints: [...now.touchpoints.slice(0, at), newTouchpoint, ...now.touchpoints.slice(at)] })))
    choose(at)
    next.current = 'name'
    say(fill(own.added, { at: at + 1 }))
  }

  function remove(at: number, focus: 'row' | null = null) {
    const one = touchpoints[at]
    if (!one) return
    alone(() => replace({ ...state, touchpoints: touchpoints.filter((_, place) => place !== at) }, fill(own.removed, { name: nameOf(one.name, words) })))
    choose(Math.max(0, Math.min(at, touchpoints.length - 2)))
    next.current = focus
  }

  function back() {
    say(history.undo() ? own.undone : own.nothing)
  }
  function again() {
    say(history.redo() ? own.redone : own.nothingAgain)
  }

  /** Undoing in a field of text is the browser's. */
  function onKeyDown(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, shiftKey, target } = event
    if (!(ctrlKey || metaKey) || (target instanceof HTMLInputElement && target.type === 'text')) return
    const letter = key.toLowerCase()
    if (letter !== 'z' && letter !== 'y') return
    event.preventDefault()
    if (letter === 'y' || shiftKey) again()
    else back()
  }

  function onRowKey(event: KeyboardEvent, at: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (event.altKey) return move(at, step, 'row')
      const to = at + step
      if (to < 0 || to >= touchpoints.length) return
      choose(to)
      next.current = 'row'
    } else if (event.key === 'Delete') {
      event.preventDefault()
      remove(at, 'row')
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for undo reach everything inside; the buttons do the same
    <div onKeyDown={onKeyDown}>
      <Naming
        id={id}
        label={own.name}
        value={state.name}
        onName={(name) => edit((now) => ({ ...now, name }))}
        clear={{
          label: deskWords.clear,
          press() {
            alone(() => replace(blank, deskWords.cleared))
            choose(0)
          },
        }}
      />
      <p class="tool-acts jm-acts">
        <button type="button" class="btn" aria-disabled={!history.canUndo} aria-keyshortcuts="Control+Z" onClick={back}>
          {own.undo}
        </button>
        <button type="button" class="btn" aria-disabled={!history.canRedo} aria-keyshortcuts="Control+Y" onClick={again}>
          {own.redo}
        </button>
      </p>
      <p class="soft" id={`${id}-hint`}>
        {own.hint}
      </p>
      <ol class="jm-list" ref={list} aria-label={own.list} aria-describedby={`${id}-hint`}>
        {touchpoints.map((one, at) => (
          <li key={at}>
            <button
              type="button"
              class="jm-row"
              aria-current={at === chosen ? 'true' : undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
              onClick={() => choose(at)}
              tabIndex={at === chosen ? 0 : -1}
              onKeyDown={(event) => onRowKey(event, at)}
            >
              <span>{fill(own.row, { at: at + 1, name: nameOf(one.name, words) })}</span>
              <span class="soft">
                {one.experience !== null && one.expectation !== null ? `${fixed(one.expectation, 1)} → ${fixed(one.experience, 1)}` : '–'}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="tool-acts jm-acts">
        {touchpoints.length < mostTouchpoints ? (
          <button type="button" class="btn" onClick={add}>
            {own.add}
          </button>
        ) : (
          <span>{fill(own.full, { n: mostTouchpoints })}</span>
        )}
        {point && (
          <>
            <button type="button" class="btn" aria-disabled={chosen === 0} onClick={() => move(chosen, -1)}>
              {own.earlier}
            </button>
            <button type="button" class="btn" aria-disabled={chosen === touchpoints.length - 1} onClick={() => move(chosen, 1)}>
              {own.later}
            </button>
            <button type="button" class="btn" onClick={() => remove(chosen)}>
              {own.remove}
            </button>
          </>
        )}
      </p>
      {point && <Editor key={chosen} {...{ id, point, words, deskWords, put, called }} at={chosen} />}
    </div>
  )
}

interface EditorProps {
  id: string
  at: number
  point: Touchpoint
  words: Words
  deskWords: DeskWords
  put: (part: Partial<Touchpoint>) => void
  called: { current: HTMLInputElement | null }
}

function Editor({ id, at, point, words, deskWords, put, called }: EditorProps) {
  const own = words.points
  const number = (key: 'importance' | 'expectation' | 'experience' | 'wait', range: { low: number; high: number }, optional: boolean, step: number) => (
    <NumberField
      key={key}
      id={`${id}-${key}`}
      label={own[key]}
      value={point[key]}
      min={range.low}
      max={range.high}
      step={step}
      optional={optional}
      words={deskWords.field}
      onValue={(value) => (value !== null || optional) && put({ [key]: value })}
    />
  )
  const line = (key: string, label: string, value: string, write: (text: string) => void) => (
    <div class="nf jm-text" key={key}>
      <label for={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        type="text"
        maxLength={limits.text}
        autoComplete="off"
        value={value}
        onInput={({ currentTarget }) => write(cleanText(currentTarget.value))}
      />
    </div>
  )
  return (
    <>
      <fieldset class="tool-group">
        <legend>{fill(own.legend, { at: at + 1, name: nameOf(point.name, words) })}</legend>
        <div class="tool-fields">
          <div class="nf jm-text">
            <label for={`${id}-called`}>{own.called}</label>
            <input
              id={`${id}-called`}
              ref={called}
              type="text"
              maxLength={nameLength}
              autoComplete="off"
              value={point.name}
              onInput={({ currentTarget }) => put({ name: cleanName(currentTarget.value) })}
            />
          </div>
          <div class="nf">
            <label for={`${id}-contact`}>{own.contact}</label>
            <select
              id={`${id}-contact`}
              value={point.contact}
              onInput={({ currentTarget: { value } }) => put({ contact: contacts.find((one) => one === value) ?? 'people' })}
            >
              {contacts.map((one) => (
                <option key={one} value={one}>
                  {words.contacts[one]}
                </option>
              ))}
            </select>
          </div>
          {number('importance', importances, false, 1)}
          {number('expectation', scale, true, 0.5)}
          {number('experience', scale, true, 0.5)}
          {number('wait', { low: 0, high: limits.wait }, false, 1)}
          {line('fail', own.fail, point.fail, (fail) => put({ fail }))}
        </div>
      </fieldset>
      <fieldset class="tool-group">
        <legend>{own.blueprint}</legend>
        <div class="tool-fields">
          {lanes.map((lane: Lane) => line(lane, words.lanes[lane], point.lanes[lane], (text) => put({ lanes: { ...point.lanes, [lane]: text } })))}
        </div>
      </fieldset>
    </>
  )
}
