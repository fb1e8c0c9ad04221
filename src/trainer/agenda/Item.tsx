import { useId, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Agenda, most, type Row } from '@/models/agenda'
import { withLabel, withMinutes } from '@/models/agenda-edit'
import { NumberField } from '@/ui/NumberField'
import type { Drag } from './drag.ts'
import { Slides } from './Slides.tsx'
import { momentText } from './say.ts'
import { presentUrl } from './urls.ts'
import type { Shared } from './View.tsx'

interface Props extends Shared {
  row: Row
  /** Its place, from 0, of `all`. */
  at: number
  all: number
  name: string
  plan: Agenda
  drag: Drag
  edit(change: (was: Agenda) => Agenda): void
  move(by: -1 | 1): void
  remove(): void
}

/** One lesson or break: when, how long, in which place; a lesson's slides unfold. */
export function Item({ row, at, all, name, plan, drag, edit, move, remove, ...shared }: Props) {
  const { words } = shared
  const own = words.item
  const { item, lesson, from, to } = row
  const id = useId()
  const mark = drag.dragged === item.id ? ' ag-dragged' : drag.target === at ? ` ag-drop-${drag.after ? 'after' : 'before'}` : ''
  return (
    <li class={`ag-item ag-${item.kind}${mark}`} data-item={item.id}>
      <div class="ag-head">
        <span class="ag-grip" aria-hidden="true" onPointerDown={(event) => drag.take(event, item.id)}>
          <svg viewBox="0 0 12 20" width="12" height="20" aria-hidden="true">
            {[3, 10, 17].map((y) => [3, 9].map((x) => <circle key={x + y} cx={x} cy={y} r="1.5" />))}
          </svg>
        </span>
        <p class="ag-time">
          {momentText(from, words)}–{momentText(to, words)}
        </p>
        <h3 tabIndex={-1}>{name}</h3>
        <div class="ag-moves">
          <button type="button" class="btn" data-move="up" aria-label={fill(own.up, { name })} aria-disabled={at === 0} onClick={() => move(-1)}>
            ↑
          </button>
          <button type="button" class="btn" data-move="down" aria-label={fill(own.down, { name })} aria-disabled={at === all - 1} onClick={() => move(1)}>
            ↓
          </button>
          <button type="button" class="btn" aria-label={fill(own.remove, { name })} onClick={remove}>
            ✕
          </button>
        </div>
      </div>
      {item.kind === 'lesson' && !lesson && <p class="ag-warn">{own.gone}</p>}
      <div class="ag-line">
        {(lesson || item.kind === 'break') && (
          <NumberField
            id={`${id}-minutes`}
            label={own.minutes}
            name={fill(own.minutesOf, { name })}
            value={row.minutes}
            min={1}
            max={most.minutes}
            step={5}
            whole
            words={words.field}
            // A lesson that takes what was planned follows the plan from then on.
            onValue={(minutes) =>
              minutes !== null && edit((was) => withMinutes(was, item.id, item.kind === 'lesson' && minutes === row.planned ? undefined : minutes))
            }
          />
        )}
        {lesson && row.minutes !== row.planned && <p class="soft">{fill(own.planned, { n: row.planned })}</p>}
        {item.kind === 'break' && (
          <label class="ag-wide">
            {own.label}
            <input
              value={item.label}
              maxLength={most.label}
              autoComplete="off"
              placeholder={own.pause}
              onInput={({ currentTarget: { value } }) => edit((was) => withLabel(was, item.id, value))}
            />
          </label>
        )}
        {item.kind === 'lesson' && lesson && (
          <p class="ag-links">
            <a href={presentUrl(shared.index, plan, item)} aria-label={`${own.present}: ${name}`}>
              {own.present}
            </a>
            <a href={`${lesson.href}deck/`} aria-label={`${own.deck}: ${name}`}>
              {own.deck}
            </a>
            <a href={`${lesson.href}handout/`} aria-label={`${own.handout}: ${name}`}>
              {own.handout}
            </a>
            <a href={`${lesson.href}guide/?start=${row.from.time}`} aria-label={`${own.guide}: ${name}`}>
              {own.guide}
            </a>
          </p>
        )}
      </div>
      {item.kind === 'lesson' && lesson && <Fold {...{ row, item, lesson, edit }} {...shared} />}
    </li>
  )
}

type FoldProps = Shared & Pick<Props, 'row' | 'edit'> & Pick<Parameters<typeof Slides>[0], 'item' | 'lesson'>

/** The slides of a lesson, drawn only while unfolded: an agenda of a hundred slides opens as fast as one of ten. */
function Fold({ row, ...rest }: FoldProps) {
  const { item, lesson, words } = rest
  const [open, setOpen] = useState(false)
  const n = Object.keys(item.notes).length
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {fill(words.item.slides, { n: row.shown, all: lesson.slides.length })}
        {n > 0 && fill(words.item.notes, { n })}
      </summary>
      {open && <Slides lost={row.lost} {...rest} />}
    </details>
  )
}
