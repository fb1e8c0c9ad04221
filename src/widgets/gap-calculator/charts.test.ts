import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axis, meansAxis, type Plane, place, plane, planeHeight, priority, profile } from './charts.ts'
import { type Box, fieldWidths, labelBox, placeLabels, textWidth, touch } from './labels.ts'
import { gapScores } from './model.ts'

const repair = gapScores({
  mode: 'dimensions',
  scale: 7,
  n: 120,
  weights: [10, 34, 24, 20, 12],
  expectation: [5.5, 6.6, 6.35, 6.45, 5.7],
  perception: [5.45, 5.45, 5.6, 6.1, 5.45],
})
const names = {
  zh: ['1 有形性', '2 可靠性', '3 响应性', '4 保证性', '5 移情性'].map(textWidth),
  en: ['1 Tangibles', '2 Reliability', '3 Responsiveness', '4 Assurance', '5 Empathy'].map(textWidth),
}
const corners = { zh: ['先补', '守住', '往后排', '先不动'].map(textWidth), en: ['Close first', 'Keep it up', 'Can wait', 'Leave alone'].map(textWidth) }

describe('an axis', () => {
  it('has round steps, few ticks, and covers what it must', () => {
    expect(axis(5, 7, 6).ticks.map((tick) => tick.value)).toEqual([5, 5.5, 6, 6.5, 7])
    expect(axis(-1.15, 0, 6).ticks.map((tick) => tick.value)).toEqual([-1.5, -1, -0.5, 0])
    expect(axis(0, 40, 6).ticks.map((tick) => tick.value)).toEqual([0, 10, 20, 30, 40])
    // A hair beyond 1.6 asks for one tick more than steps of 0.2 may have.
    expect(axis(1.3195535305587403, 1.6000000002000003, 3).ticks.map((tick) => tick.value)).toEqual([1, 1.5, 2])
  })

  it('keeps these promises for any two ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        fc.integer({ min: 3, max: 10 }),
        (lo, span, most) => {
          const made = axis(lo, lo + span, most)
          expect(made.lo).toBeLessThanOrEqual(lo + 1e-6)
          expect(made.hi).toBeGreaterThanOrEqual(lo + span - 1e-6)
          expect(made.ticks.length).toBeLessThanOrEqual(most)
          expect(made.ticks.length).toBeGreaterThanOrEqual(2)
          expect([made.ticks[0]?.at, made.ticks.at(-1)?.at]).toEqual([0, 1])
        },
      ),
    )
  })

  it('requires a low end below the high end', () => {
    expect(() => axis(1, 1)).toThrow('axis requires a low end below the high end')
  })

  it('shows the part of the scale the means need, at least two points of it', () => {
    const ends = (values: number[], scale: 5 | 7 | 9) => {
      const { lo, hi } = meansAxis(
        gapScores({ mode: 'dimensions', scale, n: 1, weights: [20, 20, 20, 20, 20], expectation: values, perception: values }).dimensions,
        scale,
      )
      return [lo, hi]
    }
    expect(meansAxis(repair.dimensions, 7)).toMatchObject({ lo: 5, hi: 7 })
    expect(ends([7, 7, 7, 7, 7], 7)).toEqual([5, 7])
    expect(ends([1, 1, 1, 1, 1], 5)).toEqual([1, 3])
    expect(ends([1, 9, 5, 5, 5], 9)).toEqual([1, 9])
    expect(ends([1.5, 8, 5, 5, 5], 9)).toEqual([1, 9])
    expect(ends([2.5, 9, 5, 5, 5], 9)).toEqual([1, 9])
    expect(ends([3, 6, 5, 5, 5], 7)).toEqual([3, 6])
  })
})

describe('the profile', () => {
  it('puts each mean at its share of the axis, the smaller one left', () => {
    const rows = profile(repair, 7).rows
    expect(rows[1]?.expectation).toBeCloseTo((6.6 - 5) / 2, 10)
    expect(rows[1]?.perception).toBeCloseTo((5.45 - 5) / 2, 10)
    expect(rows.map((row) => row.left)).toEqual(new Array(5).fill('perception'))
  })

  it('leaves a dimension without numbers empty', () => {
    const none = gapScores({ mode: 'dimensions', scale: 7, n: 1, weights: [20, 20, 20, 20, 20], expectation: [null, 6, 6, 6, 6], perception: [5, 5, 5, 5, 5] })
    expect(profile(none, 7).rows[0]).toMatchObject({ expectation: null, perception: null })
  })

  it('can be drawn with nothing in it', () => {
    const none = gapScores({
      mode: 'dimensions',
      scale: 9,
      n: 1,
      weights: [20, 20, 20, 20, 20],
      expectation: [null, null, null, null, null],
      perception: [null, null, null, null, null],
    })
    expect(profile(none, 9).axis.ticks.length).toBeGreaterThan(2)
    expect(plane(none, 9, names.zh).points).toEqual([])
    expect(priority(none, names.zh, corners.zh)).toMatchObject({ points: [], cut: null })
  })
})

describe('the planes', () => {
  it('have a shortfall below the diagonal', () => {
    for (const point of plane(repair, 7, names.zh).points) expect(1 - point.y / planeHeight).toBeLessThan(point.x)
  })

  it('cut importance at the even share and the gap at the unweighted score', () => {
    const made = priority(repair, names.zh, corners.zh)
    expect(made.cut?.x).toBeCloseTo(place(made.x, 20), 10)
    expect(made.cut?.y).toBeCloseTo((1 - place(made.y, -0.51)) * planeHeight, 10)
    expect(made.zero).toBeCloseTo((1 - place(made.y, 0)) * planeHeight, 10)
  })
})

describe('labels', () => {
  const boxesAt = (made: Plane, widths: readonly number[], width: number) =>
    made.points.map(({ index, x, y, label }) => {
      const box = labelBox({ x, y, width: widths[index] as number }, label)
      return { left: x * width + box.left, right: x * width + box.right, top: box.top, bottom: box.bottom }
    })
  const overlap = (a: Omit<Box, 'x'>, b: Omit<Box, 'x'>) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

  it('touch neither each other nor a mark at any width, in both languages, for any five results', () => {
    const means = fc.array(
      fc.integer({ min: 10, max: 70 }).map((tenths) => tenths / 10),
      { minLength: 5, maxLength: 5 },
    )
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(
        means,
        means,
        weights,
        fc.constantFrom('zh' as const, 'en' as const),
        fc.integer({ min: fieldWidths[0], max: fieldWidths[1] }),
        (expectation, perception, w, locale, width) => {
          const scores = gapScores({ mode: 'dimensions', scale: 7, n: 50, weights: w, expectation, perception })
          for (const made of [plane(scores, 7, names[locale]), priority(scores, names[locale], corners[locale])]) {
            const boxes = boxesAt(made, names[locale], width)
            boxes.forEach((box, index) => {
              expect(box.left).toBeGreaterThanOrEqual(0)
              expect(box.right).toBeLessThanOrEqual(width + 1)
              for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
              for (const { x, y } of made.points) {
                expect(overlap(box, { left: x * width - 0.5, right: x * width + 0.5, top: y - 0.5, bottom: y + 0.5 })).toBe(false)
              }
            })
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('find room when all five points fall together', () => {
    const together = new Array(5).fill({ x: 0.5, y: 9, width: 6 })
    const placed = placeLabels(together, [], planeHeight)
    const boxes = placed.map((label) => labelBox(together[0], label))
    expect(placed.every((label) => !label.brief)).toBe(true)
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(touch(box, other)).toBe(false)
    })
  })

  it('stand right of their point where nothing is in the way', () => {
    expect(placeLabels([{ x: 0.2, y: 9, width: 4 }], [], planeHeight)).toEqual([{ dx: 0.8, dy: 0.35, anchor: 'start', far: false, brief: false }])
  })

  it('that cross as the field grows are told to touch', () => {
    const left: Box = { x: 0.6, left: -6, right: -2, top: 0, bottom: 1 }
    const right: Box = { x: 0.4, left: -1, right: 3, top: 0, bottom: 1 }
    expect(touch(left, right)).toBe(true)
    expect(touch(left, { ...right, top: 1, bottom: 2 })).toBe(false)
  })
})
