import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { fixed, grouped, round, short, signed } from '@/models/numbers'
import { Heading } from '@/tools/desk/Heading'
import type { Desk } from '@/tools/desk/useDesk'
import { across, ems, type Frame, Plot } from '@/ui/chart'
import { DataTable } from '@/ui/DataTable'
import { type FieldWords, NumberField } from '@/ui/NumberField'
import { Pick } from '@/ui/Pick'
import { byOtherPeriod, expectedPeriods, gainOf, lifetimeValue, type Period, paidBack, periods } from './model.ts'
import { limits, type RetentionState } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  compact: boolean
  state: RetentionState
  words: Words
  field: FieldWords
  edit: Desk<RetentionState>['edit']
}

/** Bars and rows shown at most: a month a bar for two years. */
const shown = { year: 10, month: 24 } as const
const partIds = ['base', 'growth', 'lowerCost', 'referrals', 'price'] as const

/** Money as it is said: whole where it is large. */
export const money = (value: number) => grouped(value, Math.abs(value) < 10 && !Number.isInteger(round(value, 2)) ? 2 : 0)
/** A share as per cent, without more decimals than are needed. */
export const percent = (share: number, decimals = 2) => short(share * 100, decimals).replace('-', '−')

/** What five points of the year are in the state's own period. */
export function pointsHere(state: RetentionState): number {
  if (state.period === 'year') return state.points
  const year = byOtherPeriod(state, 'year')
  return byOtherPeriod({ ...year, retention: Math.min(0.999, year.retention + state.points) }, 'month').retention - state.retention
}

export function Results(props: Props) {
  const { state, words } = props
  const worth = lifetimeValue(state)
  const period = words.period[state.period]
  return (
    <>
      {state.name && (
        <p class="soft">
          <b>{state.name}</b>
        </p>
      )}
      {'refusal' in worth ? (
        <p class="tool-warn">{fill(words.refused, { period })}</p>
      ) : (
        <>
          <p class="tool-first">{fill(words.headline, { value: money(worth.value), timing: fill(words.timings[state.timing], { period }) })}</p>
          {state.acquisition > 0 && <p>{fill(words.net, { cost: money(state.acquisition), net: money(worth.value - state.acquisition) })}</p>}
          <Facts {...props} value={worth.value} />
        </>
      )}
      <Moves {...props} />
      {'value' in worth && <Gain {...props} />}
      <Bars {...props} />
    </>
  )
}

/** What is moved most: how many stay, how many more might, and when the first margin comes. */
function Moves({ id, state, words, field, edit }: Props) {
  const own = words.inputs
  return (
    <>
      <div class="tool-fields js-only">
        <NumberField
          id={`${id}-retention`}
          label={own.retention}
          value={round(state.retention * 100, 4)}
          min={0}
          max={limits.retention * 100}
          words={field}
          onValue={(next) => next !== null && edit((now) => ({ ...now, retention: round(next / 100, 8) }))}
        />
        <NumberField
          id={`${id}-points`}
          label={own.points}
          value={round(state.points * 100, 4)}
          min={0.1}
          max={limits.points * 100}
          words={field}
          onValue={(next) => next !== null && edit((now) => ({ ...now, points: round(next / 100, 8) }))}
        />
      </div>
      <Pick
        name={`${id}-timing`}
        legend={own.timing}
        options={['now', 'later'] as const}
        labels={{ now: own.now, later: own.later }}
        value={state.timing}
        onPick={(timing) => edit((now) => ({ ...now, timing }))}
      />
    </>
  )
}

function Facts({ state, words, value }: Props & { value: number }) {
  const { facts } = words
  const period = words.period[state.period]
  const life = expectedPeriods(state.retention)
  const naive = state.margin * life
  const back = paidBack(state)
  const over = value > 0 && naive > value && state.growth === 0 ? Math.round((naive / value - 1) * 100) : null
  return (
    <dl class="tool-facts">
      <dt>{facts.life}</dt>
      <dd>{fill(facts.lifeValue, { n: fixed(life, 1), period, r: short(state.retention, 4) })}</dd>
      <dt>{fill(facts.naive, { period })}</dt>
      <dd>{over === null ? fill(facts.naiveLess, { value: money(naive) }) : fill(facts.naiveValue, { value: money(naive), more: over })}</dd>
      <dt>{facts.back}</dt>
      <dd>{back === null ? facts.backNone : back === 0 ? facts.backNow : fill(facts.backValue, { n: back })}</dd>
    </dl>
  )
}

function Gain({ state, words, compact }: Props) {
  const own = words.gain
  const period = words.period[state.period]
  const before = lifetimeValue(state)
  const gain = gainOf(state, pointsHere(state))
  const title = fill(own.title, { points: short(state.points * 100, 1) })
  if ('refusal' in gain || 'refusal' in before) return <p class="tool-warn">{fill(words.refused, { period })}</p>
  const { retention, value, more, share, breakEven } = gain
  return (
    <>
      <Heading compact={compact}>{title}</Heading>
      {retention <= state.retention ? (
        <p>{own.none}</p>
      ) : (
        <p>
          {fill(own.text, {
            period,
            from: percent(state.retention),
            to: percent(retention),
            before: money(before.value),
            after: money(value),
            more: money(more),
            share: share === null ? own.noShare : `${signed(share * 100, 1)}%`,
          })}{' '}
          {state.customers > 0 && fill(own.all, { n: grouped(state.customers, 0), all: money(more * state.customers) })}{' '}
          {fill(own.even, { period, even: money(breakEven) })}
        </p>
      )}
    </>
  )
}

const frame: Frame = { kind: 'fluid' }
const height = 13

function Bars({ id, state, words, compact }: Props) {
  const [view, setView] = useState<'present' | 'alive'>('present')
  const own = words.chart
  const period = words.period[state.period]
  const count = Math.min(shown[state.period], state.horizon ?? Number.POSITIVE_INFINITY)
  const all = periods(state, count)
  const scale = (one: Period) => (view === 'alive' || one.margin === 0 ? 1 : one.present / one.margin)
  const start = view === 'present' ? -state.acquisition : 0
  const totals = all.map((one) => one.margin * scale(one))
  const top = Math.max(1e-9, ...totals, 0)
  const bottom = Math.min(0, start, ...totals)
  const y = (value: number) => ((top - value) / (top - bottom)) * height
  const places = count + 1
  const wide = 0.62 / places
  const middle = (at: number) => (at + 0.5) / places
  const list = [
    ...(start ? [fill(own.bar, { n: 0, period, value: money(start) })] : []),
    ...all.map((one, at) => fill(own.bar, { n: one.number, period, value: money(totals[at] ?? 0) })),
  ]
  const used = partIds.filter((part) => all.some((one) => one.parts[part] !== 0))
  const every = Math.ceil(places / 13)
  return (
    <>
      <Heading compact={compact}>{fill(own.title, { period })}</Heading>
      <Pick name={`${id}-view`} legend={own.pick} quiet options={['present', 'alive'] as const} labels={own.views} value={view} onPick={setView} />
      <figure class="tool-figure re-figure">
        <Plot
          class="re-plot"
          frame={frame}
          height={height}
          pad={{ top: 1, right: 0, bottom: 2, left: 0 }}
          description={fill(own.seen, { list: list.join('; ') })}
        >
          <line class="re-zero" x1="0" x2="100%" y1={ems(frame, y(0))} y2={ems(frame, y(0))} />
          {start < 0 && <Bar at={middle(0)} wide={wide} from={y(0)} to={y(start)} part="start" />}
          {all.map((one, at) => {
            let sum = 0
            return partIds.map((part) => {
              const size = one.parts[part] * scale(one)
              if (size === 0) return null
              const bar = <Bar key={`${at}${part}`} at={middle(at + 1)} wide={wide} from={y(sum)} to={y(sum + size)} part={part} />
              sum += size
              return bar
            })
          })}
          {[start, ...totals].map((value, at) =>
            value !== 0 && at % every === 0 ? (
              <text key={at} class="re-value" x={across(frame, middle(at))} y={ems(frame, y(Math.max(0, value)) - 0.35)} text-anchor="middle">
                {money(value)}
              </text>
            ) : null,
          )}
          {Array.from({ length: places }, (_, at) =>
            at % every === 0 ? (
              <text key={at} class="tick" x={across(frame, middle(at))} y={ems(frame, height + 1.3)} text-anchor="middle">
                {at}
              </text>
            ) : null,
          )}
        </Plot>
        <figcaption class="soft">
          {fill(own.about[view], { period })} {state.horizon === null || state.horizon > count ? fill(own.more, { n: count, period }) : ''}
        </figcaption>
        {used.length > 1 && (
          <ul class="re-key">
            {used.map((part) => (
              <li key={part}>
                <svg class="re-swatch" viewBox="0 0 10 10" aria-hidden="true">
                  <rect class={`re-${part}`} width="10" height="10" />
                </svg>{' '}
                {own.parts[part]}
              </li>
            ))}
          </ul>
        )}
      </figure>
      <div class="tool-more">
        <Rows {...{ state, words, all }} />
      </div>
    </>
  )
}

function Bar({ at, wide, from, to, part }: { at: number; wide: number; from: number; to: number; part: string }) {
  return (
    <rect
      class={`re-${part}`}
      x={across(frame, at - wide / 2)}
      width={across(frame, wide)}
      y={ems(frame, Math.min(from, to))}
      height={ems(frame, Math.abs(to - from))}
    />
  )
}

function Rows({ state, words, all }: { state: RetentionState; words: Words; all: Period[] }) {
  const { table } = words
  const period = words.period[state.period]
  const first = state.acquisition > 0 ? [{ key: '0', head: `0 (${table.start})`, cells: ['', '', '', '', money(-state.acquisition)] }] : []
  return (
    <DataTable
      caption={fill(table.caption, { period })}
      head={[fill(table.number, { period }), table.alive, table.margin, table.expected, table.present, table.sum]}
      rows={[
        ...first,
        ...all.map((one) => ({
          key: String(one.number),
          head: one.number,
          cells: [`${percent(one.alive, 1)}%`, money(one.margin), money(one.expected), money(one.present), money(one.sum)],
        })),
      ]}
    />
  )
}
