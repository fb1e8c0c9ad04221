import { type Lane, type Line, lanes, lineBelow } from './ids.ts'
import { type Judged, scale } from './model.ts'

/** Text size in units of the drawings, which are CSS pixels at their natural width. */
export const text = 13
const line = 16

const isWide = (sign: string) => /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u.test(sign)
const emsOf = (sign: string) => (isWide(sign) ? 1 : 0.54)
/** How wide a text is, in ems: near enough to break lines by. */
const wide = (part: string) => [...part].reduce((sum, sign) => sum + emsOf(sign), 0)

/**
 * Text in lines of at most so many ems: Chinese breaks anywhere, other words between words; a word longer than a line is cut.
 * What does not fit into the last line ends with an ellipsis.
 *
 * @example wrapped('导诊台签到', 4, 3) // => ['导诊台签', '到']
 */
export function wrapped(words: string, ems: number, most: number): string[] {
  const pieces =
    words.match(
      /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[^\s\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]+|\s+/gu,
    ) ?? []
  const lines: string[] = ['']
  const put = (part: string) => {
    const last = lines[lines.length - 1] ?? ''
    if (wide((last + part).trimEnd()) <= ems || last === '') lines[lines.length - 1] = last === '' ? part.trimStart() : last + part
    else lines.push(part.trimStart())
  }
  for (const piece of pieces) {
    if (wide(piece) <= ems) put(piece)
    else {
      let rest = ''
      for (const sign of piece) {
        if (wide(rest + sign) > ems) {
          put(rest)
          rest = ''
        }
        rest += sign
      }
      put(rest)
    }
  }
  const kept = lines.map((one) => one.trim()).filter((one) => one !== '')
  if (kept.length <= most) return kept
  const last = [...(kept[most - 1] ?? '')]
  while (last.length > 0 && wide(last.join('')) > ems - 1) last.pop()
  return [...kept.slice(0, most - 1), `${last.join('')}…`]
}

/** What moments look like: a point a little below or above another is drawn there. */
export interface CurvePoint {
  one: Judged
  x: number
  /** Where expectation and experience stand; null where nobody was asked. */
  expected: number | null
  felt: number | null
  label: string[]
  /** Height of the bar of waiting. */
  wait: number
}

export interface CurveDrawing {
  width: number
  height: number
  step: number
  left: number
  top: number
  /** Bottom of the field, and of the bars of waiting. */
  bottom: number
  bars: number
  points: CurvePoint[]
  /** SVG paths; a break where nobody was asked. */
  expected: string
  felt: string
  ticks: { value: number; y: number }[]
}

/** Widths of a touchpoint: as narrow as its longest word allows, so that twelve fit into the column of a lesson; more are scrolled. */
const steps = { least: 49, word: 84, most: 96, all: 590 }
const field = { left: 30, top: 30, height: 168, label: 4, numbered: 25, bar: 46 }

/** The journey as a curve: expectation and experience at every touchpoint, what is waited beneath. @param numbered numbers instead of names, for a narrow screen */
export function drawCurve(touchpoints: readonly Judged[], longestWait: number, numbered = false): CurveDrawing {
  const words = touchpoints.flatMap(({ touchpoint }) => touchpoint.name.split(/\s+|(?=\p{Script=Han})/u))
  const longest = Math.ceil(Math.max(0, ...words.map(wide)) * text) + 4
  const least = Math.max(steps.least, Math.min(steps.word, longest))
  const step = numbered ? field.numbered : Math.max(least, Math.min(steps.most, Math.floor(steps.all / Math.max(1, touchpoints.length))))
  const y = (value: number) => field.top + field.height * (1 - (value - scale.low) / (scale.high - scale.low))
  const bottom = field.top + field.height
  const points = touchpoints.map((one, at): CurvePoint => {
    const { name, expectation, experience, wait } = one.touchpoint
    return {
      one,
      x: field.left + step * (at + 0.5),
      expected: expectation === null ? null : y(expectation),
      felt: experience === null ? null : y(experience),
      label: numbered ? [String(at + 1)] : wrapped(name, (step - 3) / text, field.label),
      wait: longestWait > 0 ? (field.bar * wait) / longestWait : 0,
    }
  })
  const path = (key: 'expected' | 'felt') => {
    let pen = 'M'
    return points
      .map((point) => {
        const value = point[key]
        if (value === null) {
          pen = 'M'
          return ''
        }
        const part = `${pen}${point.x} ${Math.round(value * 10) / 10}`
        pen = 'L'
        return part
      })
      .join('')
  }
  const bars = bottom + 12 + (numbered ? 1 : field.label) * line + 8
  return {
    width: field.left + step * Math.max(1, touchpoints.length) + 6,
    height: bars + field.bar + 38,
    step,
    left: field.left,
    top: field.top,
    bottom,
    bars,
    points,
    expected: path('expected'),
    felt: path('felt'),
    ticks: [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, y: y(value) })),
  }
}

export interface BlueprintDrawing {
  width: number
  height: number
  left: number
  /** One per lane, from the top. */
  rows: { lane: Lane; y: number; height: number; line: Line | null }[]
  columns: {
    one: Judged
    x: number
    title: string[]
    marks: { fail: boolean; wait: number }
    boxes: { lane: Lane; y: number; height: number; lines: string[] }[]
  }[]
  /** Width of a box, and the head above the lanes. */
  box: number
  head: number
}

const grid = { left: 112, column: 124, box: 108, pad: 6, gap: 9, most: 4 }

/** The journey as a service blueprint: five lanes, three lines between them, a column for each touchpoint. */
export function drawBlueprint(touchpoints: readonly Judged[]): BlueprintDrawing {
  const ems = (grid.box - 2 * grid.pad + 4) / text
  const texts = touchpoints.map(
    ({ touchpoint }) => Object.fromEntries(lanes.map((lane) => [lane, wrapped(touchpoint.lanes[lane], ems, grid.most)])) as Record<Lane, string[]>,
  )
  const titles = touchpoints.map(({ touchpoint }) => wrapped(touchpoint.name, (grid.column - 10) / text, 2))
  const head = 2 * line + 30
  let y = head
  const rows = lanes.map((lane) => {
    const most = Math.max(1, ...texts.map((one) => one[lane].length))
    const row = { lane, y, height: most * line + 2 * grid.pad + grid.gap, line: (lineBelow as Partial<Record<Lane, Line>>)[lane] ?? null }
    y += row.height + (row.line ? 10 : 0)
    return row
  })
  return {
    width: grid.left + grid.column * Math.max(1, touchpoints.length),
    height: y + 6,
    left: grid.left,
    rows,
    head,
    box: grid.box,
    columns: touchpoints.map((one, at) => ({
      one,
      x: grid.left + grid.column * at + (grid.column - grid.box) / 2,
      title: titles[at] ?? [],
      marks: { fail: one.touchpoint.fail !== '', wait: one.touchpoint.wait },
      boxes: rows.flatMap(({ lane, y: top, height }) => {
        const lines = texts[at]?.[lane] ?? []
        return lines.length > 0 ? [{ lane, y: top + grid.gap / 2, height: height - grid.gap, lines }] : []
      }),
    })),
  }
}
