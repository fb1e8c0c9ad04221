import { fill } from '@/i18n/fill'
import { fixed, grouped } from '@/models/numbers'
import type { DeskWords } from '@/tools/desk/desk-strings'
import type { Desk } from '@/tools/desk/useDesk'
import { Warnings } from '@/tools/desk/Warnings'
import { across, ems, type Frame, Plot } from '@/ui/chart'
import { DataTable } from '@/ui/DataTable'
import { grid, type Level, levels, type Plan, type Size, sizeOf, type Warning, type Worth, warningsOf, worthOf } from './model.ts'
import type { PlannerState } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  compact: boolean
  state: PlannerState
  plan: Plan
  words: Words
  deskWords: DeskWords
  edit: Desk<PlannerState>['edit']
}

export const amount = (value: number) => grouped(value, Number.isInteger(Math.round(value * 10) / 10) || Math.abs(value) >= 100 ? 0 : 1)
const per = (share: number) => fixed(share * 100, share > 0 && share < 0.01 ? 1 : 0)

/** What a segment is called here. */
export const nameOf = (state: PlannerState, at: number, words: Words) => state.segments[at]?.name || fill(words.inputs.unnamed, { n: at + 1 })

export function Results(props: Props) {
  const { compact, state, plan, words, deskWords } = props
  const say = (warning: Warning) =>
    fill(words.warnings[warning.code], {
      n: 'hours' in warning ? amount(warning.hours) : '',
      names: 'at' in warning ? warning.at.map((at) => nameOf(state, at, words)).join(deskWords.and) : '',
    })
  const values = { hours: amount(plan.hours), capacity: amount(state.capacity), over: amount(plan.over), left: amount(-plan.over) }
  const top = plan.segments.reduce<Plan['segments'][number] | null>(
    (best, one) => (best === null || one.marginShare / (one.customerShare || 1) > best.marginShare / (best.customerShare || 1) ? one : best),
    null,
  )
  return (
    <>
      {state.name && (
        <p class="soft">
          <b>{state.name}</b>
        </p>
      )}
      {plan.customers > 0 && (
        <>
          <p class="tool-first">{fill(plan.over > 0 ? words.headline.over : words.headline.fits, values)}</p>
          <p>
            {fill(words.money, {
              cost: grouped(plan.cost, 0),
              margin: grouped(plan.margin, 0),
              share: plan.margin > 0 ? fixed((plan.cost / plan.margin) * 100, 1) : '–',
            })}{' '}
            {top &&
              top.marginShare > top.customerShare * 1.5 &&
              plan.segments.length > 1 &&
              fill(words.few, { k: grouped(top.segment.customers, 0), cs: per(top.customerShare), ms: per(top.marginShare) })}
          </p>
        </>
      )}
      <Warnings compact={compact} title={deskWords.warnings} list={warningsOf(plan).map(say)} />
      {plan.relief.length > 0 && (
        <div class="tool-more">
          <p>{words.relief}</p>
          <ul>
            {plan.relief.slice(0, 3).map(({ at, level, frees }) => (
              <li key={at}>{fill(words.reliefOne, { name: nameOf(state, at, words), level: words.levels[level], hours: amount(frees) })}</li>
            ))}
          </ul>
          <p class="soft">{words.reliefNote}</p>
        </div>
      )}
      {plan.hours > 0 && <Hours {...props} />}
      <Levels {...props} />
      <div class="tool-more">
        <Grid {...props} />
      </div>
    </>
  )
}

const frame: Frame = { kind: 'fluid' }
const row = 2.6

function Hours({ state, plan, words, deskWords }: Props) {
  const most = Math.max(plan.hours, state.capacity) || 1
  const height = row * (plan.segments.length + 1)
  const list = plan.segments.map(({ hours }, at) => fill(words.barOne, { name: nameOf(state, at, words), hours: amount(hours) })).join(deskWords.and)
  let from = 0
  return (
    <figure class="tool-figure rp-figure">
      <Plot
        class="rp-plot"
        frame={frame}
        height={height}
        pad={{ top: 0, right: 0, bottom: 0, left: 0 }}
        description={fill(words.bar, { list, capacity: amount(state.capacity) })}
      >
        {plan.segments.map(({ hours }, at) => {
          const start = from / most
          from += hours
          return (
            <g key={at}>
              <rect class="rp-bar" x={across(frame, start)} width={across(frame, hours / most)} y={ems(frame, at * row + 1.4)} height={ems(frame, 1)} />
              <text x="0" y={ems(frame, at * row + 1.1)}>
                {nameOf(state, at, words)} {amount(hours)}
              </text>
            </g>
          )
        })}
        <line class="rp-limit" x1={across(frame, state.capacity / most)} x2={across(frame, state.capacity / most)} y1="0" y2={ems(frame, height - 1.2)} />
        <text
          class="rp-limit-name"
          x={across(frame, state.capacity / most)}
          y={ems(frame, height - 0.2)}
          text-anchor={state.capacity / most > 0.5 ? 'end' : 'start'}
        >
          {fill(words.capacity, { n: amount(state.capacity) })}
        </text>
      </Plot>
    </figure>
  )
}

function Levels({ id, state, plan, words, edit }: Props) {
  const { table } = words
  const choose = (at: number, level: Level) =>
    edit((now) => ({ ...now, segments: now.segments.map((segment, place) => (place === at ? { ...segment, level } : segment)) }))
  return (
    <DataTable
      caption={table.caption}
      words={[1, 2]}
      head={[table.segment, table.level, table.suggested, table.customers, table.margin, table.hours, table.cost, table.costShare, table.marginShare]}
      rows={plan.segments.map((one, at) => ({
        key: String(at),
        head: nameOf(state, at, words),
        cells: [
          <>
            <span class="rp-level">{words.levels[one.segment.level]}</span>
            <select
              id={`${id}-level-${at}`}
              class="js-only"
              aria-label={fill(table.choose, { name: nameOf(state, at, words) })}
              value={one.segment.level}
              onInput={({ currentTarget }) => choose(at, currentTarget.value as Level)}
            >
              {levels.map((level) => (
                <option key={level} value={level} selected={level === one.segment.level}>
                  {words.levels[level]}
                </option>
              ))}
            </select>
          </>,
          <>
            {one.suggested.map((level) => words.levels[level]).join(words.or)} <span class="soft">{words.fit[one.fit]}</span>
          </>,
          grouped(one.segment.customers, 0),
          grouped(one.segment.margin, 0),
          amount(one.hours),
          grouped(one.cost, 0),
          one.costShare === null ? '–' : `${fixed(one.costShare * 100, 1)}%`,
          `${per(one.marginShare)}%`,
        ],
      }))}
    />
  )
}

const sizes: Size[] = ['many', 'medium', 'few']
const worths: Worth[] = ['low', 'medium', 'high']

function Grid({ state, words, deskWords }: Props) {
  const own = words.grid
  const here = (size: Size, worth: Worth) =>
    state.segments.flatMap((segment, at) =>
      segment.customers > 0 && sizeOf(segment.customers, state.number) === size && worthOf(segment.margin, state.margin) === worth
        ? [nameOf(state, at, words)]
        : [],
    )
  return (
    <>
      <DataTable
        caption={own.caption}
        words={[1, 2, 3]}
        head={[own.corner, ...worths.map((worth) => words.worths[worth])]}
        rows={sizes.map((size) => ({
          key: size,
          head: words.sizes[size],
          cells: worths.map((worth) => {
            const names = here(size, worth)
            return (
              <>
                <b>{grid[size][worth].map((level) => words.levels[level]).join(words.or)}</b>
                {names.length > 0 && <span class="rp-here">{fill(own.here, { list: names.join(deskWords.and) })}</span>}
              </>
            )
          }),
        }))}
      />
      <ul class="soft">
        {levels.map((level) => (
          <li key={level}>
            <b>{words.levels[level]}</b> {words.says[level]}
          </li>
        ))}
      </ul>
    </>
  )
}
