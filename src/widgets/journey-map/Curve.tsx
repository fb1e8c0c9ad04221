import { fill } from '@/i18n/fill'
import { fixed } from '@/models/numbers'
import { drawCurve, text } from './drawing.ts'
import type { Journey, Judged } from './model.ts'
import type { Words } from './strings.ts'

interface Props {
  journey: Journey
  words: Words
  /** The touchpoint that is being changed. */
  chosen?: number | undefined
  /** Where a page draws it twice; the narrow one has numbers instead of names. */
  size?: 'wide' | 'narrow'
}

export const said = (value: number | null) => (value === null ? '–' : fixed(value, 1))

/** What the curve shows, for those who cannot see it. */
function describe({ touchpoints }: Journey, { curve }: Words): string {
  const list = touchpoints.map(({ touchpoint: { name, expectation, experience }, at, decides }) =>
    fill(curve.one, { at: at + 1, name, e: said(expectation), p: said(experience), decides: decides ? curve.decides : '' }),
  )
  return fill(curve.seen, { n: touchpoints.length, list: list.join('; ') })
}

/** Expectation and experience along the journey, the moments that decide, and what is waited. */
export function Curve({ journey, words, chosen, size }: Props) {
  const drawing = drawCurve(journey.touchpoints, journey.wait.longest?.touchpoint.wait ?? 0, size === 'narrow')
  const { width, height, step, left, top, bottom, bars, points, ticks } = drawing
  const end = width - 6
  return (
    <svg
      class={`jm-svg ${size ?? ''}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={describe(journey, words)}
      font-size={text}
    >
      {points.map(
        ({ one, x }) =>
          one.decides && <rect key={one.at} class="jm-band" x={x - step / 2 + 2} y={top - 8} width={step - 4} height={bottom - top + 16} rx="4" />,
      )}
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line class="jm-rule" x1={left} x2={end} y1={y} y2={y} />
          <text class="tick" x={left - 8} y={y + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      <path class="jm-expected" d={drawing.expected} />
      <path class="jm-felt" d={drawing.felt} />
      {points.map(({ one, x, expected, felt, label, wait }) => (
        <g key={one.at} class={one.at === chosen ? 'jm-chosen' : undefined}>
          {expected !== null && <circle class="jm-e" cx={x} cy={expected} r="4.5" />}
          {felt !== null && <Mark one={one} x={x} y={felt} />}
          {one.touchpoint.fail !== '' && (
            <>
              <circle class="jm-fail" cx={x} cy={top - 16} r="9" />
              <text class="jm-letter" x={x} y={top - 11.5} text-anchor="middle">
                F
              </text>
            </>
          )}
          {label.map((words, row) => (
            <text key={`${row}${words}`} class={one.decides ? 'jm-name jm-decides' : 'jm-name'} x={x} y={bottom + 24 + row * 16} text-anchor="middle">
              {words}
            </text>
          ))}
          {one.touchpoint.wait > 0 && (
            <>
              <rect class="jm-wait" x={x - 9} y={bars} width="18" height={Math.max(1.5, wait)} />
              <text class="tick" x={x} y={bars + Math.max(1.5, wait) + 15} text-anchor="middle">
                {Math.round(one.touchpoint.wait)}
              </text>
            </>
          )}
        </g>
      ))}
      <line class="jm-base" x1={left} x2={end} y1={bars} y2={bars} />
      <text class="tick" x="0" y={height - 4}>
        {words.curve.wait}
      </text>
    </svg>
  )
}

/** How it came out, by shape: a triangle down, a dot, a triangle up. */
function Mark({ one, x, y }: { one: Judged; x: number; y: number }) {
  if (one.outcome === 'lost') return <path class="jm-lost" d={`M${x - 8} ${y - 6}H${x + 8}L${x} ${y + 8}Z`} />
  if (one.outcome === 'won') return <path class="jm-won" d={`M${x - 8} ${y + 6}H${x + 8}L${x} ${y - 8}Z`} />
  return <circle class="jm-held" cx={x} cy={y} r="5.5" />
}
