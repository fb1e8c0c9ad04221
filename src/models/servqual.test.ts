import { describe, expect, it } from 'vitest'
import { round } from '@/models/numbers'
import { dimensionGaps, itemGaps, structure, weightedMean } from '@/models/servqual'

// The repair shop of the gap-5 lesson: its five means, gaps and scores were worked out by hand for the lesson's text.
const shop = {
  mode: 'items',
  weights: [10, 34, 24, 20, 12],
  expectation: [5.6, 5.2, 5.9, 5.3, 6.7, 6.6, 6.5, 6.75, 6.45, 6.5, 6.3, 6.45, 6.15, 6.45, 6.6, 6.3, 6.45, 5.6, 5.9, 5.5, 5.85, 5.65],
  perception: [5.7, 5.1, 5.8, 5.2, 5.1, 5.8, 5.6, 4.9, 5.85, 5.2, 5.75, 5.9, 5.55, 6.1, 6.15, 6.2, 5.95, 5.3, 5.75, 5.35, 5.4, 5.45],
} as const
const none = new Array<null>(22).fill(null)

describe('items and dimensions', () => {
  it('counts 4, 5, 4, 4 and 5 items, each once, in the order of the questionnaire', () => {
    expect(structure.map(({ items }) => items.length)).toEqual([4, 5, 4, 4, 5])
    expect(structure.flatMap(({ items }) => items)).toEqual(Array.from({ length: 22 }, (_, index) => index))
  })

  it('takes a gap as perception minus expectation, and a dimension as the mean of its items', () => {
    expect(itemGaps(shop)[7]).toMatchObject({ number: 8, dimension: 1, expectation: 6.75, perception: 4.9 })
    expect(
      dimensionGaps(shop).map(({ id, expectation, perception, gap }) => [id, ...[expectation, perception, gap].map((value) => round(value ?? 0, 4))]),
    ).toEqual([
      ['tangibles', 5.5, 5.45, -0.05],
      ['reliability', 6.6, 5.45, -1.15],
      ['responsiveness', 6.35, 5.6, -0.75],
      ['assurance', 6.45, 6.1, -0.35],
      ['empathy', 5.7, 5.45, -0.25],
    ])
  })

  it('leaves an item that is missing on one side out of both means', () => {
    const perception = shop.perception.map((value, index) => (index === 0 ? null : value))
    const [first] = dimensionGaps({ ...shop, perception })
    expect(round(first?.expectation ?? 0, 4)).toBe(round((5.2 + 5.9 + 5.3) / 3, 4))
    expect(dimensionGaps({ ...shop, perception: none })[0]).toEqual({ id: 'tangibles', weight: 10, expectation: null, perception: null, gap: null })
  })

  it('has no items where only the means were given', () => {
    const means = { mode: 'dimensions', weights: shop.weights, expectation: [5, 6, 7, null, 5], perception: [4, 4, 4, 4, 4] } as const
    expect(itemGaps(means)).toEqual([])
    expect(dimensionGaps(means).map(({ gap }) => gap)).toEqual([-1, -2, -3, null, -1])
  })
})

it('a weighted mean stays on the scale of its values, whatever the weights sum to; without weights there is none', () => {
  const values = dimensionGaps(shop).map(({ weight, gap }) => ({ weight, value: gap ?? 0 }))
  expect(weightedMean(values)).toBeCloseTo(-0.676, 9)
  expect(weightedMean(values.map(({ weight, value }) => ({ weight: weight / 4, value })))).toBeCloseTo(-0.676, 9)
  expect(weightedMean(values.map(({ value }) => ({ weight: 0, value })))).toBeNull()
})
