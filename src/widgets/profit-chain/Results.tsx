import { useEffect, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { fixed, grouped, signed } from '@/models/numbers'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Heading } from '@/tools/desk/Heading'
import type { Desk } from '@/tools/desk/useDesk'
import { Warnings } from '@/tools/desk/Warnings'
import { across, ems, type Frame, Plot } from '@/ui/chart'
import { DataTable } from '@/ui/DataTable'
import { NumberField } from '@/ui/NumberField'
import { Pick } from '@/ui/Pick'
import { Figure } from './Figure.tsx'
import type { FigureWords } from './figure-strings.ts'
import { type ChainPreset, chainPresets, leverIds, type NodeId, nodeIds } from './ids.ts'
import { arrival, type Outcome, worthOf } from './model.ts'
import { type ChainState, limits } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  compact: boolean
  state: ChainState
  outcome: Outcome
  words: Words
  figure: FigureWords
  deskWords: DeskWords
  presets: Record<ChainPreset, ChainState>
  wide: boolean
  desk: Desk<ChainState>
}

/** Money of a difference, with its sign. */
export const change = (value: number) => `${value > 0 ? '+' : ''}${grouped(value, 0)}`

export function Results(props: Props) {
  const { id, compact, state, outcome, words, deskWords, presets, desk } = props
  const preset = chainPresets.find((one) => presets[one].name === state.name)
  return (
    <>
      <Pick
        name={`${id}-preset`}
        legend={words.preset}
        options={chainPresets}
        labels={words.presets}
        value={preset as ChainPreset}
        onPick={(one) => desk.replace(presets[one], fill(words.set, { name: words.presets[one] }))}
      />
      {state.name && (
        <p class="soft">
          <b>{state.name}</b>
        </p>
      )}
      <Story {...props} />
      <Living {...props} />
      <Profit {...props} />
      <div class="tool-more">
        <Warnings compact={compact} title={deskWords.warnings} list={warnings(state, words)} />
        <Rings state={state} outcome={outcome} words={words} />
        <Levers {...props} />
      </div>
    </>
  )
}

function warnings({ links, levers, quarters }: ChainState, words: Words): string[] {
  const wait = arrival(links)
  const first = Math.min(...leverIds.flatMap((id) => (levers[id].change.percent === 0 ? [] : [levers[id].change.from])))
  const late = wait !== null && Number.isFinite(first) && first + wait > quarters
  return [
    words.warnings.assumption,
    ...(wait === null ? [words.warnings.never] : []),
    ...(late ? [fill(words.warnings.late, { n: first + wait, q: quarters })] : []),
  ]
}

/** What is tried, in words. */
export function changesOf({ levers }: ChainState, { changes, levers: names }: Words): string[] {
  return leverIds.flatMap((id) => {
    const { percent, from, until } = levers[id].change
    if (percent === 0) return []
    const values = { lever: names[id], p: Math.abs(percent), sign: percent > 0 ? '+' : '−', from, until: until ?? '' }
    return [fill(until === null ? (percent > 0 ? changes.more : changes.less) : changes.until, values)]
  })
}

/** What becomes of it, in words. */
export function storyOf(state: ChainState, { firstSaved, firstLost, sunkFrom, paidFrom, total, sameSign }: Outcome, { story }: Words): string[] {
  const { quarters } = state
  if (leverIds.every((id) => state.levers[id].change.percent === 0)) return [story.none]
  const values = { saved: firstSaved ?? '', lost: firstLost ?? '' }
  const said: string[] = []
  if (firstSaved === null && firstLost === null) said.push(story.small)
  else if (firstLost === null) said.push(fill(story.onlySaved, values))
  else if (firstSaved === null) said.push(fill(story.onlyLost, values))
  else if (firstSaved < firstLost) said.push(fill(story.lost, values), fill(sunkFrom === null ? story.notSunk : story.sunk, { n: sunkFrom ?? quarters }))
  else said.push(fill(story.gained, values), fill(paidFrom === null ? story.notPaid : story.paid, { n: paidFrom ?? quarters }))
  said.push(fill(story.total, { n: quarters, total: change(total) }))
  if (sameSign !== null) said.push(fill(story.luck, { p: fixed(sameSign * 100, 0) }))
  return said
}

function Story({ state, outcome, words, deskWords }: Props) {
  const [first, ...rest] = storyOf(state, outcome, words)
  const changed = changesOf(state, words)
  return (
    <>
      <p class="tool-first">{first}</p>
      <p>
        {rest.join(' ')} {changed.length > 0 && <span class="soft">{fill(words.changed, { list: changed.join(deskWords.and) })}</span>}
      </p>
    </>
  )
}

/** So long a quarter stands while they walk by, in milliseconds. */
const pace = 900

/** The figure at one quarter, and the way from quarter to quarter. */
function Living({ id, wide, state, outcome, words, figure, deskWords, desk }: Props) {
  const [playing, setPlaying] = useState(false)
  const { at, quarters } = state
  const points = Object.fromEntries(nodeIds.map((node) => [node, outcome.plain.rings[node][at - 1] ?? 0])) as Record<NodeId, number>
  const list = nodeIds.map((node) => fill(words.ringSeen, { ring: words.rings[node], points: signed(points[node], 1) })).join(deskWords.and)
  const go = (next: number) => desk.edit((now) => ({ ...now, at: next }))
  useEffect(() => {
    if (!playing) return
    if (at >= quarters) return setPlaying(false)
    const timer = setTimeout(() => go(at + 1), pace)
    return () => clearTimeout(timer)
  }, [playing, at, quarters])
  return (
    <>
      <div class="tool-acts js-only">
        <NumberField
          id={`${id}-at`}
          label={words.at}
          value={at}
          min={1}
          max={quarters}
          whole
          words={deskWords.field}
          onValue={(value) => value !== null && go(value)}
        />
        <button
          type="button"
          class="btn"
          aria-pressed={playing}
          onClick={() => {
            if (!playing && at >= quarters) go(1)
            setPlaying(!playing)
          }}
        >
          {playing ? words.pause : words.play}
        </button>
      </div>
      <figure class="tool-figure pc-figure">
        <div class={wide ? 'drawing' : 'drawing column'}>
          {(wide ? (['wide', 'narrow'] as const) : (['narrow'] as const)).map((size) => (
            <Figure key={size} size={size} words={figure} points={points} description={fill(words.figureSeen, { q: at, list })} />
          ))}
        </div>
        <figcaption class="soft">{fill(words.figure, { q: at })}</figcaption>
      </figure>
    </>
  )
}

const frame: Frame = { kind: 'fluid' }
const height = 11

function Profit({ compact, state, outcome, words, deskWords, desk }: Props) {
  const own = words.chart
  const { quarters, at, seed } = state
  const { plain, lucky, band } = outcome
  const values = [...plain.profit, ...(band ? [...band.low, ...band.high, ...lucky.profit] : []), state.profit]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low || state.profit) * 0.08
  const y = (value: number) => (height * (high + room - value)) / (high - low + 2 * room || 1)
  const x = (quarter: number) => (quarter + 0.5) / quarters
  const half = 0.5 / quarters
  const every = Math.ceil(quarters / 16)
  const list = [...plain.profit].map((value, quarter) => fill(own.point, { q: quarter + 1, value: grouped(value, 0) })).join(deskWords.and)

  function shake() {
    const next = (seed + 1) % limits.seed
    desk.edit((now) => ({ ...now, seed: next }))
    desk.say(fill(own.shaken, { seed: next }))
  }

  return (
    <>
      <Heading compact={compact}>{own.title}</Heading>
      <figure class="tool-figure">
        <Plot
          class="pc-plot"
          frame={frame}
          height={height}
          pad={{ top: 1, right: 0, bottom: 2, left: 0 }}
          description={fill(own.seen, { today: grouped(state.profit, 0), list })}
        >
          {band &&
            [...band.low].map((from, quarter) => (
              <rect
                key={quarter}
                class="pc-band"
                x={across(frame, x(quarter) - half)}
                width={across(frame, 2 * half)}
                y={ems(frame, y(band.high[quarter] ?? from))}
                height={ems(frame, y(from) - y(band.high[quarter] ?? from))}
              />
            ))}
          <line class="pc-today" x1="0" x2="100%" y1={ems(frame, y(state.profit))} y2={ems(frame, y(state.profit))} />
          <line class="pc-at" x1={across(frame, x(at - 1))} x2={across(frame, x(at - 1))} y1="0" y2={ems(frame, height)} />
          {[...plain.profit].slice(1).map((value, quarter) => (
            <line
              key={quarter}
              class="pc-line"
              x1={across(frame, x(quarter))}
              x2={across(frame, x(quarter + 1))}
              y1={ems(frame, y(plain.profit[quarter] ?? 0))}
              y2={ems(frame, y(value))}
            />
          ))}
          {band &&
            [...lucky.profit].map((value, quarter) => (
              <circle key={quarter} class="pc-luck" cx={across(frame, x(quarter))} cy={ems(frame, y(value))} r="0.28em" />
            ))}
          {Array.from({ length: quarters }, (_, quarter) =>
            quarter % every === 0 ? (
              <text key={quarter} class="tick" x={across(frame, x(quarter))} y={ems(frame, height + 1.3)} text-anchor="middle">
                {quarter + 1}
              </text>
            ) : null,
          )}
          <text class="pc-name" x="100%" y={ems(frame, y(state.profit) - 0.4)} text-anchor="end">
            {grouped(state.profit, 0)}
          </text>
        </Plot>
        <figcaption class="soft">{band ? fill(own.about, { seed }) : own.plain}</figcaption>
      </figure>
      {band && (
        <p class="tool-acts js-only">
          <button type="button" class="btn" onClick={shake}>
            {own.again}
          </button>
        </p>
      )}
    </>
  )
}

/** Columns shown at most; the file has them all. */
const columns = 16

function Rings({ state, outcome, words }: { state: ChainState; outcome: Outcome; words: Words }) {
  const { table } = words
  const { plain } = outcome
  const shown = Math.min(columns, state.quarters)
  const quarters = Array.from({ length: shown }, (_, quarter) => quarter)
  return (
    <DataTable
      caption={table.caption}
      head={[table.ring, ...quarters.map((quarter) => fill(table.quarter, { n: quarter + 1 }))]}
      rows={[
        ...nodeIds.map((node) => ({ key: node, head: words.rings[node], cells: quarters.map((quarter) => signed(plain.rings[node][quarter] ?? 0, 1)) })),
        { key: 'spent', head: table.spent, cells: quarters.map((quarter) => grouped(plain.spent[quarter] ?? 0, 0)) },
        { key: 'difference', head: table.difference, cells: quarters.map((quarter) => change((plain.profit[quarter] ?? 0) - state.profit)) },
      ]}
    />
  )
}

function Levers({ compact, state, words }: Props) {
  const own = words.worth
  return (
    <>
      <Heading compact={compact}>{own.title}</Heading>
      <p class="soft">{own.about}</p>
      <DataTable
        caption={own.caption}
        head={[own.lever, own.per, own.points]}
        rows={worthOf(state).map(({ id, points, perMoney }) => ({
          key: id,
          head: words.levers[id],
          cells: [perMoney === null ? own.none : fixed(perMoney, 2), fixed(points, 3)],
        }))}
      />
    </>
  )
}
