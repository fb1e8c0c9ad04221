import { describe, expect, it } from 'vitest'
import { steps } from './method.ts'
import { gapScores } from './model.ts'

const means = { mode: 'dimensions', scale: 7, n: 120 } as const
const repair = gapScores({
  ...means,
  weights: [10, 34, 24, 20, 12],
  expectation: [5.5, 6.6, 6.35, 6.45, 5.7],
  perception: [5.45, 5.45, 5.6, 6.1, 5.45],
})
const lines = (scores: typeof repair, code: string) =>
  steps(scores)
    .find((step) => step.code === code)
    ?.lines.map((line) => line.text)

describe('the calculation shown', () => {
  it('has the numbers in the formulas, negative ones in brackets', () => {
    expect(lines(repair, 'dimension')?.[1]).toBe('5.45 − 6.60 = −1.15')
    expect(lines(repair, 'unweighted')).toEqual(['[(−0.05) + (−1.15) + (−0.75) + (−0.35) + (−0.25)] / 5 = −0.51'])
    expect(lines(repair, 'weighted')).toEqual(['[10 × (−0.05) + 34 × (−1.15) + 24 × (−0.75) + 20 × (−0.35) + 12 × (−0.25)] / 100 = −0.68'])
    expect(lines(repair, 'servperf')).toEqual([
      '[5.45 + 5.45 + 5.60 + 6.10 + 5.45] / 5 = 5.61',
      '[10 × 5.45 + 34 × 5.45 + 24 × 5.60 + 20 × 6.10 + 12 × 5.45] / 100 = 5.62',
    ])
  })

  it('shows no item where none was given', () => {
    expect(steps(repair).map((step) => step.code)).toEqual(['dimension', 'unweighted', 'weighted', 'servperf'])
  })

  it('leaves an uncomputed dimension and its weight out', () => {
    const scores = gapScores({ ...means, weights: [10, 34, 24, 20, 12], expectation: [null, 6.6, 6.35, 6.45, 5.7], perception: [5.45, 5.45, 5.6, 6.1, 5.45] })
    expect(lines(scores, 'weighted')).toEqual(['[34 × (−1.15) + 24 × (−0.75) + 20 × (−0.35) + 12 × (−0.25)] / 90 = −0.75'])
    expect(lines(scores, 'dimension')).toHaveLength(4)
  })

  it('has no weighted line when all weights are zero, and nothing without numbers', () => {
    const none = new Array<null>(5).fill(null)
    expect(lines(gapScores({ ...means, weights: [0, 0, 0, 0, 0], expectation: [5, 5, 5, 5, 5], perception: [5, 5, 5, 5, 5] }), 'weighted')).toBeUndefined()
    expect(steps(gapScores({ ...means, weights: [20, 20, 20, 20, 20], expectation: none, perception: none }))).toEqual([])
  })
})
