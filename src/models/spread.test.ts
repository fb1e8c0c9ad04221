import { describe, expect, it } from 'vitest'
import { difference, interval, noSpread, type Spread, sd, take } from '@/models/spread'

const spreadOf = (values: readonly number[]): Spread => {
  const spread = noSpread()
  for (const value of values) take(spread, value)
  return spread
}

// NIST Statistical Reference Datasets, univariate, certified values: NumAcc3 and NumAcc4 (1001 numbers whose digits sit at the
// far end of a double) break sums of squares.
describe('numbers that come one by one', () => {
  const numAcc = (base: number) => [base + 0.2, ...Array.from({ length: 500 }, () => [base + 0.1, base + 0.3]).flat()]
  it.each([
    ['NumAcc3', 1_000_000, 1_000_000.2],
    ['NumAcc4', 10_000_000, 10_000_000.2],
  ])('%s: mean and standard deviation as certified', (_, base, mean) => {
    const spread = spreadOf(numAcc(base))
    expect(spread.mean).toBeCloseTo(mean, 8)
    expect(sd(spread)).toBeCloseTo(0.1, 7)
  })

  it('have no deviation while there is one of them', () => {
    expect(sd(spreadOf([5]))).toBeNull()
    expect(interval(spreadOf([5]))).toBeNull()
  })
})

it('an interval is as wide as Student’s t says', () => {
  // 4, 5, 6, 5: sd 0.816497, t(3) 3.182446.
  const found = interval(spreadOf([4, 5, 6, 5]))
  expect(found?.lo).toBeCloseTo(5 - (3.182446 * 0.816497) / 2, 5)
  expect(found?.hi).toBeCloseTo(5 + (3.182446 * 0.816497) / 2, 5)
})

// Student (1908), extra hours of sleep; R: t.test(extra ~ group, data = sleep), whose help page prints the interval for the first
// minus the second.
it('a difference of groups with unequal variances is Welch’s', () => {
  const first = spreadOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2])
  const second = spreadOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
  const found = difference(first, second)
  expect(found?.value).toBeCloseTo(1.58, 9)
  expect(found?.lo).toBeCloseTo(-0.2054832, 6)
  expect(found?.hi).toBeCloseTo(3.3654832, 6)
  expect(difference(first, spreadOf([1]))).toBeNull()
  expect(difference(spreadOf([1, 1]), spreadOf([3, 3]))).toEqual({ value: 2, lo: 2, hi: 2 })
})
