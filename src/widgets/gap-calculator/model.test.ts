import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { round } from '@/models/numbers'
import { type Answer, type GapInput, itemCount, structure } from '@/models/servqual'
import { ceiling, compare, evenOut, gapScores } from './model.ts'

/** The invented repair shop, worked by hand: see the dimension means below. */
const expectation = [5.6, 5.2, 5.9, 5.3, 6.7, 6.6, 6.5, 6.75, 6.45, 6.5, 6.3, 6.45, 6.15, 6.45, 6.6, 6.3, 6.45, 5.6, 5.9, 5.5, 5.85, 5.65]
const perception = [5.7, 5.1, 5.8, 5.2, 5.1, 5.8, 5.6, 4.9, 5.85, 5.2, 5.75, 5.9, 5.55, 6.1, 6.15, 6.2, 5.95, 5.3, 5.75, 5.35, 5.4, 5.45]
const repair: GapInput = { mode: 'items', scale: 7, n: 120, weights: [10, 34, 24, 20, 12], expectation, perception }
const codes = (input: GapInput) => gapScores(input).warnings.map((warning) => warning.code)
const fill = (value: Answer, length = itemCount) => new Array<Answer>(length).fill(value)
const freeze = (input: GapInput): GapInput =>
  Object.freeze({
    ...input,
    weights: Object.freeze([...input.weights]),
    expectation: Object.freeze([...input.expectation]),
    perception: Object.freeze([...input.perception]),
  })

describe('the structure', () => {
  it('has 22 items in groups of 4, 5, 4, 4, 5 (Parasuraman, Zeithaml & Berry, 1988)', () => {
    expect(structure.map(({ id, items }) => [id, items.length])).toEqual([
      ['tangibles', 4],
      ['reliability', 5],
      ['responsiveness', 4],
      ['assurance', 4],
      ['empathy', 5],
    ])
    expect(structure.flatMap(({ items }) => items)).toEqual(Array.from({ length: itemCount }, (_, index) => index))
  })
})

describe('the repair shop, worked by hand', () => {
  const scores = gapScores(freeze(repair))

  it('has these dimension means and gaps', () => {
    const rows = scores.dimensions.map((d) => [d.expectation, d.perception, d.gap].map((value) => round(value as number, 10)))
    expect(rows).toEqual([
      [5.5, 5.45, -0.05],
      [6.6, 5.45, -1.15],
      [6.35, 5.6, -0.75],
      [6.45, 6.1, -0.35],
      [5.7, 5.45, -0.25],
    ])
  })

  it('scores -0.51 unweighted: the mean of five dimension gaps, -2.55 / 5', () => {
    expect(scores.unweighted).toBeCloseTo(-0.51, 10)
  })

  it('scores -0.676 weighted: (-0.5 - 39.1 - 18 - 7 - 3) / 100', () => {
    expect(scores.weighted).toBeCloseTo(-0.676, 10)
  })

  it('has an item mean of -11.6 / 22, which is not the unweighted score', () => {
    expect(scores.itemMean).toBeCloseTo(-11.6 / 22, 10)
    expect(round(scores.itemMean as number, 5)).toBe(-0.52727)
  })

  it('has a perception score of 5.61, weighted 5.616', () => {
    expect(scores.servperf.unweighted).toBeCloseTo(5.61, 10)
    expect(scores.servperf.weighted).toBeCloseTo(5.616, 10)
  })

  it('owes 58 % of the weighted shortfall to reliability, then 27, 10, 4 and 1 %', () => {
    expect(scores.ranking.map((index) => scores.dimensions[index]?.id)).toEqual(['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'])
    expect(scores.ranking.map((index) => round((scores.dimensions[index]?.share as number) * 100, 0))).toEqual([58, 27, 10, 4, 1])
  })

  it('is worst at items 8, 5 and 10', () => {
    expect(scores.worst.map((item) => [item.number, round(item.gap as number, 10)])).toEqual([
      [8, -1.85],
      [5, -1.6],
      [10, -1.3],
    ])
  })

  it('has one item above expectation, number 1, which is no reason to warn', () => {
    expect(scores.items.filter((item) => (item.gap as number) > 0).map((item) => [item.number, round(item.gap as number, 10)])).toEqual([[1, 0.1]])
    expect(scores.warnings).toEqual([])
  })

  it('puts reliability and responsiveness first, cut at 20 points and at -0.51', () => {
    expect(scores.cut?.weight).toBe(20)
    expect(scores.cut?.gap).toBeCloseTo(-0.51, 10)
    expect(scores.dimensions.map((dimension) => dimension.quadrant)).toEqual(['rest', 'fix', 'fix', 'keep', 'rest'])
  })

  it('gives the same five results from the dimension means alone', () => {
    const alone = gapScores({ ...repair, mode: 'dimensions', expectation: [5.5, 6.6, 6.35, 6.45, 5.7], perception: [5.45, 5.45, 5.6, 6.1, 5.45] })
    expect(alone.unweighted).toBeCloseTo(-0.51, 10)
    expect(alone.weighted).toBeCloseTo(-0.676, 10)
    expect(alone.items).toEqual([])
    expect(alone.itemMean).toBeNull()
    expect(alone.worst).toEqual([])
    expect(alone.warnings).toEqual([])
  })
})

describe('weighted and unweighted lie on one scale', () => {
  // A published table prints "unweighted 1.312, weighted 30.606": weight x gap summed and never divided by 100.
  it('divides by the sum of the weights, where a published table did not (unweighted 1.312, weighted 30.606)', () => {
    const weights = [20, 20, 20, 20, 20]
    const scores = gapScores({ mode: 'dimensions', scale: 7, n: null, weights, expectation: fill(1, 5), perception: fill(2.312, 5) })
    expect(scores.unweighted).toBeCloseTo(1.312, 10)
    expect(scores.weighted).toBeCloseTo(1.312, 10)
  })

  it('never leaves the range of the dimension gaps', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const scores = gapScores(input)
        const gaps = scores.dimensions.map((dimension) => dimension.gap as number)
        if (scores.weighted === null) return
        expect(scores.weighted).toBeGreaterThanOrEqual(Math.min(...gaps) - 1e-9)
        expect(scores.weighted).toBeLessThanOrEqual(Math.max(...gaps) + 1e-9)
      }),
    )
  })
})

const answer = fc.integer({ min: 100, max: 700 }).map((hundredths) => hundredths / 100)
const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
const inputs = fc.record({
  mode: fc.constant<'items'>('items'),
  scale: fc.constant<7>(7),
  n: fc.constant(120),
  weights,
  expectation: fc.array(answer, { minLength: 22, maxLength: 22 }),
  perception: fc.array(answer, { minLength: 22, maxLength: 22 }),
})

describe('laws', () => {
  it('equal weights make weighted and unweighted equal', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 100 }), (input, weight) => {
        const scores = gapScores({ ...input, weights: [weight, weight, weight, weight, weight] })
        expect(scores.weighted).toBeCloseTo(scores.unweighted as number, 9)
        expect(scores.servperf.weighted).toBeCloseTo(scores.servperf.unweighted as number, 9)
      }),
    )
  })

  it('moving expectation and perception together leaves every gap', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 200 }), (input, hundredths) => {
        const moved = (list: readonly Answer[]) => list.map((value) => (value as number) + hundredths / 100)
        const before = gapScores({ ...input, scale: 9 })
        const after = gapScores({ ...input, scale: 9, expectation: moved(input.expectation), perception: moved(input.perception) })
        for (const [index, item] of after.items.entries()) expect(item.gap).toBeCloseTo(before.items[index]?.gap as number, 9)
        expect(after.unweighted).toBeCloseTo(before.unweighted as number, 9)
        if (before.weighted !== null) expect(after.weighted).toBeCloseTo(before.weighted, 9)
      }),
    )
  })

  it('the size of the weights does not matter, only their proportion', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 2, max: 50 }), (input, times) => {
        const before = gapScores(input).weighted
        const after = gapScores({ ...input, weights: input.weights.map((weight) => weight * times) }).weighted
        if (before === null) expect(after).toBeNull()
        else expect(after).toBeCloseTo(before, 9)
      }),
    )
  })

  it('the contributions add up to the weighted score, and the shares of the shortfall to one', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { dimensions, weighted } = gapScores(input)
        if (weighted === null) return
        expect(dimensions.reduce((total, dimension) => total + (dimension.contribution as number), 0)).toBeCloseTo(weighted, 9)
        const shares = dimensions.map((dimension) => dimension.share)
        if (shares.includes(null)) expect(shares).toEqual([null, null, null, null, null])
        else expect(shares.reduce<number>((total, share) => total + (share as number), 0)).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('missing answers', () => {
  const without = (list: readonly Answer[], ...numbers: number[]) => list.map((value, index) => (numbers.includes(index + 1) ? null : value))

  it('leave the whole item out, and say so by number', () => {
    const scores = gapScores({ ...repair, expectation: without(expectation, 1), perception: without(perception, 3) })
    expect(scores.dimensions[0]?.expectation).toBeCloseTo((5.2 + 5.3) / 2, 10)
    expect(scores.dimensions[0]?.gap).toBeCloseTo(-0.1, 10)
    expect(scores.warnings).toEqual([{ code: 'missing', items: [1, 3] }])
  })

  it('leave a dimension uncomputed when none of its items is complete, and its weight with it', () => {
    const scores = gapScores({ ...repair, perception: without(perception, 1, 2, 3, 4) })
    expect(scores.dimensions[0]).toMatchObject({ expectation: null, perception: null, gap: null, contribution: null, share: null, quadrant: null })
    expect(scores.unweighted).toBeCloseTo((-1.15 - 0.75 - 0.35 - 0.25) / 4, 10)
    expect(scores.weighted).toBeCloseTo((-39.1 - 18 - 7 - 3) / 90, 10)
    expect(scores.ranking).toEqual([1, 2, 3, 4])
    expect(scores.warnings).toEqual([
      { code: 'missing', items: [1, 2, 3, 4] },
      { code: 'no-dimension', dimensions: [0] },
    ])
  })

  it('everywhere mean that nothing is computed, and only that is said', () => {
    const scores = gapScores({ ...repair, expectation: fill(null), perception: fill(null) })
    expect([scores.unweighted, scores.weighted, scores.itemMean, scores.servperf.unweighted, scores.servperf.weighted, scores.cut]).toEqual(fill(null, 6))
    expect(scores.ranking).toEqual([])
    expect(scores.warnings).toEqual([{ code: 'empty' }])
  })
})

describe('weights', () => {
  it('that are not 100 are said, and still give the same score as their proportion', () => {
    const scores = gapScores({ ...repair, weights: [5, 17, 12, 10, 6] })
    expect(scores.weighted).toBeCloseTo(-0.676, 10)
    expect(scores.warnings).toEqual([{ code: 'weights', sum: 50 }])
  })

  it('that are all zero give no weighted score; the gaps themselves are ranked', () => {
    const scores = gapScores({ ...repair, weights: [0, 0, 0, 0, 0] })
    expect([scores.weighted, scores.servperf.weighted]).toEqual([null, null])
    expect(scores.ranking).toEqual([1, 2, 3, 4, 0])
    expect(scores.warnings.map((warning) => warning.code)).toEqual(['weights-zero'])
  })

  it('are evened out by largest remainder, in proportion', () => {
    expect(evenOut(Object.freeze([10, 30, 20, 20, 10]))).toEqual([11, 34, 22, 22, 11])
    expect(evenOut([10, 34, 24, 20, 12])).toEqual([10, 34, 24, 20, 12])
    expect(evenOut([1, 1, 1, 0, 0])).toEqual([34, 33, 33, 0, 0])
    expect(evenOut([29, 29, 29, 13, 0])).toEqual([29, 29, 29, 13, 0])
  })

  it('that are all zero become 20 each', () => {
    expect(evenOut([0, 0, 0, 0, 0])).toEqual([20, 20, 20, 20, 20])
  })

  it('evened out are whole, sum to 100 and lie within one point of their exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 }), (list) => {
        const even = evenOut(list)
        const total = list.reduce((a, b) => a + b, 0)
        expect(even.reduce((a, b) => a + b, 0)).toBe(100)
        even.forEach((points, index) => {
          expect(Number.isInteger(points) && points >= 0).toBe(true)
          if (total > 0) expect(Math.abs(points - ((list[index] as number) * 100) / total)).toBeLessThan(1 + 1e-6)
        })
      }),
    )
  })

  it('cannot be negative', () => {
    expect(() => evenOut([1, -1, 0, 0, 0])).toThrow('evenOut requires weights of zero or more')
    expect(() => evenOut([])).toThrow('evenOut requires weights of zero or more')
  })
})

describe('warnings', () => {
  it('of expectations at the ceiling: from a mean of 6.7 of 7, at the same height on other scales', () => {
    expect(ceiling(7)).toBeCloseTo(6.7, 12)
    expect(ceiling(5)).toBeCloseTo(4.8, 12)
    expect(ceiling(9)).toBeCloseTo(8.6, 12)
    expect(codes({ ...repair, expectation: fill(6.7) })).toEqual(['ceiling'])
    expect(codes({ ...repair, expectation: fill(6.69) })).toEqual([])
  })

  it('of a dimension above expectation, and of an item far above it', () => {
    const raised = perception.map((value, index) => (index < 4 ? value + 0.2 : value))
    expect(gapScores({ ...repair, perception: raised }).warnings).toEqual([{ code: 'positive', dimensions: [0], items: [] }])
    const one = perception.map((value, index) => (index === 19 ? 6.5 : value))
    expect(gapScores({ ...repair, perception: one }).warnings).toContainEqual({ code: 'positive', dimensions: [], items: [20] })
  })

  it('of columns that look swapped when most dimensions are above expectation', () => {
    expect(codes({ ...repair, expectation: perception, perception: expectation })).toEqual(['swapped'])
  })

  it('of few respondents, one voice, and an unknown number', () => {
    expect(codes({ ...repair, n: 1 })).toEqual(['one-voice'])
    expect(gapScores({ ...repair, n: 29 }).warnings).toEqual([{ code: 'small', n: 29 }])
    expect(codes({ ...repair, n: 30 })).toEqual([])
    expect(codes({ ...repair, n: null })).toEqual(['n-unknown'])
  })
})

describe('edges', () => {
  it('all gaps zero: no shortfall, no worst item, no share', () => {
    const scores = gapScores({ ...repair, perception: expectation })
    expect(scores.unweighted).toBe(0)
    expect(scores.worst).toEqual([])
    expect(scores.dimensions.map((dimension) => dimension.share)).toEqual([null, null, null, null, null])
    expect(scores.ranking).toEqual([0, 1, 2, 3, 4])
  })

  it('a dimension above expectation has no part in the shortfall', () => {
    const scores = gapScores({ mode: 'dimensions', scale: 5, n: 50, weights: [50, 50, 0, 0, 0], expectation: [4, 4, 4, 4, 4], perception: [4.5, 3.5, 4, 4, 4] })
    expect(scores.dimensions.map((dimension) => dimension.share)).toEqual([0, 1, 0, 0, 0])
    expect(scores.weighted).toBe(0)
  })

  it('the widest gaps the scale allows', () => {
    expect(gapScores({ ...repair, scale: 9, expectation: fill(9), perception: fill(1) }).weighted).toBeCloseTo(-8, 10)
  })

  it('the same gap from E 7 and from E 4 is the same number: the number cannot tell them apart', () => {
    const high = gapScores({ ...repair, expectation: fill(7), perception: fill(6) })
    const low = gapScores({ ...repair, expectation: fill(4), perception: fill(3) })
    expect([high.weighted, low.weighted]).toEqual([-1, -1])
    expect(high.servperf.weighted).not.toBe(low.servperf.weighted)
  })

  it.each([
    ['five weights of zero or more', { ...repair, weights: [20, 20, 20, 40] }],
    ['five weights of zero or more', { ...repair, weights: [20, 20, 20, 41, -1] }],
    ['22 expectations and 22 perceptions', { ...repair, perception: perception.slice(1) }],
    ['5 expectations and 5 perceptions', { ...repair, mode: 'dimensions' as const }],
    ['answers between 1 and 5, or null', { ...repair, scale: 5 as const }],
    ['answers between 1 and 7, or null', { ...repair, expectation: fill(Number.NaN) }],
  ])('gapScores requires %s', (what, input) => {
    expect(() => gapScores(input)).toThrow(new RangeError(`gapScores requires ${what}`))
  })
})

describe('two scenarios side by side', () => {
  it('differ by second minus first, so that positive is an improvement', () => {
    const better = { ...repair, perception: perception.map((value) => value + 0.1) }
    const result = compare({ scale: 7, scores: gapScores(repair) }, { scale: 7, scores: gapScores(better) })
    expect(result.dimensions[1]).toMatchObject({ id: 'reliability' })
    expect(result.dimensions[1]?.difference).toBeCloseTo(0.1, 10)
    expect(result.weighted.first).toBeCloseTo(-0.676, 10)
    expect(result.weighted.difference).toBeCloseTo(0.1, 10)
  })

  it('on different scales get no difference', () => {
    const result = compare({ scale: 7, scores: gapScores(repair) }, { scale: 9, scores: gapScores({ ...repair, scale: 9 }) })
    expect(result.sameScale).toBe(false)
    expect(result.unweighted.difference).toBeNull()
  })
})
