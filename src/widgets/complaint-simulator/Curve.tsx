import { fill } from '@/i18n/fill'
import type { CurvePoint } from './model.ts'
import type { Words } from './strings.ts'

interface Props {
  points: readonly CurvePoint[]
  /** Top of the scale of calm and trust. */
  max: number
  /** Step at which solving began. */
  solving: number | null
  words: Words
}

const text = 13
const field = { left: 26, right: 14, top: 22, height: 110, width: 400 }

const bottom = field.top + field.height

/** Where a step and a value stand. */
const places = (last: number, max: number) => ({
  x: (step: number) => field.left + (step / last) * (field.width - field.left - field.right),
  y: (value: number) => field.top + field.height * (1 - value / max),
})

/** A line through the points of a play. */
const through = (points: readonly CurvePoint[], key: 'calm' | 'trust', { x, y }: ReturnType<typeof places>) =>
  points.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.step).toFixed(1)} ${y(point[key]).toFixed(1)}`).join('')

/** The values from 0, each with a rule across. */
function Scale({ max }: { max: number }) {
  const { y } = places(1, max)
  return (
    <>
      {Array.from({ length: max + 1 }, (_, value) => (
        <g key={value}>
          <line class="sm-rule" x1={field.left} x2={field.width - field.right} y1={y(value)} y2={y(value)} />
          <text class="tick" x={field.left - 8} y={y(value) + 4.5} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
    </>
  )
}

function describe(points: readonly CurvePoint[], max: number, { curve, actNames }: Words): string {
  const list = points.map(({ step, calm, trust, act }) =>
    fill(step === 0 ? curve.start : curve.one, { step, calm, trust, act: act ? ` ${actNames[act]}` : '' }),
  )
  return fill(curve.seen, { max, list: list.join('; ') })
}

/** Calm and trust along a play, with what each step did beneath. */
export function Curve({ points, max, solving, words }: Props) {
  const last = Math.max(1, points.length - 1)
  const { x, y } = places(last, max)
  const line = (key: 'calm' | 'trust') => through(points, key, { x, y })
  const end = points[points.length - 1]
  return (
    <svg viewBox={`0 0 ${field.width} ${bottom + 56}`} role="img" aria-label={describe(points, max, words)} font-size={text}>
      <Scale max={max} />
      {solving !== null && (
        <>
          <line class="sm-solving" x1={x(solving)} x2={x(solving)} y1={field.top - 6} y2={bottom} />
          <text class="tick" x={x(solving)} y={field.top - 10} text-anchor={solving > last / 2 ? 'end' : 'start'}>
            {words.curve.solving}
          </text>
        </>
      )}
      <path class="sm-trust" d={line('trust')} />
      <path class="sm-calm" d={line('calm')} />
      {points.map(({ step, calm, turning, act }) => (
        <g key={step}>
          {turning ? <path class="sm-turn" d={`M${x(step)} ${y(calm) - 8}l8 8l-8 8l-8 -8Z`} /> : <circle class="sm-dot" cx={x(step)} cy={y(calm)} r="4" />}
          {act && (
            <text class={act === 'solve' ? 'sm-act sm-solve' : 'sm-act'} x={x(step)} y={bottom + 34} text-anchor="middle">
              {words.acts[act]}
            </text>
          )}
          <text class="tick" x={x(step)} y={bottom + 51} text-anchor="middle">
            {step || ''}
          </text>
        </g>
      ))}
      {end && points.length > 1 && (
        <>
          <text class="sm-name" x={field.width} y={y(end.calm) + (end.calm >= end.trust ? -11 : 20)} text-anchor="end">
            {words.curve.calm}
          </text>
          <text class="tick" x={field.width} y={y(end.trust) + (end.calm >= end.trust ? 20 : -11)} text-anchor="end">
            {words.curve.trust}
          </text>
        </>
      )}
    </svg>
  )
}

/** Calm in two plays, told side by side. */
export function TwoCurves({ good, bad, max, words }: { good: readonly CurvePoint[]; bad: readonly CurvePoint[]; max: number; words: Words }) {
  const last = Math.max(good.length, bad.length, 2) - 1
  const { x, y } = places(last, max)
  const line = (points: readonly CurvePoint[]) => through(points, 'calm', { x, y })
  const row = (points: readonly CurvePoint[], down: number, name: string) => (
    <>
      <text class="tick" x="0" y={bottom + down}>
        {name}
      </text>
      {points.map(
        ({ step, act }) =>
          act && (
            <text key={step} class={act === 'solve' ? 'sm-act sm-solve' : 'sm-act'} x={x(step)} y={bottom + down} text-anchor="middle">
              {words.acts[act]}
            </text>
          ),
      )}
    </>
  )
  return (
    <svg
      viewBox={`0 0 ${field.width} ${bottom + 50}`}
      role="img"
      aria-label={fill(words.compare.seen, { good: good[good.length - 1]?.calm ?? 0, bad: bad[bad.length - 1]?.calm ?? 0 })}
      font-size={text}
    >
      <Scale max={max} />
      <path class="sm-bad" d={line(bad)} />
      <path class="sm-calm" d={line(good)} />
      {good.map(({ step, calm }) => (
        <circle key={step} class="sm-dot" cx={x(step)} cy={y(calm)} r="4" />
      ))}
      {bad.map(({ step, calm }) => (
        <path key={step} class="sm-cross" d={`M${x(step) - 4} ${y(calm) - 4}l8 8m0 -8l-8 8`} />
      ))}
      {row(good, 22, '●')}
      {row(bad, 42, '×')}
    </svg>
  )
}
