import { fill } from '@/i18n/fill'
import { fixed, round, short, signed } from '@/models/numbers'
import type { Scale } from '@/schemas/instrument'
import { At, across, ems, type Frame, Mark, Plot } from '@/ui/chart'
import { type Axis, diagonalText, type Plane, pads, plane, planeHeight, priority, profile } from './charts.ts'
import { textWidth } from './labels.ts'
import type { GapScores } from './model.ts'
import type { Words } from './strings.ts'

export type Chart = 'profile' | 'plane' | 'priority'
export const charts: readonly Chart[] = ['profile', 'plane', 'priority']

interface Props {
  chart: Chart
  scores: GapScores
  scale: Scale
  words: Words
  frame: Frame
}

const nameOf = (words: Words, index: number) => `${index + 1} ${words.dimensions[index]}`

/** One of the three pictures, drawn for a page or for a file. */
export function ChartDrawing(props: Props) {
  if (props.chart === 'profile') return <Profile {...props} />
  return <Field {...props} />
}

/** What somebody who cannot see the picture is told. */
function describe({ chart, scores, scale, words }: Props): string {
  const ranked = scores.dimensions
    .flatMap(({ gap }, index) => (gap === null ? [] : [{ gap, name: words.dimensions[index] as string }]))
    .sort((a, b) => a.gap - b.gap)
  const worst = ranked[0]
  const best = ranked.at(-1)
  if (!worst || !best) return words.seen.nothing
  const fix = scores.dimensions.flatMap(({ quadrant }, index) => (quadrant === 'fix' ? [words.dimensions[index]] : [])).join(words.and)
  return fill(words.seen[chart], {
    scale,
    worst: worst.name,
    worstGap: signed(worst.gap, 2),
    best: best.name,
    bestGap: signed(best.gap, 2),
    below: ranked.filter(({ gap }) => gap < 0).length,
    fix: fix || '–',
  })
}

function Upright({ frame, axis, height }: { frame: Frame; axis: Axis; height: number }) {
  return (
    <>
      {axis.ticks.map(({ value, at }) => (
        <line key={value} class="gc-grid" x1={across(frame, at)} x2={across(frame, at)} y2={ems(frame, height)} />
      ))}
      {axis.ticks.map(({ value, at }) => (
        <text key={value} class="gc-tick" x={across(frame, at)} y={ems(frame, height + 1.3)} text-anchor="middle">
          {short(value, 2)}
        </text>
      ))}
    </>
  )
}

function Profile(props: Props) {
  const { scores, scale, words, frame } = props
  const { axis, height, rows } = profile(scores, scale)
  const e = (size: number) => ems(frame, size)
  return (
    <Plot class="gc-plot" frame={frame} height={height} pad={pads.profile} description={describe(props)}>
      <Upright frame={frame} axis={axis} height={height} />
      {rows.map(({ index, nameY, markY, expectation, perception, left }) => {
        const dimension = scores.dimensions[index]
        const value = (side: 'expectation' | 'perception', at: number) => (
          <text x={across(frame, at)} y={e(markY + 0.35)} dx={e(left === side ? -0.75 : 0.75)} text-anchor={left === side ? 'end' : 'start'}>
            {fixed(dimension?.[side] as number, 2)}
          </text>
        )
        return (
          <g key={index}>
            <text class="gc-halo" x={0} y={e(nameY)} dx={e(-pads.profile.left)}>
              {nameOf(words, index)}
            </text>
            <text class="gc-halo gc-strong" x={across(frame, 1)} y={e(nameY)} dx={e(pads.profile.right)} text-anchor="end">
              {dimension?.gap == null ? '–' : signed(dimension.gap, 2)}
            </text>
            {expectation !== null && perception !== null && (
              <>
                <line class="gc-gap" x1={across(frame, expectation)} x2={across(frame, perception)} y1={e(markY)} y2={e(markY)} />
                <Mark class="gc-p" frame={frame} x={perception} y={markY} shape={1} size={0.8} />
                <Mark class="gc-e" frame={frame} x={expectation} y={markY} shape={0} size={0.95} />
                {value('expectation', expectation)}
                {value('perception', perception)}
              </>
            )}
          </g>
        )
      })}
    </Plot>
  )
}

/** The two planes: expectation against perception, and weight against gap. */
function Field(props: Props) {
  const { chart, scores, scale, words, frame } = props
  const e = (size: number) => ems(frame, size)
  const names = words.dimensions.map((_, index) => textWidth(nameOf(words, index)))
  const { fix, keep, wait, rest } = words.quadrants
  const first = chart === 'priority' ? priority(scores, names, [fix, keep, wait, rest].map(textWidth)) : null
  const drawing: Plane = first ?? plane(scores, scale, names, textWidth(words.noGap))
  const bottom = planeHeight
  const corner = (text: string, x: 0 | 1, y: number) => (
    <text class="gc-tick" x={across(frame, x)} dx={e(x === 0 ? 0.4 : -0.4)} y={e(y)} text-anchor={x === 0 ? 'start' : 'end'}>
      {text}
    </text>
  )
  return (
    <Plot class="gc-plot gc-plane" frame={frame} height={bottom} pad={pads.plane} description={describe(props)}>
      <Upright frame={frame} axis={drawing.x} height={bottom} />
      {drawing.y.ticks.map(({ value, at }) => (
        <g key={value}>
          <line class="gc-grid" x2={across(frame, 1)} y1={e((1 - at) * bottom)} y2={e((1 - at) * bottom)} />
          <text class="gc-tick" x={0} dx={e(-0.5)} y={e((1 - at) * bottom + 0.35)} text-anchor="end">
            {short(value, 2).replace('-', '−')}
          </text>
        </g>
      ))}
      <text x={across(frame, 1)} y={e(bottom + 2.8)} text-anchor="end">
        {first ? words.weight : words.expectation} →
      </text>
      <text x={0} dx={e(-pads.plane.left)} y={e(-1.2)}>
        ↑ {first ? words.gap : words.perception}
      </text>
      {first ? (
        <>
          <line class="gc-zero" x2={across(frame, 1)} y1={e(first.zero)} y2={e(first.zero)} />
          {first.cut && (
            <>
              <line class="gc-cut" x1={across(frame, first.cut.x)} x2={across(frame, first.cut.x)} y2={e(bottom)} />
              <line class="gc-cut" x2={across(frame, 1)} y1={e(first.cut.y)} y2={e(first.cut.y)} />
            </>
          )}
          {corner(rest, 0, 1.3)}
          {corner(keep, 1, 1.3)}
          {corner(wait, 0, bottom - 0.5)}
          {corner(fix, 1, bottom - 0.5)}
        </>
      ) : (
        <>
          <line class="gc-zero" y1={e(bottom)} x2={across(frame, 1)} />
          <text class="gc-tick" x={across(frame, diagonalText)} y={e(1.2)} text-anchor="end">
            {words.noGap}
          </text>
        </>
      )}
      {drawing.points.map(({ index, x, y, label }) => (
        <g key={index}>
          <At frame={frame} x={x} y={y}>
            {label.far && <line class="gc-lead" x2={e(label.dx)} y2={e(label.dy - 0.35)} />}
            <text class="gc-halo" x={e(label.dx)} y={e(label.dy)} text-anchor={label.anchor}>
              {label.brief ? index + 1 : nameOf(words, index)}
            </text>
          </At>
          <Mark class="gc-dot" frame={frame} x={x} y={y} shape={index} size={0.95} />
        </g>
      ))}
    </Plot>
  )
}

/** The lines a picture needs beside it: what the marks are, and where the quadrants are cut. */
export function legend(chart: Chart, scores: GapScores, words: Words): string {
  if (chart === 'profile') return `○ ${words.legend.expectation}  ■ ${words.legend.perception}`
  if (chart === 'plane' || !scores.cut) return ''
  return fill(words.cuts, { weight: short(round(scores.cut.weight, 1), 1), gap: signed(scores.cut.gap, 2) })
}
