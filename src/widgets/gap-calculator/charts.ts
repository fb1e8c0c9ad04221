import type { Scale } from '@/schemas/instrument'
import { type Box, type Placed, placeLabels } from './labels.ts'
import type { DimensionGap, GapScores } from './model.ts'

/**
 * Where everything stands in the three pictures. Across: shares of the field's width, 0 to 1. Down and sizes: letter sizes.
 * No pixels and no words, so the same geometry serves a phone, a slide and a file.
 */

/** A marked value and its place on the axis, 0 to 1 from the low end. */
export interface Tick {
  value: number
  at: number
}

export interface Axis {
  lo: number
  hi: number
  ticks: Tick[]
}

/** Where a value lies on an axis, 0 to 1. */
export function place(axis: Pick<Axis, 'lo' | 'hi'>, value: number): number {
  return (value - axis.lo) / (axis.hi - axis.lo)
}

/**
 * An axis over at least `lo` to `hi`, widened to full steps of 1, 2 or 5 times a power of ten, with at most `most` ticks.
 *
 * @throws RangeError unless lo lies below hi
 * @example axis(5, 7, 6) // => ticks 5, 5.5, 6, 6.5, 7
 */
export function axis(lo: number, hi: number, most = 6): Axis {
  if (!(lo < hi)) throw new RangeError('axis requires a low end below the high end')
  const power = 10 ** Math.floor(Math.log10((hi - lo) / most))
  const step = ([1, 2, 5, 10, 20].find((factor) => ticksBetween(lo, hi, factor * power).length <= most) ?? 50) * power
  const values = ticksBetween(lo, hi, step)
  const ends = { lo: values[0] as number, hi: values.at(-1) as number }
  return { ...ends, ticks: values.map((value) => ({ value, at: place(ends, value) })) }
}

function ticksBetween(lo: number, hi: number, step: number): number[] {
  const first = Math.floor(lo / step + 1e-9)
  const last = Math.ceil(hi / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The part of the answering scale that the means need, at least two points of it, never beyond it: means crowd at its top. */
export function meansAxis(dimensions: readonly DimensionGap[], scale: Scale): Axis {
  const values = dimensions.flatMap(({ expectation, perception }) => (expectation === null || perception === null ? [] : [expectation, perception]))
  let hi = values.length > 0 ? Math.max(3, Math.ceil(Math.max(...values))) : scale
  let lo = values.length > 0 ? Math.min(Math.floor(Math.min(...values)), hi - 2) : 1
  if (hi - lo > 5 && (hi - lo) % 2 === 1) {
    if (lo > 1) lo -= 1
    else hi += 1
  }
  const step = hi - lo > 5 ? 2 : hi - lo > 2 ? 1 : 0.5
  const ticks = Array.from({ length: (hi - lo) / step + 1 }, (_, index) => lo + index * step)
  return { lo, hi, ticks: ticks.map((value) => ({ value, at: place({ lo, hi }, value) })) }
}

/** Letter sizes of a row of the profile: its name above, its marks below. */
export const rowHeight = 3.4

export interface ProfileRow {
  /** Into the five dimensions. */
  index: number
  /** Letter sizes: base line of the name, and the line the marks stand on. */
  nameY: number
  markY: number
  /** Null where the dimension was not computed. */
  expectation: number | null
  perception: number | null
  /** Which mark stands left: its value is written left of it, the other's right. */
  left: 'expectation' | 'perception'
}

export interface Profile {
  axis: Axis
  height: number
  rows: ProfileRow[]
}

/** Expectation and perception of each dimension on one line: the distance is the gap. */
export function profile(scores: GapScores, scale: Scale): Profile {
  const means = meansAxis(scores.dimensions, scale)
  const rows = scores.dimensions.map(({ expectation, perception, gap }, index): ProfileRow => {
    const known = expectation !== null && perception !== null
    return {
      index,
      nameY: index * rowHeight + 1.1,
      markY: index * rowHeight + 2.35,
      expectation: known ? place(means, expectation) : null,
      perception: known ? place(means, perception) : null,
      left: gap !== null && gap > 0 ? 'expectation' : 'perception',
    }
  })
  return { axis: means, height: rows.length * rowHeight, rows }
}

export interface Point {
  index: number
  x: number
  /** Letter sizes from the top. */
  y: number
  label: Placed
}

export interface Plane {
  x: Axis
  y: Axis
  height: number
  points: Point[]
}

/** Height of the two planes in letter sizes. */
export const planeHeight = 18

/** Where the words on the diagonal end, as a share of the width: above the line, where results are rare. */
export const diagonalText = 0.86

/**
 * Expectation across, perception up, on the same axis: below the diagonal lies a shortfall.
 *
 * @param widths those of the labels, in letter sizes
 * @param diagonal width of the words on the diagonal
 */
export function plane(scores: GapScores, scale: Scale, widths: readonly number[], diagonal = 0): Plane {
  const both = meansAxis(scores.dimensions, scale)
  const named: Box = { x: diagonalText, left: -diagonal, right: 0, top: 0.1, bottom: 1.5 }
  return {
    x: both,
    y: both,
    height: planeHeight,
    points: points(
      scores,
      widths,
      both,
      both,
      (d) => d.expectation as number,
      (d) => d.perception as number,
      [named],
    ),
  }
}

export interface Priority extends Plane {
  /** Where the quadrants are cut: x share, y letter sizes. Null when nothing is computed. */
  cut: { x: number; y: number } | null
  /** Letter sizes of the line "gap 0". */
  zero: number
}

/** Importance across, gap up: right and low is where to begin. `corners` are the widths of the four quadrant names (fix, keep, wait, rest). */
export function priority(scores: GapScores, widths: readonly number[], corners: readonly number[]): Priority {
  const computed = scores.dimensions.filter((dimension) => dimension.gap !== null)
  const gaps = computed.map((dimension) => dimension.gap as number)
  const x = axis(0, Math.max(40, ...computed.map((dimension) => dimension.weight)), 6)
  // A little air above the best: the line "gap 0" lies in the field, and the names of the quadrants have room.
  const low = Math.min(-0.5, ...gaps)
  const high = Math.max(0, ...gaps)
  const y = axis(low, high + (high - low) / 8, 6)
  const down = (value: number) => (1 - place(y, value)) * planeHeight
  const [fix = 0, keep = 0, wait = 0, rest = 0] = corners
  const named: Box[] = [
    { x: 1, left: -fix - 0.4, right: -0.4, top: planeHeight - 1.5, bottom: planeHeight - 0.2 },
    { x: 1, left: -keep - 0.4, right: -0.4, top: 0.3, bottom: 1.6 },
    { x: 0, left: 0.4, right: wait + 0.4, top: planeHeight - 1.5, bottom: planeHeight - 0.2 },
    { x: 0, left: 0.4, right: rest + 0.4, top: 0.3, bottom: 1.6 },
  ]
  return {
    x,
    y,
    height: planeHeight,
    points: points(
      scores,
      widths,
      x,
      y,
      (d) => d.weight,
      (d) => d.gap as number,
      named,
    ),
    cut: scores.cut && { x: place(x, scores.cut.weight), y: down(scores.cut.gap) },
    zero: down(0),
  }
}

function points(
  scores: GapScores,
  widths: readonly number[],
  x: Axis,
  y: Axis,
  pickX: (dimension: DimensionGap) => number,
  pickY: (dimension: DimensionGap) => number,
  taken: readonly Box[],
): Point[] {
  const marks = scores.dimensions.flatMap((dimension, index) =>
    dimension.gap === null ? [] : [{ index, x: place(x, pickX(dimension)), y: (1 - place(y, pickY(dimension))) * planeHeight }],
  )
  const labels = placeLabels(
    marks.map((mark) => ({ ...mark, width: widths[mark.index] as number })),
    taken,
    planeHeight,
  )
  return marks.map((mark, index) => ({ ...mark, label: labels[index] as Placed }))
}

/** Space around the fields, in letter sizes; the same figures stand in view.css. */
export const pads = {
  profile: { top: 0.2, right: 3.2, bottom: 1.8, left: 3.2 },
  plane: { top: 2.4, right: 1, bottom: 3.2, left: 3.4 },
} as const
