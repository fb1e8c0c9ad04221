import { fill } from '@/i18n/fill'
import { fixed, grouped, short } from '@/models/numbers'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Heading } from '@/tools/desk/Heading'
import type { Desk } from '@/tools/desk/useDesk'
import { Warnings } from '@/tools/desk/Warnings'
import { At, across, ems, type Frame, Plot } from '@/ui/chart'
import { DataTable } from '@/ui/DataTable'
import { NumberField } from '@/ui/NumberField'
import { type Kind, kindOf, kinds, loyaltyCurve, type Matrix, type Warning, warningsOf } from './model.ts'
import type { MatrixState } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  compact: boolean
  state: MatrixState
  matrix: Matrix
  words: Words
  deskWords: DeskWords
  edit: Desk<MatrixState>['edit']
}

const per = (share: number) => fixed(share * 100, 0)

/** From this share on, those who deceive a reader of averages come first: hostages look loyal, mercenaries look satisfied. */
const many = 0.25

/** What a matrix shows first: hostages or mercenaries where there are many, else the largest kind. */
export function foremost({ groups }: Matrix): Kind {
  const deceptive = groups.mercenary.n > groups.hostage.n ? 'mercenary' : 'hostage'
  if (groups[deceptive].share >= many) return deceptive
  return kinds.reduce((best, kind) => (groups[kind].n > groups[best].n ? kind : best))
}

export function Results(props: Props) {
  const { id, compact, state, matrix, words, deskWords, edit } = props
  const say = (warning: Warning) =>
    fill(words.warnings[warning.code], {
      n: matrix.n,
      step: matrix.n > 0 ? Math.floor(100 / matrix.n) : '',
      k: 'n' in warning ? warning.n : '',
      share: 'n' in warning ? per(warning.n / matrix.n) : '',
    })
  const kind = foremost(matrix)
  const { loyalist } = matrix.groups
  return (
    <>
      <p class="soft">
        {state.name && <b>{state.name}</b>} {matrix.n > 0 && fill(words.count, { n: grouped(matrix.n, 0) })}
      </p>
      <Warnings compact={compact} title={deskWords.warnings} list={warningsOf(matrix).map(say)} />
      {matrix.n > 0 && (
        <>
          <p class="tool-first">
            {fill(words.headlines[kind], { n: grouped(matrix.n, 0), k: grouped(matrix.groups[kind].n, 0), share: per(matrix.groups[kind].share) })}
          </p>
          <p>
            {fill(words.both, {
              s: grouped(matrix.satisfied.n, 0),
              sp: per(matrix.satisfied.share),
              l: grouped(matrix.loyal.n, 0),
              lp: per(matrix.loyal.share),
              b: grouped(loyalist.n, 0),
              bp: per(loyalist.share),
            })}
          </p>
        </>
      )}
      <div class="tool-fields js-only">
        {(['satisfaction', 'loyalty'] as const).map((side) => (
          <NumberField
            key={side}
            id={`${id}-cut-${side}`}
            label={words.cuts[side]}
            value={state.cuts[side]}
            min={state.low}
            max={state.high}
            words={deskWords.field}
            onValue={(value) => value !== null && edit((now) => ({ ...now, cuts: { ...now.cuts, [side]: value } }))}
          />
        ))}
      </div>
      <Quadrants {...props} />
      <Kinds {...props} />
      <Curve {...props} />
    </>
  )
}

const frame: Frame = { kind: 'fluid' }
const height = 17

function Quadrants({ state, matrix, words, deskWords }: Props) {
  const { low, high, cells, cuts } = state
  // Half a level of room on each side; the line runs between the cut and the level below it.
  const span = high - low + 1
  const x = (level: number) => (level - low + 0.5) / span
  const y = (level: number) => height * (1 - (level - low + 0.5) / span)
  const most = Math.max(1, ...cells.map(({ n }) => n))
  const radius = (n: number) => Math.max(0.25, 1.35 * Math.sqrt(n / most))
  const line = { x: x(cuts.satisfaction - 0.5), y: y(cuts.loyalty - 0.5) }
  const list = kinds.map((kind) => fill(words.seenOne, { kind: words.kinds[kind], n: matrix.groups[kind].n })).join(deskWords.and)
  const corner = (kind: Kind) => ({
    at: kind === 'loyalist' || kind === 'mercenary' ? 1 : 0,
    y: kind === 'loyalist' || kind === 'hostage' ? -0.5 : height + 2.6,
  })
  const ticks = Array.from({ length: high - low + 1 }, (_, at) => low + at)
  return (
    <figure class="tool-figure lm-figure">
      <Plot class="lm-plot" frame={frame} height={height} pad={{ top: 3, right: 0, bottom: 5, left: 1.5 }} description={fill(words.seen, { list })}>
        <rect class="lm-field" width="100%" height={ems(frame, height)} />
        <line class="lm-cut" x1={across(frame, line.x)} x2={across(frame, line.x)} y1="0" y2={ems(frame, height)} />
        <line class="lm-cut" x1="0" x2="100%" y1={ems(frame, line.y)} y2={ems(frame, line.y)} />
        {cells.map((cell) => (
          <circle
            key={`${cell.satisfaction} ${cell.loyalty}`}
            class={`lm-${kindOf(cell, cuts)}`}
            cx={across(frame, x(cell.satisfaction))}
            cy={ems(frame, y(cell.loyalty))}
            r={ems(frame, radius(cell.n))}
          />
        ))}
        {cells
          .filter(({ n }) => radius(n) >= 0.82 && cells.length <= 50)
          .map((cell) => (
            <text
              key={`${cell.satisfaction} ${cell.loyalty}`}
              class={`lm-n lm-on-${kindOf(cell, cuts)}`}
              x={across(frame, x(cell.satisfaction))}
              y={ems(frame, y(cell.loyalty) + 0.35)}
              text-anchor="middle"
            >
              {cell.n}
            </text>
          ))}
        {kinds.map((kind) => {
          const { at, y: place } = corner(kind)
          return (
            <text key={kind} class="lm-kind" x={across(frame, at)} y={ems(frame, place)} text-anchor={at === 1 ? 'end' : 'start'}>
              {words.kinds[kind]} {grouped(matrix.groups[kind].n, 0)}
            </text>
          )
        })}
        {ticks.map((level) => (
          <g key={level}>
            <text class="tick" x={across(frame, x(level))} y={ems(frame, height + 1.2)} text-anchor="middle">
              {level}
            </text>
            <text class="tick" x="0" dx={ems(frame, -0.4)} y={ems(frame, y(level) + 0.35)} text-anchor="end">
              {level}
            </text>
          </g>
        ))}
        <text class="tick" x="50%" y={ems(frame, height + 3.9)} text-anchor="middle">
          {words.axes.satisfaction} →
        </text>
        <text class="tick" x="0" dx={ems(frame, -1.2)} y={ems(frame, -1.7)}>
          ↑ {words.axes.loyalty}
        </text>
      </Plot>
      <figcaption class="soft">{words.figure}</figcaption>
    </figure>
  )
}

function Kinds({ compact, matrix, words }: Props) {
  const { table } = words
  const valued = matrix.value !== null
  const order: Kind[] = ['loyalist', 'mercenary', 'hostage', 'defector']
  return (
    <>
      <DataTable
        caption={table.caption}
        head={[table.kind, table.n, table.share, ...(valued ? [table.value, table.each, table.valueShare] : [])]}
        rows={order.map((kind) => {
          const { n, share, value, valueShare } = matrix.groups[kind]
          return {
            key: kind,
            head: (
              <>
                {words.kinds[kind]} <span class="soft">{words.says[kind]}</span>
              </>
            ),
            cells: [
              grouped(n, 0),
              `${per(share)}%`,
              ...(valued
                ? [
                    value === null ? '–' : grouped(value, 0),
                    value === null || n === 0 ? '–' : grouped(value / n, 0),
                    valueShare === null ? '–' : `${per(valueShare)}%`,
                  ]
                : []),
            ],
          }
        })}
      />
      {matrix.correlation !== null && <p class="soft tool-more">{fill(words.correlation, { r: fixed(matrix.correlation, 2), n: grouped(matrix.n, 0) })}</p>}
      <div class="tool-more">
        <Heading compact={compact}>{words.todoTitle}</Heading>
        <div class="lm-todo">
          {order.map((kind) => (
            <div key={kind}>
              <b>{words.kinds[kind]}</b>
              <ul>
                {words.todo[kind].map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

const curveHeight = 11
/** Closer together on the left, where a curve of little competition is steep. */
const steps = 24

function Curve({ id, compact, state, matrix, words, deskWords, edit }: Props) {
  const own = words.curve
  const { low, high, competition } = state
  const place = (level: number) => (level - low) / (high - low)
  const points = Array.from({ length: steps + 1 }, (_, at) => (at / steps) ** 2).map((x) => ({ x, y: loyaltyCurve(x, competition) }))
  const at = (value: number) => curveHeight * (1 - value)
  const list = matrix.curve.map(({ satisfaction, n, loyalty }) => fill(own.dot, { s: short(satisfaction, 1), n, l: fixed(loyalty, 1) })).join('; ')
  return (
    <div class="tool-more">
      <Heading compact={compact}>{own.title}</Heading>
      <div class="tool-fields js-only">
        <NumberField
          id={`${id}-competition`}
          label={own.competition}
          value={Math.round(competition * 100)}
          min={0}
          max={100}
          step={10}
          whole
          words={deskWords.field}
          onValue={(value) => value !== null && edit((now) => ({ ...now, competition: value / 100 }))}
        />
      </div>
      <figure class="lm-figure lm-curves">
        <Plot
          class="lm-plot"
          frame={frame}
          height={curveHeight}
          pad={{ top: 1, right: 0, bottom: 2, left: 1.5 }}
          description={fill(own.seen, {
            c: Math.round(competition * 100),
            half: per(loyaltyCurve(0.5, competition)),
            high: per(loyaltyCurve(0.9, competition)),
            list,
          })}
        >
          <rect class="lm-field" width="100%" height={ems(frame, curveHeight)} />
          {points.slice(1).map((point, step) => (
            <line
              key={point.x}
              class="lm-curve"
              x1={across(frame, points[step]?.x ?? 0)}
              y1={ems(frame, at(points[step]?.y ?? 0))}
              x2={across(frame, point.x)}
              y2={ems(frame, at(point.y))}
            />
          ))}
          {matrix.curve.length <= 20 &&
            matrix.curve.map(({ satisfaction, loyalty }) => (
              <At key={satisfaction} frame={frame} x={place(satisfaction)} y={at(place(loyalty))}>
                <circle class="lm-dot" r="0.4em" />
              </At>
            ))}
          <text class="tick" x="0" y={ems(frame, curveHeight + 1.3)}>
            {own.low}
          </text>
          <text class="tick" x="100%" y={ems(frame, curveHeight + 1.3)} text-anchor="end">
            {own.top}
          </text>
        </Plot>
        <figcaption class="soft">{fill(own.about, { p: short(0.15 * (4 / 0.15) ** competition, 2) })}</figcaption>
      </figure>
    </div>
  )
}
